import { longPattern, longSource } from '../../longPattern.ts';
import { amountIn } from './amounts.ts';
import type { Literal } from './literal.ts';
import { onlyList, type Property } from './property.ts';
import type { Example } from './readExamples.ts';
import { isWithin, itemsOf, keyOf, numbersOf, partsOf, stringsOf } from './values.ts';

function isOrdered(value: Literal, inOrder: (order: number) => boolean): boolean | undefined {
  const items: readonly (number | string)[] | undefined = numbersOf(value) ?? stringsOf(value);
  if (items === undefined || new Set(items).size < 2) return undefined;
  return items.every((item, at) => {
    const previous = items[at - 1] ?? item;
    return previous === item || inOrder(previous < item ? -1 : 1);
  });
}

const SORTED_BY = longPattern`
    \b(?:by|according|based|length|number of|in terms|order of (?:their|its)|depending|first (?:appear|occur)|respect|instead|
    proximity|frequency|then|indic\w+|positions?|divisible|appear\w*|topological\w*|keys?)\b
  `;
const FALLING =
  '(?:descending|decreasing|non-increasing|reverse|largest to smallest|high\\w* to low\\w*)';
const SORTED = longSource`
    (?:(?<![-\w])sorted\b|\bsorts? (?:the|an?|given|all|it|them|this|in|list|array|numbers)\b|\bin (?:an? )?(?:ascending|
    increasing|descending|decreasing|non-decreasing|non-increasing) order\b)
  `;

const resultItems = (example: Example): readonly Literal[] | undefined => itemsOf(example.result);

const order: readonly Property[] = [
  {
    words: new RegExp(SORTED, 'u'),
    unless: new RegExp(`${SORTED_BY.source}|\\b${FALLING}\\b`, 'u'),
    holds: ({ result }) => isOrdered(result, (found) => found < 0),
  },
  {
    words: new RegExp(
      `${SORTED}(?:.*\\b${FALLING}\\b)|\\bin (?:descending|decreasing) order\\b`,
      'u',
    ),
    unless: SORTED_BY,
    holds: ({ result }) => isOrdered(result, (found) => found > 0),
  },
  {
    words: /\bin order \((?:small\w*|less\w*|low\w*)\b[^)]*,[^)]*\)/u,
    holds: ({ result }) => isOrdered(result, (found) => found < 0),
  },
  {
    words: longPattern`
        ^(?:sorts?|returns? (?:a |the )?sorted(?: copy of)?(?: version of)?) (?:the |a |an |given |input |all )*(?:list|array|
        numbers|elements|strings|integers)\b
      `,
    unless:
      /\b(?:that|which|with|without|remov\w*|filter\w*|delet\w*|of length|unique|distinct|only|first|maximum|containing|digits?)\b/u,
    holds: (example) => isRearranged(example),
  },
  {
    words:
      /\b(?:rotat\w+|shuffl\w+|rearrang\w+|shift(?:s|ed|ing)? (?:the )?(?:elements|digits|list))\b/u,
    unless: /\b(?:whether|true|number of|how many)\b/u,
    holds: (example) => isRearranged(example),
  },
];

/** The same items, each as often. */
function isRearranged(example: Example): boolean | undefined {
  const list = onlyList(example);
  const items = resultItems(example);
  if (list === undefined || items === undefined) return undefined;
  return items.length === list.length && isWithin(items, list);
}

const size: readonly Property[] = [
  {
    words: longPattern`
        \b(?:list|array|string|tuple|sequence|one)s? of (?:the )?same (?:length|size)\b|
        \bsame (?:length|size) as (?:the )?(?:input|given|original)\b
      `,
    unless: /\bstrings of (?:the )?same length\b/u,
    holds: ({ args, result }) => {
      const length = partsOf(result)?.length;
      const lengths = args
        .map((value) => partsOf(value)?.length)
        .filter((found) => found !== undefined);
      return length === undefined || lengths.length === 0 ? undefined : lengths.includes(length);
    },
  },
  {
    words: /\b(?:list|array|string|tuple|sequence) of (?:length|size) (\w+)\b/u,
    holds: (example, [, written], { signature }) => {
      const asked = amountIn(written, example, signature);
      const found = partsOf(example.result)?.length;
      return asked === undefined || found === undefined ? undefined : asked === found;
    },
  },
  {
    words:
      /\b(?:rolling|running|cumulative|prefix) (maximum|max|minimum|min|sum|product|total)s?\b/u,
    unless: /\bwindow\b/u,
    holds: (example, [, what = '']) => isRunning(example, what),
  },
  {
    words:
      /\bbetween (?:every|each|all)?(?: two| pair of)? ?(?:consecutive|adjacent|neighbou?ring) (?:elements|items|numbers)\b/u,
    unless: /\b(?:difference|sum|number|distance)\b/u,
    holds: (example) => {
      const list = onlyList(example);
      const items = resultItems(example);
      return list === undefined || items === undefined
        ? undefined
        : items.length === Math.max(0, 2 * list.length - 1);
    },
  },
];

function isRunning(example: Example, what: string): boolean | undefined {
  const numbers = numbersIn(onlyList(example));
  const given = numbersOf(example.result);
  if (numbers === undefined || numbers.length === 0 || given === undefined) return undefined;
  const expected = numbers.map((_, at) => total(numbers.slice(0, at + 1), what));
  return expected.join() === given.join();
}

