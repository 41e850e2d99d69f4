import { longSource } from '../../longPattern.ts';
import { ADJECTIVE, type Adjective, adjectivesIn, fits, isPrime } from './adjectives.ts';
import { amountIn } from './amounts.ts';
import { areAll, compare, RELATION } from './condition.ts';
import type { Literal } from './literal.ts';
import { itemsIn, sourceIn } from './quantitySources.ts';
import type { Example } from './readExamples.ts';
import type { Signature } from './signature.ts';
import { keyOf, numberLiteral, partsOf } from './values.ts';

type Aggregate = 'count' | 'sum' | 'product' | 'largest' | 'smallest' | 'mean' | 'median' | 'list';

/** "the number of distinct vowels": something that can be worked out from an example's arguments. */
export interface Quantity {
  readonly aggregate: Aggregate;
  readonly words: string;
  readonly adjectives: readonly Adjective[];
  /** Its noun is a kind of characters, such as vowels, which descriptions define in their own way. */
  readonly isOfKind: boolean;
  /** What it is taken of in one example; undefined where that cannot be told. */
  readonly source: (example: Example) => readonly Literal[] | undefined;
  /** Everything it may mean in one example, by the readings of its words; undefined where that cannot be told. */
  readonly values: (example: Example) => readonly Literal[] | undefined;
}

const aggregates: readonly { readonly kind: Aggregate; readonly words: string }[] = [
  { kind: 'count', words: '(?:number|count|amount|quantity) of|how many|counts?' },
  { kind: 'sum', words: '(?:total )?sums?(?: of)?|total of|adds? up' },
  { kind: 'product', words: 'products?(?: of)?' },
  { kind: 'largest', words: 'largest|biggest|maximum|max|greatest|highest' },
  { kind: 'smallest', words: 'smallest|minimum|min|least|lowest' },
  { kind: 'mean', words: '(?:arithmetic )?(?:average|mean)(?: of)?' },
  { kind: 'median', words: 'median(?: of)?' },
  { kind: 'list', words: '(?:list|array|tuple|sequence|vector) of|only|all' },
];

const NOUN =
  'elements?|numbers?|integers?|values?|items?|entries|strings?|words?|characters?|chars?|letters?|digits?|vowels?|consonants?|spaces?|divisors?|factors?|primes?|evens?|odds?|list|array';
const AGGREGATE = aggregates.map(({ words }) => `(${words})`).join('|');
const MAPS = 'squares|cubes|absolute values|lengths';
const LINKS = longSource`
  (?: (?:of|${MAPS}|(?:list|array) of|given|input|supplied|all|the|a|an|each|every|its|both|and|distinct|unique|different|
  first \w+|${ADJECTIVE}))*
`;
const WHICH = '(?:(?:that|which) (?:are|is|have an?) )?';
const clauses = [
  ` ${WHICH}(?:${ADJECTIVE})(?: numbers| integers)?(?: and)?`,
  ' (?:that|which)(?: are| is)? (?:evenly )?divides? \\w+(?: evenly)?',
  `,? ${WHICH}(?:strictly )?${RELATION} \\w+`,
  ' (?:up to|from 1 to|between 1 and) \\w+',
  ` ${WHICH}(?:evenly )?divisible by \\w+`,
  ` ${WHICH}(?:at|in|on|with) (?:the )?(?:even|odd) (?:indices|indexes|index|positions?|places)`,
  ',? \\(?(?:regardless of|ignoring|irrespective of) (?:the )?case\\)?',
  ' (?:in|of|from) (?:the |a |an |given |input )*(?:list|array|string|text|word|number)',
];
const TAIL = `(?:${clauses.join('|')}){0,3}`;
const QUANTITY = new RegExp(
  `(?<![\\w-])(?:${AGGREGATE})(${LINKS}) (${NOUN})(?![\\w-])(${TAIL})`,
  'gu',
);

