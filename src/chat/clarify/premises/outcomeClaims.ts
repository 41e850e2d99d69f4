import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { isUnboxed } from './bodyClaims.ts';
import { mendedFor, outcomesFor } from './casesSaid.ts';
import { shown } from './namedDefinition.ts';
import type { Outcome } from './outcomes.ts';
import { bodyCode, functionSaid, said } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstSpanned, firstStated } from './stated.ts';

/** What a function is said to end with. */
const endings: readonly { readonly kind: string; readonly words: string }[] = [
  { kind: 'null', words: 'null|nullptr|nil|none|undefined' },
  { kind: 'nothing', words: 'nothing' },
  { kind: 'false', words: 'false' },
  { kind: 'true', words: 'true' },
  { kind: 'an empty text', words: "an empty string|an empty text|empty string|''" },
  {
    kind: 'an empty list',
    words: 'an empty (?:list|array|slice|vector|map|dict|object|hash|collection)',
  },
  { kind: 'an error', words: 'an error|an err|the error' },
];
const number = '-?\\d+';
const when =
  '(?:(?:when(?:ever)?|if|for|on|in case(?: of)?|as soon as|once|after|every time|each time|any time) |(?=without ))(.+)$';

const returns = longPattern`
    ^(?:.*? )??${said} (?:always |just |only |simply |also )?(?:returns?|gives?(?: me| us)?(?: back)?|hands? back|yields?|
    answers? with|(?:exits?|ends) with(?: status| code)?) (?:a |the )?(${endings.map(({ words }) => words).join('|')}|
    ${number}) ${when}
  `;
const raises = longPattern`
    ^(?:.*? )??${said} (?:always |just |also )?(?:throws?|raises?|panics?|blows up|errors out|
    divides by (?:zero|0))(?: (?:an? |the )?(?:\w+ ){0,2}?\w*(?:error|exception))? ${when}
  `;

const caseFirst = longPattern`
    ^(?:an? |the |any |every )?(.+?) (?:gives|returns|yields|results in|leads to|ends in) (?:me |us )?(?:a |
    the )?(${endings.map(({ words }) => words).join('|')}|${number}|(?:an? )?(?:\w+ )?(?:error|exception))$
  `;

const ignores = longPattern`
    ^(?:.*? )??${said} (?:always |just |silently |simply |quietly )*(?:ignores|skips|swallows|tolerates|accepts) (?:an? |the |any |
    all )?((?:negative|empty|null|nil|none|missing|unknown|invalid|duplicate|zero|blank|\w+ that)\b.*?)(?: silently)?$
  `;

const doesNothing = longPattern`
    ^(?:.*? )??${said} (?:always |just |silently |simply |quietly |then )*(?:does nothing|does not do anything|doesnt do anything|
    is an? (?:silent )?(?:no-?op|noop)|has no effect|changes nothing)(?: at all)? ${when}
  `;
const waits = longPattern`
    ^(?:.*? )??${said} (?:always |just |then |simply )?(?:blocks|waits|hangs|sleeps)(?: forever)? (?:(?:when|if|while|until|as long as|
    for|on) )(.+)$
  `;
/** Whatever it is said to be: where it raises, it is not that. */
const returnsSome = longPattern`
    ^(?:.*? )??${said} (?:always |just |only |simply |also |then )*returns? (?:me )?(?:back )?((?:an?|the|its|some|all|
    just the) (?!(?:same )?(?:error|exception|err|wrong)\b)(?:[\w$.]+ ){1,4}?)${when}
  `;

/** "isOpen is false when the shop is closed" */
const isSo = new RegExp(
  `^(?:.*? )??${said} (?:is|stays|comes out(?: as)?) (?:always |just |only |simply |also )?(true|false) ${when}`,
  'u',
);

/** A claim of what a function ends with in a case. */
export interface OutcomeClaim {
  readonly name: string;
  readonly ends: string;
  readonly words: string;
  readonly in: string;
}

type Reader = (clause: string) => OutcomeClaim | undefined;

