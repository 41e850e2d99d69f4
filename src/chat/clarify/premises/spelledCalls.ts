import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { covers, escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';

const call = String.raw`(?<![\w$])([A-Za-z_$][\w$]*)[!?]?\(((?:[^()\n]|\([^()\n]{0,40}\)){1,60})\)`;
const ofLine = String.raw`(?:line|ln|L) ?#?(\d{1,6})\b`;

/** "sleep(5) in line 14", "line 14 has sleep(5)" */
const forms: readonly RegExp[] = [
  new RegExp(`${call}\`? (?:call )?(?:in|on|at|from|of) ${ofLine}`, 'iu'),
  new RegExp(
    `\\b(?:line|ln) ?#?(?<at>\\d{1,6})(?:'s| has| is| calls| does| says| reads| contains)(?: an?| the)? \`?(?:[\\w$]+(?:\\.|->|::)){0,3}${call}`,
    'iu',
  ),
];

/** What is to be there, or is only thought of, is not said to be there. */
const wished = longPatternWith('iu')`
    \b(?:put|add|want\w*|should\w*|use|replace|make|need\w*|with|to|into|could|would|if|insert|write|instead|like|try|call|
    prints?|returns?)\b[^.?!,;]{0,20}$
  `;

/** "sleep(5) on line 5 would be easier" */
const proposed = /^\s*(?:would|could|might|should|instead|may)\b/iu;

const isWished = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  wished.test(text.slice(0, index)) || proposed.test(text.slice(index + words.length));

interface SpelledCall {
  readonly text: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly at: number;
}

/** P3 for a call that is spelled out with its values: "sleep(5) in line 14", where that line calls it with another. */
export function findOtherCall(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  const spelled = subject === undefined ? undefined : readCall(readable(question.text));
  if (subject === undefined || spelled === undefined) return undefined;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const named = all.filter(({ text }) => valuesGiven(spelled.name, text) !== undefined);
  const line = all.find((each) => each.line === spelled.at && /\S/u.test(each.text));
  // A call of what is defined there is an example.
  const own = definitionOf(spelled.name, evidence);
  const isExample = own !== undefined && covers(own.lines, { from: spelled.at, to: spelled.at });
  if (line === undefined || isExample || named.some((each) => mayBe(spelled, each)))
    return undefined;
  return {
    claim: `\`${spelled.text}\` stands on line ${spelled.at}`,
    fact: [line, ...named.filter((each) => each.line !== line.line)]
      .slice(0, 3)
      .map(shown)
      .join(', ')
      .replace(/^/u, 'What stands there is another: ')
      .concat('.'),
    lines: [...new Set([line, ...named].map((each) => each.line))].slice(0, 4),
    better: `What does L${named[0]?.line ?? line.line} do?`,
  };
}

function readCall(text: string): SpelledCall | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null || isWished(text, match)) continue;
    const [name, given, at] =
      match.groups?.at === undefined ? match.slice(1) : [match[2], match[3], match.groups.at];
    const values = valuesIn(given ?? '');
    if (name === undefined || values.length === 0) continue;
    return { text: `${name}(${given})`, name, values, at: Number(at) };
  }
  return undefined;
}

const valuesIn = (text: string): readonly string[] =>
  (text.match(/(?<![\w$])\.?\d[\w.']*|"[^"]*"|'[^']*'/gu) ?? []).map((value) =>
    /^["']/u.test(value) ? value.slice(1, -1) : value.replace(/[_']|(?<=\d)[a-zA-Z]\w*$/gu, ''),
  );

/** What a line calls it with; undefined where it does not call it, nor anything whose name ends so. */
function valuesGiven(name: string, text: string): readonly string[] | undefined {
  const given = new RegExp(
    `${escapePattern(name)}[!?]?(?:\\s*\\(|\\s+(?=["'\\d$-]))(.*)$`,
    'iu',
  ).exec(text)?.[1];
  return given === undefined ? undefined : valuesIn(given);
}

/** It is called so there, or with what only the running program knows. */
const mayBe = ({ name, values }: SpelledCall, { text }: SourceLine): boolean => {
  const given = valuesGiven(name, text) ?? [];
  return given.length === 0 || values.every((value) => given.some((each) => alike(value, each)));
};

/** A quarter of a second in seconds or in microseconds. */
const alike = (one: string, other: string): boolean =>
  one === other ||
  [1, 1000, 1_000_000].some(
    (scale) =>
      Math.abs(Number(one) * scale - Number(other)) < 1e-9 * scale ||
      Math.abs(Number(other) * scale - Number(one)) < 1e-9 * scale,
  );
