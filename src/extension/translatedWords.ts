import { pageWords } from '../protocol/pageWords.ts';
import type { Translate } from './translate.ts';

/** The page's words in the person's language; those that are not translated are left out, and stay English there. */
export function translatedWords(t: Translate): Readonly<Record<string, string>> {
  const translated = Object.entries(pageWords).map(
    ([word, english]) => [word, t(english), english] as const,
  );
  return Object.fromEntries(
    translated.flatMap(([word, words, english]) => (words === english ? [] : [[word, words]])),
  );
}
