import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import typescript from 'highlight.js/lib/languages/typescript';
import { sanitise } from './sanitise.ts';

const languages = {
  bash,
  c,
  cpp,
  csharp,
  go,
  java,
  javascript,
  json,
  php,
  python,
  ruby,
  rust,
  typescript,
};
for (const [name, language] of Object.entries(languages)) {
  highlighter.registerLanguage(name, language);
}

/** Characters beyond which colours are not worth the wait: about 15 ms at the measured speed. */
const MOST_CODE = 50_000;

/** The language's name as people write it, or what the block called it. */
export const languageName = (language: string): string =>
  highlighter.getLanguage(language)?.name ?? language;

/** Code in the colours of its language; `undefined` where the language is not known or the block is very long. */
export function highlighted(code: string, language: string): DocumentFragment | undefined {
  if (code.length > MOST_CODE || highlighter.getLanguage(language) === undefined) return undefined;
  return sanitise(highlighter.highlight(code, { language, ignoreIllegals: true }).value);
}
