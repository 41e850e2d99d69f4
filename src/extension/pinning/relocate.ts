import type { Lines } from '../../protocol/parsed.ts';
import type { PinnedSelection } from '../../protocol/selection.ts';
import { clampLines, type DocumentText, hashOf, splitLines } from './documentText.ts';
import { selectionOf } from './pinDocument.ts';

/** First lines (from 0) at which some lines stand whole in others. */
function placesOf(wanted: readonly string[], lines: readonly string[]): readonly number[] {
  return lines.flatMap((_, at) =>
    wanted.every((line, offset) => lines[at + offset] === line) ? [at] : [],
  );
}

/**
 * Where pinned lines stand in a later text: where their text is found exactly once, else the same line numbers, since a
 * person who has just changed them still means that place.
 */
export function relocate({ text: pinned, lines }: PinnedSelection, text: string): Lines {
  const now = splitLines(text);
  const places = placesOf(splitLines(pinned), now);
  const [first] = places;
  if (first === undefined || places.length > 1) return clampLines(lines, now.length);
  return { from: first + 1, to: first + 1 + lines.to - lines.from };
}

/** A selection as it stands in its document now; the same one where the document has not changed. */
export function refreshSelection(
  selection: PinnedSelection,
  document: DocumentText,
): PinnedSelection {
  if (hashOf(document.text) === selection.hash) return { ...selection, version: document.version };
  return selectionOf(document, relocate(selection, document.text));
}

/** Moves lines that were read in a pinned selection's document to where they stand now. */
export function relocateLines(lines: Lines, selection: PinnedSelection, text: string): Lines {
  const shift = relocate(selection, text).from - selection.lines.from;
  const moved = { from: Math.max(1, lines.from + shift), to: Math.max(1, lines.to + shift) };
  return clampLines(moved, splitLines(text).length);
}

/** One change of a document: lines counted from 1, before it. */
export interface LineChange {
  readonly lines: Lines;
  /** Lines the new text has more than the replaced one; negative where it has fewer. */
  readonly added: number;
}

/** Moves lines along with a change of their document: shifted by one above them, grown by one inside them. */
export function shiftLines({ from, to }: Lines, change: LineChange): Lines {
  const { added } = change;
  if (change.lines.from > to) return { from, to };
  if (change.lines.to < from)
    return { from: Math.max(1, from + added), to: Math.max(1, to + added) };
  const first = Math.min(from, change.lines.from);
  // A change that reaches beyond the lines ends where its own last line is now.
  return { from: first, to: Math.max(first, Math.max(to, change.lines.to) + added) };
}
