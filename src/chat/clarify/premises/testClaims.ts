import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const checks = longPattern`
    ^(?:.*? )??${said} (?:already |also |even |only |now )*(?:checks?|tests?|covers?|verifies|asserts?|makes sure|ensures?|
    proves?|exercises?)(?: (?:for|that|the|what happens (?:when|with|if)))* (.+)$
  `;

/** What a test may be said to try, and without what its text cannot. */
const trials: readonly { readonly said: RegExp; readonly needs: RegExp }[] = [
  {
    said: /\b(?:raises?|throws?|panics?|exceptions?|rejects?|fails?|errors?)\b|\w(?:error|exception)\b/u,
    needs: /raise|throw|panic|reject|fail|err|exception|rescue|catch/iu,
  },
  { said: /\bnegative\b/u, needs: /-\s?\d|negative|MIN/iu },
  { said: /\bempty\b/u, needs: /\[\]|\{\}|\(\(\)|""|''|empty|vec!\[\]|nil|null|none|\b0\b/iu },
  { said: /\b(?:null|nil|none|undefined)\b/u, needs: /null|nil|none|undefined|empty|absent/iu },
];

/** P11 for what a test checks: "test_withdraw already checks that overdrawing raises", where nothing in it could. */
export const findOtherTest = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', what = ''] = checks.exec(clause) ?? [];
    // "this test fails"
    if (what === '' || /^(?:this|that|the|my|our)$/u.test(name)) return undefined;
    const test = functionSaid(/ test$/u.test(name) ? 'it' : name, evidence);
    return test === undefined || !isTest(test, evidence)
      ? undefined
      : untried(what, test, evidence);
  });

const isTest = ({ name, lines }: Definition, { subject }: Evidence): boolean => {
  const all = subject === undefined ? [] : sourceLines(subject);
  const above = all.slice(Math.max(0, lines.from - 4), lines.from).map(({ text }) => text);
  return (
    /^test|_test$|^it_|Tests?$/iu.test(name) ||
    above.some((text) =>
      /^\s*(?:@Test|@ParameterizedTest|\[(?:Fact|Theory|Test)|#\[(?:\w+::)?test)/u.test(text),
    )
  );
};

const asserting =
  /assert|expect|should|require|raises|throws|\bt\.(?:Error|Fatal)|check|verify|\[ /iu;

function untried(what: string, test: Definition, evidence: Evidence): Premise | undefined {
  const { subject, code } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const from = Math.max(1, test.lines.from - 3);
  const content = codeOf({ lines: { from: test.lines.from, to: test.lines.to } }, evidence);
  const body = content.slice(1).filter(({ text }) => /\w/u.test(text));
  // Values for parameters, and what is expected to be thrown, may stand above it.
  const given = sourceLines(subject)
    .slice(from - 1, test.lines.from - 1)
    .filter(({ text }) => /^\s*(?:@|\[|#\[|\))/u.test(text));
  const isHelped = code.definitions.some(
    ({ name, kind }) =>
      /^(?:function|method)$/u.test(kind) &&
      name !== test.name &&
      body.some(({ text }) => new RegExp(`(?<![\\w.$])${escapePattern(name)}\\(`, 'u').test(text)),
  );
  if (isHelped || !body.some(({ text }) => asserting.test(text))) return undefined;
  const texts = [...body, ...given].map(({ text }) => text);
  const misses = trials.some(
    (trial) => trial.said.test(what) && !texts.some((text) => trial.needs.test(text)),
  );
  return misses || !namesError(what, texts) ? described(test, what, body) : undefined;
}

/** An error that is said by its name must be named. */
const namesError = (what: string, texts: readonly string[]): boolean =>
  (what.match(/\w+(?:error|exception)\b/gu) ?? []).every((name) =>
    texts.some((text) => wholeWord(name, 'iu').test(text)),
  );

const described = (
  { name, lines }: Definition,
  what: string,
  body: readonly SourceLine[],
): Premise => ({
  claim: `\`${name}\` checks ${what}`,
  fact: `It does not; all that it does: ${body.slice(0, 3).map(shown).join(', ')}.`,
  lines: [...body.slice(0, 4).map(({ line }) => line), lines.from],
});
