import type { DraftEdit } from '../draft.ts';
import { readDiffBlock } from './readDiffBlock.ts';

const SEARCH = /^[ \t]*<{5,}[ \t]*SEARCH\b[ \t]*:?[ \t]*$/iu;
const REPLACE = /^[ \t]*>{5,}[ \t]*REPLACE\b[ \t]*$/iu;
const DIVIDER = /^[ \t]*={5,}[ \t]*$/u;
const EXACT_DIVIDER = '=======';
const ATTRIBUTE = /(\w+)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|(\S+))/gu;

/** Attributes beyond this length are no path and no title. */
const LONGEST = 2_000;

/** Lines a block may have, and pairs; nobody reviews more. */
const MOST_LINES = 20_000;
const MOST_PAIRS = 100;

type Pair = Pick<DraftEdit, 'search' | 'replace'>;

export const opensPair = (line: string): boolean => line.includes('<<<<<') && SEARCH.test(line);
export const closesPair = (line: string): boolean => line.includes('>>>>>') && REPLACE.test(line);

/** The line between old and new text. With several candidates nobody can tell which, so there is none. */
function findDivider(lines: readonly string[]): number | undefined {
  const indexes = [...lines.keys()];
  const exact = indexes.filter((index) => lines[index]?.trimEnd() === EXACT_DIVIDER);
  const candidates =
    exact.length > 0 ? exact : indexes.filter((index) => DIVIDER.test(lines[index] ?? ''));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Lines are whole, so taking lines away takes their last line end too, and a new file ends in one. */
function compose(search: readonly string[], replace: readonly string[]): Pair {
  const old = search.join('\n');
  const fresh = replace.join('\n');
  if (old === '') return { search: '', replace: fresh === '' ? '' : `${fresh}\n` };
  return replace.length === 0
    ? { search: `${old}\n`, replace: '' }
    : { search: old, replace: fresh };
}

function readPair(lines: readonly string[]): Pair | undefined {
  const divider = findDivider(lines);
  if (divider === undefined) return undefined;
  return compose(lines.slice(0, divider), lines.slice(divider + 1));
}

/** The first pair of some lines, and how many lines it takes, blank ones before it included. */
function firstPair(
  lines: readonly string[],
): { readonly pair: Pair; readonly length: number } | undefined {
  const begin = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex(closesPair);
  if (end < begin || !opensPair(lines[begin] ?? '')) return undefined;
  const pair = readPair(lines.slice(begin + 1, end));
  return pair === undefined ? undefined : { pair, length: end + 1 };
}

/** The pairs of a block; undefined if anything in it is neither a pair nor blank. */
function readPairs(lines: readonly string[]): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  let rest = lines;
  while (rest.some((line) => line.trim() !== '')) {
    if (pairs.length === MOST_PAIRS) return undefined;
    const found = firstPair(rest);
    if (found === undefined) return undefined;
    pairs.push(found.pair);
    rest = rest.slice(found.length);
  }
  return pairs.length === 0 ? undefined : pairs;
}

/** Reads what stands behind the word `edit`: `path=src/a.go title="Send on the channel"`. */
function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = [...text.slice(0, LONGEST).matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single, bare]) =>
      [key.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  );
  return new Map(found);
}

const isMarker = (line: string): boolean =>
  opensPair(line) || closesPair(line) || DIVIDER.test(line);

/** A block without any marker, for a file by name, is the asked-about lines written anew. With one it is a pair gone wrong. */
function readWhole(lines: readonly string[]): readonly DraftEdit[] | undefined {
  const isCode = lines.some((line) => line.trim() !== '') && !lines.some(isMarker);
  return isCode
    ? [{ file: undefined, whole: true, search: '', replace: lines.join('\n') }]
    : undefined;
}

/**
 * Reads an `edit` block: SEARCH/REPLACE pairs, which is the form that models are asked for; else a unified diff; else the
 * asked-about lines written anew. One that is not wholly well-formed yields nothing: half an edit is a wrong one.
 */
export function readEditBlock(
  attributes: string,
  lines: readonly string[],
): readonly DraftEdit[] | undefined {
  if (lines.length > MOST_LINES) return undefined;
  const named = readAttributes(attributes);
  const title = named.get('title');
  const file = named.get('path') ?? named.get('file');
  const edits: readonly Omit<DraftEdit, 'title'>[] | undefined =
    readPairs(lines)?.map((pair) => ({ ...pair, file: undefined })) ??
    readDiffBlock(lines) ??
    (file === undefined ? undefined : readWhole(lines));
  return edits?.map((edit) => ({
    ...edit,
    file: (file === '' ? undefined : file) ?? edit.file,
    ...(title === undefined || title === '' ? {} : { title }),
  }));
}
