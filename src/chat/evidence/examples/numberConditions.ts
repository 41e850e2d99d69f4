import { longPattern } from '../../longPattern.ts';
import { ADJECTIVE, adjectivesIn, fits, isRootOf } from './adjectives.ts';
import { amountIn } from './amounts.ts';
import { type Condition, compare, RELATION } from './condition.ts';
import type { Example } from './readExamples.ts';
import { areEqual, numbersOf } from './values.ts';

function isPowerOf(value: number, base: number): boolean {
  if (value === 1) return true;
  if (Math.abs(base) < 2) return value === base;
  let power = base;
  while (Math.abs(power) < Math.abs(value)) power *= base;
  return power === value;
}

/** The only argument, if it is a number. */
function numberIn({ args }: Example): number | undefined {
  const [value, another] = args;
  return value?.kind === 'number' && another === undefined ? value.value : undefined;
}

const firstNumber = ({ args: [value] }: Example): number | undefined =>
  value?.kind === 'number' ? value.value : undefined;

/** What descriptions say of a number, or of several that are compared. */
export const numberConditions: readonly Condition[] = [
  {
    words: longPattern`
        ^(?:the |a |an )?(?:given |input )?(?:number |integer |value )?(?:(?!length|sum|product|
        count)\w+ )?(?:is )?(?:an? )?((?:${ADJECTIVE})(?: (?:${ADJECTIVE}))*)(?: (?:number|integer))?$
      `,
    holds: (example, [, phrase = '']) => {
      const value = numberIn(example);
      const asked = adjectivesIn(phrase);
      if (value === undefined || asked.length === 0) return undefined;
      return fits({ kind: 'number', value, whole: Number.isInteger(value) }, asked);
    },
  },
  {
    words:
      /\bone of (?:the |these )?(?:numbers|them) (?:is )?(?:equals?(?: to)?|is) the sum of the (?:other two|others|other)\b/u,
    holds: (example) => {
      const numbers = numbersOf({ kind: 'list', items: example.args });
      const total = numbers?.reduce((sum, number) => sum + number, 0) ?? 0;
      return numbers?.some((number) => Math.abs(2 * number - total) < 1e-9);
    },
  },
  {
    words: /\b(?:(\w+) is a )?(?:simple )?power of (\w+)/u,
    holds: (example, [, of, base], signature) => {
      const value = amountIn(of, example, signature) ?? firstNumber(example);
      const to = amountIn(base, example, signature);
      return value === undefined || to === undefined ? undefined : isPowerOf(value, to);
    },
  },
  {
    words: /\b(?:evenly )?(?:divisible by|a multiple of) (\w+)/u,
    holds: (example, [, written], signature) => {
      const value = firstNumber(example);
      const divisor = amountIn(written, example, signature);
      if (value === undefined || divisor === undefined || divisor === 0) return undefined;
      return value % divisor === 0;
    },
  },
  {
    words:
      /\b(?:perfect )?(square|cube) of (?:an?|some|any) (?:\w+ )?(?:integer|number)\b|\bperfect (square|cube)\b/u,
    holds: (example, [, one, other]) => {
      const value = firstNumber(example);
      if (value === undefined) return undefined;
      return (one ?? other) === 'cube' ? isRootOf(value, 3) : value >= 0 && isRootOf(value, 2);
    },
  },
  {
    words: new RegExp(
      `\\bfirst (?:argument |number |value |one )?is ${RELATION} (?:the )?second(?: argument| number| value| one)?$`,
      'u',
    ),
    holds: ({ args: [one, other, third] }, [, relation]) => {
      if (one?.kind !== 'number' || other?.kind !== 'number' || third !== undefined)
        return undefined;
      return compare(relation, one.value, other.value);
    },
  },
  {
    words: /\bleap year\b/u,
    holds: (example) => {
      const year = numberIn(example);
      return year === undefined
        ? undefined
        : year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    },
  },
  {
    words: new RegExp(
      `^(?:the )?(?:number )?(\\w+) is ${RELATION} (?:the )?(?:number )?(\\w+)$`,
      'u',
    ),
    holds: (example, [, one, relation, other], signature) =>
      compare(relation, amountIn(one, example, signature), amountIn(other, example, signature)),
  },
  {
    words: /\b(?:are|is) (?:equal|the same|identical)(?: to each other)?$/u,
    holds: ({ args }) => {
      const [one, other, third] = args;
      return one === undefined || other === undefined || third !== undefined
        ? undefined
        : areEqual(one, other);
    },
  },
];