const distinct = (items: readonly Literal[]): readonly Literal[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** Items that stand there once: the other meaning of "unique". */
const single = (items: readonly Literal[]): readonly Literal[] => {
  const keys = items.map(keyOf);
  return items.filter((item) => keys.indexOf(keyOf(item)) === keys.lastIndexOf(keyOf(item)));
};

function aggregateOf(kind: Aggregate, items: readonly Literal[]): Literal | undefined {
  if (kind === 'count') return numberLiteral(items.length);
  if (kind === 'list') return { kind: 'list', items };
  const numbers = items.flatMap((item) => (item.kind === 'number' ? [item.value] : []));
  if (numbers.length !== items.length) return undefined;
  const total = numbers.reduce((sum, value) => sum + value, 0);
  if (kind === 'sum') return numberLiteral(total);
  if (kind === 'product')
    return numberLiteral(numbers.reduce((product, value) => product * value, 1));
  if (numbers.length === 0) return undefined;
  if (kind === 'mean') return numberLiteral(total / numbers.length);
  if (kind === 'median') return numberLiteral(median(numbers));
  return numberLiteral(kind === 'largest' ? Math.max(...numbers) : Math.min(...numbers));
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  return (low + (sorted[Math.floor(middle)] ?? low)) / 2;
}

function adjectivesOf(links: string, noun: string): readonly Adjective[] {
  const found = adjectivesIn(links);
  const prime = {
    word: 'prime',
    test: (item: Literal) => item.kind === 'number' && isPrime(item.value),
  };
  if (/^prime/u.test(noun)) return [...found, prime];
  return /^(?:even|odd)/u.test(noun) ? [...found, ...adjectivesIn(noun.replace(/s$/u, ''))] : found;
}

interface Step {
  readonly words: RegExp;
  readonly keep: (item: Literal, amount: number | undefined, said: string) => boolean | undefined;
}

/** What a quantity leaves out beside what its adjectives do. */
const steps: readonly Step[] = [
  {
    words: new RegExp(`${RELATION} (\\w+)`, 'u'),
    keep: (item, amount, said) =>
      item.kind === 'number' ? compare(said, item.value, amount) : undefined,
  },
  {
    words: /(divisible by) (\w+)/u,
    keep: (item, amount) =>
      item.kind === 'number' && amount !== undefined && amount !== 0
        ? item.value % amount === 0
        : undefined,
  },
];

/** Places are counted from 0 or from 1. */
function byPlace(items: readonly Literal[], tail: string): readonly (readonly Literal[])[] {
  const parity = /\b(even|odd) (?:ind|pos|pla)/u.exec(tail)?.[1];
  if (parity === undefined) return [items];
  const rest = parity === 'even' ? 0 : 1;
  return [0, 1].map((first) => items.filter((_, at) => (at + first) % 2 === rest));
}

function filtered(
  items: readonly Literal[],
  asked: readonly Adjective[],
  kept: (item: Literal) => boolean | undefined,
): readonly Literal[] | undefined {
  const verdicts = items.map((item) => areAll([fits(item, asked), kept(item)]));
  return verdicts.includes(undefined) ? undefined : items.filter((_, at) => verdicts[at] === true);
}

const maps: readonly {
  readonly word: string;
  readonly map: (item: Literal) => Literal | undefined;
}[] = [
  { word: 'squares', map: (item) => numberMapped(item, (value) => value ** 2) },
  { word: 'cubes', map: (item) => numberMapped(item, (value) => value ** 3) },
  { word: 'absolute values', map: (item) => numberMapped(item, Math.abs) },
  {
    word: 'lengths',
    map: (item) =>
      partsOf(item) === undefined ? undefined : numberLiteral(partsOf(item)?.length ?? 0),
  },
];

const numberMapped = (item: Literal, map: (value: number) => number): Literal | undefined =>
  item.kind === 'number' ? numberLiteral(map(item.value)) : undefined;

function mapped(items: readonly Literal[], links: string): readonly Literal[] | undefined {
  const found = maps.find(({ word }) => links.includes(`${word} `) || links.endsWith(word));
  if (found === undefined) return items;
  const values = items.map(found.map).filter((value) => value !== undefined);
  return values.length === items.length ? values : undefined;
}

/** The quantities that a text names. */
export function quantitiesIn(text: string, signature: Signature): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)]
    .map((match) => toQuantity(match, signature))
    .filter((found) => found !== undefined);
}

function toQuantity(match: RegExpMatchArray, signature: Signature): Quantity | undefined {
  const aggregate = aggregates.find((_, at) => match[at + 1] !== undefined)?.kind;
  const [links = '', noun = '', tail = ''] = match.slice(aggregates.length + 1);
  // Prime factors are listed with their multiplicity or without.
  if (aggregate === undefined || (aggregate === 'list' && noun.startsWith('factor')))
    return undefined;
  const asked = adjectivesOf(`${links} ${adjectivesBehind(tail)}`, noun);
  const isDistinct = /\b(?:distinct|unique|different)\b/u.test(links);
  const source = (example: Example) => sourceIn(example, noun, tail);
  const values = (example: Example) => {
    const items = source(example);
    if (items === undefined) return undefined;
    const isKept = keeper(tail, itemsIn(example) !== undefined, example, signature);
    const readings = byPlace(items, tail).map((some) => filtered(some, asked, isKept));
    return readings
      .flatMap((kept) => (kept === undefined ? [] : [mapped(kept, links)]))
      .flatMap((kept) =>
        kept === undefined ? [] : isDistinct ? [distinct(kept), single(kept)] : [kept],
      )
      .map((kept) => aggregateOf(aggregate, kept))
      .filter((found) => found !== undefined);
  };
  const isOfKind = /^(?:vowel|consonant|letter|digit|word)/u.test(noun);
  return { aggregate, words: match[0].trim(), adjectives: asked, isOfKind, source, values };
}

/** "even positions" says nothing of what stands there. */
const adjectivesBehind = (tail: string): string =>
  tail.replace(/\b(?:even|odd) (?:ind|pos|pla)\w+/u, ' ');

/** Comparisons with a limit: of a range they are its end, of a list they leave some out. */
function keeper(
  tail: string,
  isList: boolean,
  example: Example,
  signature: Signature,
): (item: Literal) => boolean | undefined {
  const found = isList
    ? steps.flatMap((step) => {
        const match = step.words.exec(tail);
        return match === null
          ? []
          : [{ step, said: match[1] ?? '', amount: amountIn(match[2], example, signature) }];
      })
    : [];
  return (item) => areAll(found.map(({ step, said, amount }) => step.keep(item, amount, said)));
}
