import { oncePer, oncePerPair } from '../../../protocol/oncePer.ts';
import type { ParsedText } from '../parsedText.ts';

/**
 * Whether a text holds a word, each looked for once: rules share their words. A long text repeats its own, so what they are
 * made of is looked for in a list of them first.
 */
export const mentions = oncePerPair((parsed: ParsedText, word: string): boolean => {
  const { names } = namesIn(parsed);
  const parts = word.match(/\w+/g) ?? [];
  return (
    parts.every((part) => names.includes(part)) && (parts[0] === word || parsed.text.includes(word))
  );
});

const namesIn = oncePer(({ text }: ParsedText) => ({
  names: [...new Set(text.match(/\w+/g))].join(' '),
}));
