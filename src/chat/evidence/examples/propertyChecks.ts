import { longPattern } from '../../longPattern.ts';
import { amountIn } from './amounts.ts';
import type { Literal } from './literal.ts';
import { memberProperties } from './memberProperties.ts';
import type { Property } from './property.ts';
import { onlyNumber } from './property.ts';
import { hasAlternative, isTurned } from './prose.ts';
import type { Example } from './readExamples.ts';
import { type Contradiction, contradictedBy, type Reading } from './reading.ts';
import { sequenceProperties } from './sequenceProperties.ts';
import { textProperties } from './textProperties.ts';
import { itemsOf, numbersOf, partsOf } from './values.ts';

const kinds: readonly { readonly words: string; readonly is: (value: Literal) => boolean }[] = [
  {
    words: 'list|array|vector',
    is: (value) => itemsOf(value) !== undefined || value.kind === 'dict',
  },
  { words: 'tuple|pair', is: (value) => itemsOf(value) !== undefined },
  { words: 'string', is: ({ kind }) => kind === 'string' },
  { words: 'integer|int|float', is: ({ kind }) => kind === 'number' },
  { words: 'boolean|bool', is: ({ kind }) => kind === 'boolean' },
  { words: 'dictionary|dict|map', is: ({ kind }) => kind === 'dict' },
];
const KIND = new RegExp(
  `^(?:returns?|returning) (?:an? |the )?(?:new |sorted |single |reversed |copy of the |total |resulting )*(?:${kinds.map(({ words }) => `(${words})`).join('|')})\\b(?! (?:at|with|that has|which has|whose|in|from)\\b|\\.)`,
  'u',
);

const isPlain = (value: Literal): boolean =>
  !((value.kind === 'string' && value.bare) || value.kind === 'none');

const roundings: readonly {
  readonly words: RegExp;
  readonly of: (value: number) => readonly number[];
}[] = [
  {
    words: /\brounded? up\b|\bceiling of\b|\bround\w* .* up\b/u,
    of: (value) => [Math.ceil(value)],
  },
  {
    words: /\brounded? down\b|\bfloor of\b|\btruncat\w+\b/u,
    of: (value) => [Math.floor(value), Math.trunc(value)],
  },
  {
    words: /\b(?:closest|nearest) (?:integer|whole number)\b/u,
    of: (value) => [Math.floor(value), Math.ceil(value)],
  },
];

const general: readonly Property[] = [
  {
    words: KIND,
    holds: ({ result }, match) => {
      const kind = kinds.find((_, at) => match[at + 1] !== undefined);
      return kind === undefined || !isPlain(result) ? undefined : kind.is(result);
    },
  },
  {
    words:
      /\b(?:absolute (?:difference|value)|distance|number of|how many|count of|length of|magnitude)\b/u,
    unless: longPattern`
        \b(?:minus|-1|negative|difference between the (?:number|count|sum)|multipl\w+|product|subtract\w*|
        sum of (?:all )?elements|random)\b
      `,
    holds: ({ result }) => {
      const numbers = result.kind === 'number' ? [result.value] : numbersOf(result);
      return numbers?.some((number) => number < 0) === true ? false : undefined;
    },
  },
  {
    words: /^(?:returns? |counts? |finds? )?(?:the )?(?:number of|how many)\b/u,
    unless: /\b(?:average|ratio|list|array|tuple|each|per|mean|fraction)\b/u,
    holds: ({ result }) => {
      if (result.kind === 'number') return result.whole || undefined;
      return result.kind === 'boolean' ||
        (result.kind === 'string' && !result.bare && !/^\d+$/u.test(result.value))
        ? false
        : undefined;
    },
  },
  {
    words: /\bmod(?:ulo|ulus)? (\w+)\b/u,
    holds: (example, [, written], { signature }) => {
      const divisor = amountIn(written, example, signature);
      if (divisor === undefined || divisor <= 0 || example.result.kind !== 'number')
        return undefined;
      return example.result.value >= 0 && example.result.value < divisor ? undefined : false;
    },
  },
  {
    words: /\bround\w*\b.*\b(?:to )?(\w+) (?:decimal places|decimals)\b/u,
    holds: (example, [, written], { signature }) => {
      const places = amountIn(written, example, signature);
      if (places === undefined || example.result.kind !== 'number') return undefined;
      return Number(example.result.value.toFixed(places)) === example.result.value || false;
    },
  },
  {
    words: /^(?:returns? |finds? )?(?:the |an? )?(?:index|position) of\b/u,
    unless: /\b(?:indices|positions|list|none|null)\b/u,
    holds: (example) => {
      const sizes = example.args.map((value) => partsOf(value)?.length ?? 0);
      if (example.result.kind !== 'number') return undefined;
      const { value, whole } = example.result;
      return whole && value >= -1 && value <= Math.max(...sizes) ? undefined : false;
    },
  },
  ...roundings.map(
    ({ words, of }): Property => ({
      words,
      unless: /\b(?:average|mean|sum|divid\w+|decimals?|places|digits|\d|multiple)\b/u,
      holds: (example: Example) => {
        const value = numberGiven(example);
        return value === undefined || example.result.kind !== 'number'
          ? undefined
          : of(value).includes(example.result.value);
      },
    }),
  ),
];

/** A number, or one that is written as text. */
function numberGiven(example: Example): number | undefined {
  const [only, another] = example.args;
  if (another !== undefined) return undefined;
  if (only?.kind === 'string' && /^-?\d+(?:\.\d+)?$/u.test(only.value)) return Number(only.value);
  return onlyNumber(example);
}

const properties: readonly Property[] = [
  ...general,
  ...sequenceProperties,
  ...memberProperties,
  ...textProperties,
];

function checkProperty(
  reading: Reading,
  goal: string,
  property: Property,
): Contradiction | undefined {
  const match = property.words.exec(goal);
  if (match === null || property.unless?.test(goal) === true) return undefined;
  if (isTurned(goal.replace(match[0], ' '))) return undefined;
  return contradictedBy(reading.examples, `“${match[0].trim()}”`, (example) =>
    property.holds(example, match, reading),
  );
}

/** What a goal says of the result's kind, order, size and contents. */
export function checkProperties(reading: Reading): Contradiction | undefined {
  for (const goal of reading.prose.goals) {
    if (hasAlternative(goal)) continue;
    for (const property of properties) {
      const found = checkProperty(reading, goal, property);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
