import { diffLines } from 'diff';
import type { FileChanges, Hunk } from '../../chat/evidence/evidence.ts';

/** Lines that may differ before the two are taken for two different files, and milliseconds for finding out. */
const MOST_EDITS = 4_000;
const MOST_MS = 200;

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\n$/u, '').split('\n');

const plain = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/\n*$/u, '\n');

interface Reading {
  readonly hunks: readonly Hunk[];
  /** The line of the new text that comes next. */
  readonly line: number;
  /** Removed just before this place: what is added next takes its place. */
  readonly removed: readonly string[];
}

/** A removal with nothing in its place stands at the line that follows. */
const closed = ({ hunks, line, removed }: Reading): readonly Hunk[] =>
  removed.length === 0
    ? hunks
    : [...hunks, { lines: { from: line, to: line }, added: [], removed }];

/** Where two texts differ, by lines of the second; undefined where they have too little in common to say. */
export function changesBetween(before: string, after: string): FileChanges | undefined {
  const options = { maxEditLength: MOST_EDITS, timeout: MOST_MS };
  const parts = diffLines(plain(before), plain(after), options);
  if (parts === undefined) return undefined;
  let at: Reading = { hunks: [], line: 1, removed: [] };
  for (const { added, removed, value } of parts) {
    const lines = linesOf(value);
    if (removed) at = { ...at, removed: lines };
    else if (added) {
      const to = at.line + lines.length - 1;
      const hunk = { lines: { from: at.line, to }, added: lines, removed: at.removed };
      at = { hunks: [...at.hunks, hunk], line: to + 1, removed: [] };
    } else at = { hunks: closed(at), line: at.line + lines.length, removed: [] };
  }
  return { isNew: false, hunks: closed(at) };
}
