import { oncePer } from '../../../protocol/oncePer.ts';
import type { ParsedText } from '../parsedText.ts';

/** Whether a text holds a word, each looked for once: rules share their words, and a long text repeats its own. */
export const mentionsIn = oncePer(({ text }: ParsedText): ((word: string) => boolean) => {
  const names = [...new Set(text.match(/\w+/g))].join(' ');
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = (isName(word) ? names : text).includes(word);
    known.set(word, now);
    return now;
  };
});

const isName = (word: string): boolean => /^\w+$/.test(word);
