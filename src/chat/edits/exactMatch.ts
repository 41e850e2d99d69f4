import { adoptLineEnds, foldLineEnds, unfoldOffset } from './lineEnds.ts';
import { type Match, type Matches, noMatch } from './match.ts';

/** Every place counts, also those that overlap: "aa" stands twice in "aaa". */
function places(text: string, search: string): { readonly count: number; readonly first: number } {
  const first = text.indexOf(search);
  let count = 0;
  for (let at = first; at !== -1; at = text.indexOf(search, at + 1)) count += 1;
  return { count, first };
}

/** Keeps a CRLF whole: an edit takes both of its characters or neither. */
function spanWholeLineEnds(text: string, from: number, to: number, replace: string): Match {
  const splits = (at: number): boolean => text[at - 1] === '\r' && text[at] === '\n';
  const start = splits(from) ? from - 1 : from;
  const end = splits(to) ? to - 1 : to;
  const whole = end < to && replace.endsWith('\r') ? replace.slice(0, -1) : replace;
  return { start, end, newText: adoptLineEnds(whole, text, start) };
}

/** Finds the search as it is written. An empty one stands nowhere. */
export function matchExactly(text: string, search: string, replace: string): Matches {
  if (search === '') return noMatch;
  const { count, first } = places(text, search);
  if (count === 0) return noMatch;
  return { count, first: spanWholeLineEnds(text, first, first + search.length, replace) };
}

/** Finds the search where only CRLF and LF differ. */
export function matchAnyLineEnds(text: string, search: string, replace: string): Matches {
  if (!text.includes('\r\n') && !search.includes('\r\n')) return noMatch;
  const folded = foldLineEnds(search);
  if (folded === '') return noMatch;
  const { count, first } = places(foldLineEnds(text), folded);
  if (count === 0) return noMatch;
  const start = unfoldOffset(text, first);
  const end = unfoldOffset(text, first + folded.length);
  return { count, first: { start, end, newText: adoptLineEnds(replace, text, start) } };
}
