import { characterNouns } from './adjectives.ts';
import type { Literal } from './literal.ts';
import type { Example } from './readExamples.ts';
import { itemsOf, numberLiteral, textLiteral } from './values.ts';

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

/** The items of the only list. */
export function itemsIn(example: Example): readonly Literal[] | undefined {
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

/** What a quantity is taken of in an example, by its noun and the words behind it; undefined where that cannot be told. */
export function sourceIn(
  example: Example,
  noun: string,
  tail: string,
): readonly Literal[] | undefined {
  if (/^(?:divisor|factor)/u.test(noun)) {
    return divisorsIn(example, /less|smaller|lower|below/u.test(tail));
  }
  if (/^digit/u.test(noun)) return digitsIn(example);
  if (/^(?:char|letter|vowel|consonant|space)/u.test(noun))
    return charactersIn(example, noun, tail);
  if (/^word/u.test(noun)) return wordsIn(example);
  return itemsIn(example) ?? rangeIn(example, tail);
}
