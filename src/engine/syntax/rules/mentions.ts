import { oncePer } from '../../../protocol/oncePer.ts';
import type { ParsedText } from '../parsedText.ts';

/**
 * Whether a text holds a word, each looked for once: rules share their words. A long text repeats its own, so what they are
 * made of is looked for in a list of them first.
 */
export const mentionsIn = oncePer(({ text }: ParsedText): ((word: string) => boolean) => {
  const names = [...new Set(text.match(/\w+/g))].join(' ');
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const parts = word.match(/\w+/g) ?? [];
    const now =
      parts.every((part) => names.includes(part)) && (parts[0] === word || text.includes(word));
    known.set(word, now);
    return now;
  };
});
