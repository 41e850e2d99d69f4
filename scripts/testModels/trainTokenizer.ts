/** Trains a BPE tokenizer: the pieces of text that occur together most often become tokens. */

/** How the pieces begin: every byte is a character; or blanks are ▁, and bytes serve only for characters never met. */
export type TokenForm = 'byte-level' | 'byte-fallback';

export interface Vocabulary {
  /** In the order of their ids. */
  readonly tokens: readonly string[];
  /** In the order in which they are applied. */
  readonly merges: readonly (readonly [string, string])[];
}

/** Where text is cut before anything is merged: words and signs with the blank before them, single digits, blanks. */
export const wordPattern = String.raw`\p{N}| ?\p{L}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`;

interface Word {
  readonly pieces: readonly string[];
  readonly count: number;
}

/** @param size how many tokens to make, 256 for the bytes included */
export function trainTokenizer(text: string, size: number, form: TokenForm): Vocabulary {
  const tokens = form === 'byte-level' ? [...byteCharacters.values()].sort() : fallbackTokens(text);
  const merges: [string, string][] = [];
  let words = countedWords(text, form === 'byte-level' ? byteText : blankText);
  while (tokens.length < size) {
    const pair = mostFrequentPair(words);
    if (pair === undefined) break;
    merges.push(pair);
    tokens.push(pair.join(''));
    words = words.map((word) => merged(word, pair));
  }
  return { tokens, merges };
}

function fallbackTokens(text: string): string[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => byteName(byte));
  return [...bytes, ...[...new Set(blankText(text))].sort()];
}

function byteName(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
}

function blankText(text: string): string {
  return text.replaceAll(' ', '▁');
}

function countedWords(text: string, spell: (word: string) => string): Word[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(new RegExp(wordPattern, 'gu'))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ pieces: [...spell(word)], count }));
}

/** The first by spelling among equals, so that it is the same everywhere. */
function mostFrequentPair(words: readonly Word[]): [string, string] | undefined {
  const counts = new Map<string, number>();
  for (const { pieces, count } of words) {
    for (let i = 1; i < pieces.length; i++) {
      const pair = `${pieces[i - 1]}\0${pieces[i]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + count);
    }
  }
  const [best] = [...counts].reduce<[string, number]>(
    (most, next) => (next[1] > most[1] || (next[1] === most[1] && next[0] < most[0]) ? next : most),
    ['', 1],
  );
  const [left, right] = best.split('\0');
  return left && right ? [left, right] : undefined;
}

function merged(word: Word, [left, right]: readonly [string, string]): Word {
  if (!word.pieces.includes(left)) return word;
  const pieces: string[] = [];
  for (const piece of word.pieces) {
    if (piece === right && pieces.at(-1) === left) pieces[pieces.length - 1] = left + right;
    else pieces.push(piece);
  }
  return { ...word, pieces };
}

/** Each byte as a character that can be printed, as all byte-level tokenizers write it. */
const byteCharacters: ReadonlyMap<number, string> = new Map(byteEntries());

function byteEntries(): [number, string][] {
  const isPrintable = (byte: number) => (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
  let substitute = 256;
  return Array.from({ length: 256 }, (_, byte) => [
    byte,
    String.fromCodePoint(isPrintable(byte) ? byte : substitute++),
  ]);
}

/** As byte-level tokenizers spell a text. */
export function byteText(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => byteCharacters.get(byte) ?? '').join('');
}
