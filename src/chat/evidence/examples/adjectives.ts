import type { Literal } from './literal.ts';

/** A word for a kind of items and the test for it; undefined for an item that it cannot be said of. */
export interface Adjective {
  readonly word: string;
  readonly test: (item: Literal) => boolean | undefined;
}

const ofNumber =
  (test: (value: number) => boolean) =>
  (item: Literal): boolean | undefined =>
    item.kind === 'number' ? test(item.value) : undefined;

const ofText =
  (test: (value: string) => boolean) =>
  (item: Literal): boolean | undefined =>
    item.kind === 'string' ? test(item.value) : undefined;

const BIGGEST_PRIME = 1e9;

export function isPrime(value: number): boolean {
  if (!Number.isInteger(value) || value < 2 || value > BIGGEST_PRIME) return false;
  for (let factor = 2; factor * factor <= value; factor++) if (value % factor === 0) return false;
  return true;
}

const isWhole = (value: number): boolean => Number.isInteger(value);
export const isRootOf = (value: number, power: number): boolean => {
  const root = Math.round(Math.abs(value) ** (1 / power)) * Math.sign(value);
  return isWhole(value) && root ** power === value;
};

const reversedText = (text: string): string => [...text].toReversed().join('');

/** In the order of trying: longer words before those that begin them. */
const adjectives: readonly Adjective[] = [
  { word: 'non-?negative|nonnegative', test: ofNumber((value) => value >= 0) },
  { word: 'non-?positive', test: ofNumber((value) => value <= 0) },
  { word: 'non-?zero', test: ofNumber((value) => value !== 0) },
  { word: 'non-?prime|composite', test: ofNumber((value) => !isPrime(value)) },
  { word: 'even', test: ofNumber((value) => isWhole(value) && value % 2 === 0) },
  { word: 'odd', test: ofNumber((value) => isWhole(value) && value % 2 !== 0) },
  { word: 'prime', test: ofNumber(isPrime) },
  { word: 'positive', test: ofNumber((value) => value > 0) },
  { word: 'negative', test: ofNumber((value) => value < 0) },
  { word: 'zero', test: ofNumber((value) => value === 0) },
  { word: 'perfect square|square', test: ofNumber((value) => value >= 0 && isRootOf(value, 2)) },
  { word: 'perfect cube', test: ofNumber((value) => isRootOf(value, 3)) },
  {
    word: 'upper-?case|capital|upper case',
    test: ofText((text) => text === text.toUpperCase() && text !== text.toLowerCase()),
  },
  {
    word: 'lower-?case|lower case',
    test: ofText((text) => text === text.toLowerCase() && text !== text.toUpperCase()),
  },
  { word: 'palindromic|palindrome', test: ofText((text) => text === reversedText(text)) },
  { word: 'non-?empty', test: ofText((text) => text !== '') },
  { word: 'empty', test: ofText((text) => text === '') },
  { word: 'alphabetic(?:al)?', test: ofText((text) => /^\p{L}+$/u.test(text)) },
  { word: 'numeric', test: ofText((text) => /^\d+$/u.test(text)) },
];

/** Nouns that are a kind of characters by themselves. */
export const characterNouns: readonly Adjective[] = [
  { word: 'vowels?', test: ofText((text) => /^[aeiou]$/iu.test(text)) },
  { word: 'consonants?', test: ofText((text) => /^[b-df-hj-np-tv-z]$/iu.test(text)) },
  { word: 'spaces?|blanks?', test: ofText((text) => text === ' ') },
  { word: 'letters?', test: ofText((text) => /^\p{L}$/u.test(text)) },
  { word: 'digits?', test: ofText((text) => /^\d$/u.test(text)) },
];

export const ADJECTIVE = adjectives.map(({ word }) => word).join('|');

/** The adjectives that a phrase of them names: "odd negative". */
export const adjectivesIn = (phrase: string): readonly Adjective[] =>
  adjectives.reduce<{ readonly left: string; readonly found: readonly Adjective[] }>(
    ({ left, found }, adjective) => {
      const pattern = new RegExp(`(?<![\\w-])(?:${adjective.word})(?![\\w-])`, 'u');
      if (!pattern.test(left)) return { left, found };
      return { left: left.replace(pattern, ' '), found: [...found, adjective] };
    },
    { left: phrase, found: [] },
  ).found;

/** Whether all of them can be said of an item; undefined where one cannot be told. */
export function fits(item: Literal, asked: readonly Adjective[]): boolean | undefined {
  const verdicts = asked.map(({ test }) => test(item));
  return verdicts.includes(undefined) ? undefined : !verdicts.includes(false);
}
