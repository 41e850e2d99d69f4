import { isOneEditApart } from '../evidence/normalise.ts';

/** Stands where a sentence begins. */
export const START = '^';

/** More than this of a text is not read: a question is shorter, and a pasted file is not a request. UTF-16 units. */
const READ_LIMIT = 8_000;
/** A longer sentence is taken for several. */
const SENTENCE_WORDS = 60;
/** More sentences are not read. What is said twice is read once. */
const MAX_SENTENCES = 40;
/** Shorter words have too many neighbours that are words themselves. */
const MENDED_FROM = 6;
const LONG_FROM = 9;

/**
 * A text as sentences of plain words, each after `START`: lower case, without apostrophes, code and what is only said to be
 * polite or to fill. Words near one of `known` are mended to it.
 */
export const sentencesOf = (text: string, known: KnownWords): readonly (readonly string[])[] =>
  partsOf(text, known, /[.!?;:](?=\s|$)|\n/u);

/** The same, but each clause between commas by itself. */
export const clausesOf = (text: string, known: KnownWords): readonly (readonly string[])[] =>
  partsOf(text, known, /[,.!?;:](?=\s|$)|\n/u);

function partsOf(text: string, known: KnownWords, ends: RegExp): readonly (readonly string[])[] {
  const sentences = contracted(plain(text), known)
    .split(ends)
    .map((sentence) => sentence.match(/[a-z0-9_#$]+/gu) ?? [])
    .filter(({ length }) => length > 0)
    .flatMap(pieces);
  const different = new Map(sentences.map((words) => [words.join(' '), words]));
  return [...different.values()]
    .slice(0, MAX_SENTENCES)
    .map((words) => [START, ...dropFillers(words, known).map((word) => mend(word, known))]);
}

/** What the words of a text are held against. */
export interface KnownWords {
  readonly words: ReadonlySet<string>;
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly notTypos: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** Say nothing where a sentence begins with them. */
  readonly openers: ReadonlySet<string>;
  /** Two words, and the one that is read in their place. */
  readonly contractions: readonly (readonly [RegExp, string])[];
}

export function knownWords(
  words: ReadonlySet<string>,
  language: Omit<KnownWords, 'words' | 'byStart'>,
): KnownWords {
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MENDED_FROM) continue;
    const others = byStart.get(startOf(word));
    if (others === undefined) byStart.set(startOf(word), [word]);
    else others.push(word);
  }
  return { words, byStart, ...language };
}

const startOf = (word: string): string => word.slice(0, 2);

const plain = (text: string): string =>
  text
    .slice(0, READ_LIMIT)
    .replace(/```[\s\S]*?(?:```|$)/gu, ' ')
    .replace(/`[^`\n]*`/gu, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/(?<=[a-z])'(?=[a-z])/gu, '');

function pieces(words: readonly string[]): readonly (readonly string[])[] {
  const found = [];
  for (let at = 0; at < words.length; at += SENTENCE_WORDS)
    found.push(words.slice(at, at + SENTENCE_WORDS));
  return found;
}

const contracted = (text: string, { contractions }: KnownWords): string =>
  contractions.reduce((read, [two, one]) => read.replace(two, one), text);

function dropFillers(
  words: readonly string[],
  { fillers, openers }: KnownWords,
): readonly string[] {
  const kept = words.filter((word) => !fillers.has(word));
  const begin = kept.findIndex((word) => !openers.has(word));
  return begin < 0 ? kept : kept.slice(begin);
}

function mend(word: string, { words, byStart, notTypos }: KnownWords): string {
  if (word.length < MENDED_FROM || words.has(word) || notTypos.has(word)) return word;
  return (byStart.get(startOf(word)) ?? []).find((near) => isMisspelt(word, near)) ?? word;
}

/**
 * Two letters swapped, one doubled or not, and in a long word one too many or too few, but not near its end, where other
 * endings begin. Another letter in a letter's place is too often another word.
 */
function isMisspelt(word: string, near: string): boolean {
  if (!isOneEditApart(word, near)) return false;
  if (word.length === near.length) return isAnagram(word, near);
  return isDoubled(word, near) || (word.length >= LONG_FROM && endOf(word) === endOf(near));
}

const endOf = (word: string): string => word.slice(-4);

const isDoubled = (word: string, near: string): boolean => undoubled(word) === undoubled(near);
const undoubled = (word: string): string => word.replace(/(.)\1/gu, '$1');

const isAnagram = (a: string, b: string): boolean =>
  [...a].toSorted().join('') === [...b].toSorted().join('');
