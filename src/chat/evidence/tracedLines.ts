import { escapePattern } from './sourceLines.ts';

const segmentsOf = (path: string): readonly string[] =>
  path.split(/[\\/]/u).filter((part) => part !== '' && part !== '.');

/** Whether two paths may name one file: they agree from their ends, as far as both go. */
function mayBeSame(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(-length).join('/') === other.slice(-length).join('/');
}

/**
 * Lines that a stack trace or a compiler names in a file, each once, in the order of the text: "importer.rb:23",
 * `File "a.py", line 7`.
 */
export function tracedLines(text: string, path: string): readonly number[] {
  const segments = segmentsOf(path);
  const file = segments.at(-1) ?? '';
  if (file === '') return [];
  const escaped = escapePattern(file);
  const pattern = new RegExp(
    `(?<![\\w.-])((?:[\\w.@+-]{1,100}[\\\\/]){0,12})${escaped}(?::|\\(|", line )(\\d{1,7})`,
    'gu',
  );
  const lines = [...text.matchAll(pattern)]
    .filter(([, folders = '']) => mayBeSame([...segmentsOf(folders), file], segments))
    .map(([, , line]) => Number(line));
  return [...new Set(lines)];
}