const kindOf = (words: string): string | undefined =>
  endings.find((each) => new RegExp(`^(?:${each.words})$`, 'u').test(words))?.kind;

/** "it returns null for an unknown id" */
const readReturn: Reader = (clause) => {
  const [, name = '', what = '', rest = ''] = returns.exec(clause) ?? isSo.exec(clause) ?? [];
  return what === ''
    ? undefined
    : { name, ends: kindOf(what) ?? what, words: `returns ${what}`, in: rest };
};

/** "push blocks when the queue is full" */
const readWaits: Reader = (clause) => {
  const [, name = '', rest = ''] = waits.exec(clause) ?? [];
  return rest === '' ? undefined : { name, ends: 'waits', words: 'waits', in: rest };
};

/** "it returns the first one if there is none" */
const readSome: Reader = (clause) => {
  const [, name = '', what = '', rest = ''] = returnsSome.exec(clause) ?? [];
  return what === ''
    ? undefined
    : { name, ends: 'anything', words: `returns ${what.trim()}`, in: rest };
};

/** What stands before a verb whose subject is the function, not a case: "it never returns null". */
const adverb = / (?:never|not|always|only|just|still|also|sometimes|cannot|cant|doesnt|wont)$/u;

/** "remove it if store returns false" says what is to come of a case. */
const condition = /\b(?:if|when|whenever|unless|once|in case|while|until)\b/u;

/** "an unknown id gives null" */
const readResult: Reader = (clause) => {
  const [, of = '', result = ''] = caseFirst.exec(clause) ?? [];
  if (!of.includes(' ') || adverb.test(of) || condition.test(of)) return undefined;
  const ends = kindOf(result) ?? (/^-?\d/u.test(result) ? result : 'raises');
  return { name: 'it', ends, words: `gives ${result}`, in: of };
};

/** "it ignores an unknown id" */
const readIgnored: Reader = (clause) => {
  const [, name = '', ignored = ''] = ignores.exec(clause) ?? doesNothing.exec(clause) ?? [];
  return ignored === '' ? undefined : { name, ends: 'nothing', words: 'ignores it', in: ignored };
};

/** "it throws for an unknown id" */
const readRaise: Reader = (clause) => {
  const [, name = '', cause = ''] = raises.exec(clause) ?? [];
  if (name === '') return undefined;
  return /\bpanics?\b/u.test(clause)
    ? { name, ends: 'panics', words: 'panics', in: cause }
    : { name, ends: 'raises', words: 'throws', in: cause };
};

const readers: readonly Reader[] = [
  readReturn,
  readResult,
  readIgnored,
  readRaise,
  readWaits,
  readSome,
];

export const readOutcome: Reader = (clause) =>
  readers.map((read) => read(clause)).find((claim) => claim !== undefined);

/** Who says how it should be has seen how it is, and knows better than the text. */
export const wantsOtherwise = longPattern`
    (?:(?<=[a-z\d_)] )(?<!\b(?:how|what|where|why|and|or|so) )should(?:nt)?\b|\bexpect\w*|\bsupposed|\binstead of|
    (?<!\b(?:callers?|i|we|you|who|one) )must\b|
    \bcrash|\bbut (?:i|it|then)\b|\band then\b)
  `;

/** "it crashes on null, right?" asks; "it crashes on null" has seen it. */
const isComplaint = (plain: string): boolean =>
  wantsOtherwise.test(asksBack.test(plain) ? plain.replace(/\bcrash\w*/gu, ' ') : plain);
const asksBack = /(?:right|correct|yes|no|(?:does|do|wo|is)nt (?:it|they))\W*$/u;

/** P11 for what comes of a case: "it returns null for an unknown id", against the way through the function for that case. */
export const findOtherOutcome = (evidence: Evidence): Premise | undefined =>
  isComplaint(wordingOf(evidence.question).plain)
    ? undefined
    : (firstStated(evidence, judged(evidence)) ?? firstSpanned(evidence, judged(evidence)));

