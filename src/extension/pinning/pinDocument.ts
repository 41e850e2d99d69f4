import type { Lines } from '../../protocol/parsed.ts';
import type { PinnedSelection } from '../../protocol/selection.ts';
import type { Translate } from '../translate.ts';
import { clampLines, type DocumentText, hashOf, splitLines, textOfLines } from './documentText.ts';
import { readSituation, type Situation } from './situation.ts';

/** What the next question is about. */
export type Pin =
  | {
      readonly kind: 'pinned';
      readonly selection: PinnedSelection;
      /** A limit that applies, or what was pinned in place of a selection. */
      readonly note?: string;
    }
  /** `note` says why nothing is pinned, in one sentence. */
  | { readonly kind: 'none'; readonly note: string };

/** Lines to be pinned, and how they were come by. */
export interface Wanted {
  readonly lines: Lines;
  readonly by:
    | { readonly kind: 'selection' }
    /** Nothing was selected: the definition around the cursor. */
    | { readonly kind: 'definition'; readonly name: string }
    | { readonly kind: 'file' };
}

/** Lines pinned of a file in which nothing is selected and no definition is known. */
export const MOST_LINES = 400;

/** So much of a long file as is around the cursor. */
export function linesAround(cursor: number, total: number): Lines {
  if (total <= MOST_LINES) return { from: 1, to: Math.max(1, total) };
  const from = Math.min(Math.max(1, cursor - MOST_LINES / 2), total - MOST_LINES + 1);
  return { from, to: from + MOST_LINES - 1 };
}

/** Pins some lines as they are now. Later changes of the document do not change the pin. */
export function selectionOf(document: DocumentText, lines: Lines): PinnedSelection {
  const { uri, path, languageId, version, text } = document;
  const inside = clampLines(lines, splitLines(text).length);
  return {
    uri,
    path,
    languageId,
    version,
    lines: inside,
    text: textOfLines(text, inside),
    hash: hashOf(text),
  };
}

/** Says in place of a selection what was taken. */
function wantedNote({ by, lines }: Wanted, total: number, t: Translate): string | undefined {
  switch (by.kind) {
    case 'selection':
      return undefined;
    case 'definition':
      return t('Nothing is selected: this is about {name}.', { name: by.name });
    case 'file':
      return lines.to - lines.from + 1 >= total
        ? t('Nothing is selected: this is about the whole file.')
        : t('Nothing is selected: this is about the {count} lines around the cursor.', {
            count: lines.to - lines.from + 1,
          });
  }
}

const situationNote: Readonly<
  Record<Situation['kind'], (t: Translate, situation: Situation) => string | undefined>
> = {
  usual: () => undefined,
  'too-large': () => undefined,
  binary: () => undefined,
  empty: (t) => t('The file is empty.'),
  undecodable: (t) =>
    t(
      'Some bytes of this file do not fit its encoding and show as �. Reopen it with its own encoding, or fixes near them may not fit.',
    ),
  untitled: (t) => t('This text is in no file yet: a fix changes the unsaved editor.'),
  'notebook-cell': (t) =>
    t('This is a notebook cell: the lines are its own. Fixes are shown, not applied.'),
  'no-grammar': (t, { languageId }) =>
    t('There is no grammar for {language}: the answer rests on its text alone.', {
      language: languageId,
    }),
};

/** Pins lines of a document, or says why they cannot be. */
export function pinDocument(document: DocumentText, wanted: Wanted, t: Translate): Pin {
  const situation = readSituation(document);
  if (situation.kind === 'too-large') {
    return {
      kind: 'none',
      note: t('{path} has {size} of text. Up to {limit} can be asked about.', {
        path: document.path,
        ...situation.sizes,
      }),
    };
  }
  if (situation.kind === 'binary') {
    return { kind: 'none', note: t('{path} is not a text file.', { path: document.path }) };
  }
  const total = splitLines(document.text).length;
  const notes = [situationNote[situation.kind](t, situation), wantedNote(wanted, total, t)];
  const note = notes.filter((part) => part !== undefined).join(' ');
  const selection = selectionOf(document, wanted.lines);
  return { kind: 'pinned', selection, ...(note === '' ? {} : { note }) };
}
