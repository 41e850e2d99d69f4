import type { Lines } from '../../protocol/parsed.ts';

/** Words, and the lines that they are about. */
export interface PlacedText {
  readonly text: string;
  readonly lines?: Lines;
}

const LINES = /[ \t]*\(?\bL(\d{1,7})(?:[ \t]*[-–][ \t]*L?(\d{1,7}))?\)?[ \t]*$/u;

function readLines(first: string, last: string): Lines | undefined {
  const from = Number(first);
  const to = last === '' ? from : Number(last);
  return from >= 1 && from <= to ? { from, to } : undefined;
}

/** Words may end in the lines they are about: "the retry loop (L5-9)". */
export function readPlacedText(text: string): PlacedText {
  const [found = '', first = '', last = ''] = LINES.exec(text) ?? [];
  const lines = readLines(first, last);
  const words = text.slice(0, text.length - found.length).trim();
  return lines === undefined || words === '' ? { text } : { text: words, lines };
}
