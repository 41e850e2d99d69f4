import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, holds, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
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

const once = new RegExp(
  `${said} (?:(?:is|gets|was) (?:only |just )?(?:ever )?${called} (?:only |just )?once|(?:is|gets) (?:only |just )${called} in one (?:place|spot)|has (?:only |just )?one (?:caller|call site|use|usage))\\b`,
  'u',
);

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
  const call = new RegExp(
    `(?:(?<![\\w$.>:])|(?<![\\w$.>:])(?:${own})(?:\\.|\\?\\.|->|::))${escapePattern(callee.name)}${subject.languageId === 'ruby' ? '(?![\\w?!:=])' : '\\s*\\('}`,
    'u',
  );
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  return all.filter(({ line, text }) => !holds(callee.lines, line) && call.test(text));
}
