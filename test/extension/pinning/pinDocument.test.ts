import assert from 'node:assert/strict';
import type { DocumentText } from '../../../src/extension/pinning/documentText.ts';
import {
  linesAround,
  MOST_LINES,
  type Pin,
  pinDocument,
  type Wanted,
} from '../../../src/extension/pinning/pinDocument.ts';
import { documentOf, linesOf } from '../lib/documents.ts';
import { english } from '../lib/english.ts';

const text = 'package main\n\nfunc f() {\n\tch <= 1\n}\n';
const selected = (from: number, to = from): Wanted => ({
  lines: linesOf(from, to),
  by: { kind: 'selection' },
});
const pin = (wanted: Wanted, of = text, changes: Partial<DocumentText> = {}): Pin =>
  pinDocument(documentOf(of, changes), wanted, english);

function pinned(made: Pin) {
  assert.ok(made.kind === 'pinned');
  return made;
}

describe('pinDocument', () => {
  it('pins the whole of the selected lines, and says nothing', () => {
    const { selection, note } = pinned(pin(selected(3, 4)));
    assert.equal(selection.text, 'func f() {\n\tch <= 1');
    assert.deepEqual(selection.lines, linesOf(3, 4));
    assert.equal(note, undefined);
  });

  it('brings lines that the file does not have back into it', () => {
    assert.deepEqual(pinned(pin(selected(4, 90))).selection.lines, linesOf(4, 6));
  });

  it('names the definition that was taken in place of a selection', () => {
    const around: Wanted = { lines: linesOf(3, 5), by: { kind: 'definition', name: 'f' } };
    assert.equal(pinned(pin(around)).note, 'Nothing is selected: this is about f.');
  });

  it('says that the whole file was taken', () => {
    const all: Wanted = { lines: linesOf(1, 6), by: { kind: 'file' } };
    assert.equal(pinned(pin(all)).note, 'Nothing is selected: this is about the whole file.');
  });

  it('says how much of a long file was taken', () => {
    const long = 'x\n'.repeat(1000);
    const some: Wanted = { lines: linesAround(500, 1001), by: { kind: 'file' } };
    assert.match(pinned(pin(some, long)).note ?? '', /about the 400 lines around the cursor/u);
  });

  const noted: readonly (readonly [string, string, Partial<DocumentText>, RegExp])[] = [
    ['an empty file', '', {}, /^The file is empty\.$/u],
    ['undecodable bytes', 'M\uFFFDller', {}, /do not fit its encoding/u],
    ['an unsaved editor', 'x', { scheme: 'untitled' }, /in no file yet/u],
    ['a notebook cell', 'x', { scheme: 'vscode-notebook-cell' }, /Fixes are shown, not applied/u],
    ['an unknown language', 'x', { languageId: 'haskell' }, /no grammar for haskell/u],
  ];
  for (const [what, of, changes, note] of noted) {
    it(`pins ${what}, and says what that means`, () => {
      assert.match(pinned(pin(selected(1), of, changes)).note ?? '', note);
    });
  }

  it('says both what is special and what was taken', () => {
    const all: Wanted = { lines: linesOf(1), by: { kind: 'file' } };
    assert.equal(
      pinned(pin(all, '')).note,
      'The file is empty. Nothing is selected: this is about the whole file.',
    );
  });

  it('pins nothing of 20 MB, and says the limit', () => {
    assert.deepEqual(pin(selected(1), 'x'.repeat(20 * 1024 * 1024)), {
      kind: 'none',
      note: 'src/worker.go has 20 MB of text. Up to 2 MB can be asked about.',
    });
  });

  it('pins nothing of a file that is no text', () => {
    assert.deepEqual(pin(selected(1), 'GIF89a\0'), {
      kind: 'none',
      note: 'src/worker.go is not a text file.',
    });
  });
});

describe('linesAround', () => {
  it('takes the whole of a short file', () => {
    assert.deepEqual(linesAround(10, 80), linesOf(1, 80));
    assert.deepEqual(linesAround(1, 0), linesOf(1));
  });

  for (const cursor of [1, 2, 199, 500, 900, 1000]) {
    it(`takes ${MOST_LINES} lines with line ${cursor} among them`, () => {
      const { from, to } = linesAround(cursor, 1000);
      assert.equal(to - from + 1, MOST_LINES);
      assert.ok(from >= 1 && from <= cursor && cursor <= to && to <= 1000);
    });
  }
});
