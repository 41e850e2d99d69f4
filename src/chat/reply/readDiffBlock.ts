import type { DraftEdit } from '../draft.ts';

const HUNK = /^@@(?:$|\s)/u;
const TARGET = /^\+\+\+[ \t]+(?:b\/)?(\S+)/u;
const HEADER = /^(?:--- |\+\+\+ |diff |index |new file|deleted file|similarity|rename )/u;

/** Lines a block may have, and hunks; nobody reviews more. */
const MOST_LINES = 20_000;
const MOST_HUNKS = 100;

interface Hunk {
  readonly file: string | undefined;
  readonly lines: readonly string[];
}

/** Cuts a block into hunks. Their line numbers are not read: models miscount, and the old text says where they belong. */
function hunksOf(lines: readonly string[]): readonly Hunk[] {
  const hunks: { readonly file: string | undefined; readonly lines: string[] }[] = [];
  let file: string | undefined;
  let isOpen = false;
  for (const line of lines) {
    file = TARGET.exec(line)?.[1] ?? file;
    const isEdge = HUNK.test(line) || HEADER.test(line);
    if (!isEdge && !isOpen) hunks.push({ file, lines: [] });
    if (!isEdge) hunks.at(-1)?.lines.push(line);
    isOpen = !isEdge;
  }
  return hunks.filter((hunk) => hunk.lines.some((line) => line.trim() !== ''));
}

const isNote = (line: string): boolean => line.startsWith('\\ ');

/** One side of a hunk: the lines of the context, and those with the sign. A line without any prefix is context. */
function side(lines: readonly string[], sign: '+' | '-'): string {
  const other = sign === '+' ? '-' : '+';
  return lines
    .filter((line) => !line.startsWith(other) && !isNote(line))
    .map((line) => (line.startsWith(sign) || line.startsWith(' ') ? line.slice(1) : line))
    .join('\n');
}

/** What a hunk changes; undefined for one that says nothing about where it belongs, or changes nothing. */
function readHunk({ file, lines }: Hunk): DraftEdit | undefined {
  const search = side(lines, '-');
  const replace = side(lines, '+');
  if (search.trim() === '' || search === replace) return undefined;
  return replace === '' ? { file, search: `${search}\n`, replace } : { file, search, replace };
}

/**
 * Reads a unified diff (the form of `diff -u`) as edits, one for each hunk. Undefined unless every hunk of it is one: half a
 * change is a wrong one.
 */
export function readDiffBlock(lines: readonly string[]): readonly DraftEdit[] | undefined {
  if (lines.length > MOST_LINES || !lines.some((line) => /^[+-](?![+-]{2} )/u.test(line)))
    return undefined;
  const hunks = hunksOf(lines);
  const edits = hunks.map(readHunk).filter((edit) => edit !== undefined);
  return hunks.length > 0 && hunks.length <= MOST_HUNKS && edits.length === hunks.length
    ? edits
    : undefined;
}
