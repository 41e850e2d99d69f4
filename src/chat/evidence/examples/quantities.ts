import {
  ADJECTIVE,
  type Adjective,
  adjectivesIn,
  characterNouns,
  fits,
  isPrime,
} from './adjectives.ts';
import type { Literal } from './literal.ts';
import type { Example } from './readExamples.ts';
import { itemsOf, keyOf, numberLiteral, textLiteral } from './values.ts';

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
const LINKS = `(?: (?:of|all|the|a|an|each|every|its|both|and|distinct|unique|different|first \\w+|${ADJECTIVE}))*`;
const TAIL = `(?: (?:that|which) are (?:${ADJECTIVE})(?: numbers| integers)?(?: and)?)?(?: (?:that|which)(?: are| is)? (?:evenly )?divides? \\w+(?: evenly)?)?(?:,? (?:(?:that|which) are )?(?:(?:strictly )?(?:smaller|less|lower) than(?: or equal to)?|below|up to|from 1 to|between 1 and) \\w+)?(?:,? \\(?(?:regardless of|ignoring|irrespective of) (?:the )?case\\)?)?`;
const QUANTITY = new RegExp(
  `(?<![\\w-])(?:${AGGREGATE})(${LINKS}) (${NOUN})(?![\\w-])(${TAIL})`,
  'gu',
);

const onlyOne = (example: Example, is: (value: Literal) => boolean): Literal | undefined => {
  const [found, another] = example.args.filter(is);
  return another === undefined ? found : undefined;
};

const MOST = 20_000;
const upTo = (from: number, to: number): readonly Literal[] | undefined =>
  to - from > MOST
    ? undefined
    : Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => numberLiteral(from + at));

function digitsIn(example: Example): readonly Literal[] | undefined {
  const value = onlyOne(example, ({ kind }) => kind === 'number' || kind === 'string');
  if (value?.kind === 'number' && value.whole) {
    return [...String(Math.abs(value.value))].map((digit) => numberLiteral(Number(digit)));
  }
  if (value?.kind !== 'string') return undefined;
  return (value.value.match(/\d/gu) ?? []).map((digit) => numberLiteral(Number(digit)));
}

function wholeArgument(example: Example): number | undefined {
  const [value, another] = example.args;
  if (another !== undefined || value?.kind !== 'number' || !value.whole) return undefined;
  return value.value;
}

function divisorsIn(example: Example, isProper: boolean): readonly Literal[] | undefined {
  const value = wholeArgument(example);
  if (value === undefined || value < 1 || value > MOST) return undefined;
  return upTo(1, isProper ? value - 1 : value)?.filter(
    (item) => item.kind === 'number' && value % item.value === 0,
  );
}

function charactersIn(
  example: Example,
  noun: string,
  tail: string,
): readonly Literal[] | undefined {
  const text = onlyOne(example, ({ kind }) => kind === 'string');
  if (text?.kind !== 'string' || example.args.some((value) => itemsOf(value) !== undefined))
    return undefined;
  const value = / case\b/u.test(tail) ? text.value.toLowerCase() : text.value;
  const kind = characterNouns.find(({ word }) => new RegExp(`^(?:${word})$`, 'u').test(noun));
  const characters = [...value].map(textLiteral);
  return kind === undefined ? characters : characters.filter((item) => kind.test(item) === true);
}

function wordsIn(example: Example): readonly Literal[] | undefined {
  const text = onlyOne(example, ({ kind }) => kind === 'string');
  if (text?.kind === 'string') {
    return text.value
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
      .map(textLiteral);
  }
  return itemsIn(example);
}

function itemsIn(example: Example): readonly Literal[] | undefined {
  const list = onlyOne(example, (value) => itemsOf(value) !== undefined);
  return list === undefined ? undefined : itemsOf(list);
}

function rangeIn(example: Example, tail: string): readonly Literal[] | undefined {
  const value = wholeArgument(example);
  if (value === undefined) return undefined;
  if (/divides?/u.test(tail)) return divisorsIn(example, /less|smaller|lower|below/u.test(tail));
  if (/less|smaller|lower|below/u.test(tail))
    return upTo(1, /equal/u.test(tail) ? value : value - 1);
  return /up to|from 1 to|between 1 and/u.test(tail) ? upTo(1, value) : undefined;
}

function sourceIn(example: Example, noun: string, tail: string): readonly Literal[] | undefined {
  if (/^(?:divisor|factor)/u.test(noun)) {
    return divisorsIn(example, /less|smaller|lower|below/u.test(tail));
  }
  if (/^digit/u.test(noun)) return digitsIn(example);
  if (/^(?:char|letter|vowel|consonant|space)/u.test(noun))
    return charactersIn(example, noun, tail);
  if (/^word/u.test(noun)) return wordsIn(example);
  return itemsIn(example) ?? rangeIn(example, tail);
}

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

function filtered(
  items: readonly Literal[],
  asked: readonly Adjective[],
): readonly Literal[] | undefined {
  const verdicts = items.map((item) => fits(item, asked));
  return verdicts.includes(undefined) ? undefined : items.filter((_, at) => verdicts[at] === true);
}

/** The quantities that a text names. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)].map(toQuantity).filter((found) => found !== undefined);
}

function toQuantity(match: RegExpMatchArray): Quantity | undefined {
  const aggregate = aggregates.find((_, at) => match[at + 1] !== undefined)?.kind;
  const [links = '', noun = '', tail = ''] = match.slice(aggregates.length + 1);
  if (aggregate === undefined) return undefined;
  const asked = adjectivesOf(`${links} ${tail}`, noun);
  const isDistinct = /\b(?:distinct|unique|different)\b/u.test(links);
  const source = (example: Example) => sourceIn(example, noun, tail);
  const values = (example: Example) => {
    const items = source(example);
    const kept = items === undefined ? undefined : filtered(items, asked);
    if (kept === undefined) return undefined;
    const readings = isDistinct ? [distinct(kept), single(kept)] : [kept];
    return readings
      .map((reading) => aggregateOf(aggregate, reading))
      .filter((found) => found !== undefined);
  };
  const isOfKind = /^(?:vowel|consonant|letter|digit|word)/u.test(noun);
  return { aggregate, words: match[0].trim(), adjectives: asked, isOfKind, source, values };
}
