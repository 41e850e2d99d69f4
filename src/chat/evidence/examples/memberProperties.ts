import { longPattern } from '../../longPattern.ts';
import { isPrime } from './adjectives.ts';
import { amountIn } from './amounts.ts';
import { onlyList, onlyNumber, onlyText, type Property } from './property.ts';
import type { Example } from './readExamples.ts';
import { keyOf, numbersOf, partsOf, stringsOf } from './values.ts';

const picked: readonly Property[] = [
  {
    words: longPattern`
        ^(?:returns? |gets? )?(?:the |a )?(?:list of )?(?:all|everything|every element) but (?:the )?(first|
        last)(?: element| item| character| one)?(?: of)?\b
      `,
    unless: /\b(?:sum|product|number of|count|\w+est|true)\b/u,
    holds: ({ args, result }, [, which]) => {
      const [only, another] = args;
      const parts = only === undefined || another !== undefined ? undefined : partsOf(only);
      const given = partsOf(result);
      if (parts === undefined || given === undefined) return undefined;
      const kept = which === 'first' ? parts.slice(1) : parts.slice(0, -1);
      return kept.map(keyOf).join() === given.map(keyOf).join();
    },
  },
  {
    words: longPattern`
        \b(?:strings|words|names|ones|elements|those|that) (?:that |which )?(contain\w*|start\w*|begin\w*|
        end\w*) (?:with )?(?:the |a |given )*(?:substring |prefix |suffix |letter |character )*['"‘“]?(\w+)
      `,
    unless: /\b(?:number of|how many|count\w*|whether|true)\b/u,
    holds: (example, [, how = '', written = ''], { signature: { parameters } }) => {
      const texts = stringsOf(example.result);
      const given =
        example.args[parameters.findIndex((parameter) => parameter.toLowerCase() === written)];
      const alone = example.args.filter(({ kind }) => kind === 'string');
      const part =
        given ??
        (/^(?:substring|prefix|suffix)$/u.test(written) && alone.length === 1
          ? alone[0]
          : undefined);
      if (texts === undefined || texts.length === 0 || part?.kind !== 'string') return undefined;
      if (how.startsWith('contain')) return texts.every((text) => text.includes(part.value));
      if (how.startsWith('end')) return texts.every((text) => text.endsWith(part.value));
      return texts.every((text) => text.startsWith(part.value));
    },
  },
  {
    words: /\bprime factors\b/u,
    unless: /\b(?:number of|how many|sum|largest|smallest|whether|true|distinct|unique)\b/u,
    holds: (example) => {
      const factors = numbersOf(example.result);
      const value = onlyNumber(example);
      if (factors === undefined || value === undefined || value < 2) return undefined;
      const product = factors.reduce((total, factor) => total * factor, 1);
      return (
        factors.every(isPrime) && (product === value || new Set(factors).size === factors.length)
      );
    },
  },
  {
    words:
      /\b(?:dictionary|dict|map|object|mapping)\b.*\b(?:counts?|number of (?:times|occurrences)|frequenc\w+|occurrences|repetitions?)\b/u,
    unless: /\b(?:most|highest|more than|maximum|only|largest)\b/u,
    holds: (example) => {
      const parts = countedIn(example);
      if (
        example.result.kind !== 'dict' ||
        parts === undefined ||
        example.result.entries.length === 0
      )
        return undefined;
      return example.result.entries.every(
        ([key, count]) =>
          count.kind !== 'number' ||
          parts.some((keys) => keys.filter((part) => part === keyOf(key)).length === count.value),
      );
    },
  },
];

/** What may be counted: items, words or characters. */
function countedIn(example: Example): readonly (readonly string[])[] | undefined {
  const list = onlyList(example);
  if (list !== undefined) return [list.map(keyOf)];
  const text = onlyText(example);
  if (text === undefined) return undefined;
  return [text.split(/\W+/u), [...text], [...text.toLowerCase()]].map((parts) =>
    parts.map((part) => JSON.stringify(part)),
  );
}

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
    words: longPattern`
        \b(?:all|each|every|the|list of|of) (?:elements?|numbers?|items?|values?|integers?)(?: (?:of|in) (?:the |a |given |
        input )*(?:list|array))? (?:is |are |should be )?(${steps.map(({ words }) => words).join('|')}) by (\w+)\b
      `,
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
      words: longPattern`
          ^(?:returns? |computes? |calculates? )?(?:the |a )?(?:list of )?(?:the )?(?:${words}) (?:of )?(?:all |each |every |
          the )*(?:elements?|numbers?|items?|values?|integers?)\b
        `,
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

/** What a goal says of each item that is given, or of what it is made of. */
export const memberProperties: readonly Property[] = [...picked, ...mapped];