const judged =
  (evidence: Evidence) =>
  (clause: string): Premise | undefined => {
    const claim = readOutcome(clause);
    const owner = claim === undefined ? undefined : functionSaid(claim.name, evidence);
    return claim === undefined || owner === undefined
      ? undefined
      : endsOtherwise(claim, owner, evidence);
  };

function endsOtherwise(
  claim: OutcomeClaim,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const found = outcomesFor(claim.in, owner, evidence);
  const [first] = found;
  if (first === undefined && claim.ends !== 'null' && claim.ends !== 'nothing')
    return goesOn(claim, owner, evidence);
  const isUnlike = (each: Outcome) =>
    isOther(claim.ends, each) || isGiven(claim.ends, each, owner, evidence);
  if (first === undefined || !found.every(isUnlike)) return undefined;
  if (claim.ends === 'raises' && isUnboxed(owner.name, [first.line], evidence)) return undefined;
  const lines = found.flatMap(({ line, guards }) => [
    line.line,
    ...guards.slice(0, 1).map((guard) => guard.line),
  ]);
  return {
    claim: `\`${owner.name}\` ${claim.words} for that`,
    fact: `In that case it ends otherwise: ${found
      .slice(0, 3)
      .map(({ line }) => shown(line))
      .join(', ')}.`,
    lines: [...new Set(lines)].slice(0, 4),
    follows: `Who calls \`${owner.name}\` has to reckon with L${first.line.line} then.`,
  };
}

/** The case has a branch of its own, and that leaves nothing: it puts something in its place. */
function goesOn(
  { in: said, words }: OutcomeClaim,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const line = mendedFor(said, owner, evidence);
  return line === undefined
    ? undefined
    : {
        claim: `\`${owner.name}\` ${words} for that`,
        fact: `In that case it goes on: ${shown(line)}.`,
        lines: [line.line],
      };
}

/** What people do not tell apart. */
const alike: Readonly<Record<string, readonly string[]>> = {
  raises: ['an error'],
  panics: ['raises'],
  'an error': ['raises'],
  false: ['0'],
  true: ['1'],
  '0': ['false'],
  '1': ['true'],
  nothing: ['null', 'an empty list', 'an empty text'],
};

const isOther = (said: string, { ends, line }: Outcome): boolean =>
  ends !== undefined &&
  ends.length > 0 &&
  !(/^-?\d+$/u.test(said) && mayHoldNumber(line.text) && !ends.every(isSettled)) &&
  !isSaidEnd(said, { ends, line, guards: [] });

/** Whether an outcome is what a claim says, as people tell outcomes apart. */
export const isSaidEnd = (said: string, { ends }: Outcome): boolean =>
  ends?.some((each) => each === said || alike[said]?.includes(each) === true) === true ||
  (said === 'anything' && ends?.every((each) => each === 'raises') === false);

const isSettled = (end: string): boolean => end === 'raises' || /^-?\d/u.test(end);

/** Beside a bare return something else is what is given, such as the status of a response; an object may hold a number. */
const mayHoldNumber = (text: string): boolean =>
  /\breturn\s*(?:;|\}|$)|\breturn\b.*[{[(]|=>\s*[{[(]|^\s*(?:Some|Ok)\(/u.test(text);

/** A parameter comes back as it was given: it is no fixed number, and no truth value. */
function isGiven(said: string, { line }: Outcome, owner: Definition, evidence: Evidence): boolean {
  const name = /^\s*(?:return\s+)?\$?(\w+)\s*;?\s*$/u.exec(line.text)?.[1];
  const parameter = parametersOf(owner, evidence)?.find((each) => each.name === name);
  const renewed = new RegExp(`(?<![\\w.$])\\$?${name ?? ''}\\s*(?:[-+*/]?=(?!=)|\\+\\+|--)`, 'u');
  return (
    /^(?:-?\d+|true|false)$/u.test(said) &&
    parameter?.optional === false &&
    !bodyCode(owner, evidence).some(({ text }) => renewed.test(text))
  );
}
