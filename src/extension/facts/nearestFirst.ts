import type { Lines } from '../../protocol/parsed.ts';

/** A file with more problems than this is broken at one place that shows in many. */
const MOST = 50;

const distance = (line: number, { from, to }: Lines): number => Math.max(0, from - line, line - to);

/** What is on the lines asked about first, then by distance; the rest of a long list is left out. */
export const nearestFirst = <T extends { readonly line: number }>(
  found: readonly T[],
  lines: Lines,
): readonly T[] =>
  found
    .toSorted((a, b) => distance(a.line, lines) - distance(b.line, lines) || a.line - b.line)
    .slice(0, MOST);
