import type { Lines } from '../../protocol/parsed.ts';
import { matchAnyLineEnds, matchExactly } from './exactMatch.ts';
import { lineFeeds } from './lineEnds.ts';
import type { Match, Matches } from './match.ts';
import { findNearMiss, type NearMiss } from './nearMiss.ts';
import { matchReindented } from './reindent.ts';

/** What applying an edit to a text comes to. Offsets are UTF-16 units in the text before the edit. */
export type AppliedEdit =
  | {
      readonly kind: 'applied';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      /** What stands at `start` afterwards: the replacement with the line ends and the indentation of its place. */
      readonly newText: string;
      /** Where the old text stands. */
      readonly lines: Lines;
    }
  | { readonly kind: 'ambiguous'; readonly places: number }
  | ({ readonly kind: 'not-found' } & Partial<NearMiss>)
  | { readonly kind: 'no-change' };

const BOM = '\uFEFF';

function linesOf(text: string, { start, end }: Match): Lines {
  const from = 1 + lineFeeds(text, 0, start);
  return { from, to: from + lineFeeds(text, start, Math.max(start, end - 1)) };
}

/** A text that ended its last line still does: a model rarely means to take that away. */
function keepFinalLineEnd(text: string, match: Match): Match {
  const lineEnd = text.endsWith('\r\n') ? '\r\n' : '\n';
  const kept =
    match.end < text.length ||
    !text.endsWith('\n') ||
    match.newText === '' ||
    match.newText.endsWith('\n');
  return kept ? match : { ...match, newText: match.newText + lineEnd };
}

function splice(text: string, found: Match): AppliedEdit {
  const match = keepFinalLineEnd(text, found);
  const { start, end, newText } = match;
  const changed = text.slice(0, start) + newText + text.slice(end);
  if (changed === text) return { kind: 'no-change' };
  return { kind: 'applied', text: changed, start, end, newText, lines: linesOf(text, match) };
}

/**
 * A match by indentation is told apart by the indentation of its first line; its text may stand elsewhere too, as the
 * end of a deeper line. Such an edit could not be found again by its text alone.
 */
function standsElsewhere(text: string, { start, end }: Match): boolean {
  const old = text.slice(start, end);
  return text.indexOf(old) !== start || text.indexOf(old, start + 1) !== -1;
}

function findReindented(text: string, search: string, replace: string): Matches {
  const found = matchReindented(text, search, replace);
  return found.first !== undefined && standsElsewhere(text, found.first)
    ? { count: 2, first: undefined }
    : found;
}

/** Each way of looking is tried only where the stricter one before it finds nothing at all. */
function findMatches(text: string, search: string, replace: string): Matches {
  const exact = matchExactly(text, search, replace);
  if (exact.count > 0) return exact;
  const anyLineEnds = matchAnyLineEnds(text, search, replace);
  return anyLineEnds.count > 0 ? anyLineEnds : findReindented(text, search, replace);
}

function fillEmpty(text: string, replace: string): AppliedEdit {
  if (text !== '') return { kind: 'not-found' };
  return splice(text, { start: 0, end: 0, newText: replace });
}

function applyToBody(text: string, search: string, replace: string): AppliedEdit {
  if (search === '') return fillEmpty(text, replace);
  const { count, first } = findMatches(text, search, replace);
  if (count > 1) return { kind: 'ambiguous', places: count };
  if (first === undefined) return { kind: 'not-found', ...findNearMiss(text, search) };
  return splice(text, first);
}

const withoutBom = (text: string): string => (text.startsWith(BOM) ? text.slice(1) : text);

/**
 * Puts `replace` where `search` stands, if that is one place and no other.
 *
 * First the search as it is written, then with either line end, then as whole lines with one uniform shift of
 * indentation. Never by similarity: a wrong place costs more than a refusal. The replacement is literal and takes the
 * line ends and the indentation style of its place; a byte order mark and the final line end stay. An empty search fits
 * only an empty text.
 */
export function applyEdit(text: string, search: string, replace: string): AppliedEdit {
  if (!text.startsWith(BOM)) return applyToBody(text, search, replace);
  const applied = applyToBody(withoutBom(text), withoutBom(search), withoutBom(replace));
  if (applied.kind !== 'applied') return applied;
  const { start, end } = applied;
  return { ...applied, text: BOM + applied.text, start: start + 1, end: end + 1 };
}
