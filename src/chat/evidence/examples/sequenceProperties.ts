import { amountIn } from './amounts.ts';
import type { Literal } from './literal.ts';
import { onlyList, type Property } from './property.ts';
import type { Example } from './readExamples.ts';
import { areEqual, isWithin, itemsOf, keyOf, numbersOf, partsOf, stringsOf } from './values.ts';

function isOrdered(value: Literal, inOrder: (order: number) => boolean): boolean | undefined {
  const items: readonly (number | string)[] | undefined = numbersOf(value) ?? stringsOf(value);
  if (items === undefined || new Set(items).size < 2) return undefined;
  return items.every((item, at) => {
    const previous = items[at - 1] ?? item;
    return previous === item || inOrder(previous < item ? -1 : 1);
  });
}

const SORTED_BY =
  /\b(?:by|according|based|length|number of|in terms|order of (?:their|its)|depending|first (?:appear|occur)|respect|instead|proximity|frequency|then|indic\w+|positions?|divisible|appear\w*|topological\w*|keys?)\b/u;
const FALLING =
  '(?:descending|decreasing|non-increasing|reverse|largest to smallest|high\\w* to low\\w*)';
const SORTED =
  '(?:(?<![-\\w])sorted\\b|\\bsorts? (?:the|an?|given|all|it|them|this|in|list|array|numbers)\\b|\\bin (?:an? )?(?:ascending|increasing|descending|decreasing|non-decreasing|non-increasing) order\\b)';

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
    words:
      /^(?:sorts?|returns? (?:a |the )?sorted(?: copy of)?(?: version of)?) (?:the |a |an |given |input |all )*(?:list|array|numbers|elements|strings|integers)\b/u,
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
    words:
      /\b(?:list|array|string|tuple|sequence|one)s? of (?:the )?same (?:length|size)\b|\bsame (?:length|size) as (?:the )?(?:input|given|original)\b/u,
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
      /\b(?:rolling|running|cumulative|moving|prefix) (?:maximum|max|minimum|min|sum|product|total|average)s?\b/u,
    unless: /\bwindow\b/u,
    holds: (example) => {
      const list = onlyList(example);
      const items = resultItems(example);
      return list === undefined || items === undefined
        ? undefined
        : items.length === list.length && (items.length === 0 || sameFirst(items, list));
    },
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

const sameFirst = (one: readonly Literal[], other: readonly Literal[]): boolean => {
  const [first, second] = [one[0], other[0]];
  return first !== undefined && second !== undefined && areEqual(first, second);
};

const listsIn = ({ args }: Example): readonly (readonly Literal[])[] =>
  args.map(itemsOf).filter((items) => items !== undefined);

const contents: readonly Property[] = [
  {
    words:
      /\bsubset of|\b(?:list|array|all|only|those) (?:of )?(?:the |all |input )*(?:elements|numbers|integers|strings|words|values|items) (?:that|which|from|of the (?:list|array)|only)\b|^filters?\b/u,
    unless:
      /\b(?:number of|how many|counts?|sum|product|true|whether|square\w*|index|each|replac\w+|convert\w*|rounded|remov\w+|less than|between|first n|prefixes|substrings|factors?|divisors?)\b/u,
    holds: (example) => {
      const list = onlyList(example);
      const items = resultItems(example);
      return list === undefined || items === undefined || items.length === 0
        ? undefined
        : isWithin(items, list);
    },
  },
  {
    words:
      /\b(?:remov|delet|drop|exclud|omit|discard)\w* (?:all |any |every |the )*(?:elements?|numbers?|items?|values?|duplicates?|repeated|those|integers|strings|\w+ (?:elements|numbers|values))\b/u,
    unless: /\b(?:number of|how many|counts?|sum|true|whether|characters?)\b/u,
    holds: (example) => {
      const list = onlyList(example);
      const items = resultItems(example);
      return list === undefined || items === undefined ? undefined : isWithin(items, list);
    },
  },
  {
    words:
      /\b(?:without (?:any )?duplicates|(?:remov|elimin|drop)\w* (?:all |any |the )*duplicates?|(?:sorted |list of )?(?:unique|distinct) (?:elements|values|numbers|items|integers) (?:in|of|from)|duplicate-free)\b/u,
    unless: /\b(?:number of|how many|counts?|sum|true|whether|appear\w* more)\b/u,
    holds: (example) => {
      const items = resultItems(example)?.map(keyOf);
      return items === undefined || items.length < 2
        ? undefined
        : new Set(items).size === items.length;
    },
  },
  {
    words:
      /\b(?:common (?:elements|values|numbers|items)|intersection|(?:elements|values|items) (?:that are |which are )?(?:present |contained )?in both)\b/u,
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

/** What is done to each item of a list. */
const steps: readonly {
  readonly words: string;
  readonly apply: (value: number, by: number) => number;
}[] = [
  { words: 'incremented|increased', apply: (value, by) => value + by },
  { words: 'decremented|decreased|reduced', apply: (value, by) => value - by },
  { words: 'multiplied', apply: (value, by) => value * by },
  { words: 'divided', apply: (value, by) => value / by },
];
const oneStep: readonly { readonly words: string; readonly power: number }[] = [
  { words: 'squared?s?', power: 2 },
  { words: 'cubed?s?', power: 3 },
];

const mapped: readonly Property[] = [
  {
    words: new RegExp(
      `\\b(?:all|each|every|the|list of|of) (?:elements?|numbers?|items?|values?|integers?)(?: (?:of|in) (?:the |a |given |input )*(?:list|array))? (?:is |are |should be )?(${steps.map(({ words }) => words).join('|')}) by (\\w+)\\b`,
      'u',
    ),
    holds: (example, [, how = '', written], { signature }) => {
      const step = steps.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(how));
      const by = amountIn(written, example, signature);
      return step === undefined || by === undefined
        ? undefined
        : isMapped(example, (value) => step.apply(value, by));
    },
  },
  ...oneStep.map(
    ({ words, power }): Property => ({
      words: new RegExp(
        `^(?:returns? |computes? |calculates? )?(?:the |a )?(?:list of )?(?:the )?(?:${words}) (?:of )?(?:all |each |every |the )*(?:elements?|numbers?|items?|values?|integers?)\\b`,
        'u',
      ),
      unless: /\b(?:sum|that|which|only|even|odd|positive|negative|root)\b/u,
      holds: (example) => isMapped(example, (value) => value ** power),
    }),
  ),
];

function isMapped(example: Example, map: (value: number) => number): boolean | undefined {
  const numbers = numbersOf({ kind: 'list', items: onlyList(example) ?? [] });
  const given = numbersOf(example.result);
  if (numbers === undefined || given === undefined || numbers.length === 0) return undefined;
  return (
    numbers.length === given.length &&
    numbers.every((value, at) => Math.abs(map(value) - (given[at] ?? 0)) < 1e-9)
  );
}

/** What a goal says of a sequence that is given: its order, size and contents. */
export const sequenceProperties: readonly Property[] = [...order, ...size, ...contents, ...mapped];
