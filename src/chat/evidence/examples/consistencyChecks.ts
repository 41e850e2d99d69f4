import { longPattern } from '../../longPattern.ts';
import { characterNouns } from './adjectives.ts';
import { type Literal, readLiteral } from './literal.ts';
import { onlyText } from './property.ts';
import { isTurned } from './prose.ts';
import { argsKey, type Example } from './readExamples.ts';
import { type Contradiction, contradictedBy, type Reading } from './reading.ts';
import { areEqual, isEmpty, itemsOf, textLiteral } from './values.ts';

type Check = (reading: Reading) => Contradiction | undefined;

const isBare = (value: Literal): boolean => value.kind === 'string' && value.bare;

/** The same call with other results. */
export const checkAgreement: Check = ({ examples, signature }) => {
  const literal = examples.filter(
    ({ args, result, shown }) =>
      shown.startsWith(signature.name) &&
      ![...args, result].some((value) => isBare(value) || value.kind === 'none'),
  );
  for (const [at, one] of literal.entries()) {
    const other = literal
      .slice(at + 1)
      .find((later) => argsKey(later) === argsKey(one) && !areEqual(later.result, one.result));
    if (other !== undefined) return { said: `\`${one.shown}\``, shown: other.shown };
  }
  return undefined;
};

const annotations: readonly { readonly type: RegExp; readonly is: (value: Literal) => boolean }[] =
  [
    { type: /^(?:bool|boolean)$/iu, is: ({ kind }) => kind === 'boolean' },
    {
      type: /^(?:int|i32|i64|usize|u32|u64|long|integer)$/iu,
      is: (value) => value.kind === 'number' && value.whole,
    },
    { type: /^(?:float|number|double|f32|f64)$/iu, is: ({ kind }) => kind === 'number' },
    { type: /^(?:str|string|&str)$/iu, is: ({ kind }) => kind === 'string' },
    {
      type: /^(?:list|array|vec|sequence|iterable|tuple|set)\b|\[\]$/iu,
      is: (value) => itemsOf(value) !== undefined,
    },
    { type: /^(?:dict|record|map)\b/iu, is: ({ kind }) => kind === 'dict' },
  ];

/** The declared type of the result. */
export const checkAnnotation: Check = ({ signature, examples }) => {
  const { returns } = signature;
  if (returns === undefined || /\||\b(?:optional|union)\b/iu.test(returns)) return undefined;
  const known = annotations.find(({ type }) => type.test(returns));
  if (known === undefined) return undefined;
  return contradictedBy(examples, `the result is \`${returns}\``, ({ result }) =>
    isBare(result) ? undefined : known.is(result),
  );
};

const VALUE = `(empty list|empty string|empty tuple|\\[\\]|none|null|true|false|-?\\d+|['"]{2})`;
const EMPTY: readonly RegExp[] = [
  new RegExp(
    `\\breturns? (?:an? )?${VALUE}[^.]{0,30}?\\b(?:if|when|for|in case)\\b(?: of)?[^.,]{0,40}?\\b(?:is |are )?empty\\b`,
    'u',
  ),
  longPattern`
      \b(?:if|when|for|in case)\b(?: of)?(?: the| an?| given| input)* (?:\w+ )?(?:is |
      are )?empty(?: \w+){0,2},? (?:then )?(?:it |the function )?(?:should |must |will )?returns? (?:an? )?${VALUE}
    `,
];

/** What is given for empty input. */
export const checkEmpty: Check = ({ prose, examples }) => {
  for (const sentence of prose.sentences) {
    const match = EMPTY.map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
    const written = match?.[1];
    if (match === undefined || match === null || written === undefined) continue;
    const expected = written.startsWith('empty') ? undefined : readLiteral(written)?.value;
    const found = contradictedBy(examples, `“${match[0]}”`, (example) =>
      isForEmpty(example, expected),
    );
    if (found !== undefined) return found;
  }
  return undefined;
};

function isForEmpty({ args, result }: Example, expected: Literal | undefined): boolean | undefined {
  const [only, another] = args;
  if (only === undefined || another !== undefined || !isEmpty(only)) return undefined;
  return expected === undefined ? isEmpty(result) : areEqual(result, expected);
}

const CHANGED = /\b(?:chang|convert|transform|encod|encrypt|rotat|translat)\w*\b/u;

/** Something is to be changed, and no example changes anything. */
export const checkChange: Check = ({ prose, examples }) => {
  const goal = prose.goals.find((found) => CHANGED.test(found));
  const words = goal === undefined ? undefined : CHANGED.exec(goal)?.[0];
  if (words === undefined || examples.length < 2) return undefined;
  return contradictedBy(examples, `“${words}”`, ({ args, result }) => {
    if (result.kind !== 'string') return true;
    return !args.some((value) => textOf(value) === result.value);
  });
};

const textOf = (value: Literal): string | undefined => {
  if (value.kind === 'number') return String(value.value);
  return value.kind === 'string' ? value.value : undefined;
};

const KIND_OF_CHARACTER =
  /\b(?:number|count) of (?:the |all )?(vowels?|consonants?|spaces|digits)\b/u;

/** How many vowels there are, within what may count as one. */
export const checkKindsOfCharacters: Check = ({ prose, examples }) => {
  for (const goal of prose.goals) {
    const noun = KIND_OF_CHARACTER.exec(goal)?.[1];
    if (noun === undefined || isTurned(goal)) continue;
    const found = contradictedBy(examples, `“number of ${noun}”`, (example) =>
      isCount(example, noun),
    );
    if (found !== undefined) return found;
  }
  return undefined;
};

/** "y" may count as a vowel or as none; what else is said may leave some out. */
function isCount(example: Example, noun: string): boolean | undefined {
  const text = onlyText(example);
  const kind = characterNouns.find(({ word }) => new RegExp(`^(?:${word})$`, 'u').test(noun));
  if (text === undefined || kind === undefined || example.result.kind !== 'number')
    return undefined;
  const count = [...text].filter((sign) => kind.test(textLiteral(sign)) === true).length;
  const unsure = [...text].filter((sign) => /y/iu.test(sign)).length;
  const given = example.result.value;
  if (given > count + unsure) return false;
  return given === count || undefined;
}