const numbersIn = (items: readonly Literal[] | undefined): readonly number[] | undefined =>
  items === undefined ? undefined : numbersOf({ kind: 'list', items });

function total(numbers: readonly number[], what: string): number {
  if (what.startsWith('max')) return Math.max(...numbers);
  if (what.startsWith('min')) return Math.min(...numbers);
  if (what === 'product') return numbers.reduce((product, value) => product * value, 1);
  return numbers.reduce((sum, value) => sum + value, 0);
}

const listsIn = ({ args }: Example): readonly (readonly Literal[])[] =>
  args.map(itemsOf).filter((items) => items !== undefined);

const contents: readonly Property[] = [
  {
    words: longPattern`
        \bsubset of|\b(?:list|array|all|only|those) (?:of )?(?:the |all |input )*(?:elements|numbers|integers|strings|words|
        values|items) (?:that|which|from|of the (?:list|array)|only)\b|^filters?\b
      `,
    unless: longPattern`
        \b(?:number of|how many|counts?|sum|product|true|whether|square\w*|index|each|replac\w+|convert\w*|rounded|remov\w+|
        less than|between|first n|prefixes|substrings|factors?|divisors?)\b
      `,
    holds: (example) => {
      const list = onlyList(example);
      const items = resultItems(example);
      return list === undefined || items === undefined || items.length === 0
        ? undefined
        : isWithin(items, list);
    },
  },
  {
    words: longPattern`
        \b(?:remov|delet|drop|exclud|omit|discard)\w* (?:all |any |every |the )*(?:elements?|numbers?|items?|values?|
        duplicates?|repeated|those|integers|strings|\w+ (?:elements|numbers|values))\b
      `,
    unless: /\b(?:number of|how many|counts?|sum|true|whether|characters?)\b/u,
    holds: (example) => {
      const list = onlyList(example);
      const items = resultItems(example);
      return list === undefined || items === undefined ? undefined : isWithin(items, list);
    },
  },
  {
    words: longPattern`
        \b(?:without (?:any )?duplicates|(?:remov|elimin|drop)\w* (?:all |any |the )*duplicates?|
        (?:sorted |list of )?(?:unique|distinct) (?:elements|values|numbers|items|integers) (?:in|of|from)|duplicate-free)\b
      `,
    unless: /\b(?:number of|how many|counts?|sum|true|whether|appear\w* more)\b/u,
    holds: (example) => {
      const items = resultItems(example)?.map(keyOf);
      return items === undefined || items.length < 2
        ? undefined
        : new Set(items).size === items.length;
    },
  },
  {
    words: longPattern`
        \b(?:common (?:elements|values|numbers|items)|intersection|(?:elements|values|items) common to both|
        (?:elements|values|items) (?:that are |which are )?(?:present |contained )?in both)\b
      `,
    unless: /\b(?:length|number of|how many|size|whether|true|intervals?|difference|symmetric)\b/u,
    holds: (example) => {
      const [one, other, third] = listsIn(example);
      const items = resultItems(example);
      if (one === undefined || other === undefined || third !== undefined || items === undefined)
        return undefined;
      return isWithin(items, one) && isWithin(items, other);
    },
  },
  {
    words: /\b(?:first|last) (\w+) (?:elements|items|characters|letters|numbers) (?:of|in|from)\b/u,
    unless:
      /\b(?:sum|number of|whether|remov\w+|swap\w*|drop\w*|without|all but|except|sorted|maximum|minimum|excluding)\b/u,
    holds: (example, [words = '', written], { signature }) => {
      const [only, another] = example.args.map(partsOf).filter((parts) => parts !== undefined);
      const asked = amountIn(written, example, signature);
      const items = partsOf(example.result);
      if (only === undefined || another !== undefined || asked === undefined || items === undefined)
        return undefined;
      const taken = words.startsWith('first')
        ? only.slice(0, asked)
        : asked === 0
          ? []
          : only.slice(-asked);
      return taken.map(keyOf).join() === items.map(keyOf).join();
    },
  },
  {
    words: /\b(longest|shortest)\b (?:one|string|word|element|item)\b/u,
    unless: /\b(?:length of|number of|index|that|which|common|prefix|suffix|sub\w+)\b/u,
    holds: (example, [, which]) => {
      const lengths = (onlyList(example) ?? []).map((item) => partsOf(item)?.length ?? -1);
      const length = partsOf(example.result)?.length;
      if (new Set(lengths).size < 2 || lengths.includes(-1) || length === undefined)
        return undefined;
      return length === (which === 'longest' ? Math.max(...lengths) : Math.min(...lengths));
    },
  },
  {
    words: /\bclosest to each other\b/u,
    holds: (example) => {
      const numbers = numbersOf({ kind: 'list', items: onlyList(example) ?? [] })?.toSorted(
        (a, b) => a - b,
      );
      const [one, other, third] = numbersOf(example.result) ?? [];
      if (
        numbers === undefined ||
        numbers.length < 2 ||
        one === undefined ||
        other === undefined ||
        third !== undefined
      )
        return undefined;
      const gaps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? number));
      return Math.abs(Math.abs(one - other) - Math.min(...gaps)) < 1e-9;
    },
  },
];

/** What a goal says of a sequence that is given: its order, size and contents. */
export const sequenceProperties: readonly Property[] = [...order, ...size, ...contents];
