import { outsideCode } from './outsideCode.ts';

const LONG = 6;
/** A word of plain letters that is no part of a path, a call, a member or a flag. */
const word = new RegExp(
  String.raw`(?<![\w.$@/\\:-])[A-Za-z][a-z]{${LONG - 1},}(?![\w$(/\\]|\.\w|::|-\w)`,
  'gu',
);
const quoted = /"[^"\n]*"|(?<!\w)'[^'\n]*'(?!\w)/gu;

/**
 * Swaps two letters in the middle of the longest word. A word that also stands in the code, or in something quoted, is
 * somebody's name for a thing and stays as it is.
 */
export function misspell(question: string, code: string): string {
  const longest = wordsOf(question)
    .filter((candidate) => !stands(candidate, code) && swap(candidate) !== candidate)
    .reduce((best, candidate) => (candidate.length > best.length ? candidate : best), '');
  if (longest === '') return question;
  let isDone = false;
  return outsideCode(question, (text) =>
    text.replace(word, (found) => {
      if (isDone || found !== longest) return found;
      isDone = true;
      return swap(found);
    }),
  );
}

function wordsOf(question: string): readonly string[] {
  const words: string[] = [];
  outsideCode(question, (text) => {
    words.push(...(text.replace(quoted, ' ').match(word) ?? []));
    return text;
  });
  return words;
}

const stands = (name: string, code: string): boolean =>
  new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`, 'iu').test(code);

/** The two letters at the middle that differ; the word as it is where there are none. */
function swap(name: string): string {
  for (let at = Math.floor(name.length / 2); at < name.length - 1; at += 1) {
    const [left = '', right = ''] = name.slice(at, at + 2);
    if (left !== right) return name.slice(0, at) + right + left + name.slice(at + 2);
  }
  return name;
}
