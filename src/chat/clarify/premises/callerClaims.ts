import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  holds,
  indentWidth,
  type SourceLine,
  sourceLines,
  wholeWord,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** "flush is called from Close only", "only Close calls flush", "flush is called once". */
interface CallerClaim {
  readonly name: string;
  /** Undefined where only the number of its calls is spoken of. */
  readonly caller?: string;
}

const called = '(?:called|used|invoked|run|needed)';
const from = '(?:from|by|in|inside|within)(?: the)?';

const forms: readonly { readonly pattern: RegExp; readonly callerFirst: boolean }[] = [
  {
    pattern: new RegExp(
      `${said} (?:is|gets|was) (?:only|just|solely) (?:ever )?${called} ${from} ${said}`,
      'u',
    ),
    callerFirst: false,
  },
  {
    pattern: new RegExp(
      `${said} (?:is|gets|was) ${called} (?:only |just |solely |exclusively |nowhere (?:else )?(?:but|except) )${from} ${said}`,
      'u',
    ),
    callerFirst: false,
  },
  {
    pattern: new RegExp(
      `${said} (?:is|gets|was) ${called} ${from} ${said} (?:only|alone|and nowhere else|and nobody else)\\b`,
      'u',
    ),
    callerFirst: false,
  },
  {
    pattern: new RegExp(
      `^(?:.* )?only ${said} (?:ever )?(?:calls|uses|needs|invokes) ${said}`,
      'u',
    ),
    callerFirst: true,
  },
];

const once = longPattern`
    ${said} (?:(?:is|gets|was) (?:only |just )?(?:ever )?${called} (?:only |just )?once|
    (?:is|gets) (?:only |just )${called} in one (?:place|spot)|has (?:only |just )?one (?:caller|call site|use|usage))
    (?: (?:here|overall|altogether|in total|anywhere|only|in (?:this|the|our) (?:\w+ )?(?:file|class|code|module|script|program)))*$
  `;

function readCallerClaim(clause: string): CallerClaim | undefined {
  for (const { pattern, callerFirst } of forms) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    const [one = '', other = ''] = [match[1], match[2]];
    return callerFirst ? { name: other, caller: one } : { name: one, caller: other };
  }
  const single = once.exec(clause)?.[1];
  return single === undefined ? undefined : { name: single };
}

const twice = '(?:twice|two times|2 times|2x|a second time|three times|3 times|thrice|double)';
const repeated: readonly RegExp[] = [
  longPattern`
      (?<caller>[\w$]+)(?:\(\))? (?:always |also |already |still |even )?(?:calls?|invokes?|runs?|executes?|reads?|computes?|
      queries) (?:the |its )?(?<name>(?:[\w$]+(?:\.|->|::))*[\w$]+)(?:\(\))? ${twice}\b
    `,
  new RegExp(
    `(?<name>[\\w$]+)(?:\\(\\))? (?:is|gets|being|get) (?:always |also )?${called} ${twice} ${from} (?<caller>[\\w$]+)`,
    'u',
  ),
  /\b(?:two|both|three|the second) calls? (?:to|of) (?<name>[\w$]+)(?:\(\))? (?:in|inside|within) (?<caller>[\w$]+)/u,
];

/** P10 for how often: "run calls save twice for each row", where it names it once, and in no loop of its own. */
export const findOtherRepetition = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const { caller = '', name = '' } =
      repeated.map((form) => form.exec(clause)).find((match) => match !== null)?.groups ?? {};
    const owner = functionSaid(caller, evidence);
    return owner === undefined || name === '' ? undefined : callsIn(owner, name, evidence);
  });

const loops = /^\s*(?:for|foreach|while|until|loop|do)\b|\.(?:each\w*|times|map|forEach|upto)\b/u;
const repeats = /\b(?:for|foreach|while|until|loop|each\w*|times|retry|repeat|map|forEach|do)\b/u;

/** The one call within a function; that of a loop may be made often, and so may one that calls itself again. */
function callsIn(owner: Definition, name: string, evidence: Evidence): Premise | undefined {
  const last = name.split(/\.|->|::/u).at(-1) ?? name;
  const [, ...body] = codeOf(owner, evidence);
  const all = body.filter(({ text }) => wholeWord(last, 'iu').test(withoutTexts(text)));
  const call = new RegExp(`(?<![\\w$])${escapePattern(last)}\\s*[!?]?\\(`, 'giu');
  const calls = all.flatMap((line) => [...line.text.matchAll(call)].map(() => line));
  const [only] = calls;
  if (only === undefined || calls.length !== 1 || all.length !== 1) return undefined;
  const indent = indentWidth(only.text);
  const around = body.filter(({ line, text }) => line < only.line && indentWidth(text) < indent);
  const inLoop = around.some(({ text }) => loops.test(text));
  const isSure =
    !repeats.test(only.text) && (!inLoop || /\beach|per\b/u.test(evidence.question.text));
  return !isSure
    ? undefined
    : {
        claim: `\`${owner.name}\` calls \`${last}\` more than once`,
        fact: `\`${owner.name}\` calls it in one place: ${shown(only)}.`,
        lines: [only.line],
        better: `Who calls \`${owner.name}\` more often than once?`,
      };
}

/** P10 for callers: "flush is called from Close only", against its calls in this file. */
export const findOtherCaller = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const claim = readCallerClaim(clause);
    const callee = claim === undefined ? undefined : functionSaid(claim.name, evidence);
    return claim === undefined || callee === undefined
      ? undefined
      : contradicted(claim, callee, evidence);
  });

function contradicted(
  { caller }: CallerClaim,
  callee: Definition,
  evidence: Evidence,
): Premise | undefined {
  const calls = callsOf(callee, evidence);
  const [first, second] = calls;
  if (caller === undefined)
    return second === undefined ? undefined : described(callee, 'called once', calls);
  const owner = functionSaid(caller, evidence);
  if (owner === undefined || first === undefined) return undefined;
  const others = calls.filter(({ line }) => !holds(owner.lines, line));
  return others.length === 0
    ? undefined
    : described(callee, `called from \`${owner.name}\` only`, others);
}

const described = ({ name }: Definition, what: string, calls: readonly SourceLine[]): Premise => ({
  claim: `\`${name}\` is ${what}`,
  fact: `It is${what === 'called once' ? '' : ' also'} called here: ${calls.slice(0, 3).map(shown).join(', ')}.`,
  lines: calls.slice(0, 6).map(({ line }) => line),
  follows: `Whoever inlines or changes \`${name}\` has to mind ${calls
    .slice(0, 3)
    .map(({ line }) => `L${line}`)
    .join(', ')}.`,
});

/** Calls outside of itself that can mean nothing else: bare, on the own object, or on Go's receiver. */
function callsOf(callee: Definition, evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  if (subject === undefined) return [];
  const receivers = [...subject.text.slice(0, 200_000).matchAll(/^func \((\w+) /gmu)].map(
    (match) => match[1] ?? '',
  );
  const own = ['this', 'self', '\\$this', 'cls', 'static', 'base', ...new Set(receivers)].join('|');
  const call = longPattern`
      (?:(?<![\w$.>:])|(?<![\w$.>:])(?:${own})(?:\.|\?\.|->|
      ::))${escapePattern(callee.name)}${subject.languageId === 'ruby' ? '(?![\\w?!:=])' : '\\s*\\('}
    `;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  return all.filter(({ line, text }) => !holds(callee.lines, line) && call.test(text));
}
