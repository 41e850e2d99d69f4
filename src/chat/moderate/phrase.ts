import type { Idea } from './idea.ts';

/** One place of a phrase. */
export type Element =
  | Choice
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'optional'; readonly of: Element }
  | { readonly kind: 'not'; readonly of: Element };

/** A word of these forms, a word that begins so, or a phrase of one of these ideas. */
export interface Choice {
  readonly kind: 'choice';
  readonly forms: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly ideas: readonly string[];
}

export type Phrase = readonly Element[];

/** One part of what occurs together: any of these ideas, or, where `isWanted` is false, none of them. */
export interface Part {
  readonly isWanted: boolean;
  readonly ideas: readonly string[];
}

export type Together = readonly Part[];

/** The phrases of an idea, in the grammar that `Idea` states. */
export const readPhrases = (idea: Idea): readonly Phrase[] =>
  writtenIn(idea)
    .filter((phrase) => !isTogether(phrase))
    .map((phrase) => phrase.map(readElement))
    .flatMap(withoutLeadingOptional);

/** What of an idea is said by other ideas that occur together, in whatever order. */
export const readTogether = (idea: Idea): readonly Together[] =>
  writtenIn(idea)
    .filter(isTogether)
    .map((phrase) => phrase.filter((part) => part !== AND).map(readPart));

const AND = '+';

const isTogether = (phrase: readonly string[]): boolean => phrase.includes(AND);

const writtenIn = ({ phrases }: Idea): readonly (readonly string[])[] =>
  phrases
    .replace(/\/\s+/gu, '/')
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/u).filter(isThere))
    .filter(({ length }) => length > 0);

const readPart = (written: string): Part => ({
  isWanted: !written.startsWith('!'),
  ideas: written.replace(/[!{}]/gu, '').split('/'),
});

/** A phrase that may begin with something is two: both begin with something they need, by which they are looked up. */
function withoutLeadingOptional(phrase: Phrase): readonly Phrase[] {
  const [first, ...rest] = phrase;
  if (first?.kind !== 'optional') return [phrase];
  return [[first.of, ...rest], ...withoutLeadingOptional(rest)];
}

const isThere = (part: string): boolean => part !== '';

function readElement(written: string): Element {
  if (written.startsWith('..')) return { kind: 'gap', most: Number(written.slice(2)) };
  if (written.startsWith('!')) return { kind: 'not', of: readElement(written.slice(1)) };
  if (written.startsWith('(')) return { kind: 'optional', of: readElement(written.slice(1, -1)) };
  return readChoice(written);
}

function readChoice(written: string): Choice {
  const ideas = [...written.matchAll(/\{([^}]*)\}/gu)].flatMap(([, names = '']) =>
    names.split('/'),
  );
  const words = written
    .replace(/\{[^}]*\}/gu, '')
    .split('/')
    .filter(isThere);
  const stems = words.filter(isStem).map((word) => word.slice(0, -1));
  const forms = new Set(words.filter((word) => !isStem(word)).flatMap(formsOf));
  return { kind: 'choice', forms, stems, ideas };
}

/** `_` is the stem of every word. */
const isStem = (word: string): boolean => word === '_' || word.endsWith('*');

/** The word with its regular English endings, wherever one letter or the other is doubled or dropped. */
function formsOf(word: string): readonly string[] {
  if (word.startsWith('=')) return [word.slice(1)];
  if (!/^[a-z]{2,}$/u.test(word)) return [word];
  const last = word.slice(-1);
  const endings = ['s', 'ed', 'ing'].map((ending) => stemBefore(word, last) + ending);
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/u.test(word)
    ? ['ed', 'ing'].map((ending) => word + last + ending)
    : [];
  return [word, `${word}s`, `${word}es`, ...endings, ...doubled, ...fromY(word)];
}

const stemBefore = (word: string, last: string): string =>
  last === 'e' ? word.slice(0, -1) : word;

const fromY = (word: string): readonly string[] =>
  /[^aeiou]y$/u.test(word) ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : [];
