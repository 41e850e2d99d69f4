import type { Lines } from '../../protocol/parsed.ts';

const CITED = /\bL(\d{1,7})(?:[-–]L?(\d{1,7}))?/gu;

/** The lines that a reply cites, as `L5` and `L5-9`, in the order of the text. */
export const citedLines = (text: string): readonly Lines[] =>
  [...text.matchAll(CITED)].map(([, from = '', to = from]) => ({
    from: Number(from),
    to: Number(to),
  }));

export const overlap = (one: Lines, other: Lines): boolean =>
  one.from <= other.to && other.from <= one.to;
