import { rememberLast } from './rememberLast.ts';
import { notTypos, vocabulary } from './words.ts';

/** More than this of a question is not read, so that a pasted file costs no time. UTF-16 units. */
const READ_LIMIT = 6_000;

const known: ReadonlySet<string> = new Set(vocabulary);

const byFirstLetter: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(vocabulary.map((word) => word.charAt(0)))].map((letter) => [
    letter,
    vocabulary.filter((word) => word.startsWith(letter)),
  ]),
);

/**
 * The part of a question that is read, with typographic quotes made plain. No word is that long: what has no spaces is
 * broken up, since patterns over one endless word take time that grows with its square.
 */
export const readable = rememberLast((text) =>
  text
    .slice(0, READ_LIMIT)
    .replace(/\S{120}(?=\S)/gu, '$& ')
    .replace(/[\u2018\u2019\u02bc\u00b4]/gu, "'")
    .replace(/[\u201c\u201d\u201e]/gu, '"'),
);

/**
 * A question's words for matching: lower case, without apostrophes, typos mended, quoted strings blanked out. What stands
 * in backticks stays, since claims are made of it.
 */
export const normalise = rememberLast((text) =>
  readable(text)
    .replace(/"[^"\n]{0,300}"/gu, ' "" ')
    .toLowerCase()
    .replaceAll('`', '')
    .replace(/(?<=[a-z])'(?=[a-z])/gu, '')
    .replace(/[ \t\r\n]+/gu, ' ')
    .replace(/(?<![\w.])[a-z]{5,}(?![\w.(])/gu, mendTypo)
    .trim(),
);

/** The word that was most likely meant. The first letter must be right: people seldom miss it, and other words differ there. */
export function mendTypo(word: string): string {
  if (known.has(word) || notTypos.has(word)) return word;
  const candidates = byFirstLetter.get(word.charAt(0)) ?? [];
  return candidates.find((candidate) => isOneEditApart(word, candidate)) ?? word;
}

/** One letter more, less, other, or two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && isSwap(a, b, start);
}

const isSwap = (a: string, b: string, at: number): boolean =>
  a[at] === b[at + 1] && a[at + 1] === b[at];
