import { longPattern } from '../../longPattern.ts';
import { ADJECTIVE, adjectivesIn, fits } from './adjectives.ts';
import { amountIn, numberWords } from './amounts.ts';
import {
  areAll,
  type Condition,
  compare,
  listIn,
  numbersIn,
  onlyOne,
  RELATION,
  subjectIn,
  THRESHOLD,
} from './condition.ts';
import type { Literal } from './literal.ts';
import type { Example } from './readExamples.ts';
import { isWithin, itemsOf, keyOf, numbersOf, partsOf } from './values.ts';

const MOST_COMBINED = 40;
const NOUNS =
  '(?:the |its |of |in |elements?|numbers?|integers?|values?|items?|characters?|letters?|list|array|string|given |input )';
const PHRASE = `((?:${ADJECTIVE})(?: (?:${ADJECTIVE}))*)`;
const AMOUNT = '([a-z_]\\w*|-?\\d+(?:\\.\\d+)?)';

const isReversible = (value: Literal | undefined): boolean | undefined => {
  const parts = value === undefined ? undefined : partsOf(value)?.map(keyOf);
  return parts?.every((part, at) => part === parts[parts.length - 1 - at]);
};

const isSortedBy = (
  example: Example,
  inOrder: (a: number, b: number) => boolean,
): boolean | undefined => {
  const numbers = numbersIn(example);
  return numbers?.every((number, at) => at === 0 || inOrder(numbers[at - 1] ?? number, number));
};

/** Whether some items, as many as said, add up to a sum. */
function someAddUp(numbers: readonly number[], size: number, sum: number): boolean {
  if (size === 0) return sum === 0;
  return numbers.some((number, at) => someAddUp(numbers.slice(at + 1), size - 1, sum - number));
}

const keysIn = (example: Example): readonly string[] | undefined =>
  partsOf(subjectIn(example) ?? { kind: 'none' })?.map(keyOf);

const verdictsOn = (
  example: Example,
  phrase: string,
): readonly (boolean | undefined)[] | undefined => {
  const asked = adjectivesIn(phrase);
  const items = partsOf(subjectIn(example) ?? { kind: 'none' });
  return asked.length === 0 ? undefined : items?.map((item) => fits(item, asked));
};

const everyItem: readonly Condition[] = [
  {
    words: new RegExp(`\\b(?:all|every|each) [^,]*?${RELATION}${THRESHOLD}${AMOUNT}`, 'u'),
    holds: (example, [, relation, written], signature) => {
      const limit = amountIn(written, example, signature);
      return areAll(numbersIn(example)?.map((number) => compare(relation, number, limit)));
    },
  },
  {
    words: new RegExp(
      `\\b(?:all|every|each) (?:of )?${NOUNS}*[^,]{0,20}?\\b(?:are|is) (?:all )?${PHRASE}`,
      'u',
    ),
    holds: (example, [, phrase = '']) => areAll(verdictsOn(example, phrase)),
  },
  {
    words: longPattern`
        \b(?:at least one|any|an?) ${PHRASE} (?:numbers?|integers?|elements?|values?|items?)\b|
        \b(?:any|at least one|one) (?:of )?(?:${NOUNS} ?)+(?:is|are) ${PHRASE}
      `,
    holds: (example, [, one, other]) => {
      if (listIn(example) === undefined) return undefined;
      const verdicts = verdictsOn(example, one ?? other ?? '');
      return verdicts === undefined || verdicts.includes(undefined)
        ? undefined
        : verdicts.includes(true);
    },
  },
  {
    words: longPattern`
        \b(?:any|at least one|some) (?:numbers?|integers?|elements?|values?|
        items?)[^,]{0,30}?(?: is| are)? ${RELATION}${THRESHOLD}${AMOUNT}
      `,
    holds: (example, [, relation, written], signature) => {
      const limit = amountIn(written, example, signature);
      const verdicts = numbersIn(example)?.map((number) => compare(relation, number, limit));
      return verdicts === undefined || verdicts.includes(undefined)
        ? undefined
        : verdicts.includes(true);
    },
  },
  {
    words: /\b(?:all|every|each)?[^,]*\b(?:are|is an?) (?:all )?integers?\b/u,
    holds: (example) => {
      const numbers = numbersIn(example) ?? numbersOf({ kind: 'list', items: example.args });
      return numbers?.length === 0
        ? undefined
        : numbers?.every((number) => Number.isInteger(number));
    },
  },
];

