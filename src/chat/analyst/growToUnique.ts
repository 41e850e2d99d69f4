import type { Lines } from '../../protocol/parsed.ts';

/** Text that stands once in its document, and the lines it covers. */
export interface UniquePassage {
  readonly text: string;
  readonly lines: Lines;
}

/**
 * Whole lines around the given ones, grown line by line until their text stands only once in the document. An edit that
 * is found by its text can then not land elsewhere. Line ends are kept as they are; the last one is left out.
 */
export function growToUnique(document: string, lines: Lines): UniquePassage {
  const starts = lineStarts(document);
  const last = starts.length;
  let from = Math.min(Math.max(1, lines.from), last);
  let to = Math.min(Math.max(from, lines.to), last);
  let text = passage(document, starts, from, to);
  while (!standsOnce(document, text) && (from > 1 || to < last)) {
    // Upwards first: what comes before is more often a signature, which tells more than a closing brace.
    if (from > 1) from--;
    else to++;
    if (!standsOnce(document, passage(document, starts, from, to)) && to < last) to++;
    text = passage(document, starts, from, to);
  }
  return { text, lines: { from, to } };
}

/** Offsets at which the lines begin; `\r\n`, `\n` and `\r` end one. */
export function lineStarts(document: string): readonly number[] {
  const starts = [0];
  for (const match of document.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  return starts;
}

function passage(document: string, starts: readonly number[], from: number, to: number): string {
  const end = to < starts.length ? (starts[to] ?? document.length) : document.length;
  return document.slice(starts[from - 1] ?? 0, end).replace(/(?:\r\n|\n|\r)$/u, '');
}

/** Overlapping places count as several; an empty text stands everywhere but in an empty document. */
function standsOnce(document: string, text: string): boolean {
  if (text === '') return document === '';
  const first = document.indexOf(text);
  return first !== -1 && document.indexOf(text, first + 1) === -1;
}
