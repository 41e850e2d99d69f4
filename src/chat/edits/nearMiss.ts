import { isBlank } from './textLines.ts';

/** Where a search nearly stands. For the person to see, never to edit by. */
export interface NearMiss {
  /** The line, from 1, where the search would begin. */
  readonly nearLine: number;
  /** The first line that is not as the search has it; `found` is undefined past the end of the text. */
  readonly firstDifference: {
    readonly line: number;
    readonly expected: string;
    readonly found: string | undefined;
  };
}

/** Lines of a search that are compared: enough to tell a place, few enough for a search of any length. */
const COMPARED = 200;

/** Places counted for one line. A line that stands more often, such as a brace, tells nothing. */
const MOST_PLACES = 200;

/** Characters of a text that are looked through: a hint is not worth a pause. */
const MOST_TEXT = 128 * 1024;

/** A beginning shared with a line must be this long to make that line a near miss when no line is the same. */
const SHARED = 6;

/** Where each of the wanted lines stands. */
function linesByContent(
  lines: readonly string[],
  wanted: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>(wanted.map((line) => [line.trim(), []]));
  lines.forEach((line, index) => {
    const known = places.get(line.trim());
    if (known !== undefined && known.length < MOST_PLACES) known.push(index);
  });
  return places;
}

/** Where the search would have to begin for most of its lines to be the same. The first such place wins. */
function mostAgreed(text: readonly string[], search: readonly string[]): number | undefined {
  const places = linesByContent(text, search.slice(0, COMPARED));
  const votes = new Map<number, number>();
  search.slice(0, COMPARED).forEach((line, index) => {
    if (isBlank(line)) return;
    for (const at of places.get(line.trim()) ?? []) {
      votes.set(at - index, (votes.get(at - index) ?? 0) + 1);
    }
  });
  let best: number | undefined;
  for (const [at, count] of votes) {
    const most = best === undefined ? 0 : (votes.get(best) ?? 0);
    if (at >= 0 && (count > most || (count === most && best !== undefined && at < best))) best = at;
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The line that begins most like the first line of the search. */
function mostAlike(text: readonly string[], search: readonly string[]): number | undefined {
  const index = search.findIndex((line) => !isBlank(line));
  const wanted = search[index]?.trim() ?? '';
  let best: number | undefined;
  let most = SHARED - 1;
  text.forEach((line, at) => {
    const shared = sharedStart(line.trim(), wanted);
    if (shared <= most || at < index) return;
    most = shared;
    best = at - index;
  });
  return best;
}

const linesIn = (text: string): readonly string[] =>
  text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));

/**
 * The place of a text that comes nearest to a search that stands nowhere in it, and the first line that differs. A line
 * that differs only in its indentation differs.
 */
export function findNearMiss(text: string, search: string): NearMiss | undefined {
  const lines = linesIn(text.slice(0, MOST_TEXT));
  const wanted = linesIn(search.slice(0, MOST_TEXT));
  const at = mostAgreed(lines, wanted) ?? mostAlike(lines, wanted);
  if (at === undefined) return undefined;
  const index = wanted.findIndex((line, offset) => line !== lines[at + offset]);
  const expected = wanted[index];
  if (expected === undefined) return undefined;
  const firstDifference = { line: at + index + 1, expected, found: lines[at + index] };
  return { nearLine: at + 1, firstDifference };
}
