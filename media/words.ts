import { type PageWord, pageWords } from '../src/protocol/pageWords.ts';

let translated: Readonly<Record<string, string>> = {};

/** From now on the page speaks with these; what is missing stays English. */
export function useWords(words: Readonly<Record<string, string>>): void {
  translated = words;
}

export type WordValues = Readonly<Record<string, string | number>>;

/** A sentence of the page, filled in. A name without a value stays as it is, so that a slip in a translation is seen. */
export function say(word: PageWord, values: WordValues = {}): string {
  const template = translated[word] ?? pageWords[word];
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => `${values[name] ?? whole}`);
}

/** A sentence of the page with elements in the places that it fills in. */
export const sayAround = (
  word: PageWord,
  parts: Readonly<Record<string, Node>>,
): readonly (Node | string)[] =>
  say(word)
    .split(/\{(\w+)\}/u)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)));

/** The name of who answers. A model's is its own; the analyst's is ours, and replies carry it in English. */
export const sayEngine = (name: string): string =>
  name === pageWords['engine.analyst'] ? say('engine.analyst') : name;

/** A time of day as the person's own clock shows it. */
export const sayClock = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

/** Keys that have a form for one and a form for every other count. */
type Counted = {
  [Word in PageWord]: Word extends `${infer Base}.one` ? Base : never;
}[PageWord];

/** A sentence in the form for its count. */
export const sayCount = (word: Counted, count: number, values: WordValues = {}): string =>
  say(count === 1 ? `${word}.one` : `${word}.other`, { count, ...values });

/** A duration as a person reads it: below ten seconds milliseconds still tell something. */
export const sayTime = (ms: number): string =>
  ms < 1000
    ? say('time.ms', { count: ms })
    : say('time.s', { count: (ms / 1000).toFixed(ms < 10_000 ? 1 : 0) });
