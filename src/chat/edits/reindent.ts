import {
  type IndentedLine,
  indentsWithTabs,
  readIndentation,
  renderIndentation,
} from './indentation.ts';
import { adoptLineEnds, foldLineEnds, lineFeeds } from './lineEnds.ts';
import { type Match, type Matches, noMatch } from './match.ts';
import { isBlank, type TextLine, textLines } from './textLines.ts';

/** A search taken apart into whole lines. */
interface Wanted {
  readonly lines: readonly IndentedLine[];
  /** The search goes on to the start of the next line. */
  readonly endsLine: boolean;
}

/** Where a search stands, and by how many columns it is indented differently there. */
interface Place {
  readonly at: number;
  readonly shift: number;
}

const blank = ({ rest }: IndentedLine): boolean => isBlank(rest);

function readWanted(search: string): Wanted | undefined {
  const raw = foldLineEnds(search).split('\n');
  const endsLine = raw.length > 1 && raw.at(-1) === '';
  const lines = (endsLine ? raw.slice(0, -1) : raw).map(readIndentation);
  if (lines.every(blank)) return undefined;
  return { lines, endsLine };
}

function fitsAt(text: readonly IndentedLine[], { at, shift }: Place, wanted: Wanted): boolean {
  const length = wanted.lines.length + (wanted.endsLine ? 1 : 0);
  if (at < 0 || at + length > text.length) return false;
  return wanted.lines.every((line, index) => {
    const there = text[at + index];
    if (there === undefined || blank(line)) return there !== undefined && blank(there);
    return there.rest === line.rest && there.columns - line.columns === shift;
  });
}

/** The line of a search that stands in the fewest places, and is not blank: every match is looked for from there. */
function rarest(text: readonly IndentedLine[], { lines }: Wanted): number {
  const counts = new Map(lines.filter((line) => !blank(line)).map(({ rest }) => [rest, 0]));
  for (const { rest } of text) {
    const count = counts.get(rest);
    if (count !== undefined) counts.set(rest, count + 1);
  }
  const least = [...counts.values()].reduce((few, count) => Math.min(few, count));
  return lines.findIndex(({ rest }) => counts.get(rest) === least);
}

function placesOf(text: readonly IndentedLine[], wanted: Wanted): readonly Place[] {
  const start = rarest(text, wanted);
  const anchor = wanted.lines[start];
  if (anchor === undefined) return [];
  return text
    .flatMap(({ rest, columns }, index) =>
      rest === anchor.rest ? [{ at: index - start, shift: columns - anchor.columns }] : [],
    )
    .filter((place) => fitsAt(text, place, wanted));
}

/** Different lines of a search that are looked for in the text before it is taken apart. */
const SOUGHT = 20;

function holdsFirst(text: string, { lines }: Wanted): boolean {
  const different = new Set(lines.filter((line) => !blank(line)).map(({ rest }) => rest));
  return [...different].slice(0, SOUGHT).every((rest) => text.includes(rest));
}

/** UTF-16 units of a search that is worth a look before it is taken apart. */
const LONG = 10_000;

/** Whether a search has more lines than the text, and cannot stand in it. */
const hasMoreLines = (search: string, text: string): boolean =>
  lineFeeds(search) > lineFeeds(text) + 1;

/** How to write an indentation of so many columns: as the replaced lines do, else as most of the document does. */
function indentationStyle(
  replaced: readonly IndentedLine[],
  all: readonly TextLine[],
): (columns: number) => string {
  const known = new Map(replaced.map(({ columns, blanks }) => [columns, blanks]));
  const own = replaced.map(({ blanks }) => blanks).filter((blanks) => blanks !== '');
  const tabs = indentsWithTabs(own.length === 0 ? all.map(({ text }) => text) : own);
  return (columns) => known.get(columns) ?? renderIndentation(columns, tabs);
}

/** The replacement, shifted; undefined if a line of it would have to begin left of the margin. */
function shifted(
  replace: string,
  shift: number,
  indentation: (columns: number) => string,
): string | undefined {
  const lines = foldLineEnds(replace).split('\n').map(readIndentation);
  if (lines.some((line) => !blank(line) && line.columns + shift < 0)) return undefined;
  return lines
    .map((line) =>
      blank(line) ? line.blanks + line.rest : indentation(line.columns + shift) + line.rest,
    )
    .join('\n');
}

/**
 * Finds whole lines that differ from the search by one uniform shift of indentation, and shifts the replacement alike.
 * Anything less uniform is another piece of code.
 */
export function matchReindented(text: string, search: string, replace: string): Matches {
  if (search.length > LONG && hasMoreLines(search, text)) return noMatch;
  const wanted = readWanted(search);
  if (wanted === undefined || !holdsFirst(text, wanted)) return noMatch;
  const lines = textLines(text);
  const indented = lines.map((line) => readIndentation(line.text));
  const places = placesOf(indented, wanted);
  const [place] = places;
  if (place === undefined) return noMatch;
  if (places.length > 1) return { count: places.length, first: undefined };
  const replaced = indented.slice(place.at, place.at + wanted.lines.length);
  const newText = shifted(
    replace,
    place.shift,
    indentationStyle(
      replaced.filter((line) => !blank(line)),
      lines,
    ),
  );
  const first = newText === undefined ? undefined : spanOf(text, lines, place, wanted, newText);
  return first === undefined ? noMatch : { count: 1, first };
}

function spanOf(
  text: string,
  lines: readonly TextLine[],
  { at }: Place,
  wanted: Wanted,
  newText: string,
): Match | undefined {
  const begin = lines[at];
  const after = at + wanted.lines.length;
  const end = wanted.endsLine ? lines[after]?.start : lines[after - 1]?.end;
  if (begin === undefined || end === undefined) return undefined;
  return { start: begin.start, end, newText: adoptLineEnds(newText, text, begin.start) };
}
