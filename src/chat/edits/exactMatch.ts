import { adoptLineEnds, foldLineEnds, unfoldOffset } from './lineEnds.ts';
import { type Match, type Matches, noMatch } from './match.ts';

/** Every place counts, also those that overlap: "aa" stands twice in "aaa". */
function places(text: string, search: string): { readonly count: number; readonly first: number } {
  const first = text.indexOf(search);
  const isOnly = first === -1 || text.indexOf(search, first + 1) === -1;
  if (isOnly) return { count: first === -1 ? 0 : 1, first };
  const period = periodOf(search);
  let count = 0;
  for (let at = first; at !== -1; at = text.indexOf(search, at + 1)) {
    // What goes on as it began holds the search again and again, a period apart: those are not looked for one by one.
    let end = at + search.length;
    while (end < text.length && text[end] === text[end - period]) end += 1;
    const more = Math.floor((end - at - search.length) / period);
    count += 1 + more;
    at += more * period;
  }
  return { count, first };
}

/** The least distance at which a text agrees with itself. */
function periodOf(text: string): number {
  const borders = new Int32Array(text.length);
  let border = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (border > 0 && text[at] !== text[border]) border = borders[border - 1] ?? 0;
    if (text[at] === text[border]) border += 1;
    borders[at] = border;
  }
  return text.length - border;
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
