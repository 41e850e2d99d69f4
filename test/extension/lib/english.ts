import type { Translate } from '../../../src/extension/translate.ts';

/** The English sentences themselves, filled in as the editor fills them. */
export const english: Translate = (sentence, values = {}) =>
  sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

/** A language with no words of ours in it: each sentence in capitals, its values as they are. */
export const shouting: Translate = (sentence, values) =>
  english(
    sentence
      .split(/(\{\w+\})/u)
      .map((part) => (part.startsWith('{') ? part : part.toUpperCase()))
      .join(''),
    values,
  );

/** English, and a note of every sentence that was asked for. */
export function recorded(): { readonly t: Translate; readonly sentences: ReadonlySet<string> } {
  const sentences = new Set<string>();
  const t: Translate = (sentence, values) => {
    sentences.add(sentence);
    return english(sentence, values);
  };
  return { t, sentences };
}