const order: readonly Condition[] = [
  { words: /\bpalindrom\w*(?! number)/u, holds: (example) => isReversible(subjectIn(example)) },
  {
    words:
      /\b(?:sorted|ordered|increasing|ascending|non-decreasing)\b(?!.*\b(?:(?:de|non-in)creasing|descending)\b)/u,
    holds: (example) => isSortedBy(example, (a, b) => a <= b),
  },
  {
    words: /\b(?:decreasing|descending)\b(?!.*\b(?:in|a)(?:creasing|scending)\b)/u,
    holds: (example) => isSortedBy(example, (a, b) => a >= b),
  },
  {
    words: /\bmonoton\w+(?: (?:increasing or decreasing|decreasing or increasing))?/u,
    holds: (example) => {
      const rising = isSortedBy(example, (a, b) => a <= b);
      return rising === undefined ? undefined : rising || isSortedBy(example, (a, b) => a >= b);
    },
  },
];

const sums: readonly Condition[] = [
  {
    words: longPattern`
        \bsum of (?:all )?(?:its|the|their)? ?(?:elements|numbers|values|items)(?: in \w+| of \w+)? (?:is |
        are )?${RELATION}${THRESHOLD}(\w+)
      `,
    holds: (example, [, relation, written], signature) => {
      const sum = numbersIn(example)?.reduce((total, number) => total + number, 0);
      return compare(relation, sum, amountIn(written, example, signature));
    },
  },
  {
    words: new RegExp(
      `\\bsum of (?:all )?(?:its|the|their)? ?(?:elements|numbers|values|items)(?: in \\w+| of \\w+)? is (?:an? )?${PHRASE}`,
      'u',
    ),
    holds: (example, [, phrase = '']) => {
      const value = numbersIn(example)?.reduce((total, number) => total + number, 0);
      return value === undefined
        ? undefined
        : fits({ kind: 'number', value, whole: true }, adjectivesIn(phrase));
    },
  },
  {
    words: /\b(two|three|four)\b[^,]*\b(?:sum|add)s?(?: up)? to (\w+)/u,
    holds: (example, [, size, written], signature) => {
      const numbers = numbersIn(example);
      const sum = amountIn(written, example, signature);
      if (numbers === undefined || sum === undefined || numbers.length > MOST_COMBINED)
        return undefined;
      return someAddUp(numbers, numberWords[size ?? ''] ?? 2, sum);
    },
  },
  {
    words: /\b(?:two|any) (?:numbers|elements|values)[^,]*\bclos(?:e|er) to each other than\b/u,
    holds: (example) => {
      const numbers = numbersIn(example)?.toSorted((a, b) => a - b);
      const limit = onlyOne(example.args, ({ kind }) => kind === 'number');
      if (numbers === undefined || limit?.kind !== 'number') return undefined;
      return numbers.some((number, at) => at > 0 && number - (numbers[at - 1] ?? 0) < limit.value);
    },
  },
];

const contents: readonly Condition[] = [
  {
    words:
      /\b(?:all|every)\b[^,]*\b(?:are|is) (?:distinct|unique|different)\b|\b(?:has|have|contains?) (?:only )?(?:unique|distinct)\b/u,
    holds: (example) => {
      const keys = keysIn(example);
      return keys === undefined ? undefined : new Set(keys).size === keys.length;
    },
  },
  {
    words: longPattern`
        \b(?:any|contains?|has|have|there are) (?:any )?(?:duplicates?|repeated)\b|\b(?:appears?|occurs?) (?:more than once|
        at least twice)\b
      `,
    holds: (example) => {
      const keys = keysIn(example);
      return keys === undefined ? undefined : new Set(keys).size < keys.length;
    },
  },
  {
    words: new RegExp(`\\blength(?: of \\w+| of the \\w+)?(?: is)? ${RELATION} (\\w+)`, 'u'),
    holds: (example, [, relation, written], signature) =>
      compare(relation, keysIn(example)?.length, amountIn(written, example, signature)),
  },
  {
    words: new RegExp(
      `\\blength(?: of \\w+| of the \\w+)? is (?:an? )?${PHRASE}(?: number| length)?\\b|\\b(?:has|have|of) (?:an? )?${PHRASE} length\\b`,
      'u',
    ),
    holds: (example, [, one, other]) => {
      const value = keysIn(example)?.length;
      return value === undefined
        ? undefined
        : fits({ kind: 'number', value, whole: true }, adjectivesIn(one ?? other ?? ''));
    },
  },
  {
    words: longPattern`
        \b(?:the )?(?:element|number|value|item|\w) (?:is|exists|occurs|appears|is present|is contained) in (?:the )?(?:list|
        array)\b|\b(?:list|array) (?:contains|includes|has) (?:the )?(?:given |specified )?(?:element|number|value|item|\w)$
      `,
    holds: (example) => {
      const list = listIn(example);
      const item = onlyOne(example.args, (value) => itemsOf(value) === undefined);
      const items = list === undefined ? undefined : itemsOf(list);
      return items === undefined || item === undefined ? undefined : isWithin([item], items);
    },
  },
];

/** What descriptions say of a list, or of a text as a list of characters. */
export const listConditions: readonly Condition[] = [...order, ...everyItem, ...sums, ...contents];
