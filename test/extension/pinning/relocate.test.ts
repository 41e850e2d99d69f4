import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitLines, textOfLines } from '../../../src/extension/pinning/documentText.ts';
import {
  refreshSelection,
  relocate,
  relocateLines,
  shiftLines,
} from '../../../src/extension/pinning/relocate.ts';
import { documentOf, linesOf, pinOf } from '../lib/documents.ts';

const text = 'one\ntwo\nthree\nfour\nfive';

describe('relocate', () => {
  it('finds lines that others were put before', () => {
    assert.deepEqual(relocate(pinOf(text, 2, 3), `new\nnew\n${text}`), linesOf(4, 5));
  });

  it('finds lines whose line ends were changed', () => {
    const windows = `new\n${text}`.replaceAll('\n', '\r\n');
    assert.deepEqual(relocate(pinOf(text, 2, 3), windows), linesOf(3, 4));
  });

  it('keeps the line numbers where the lines were changed', () => {
    const changed = text.replace('two', 'TWO');
    assert.deepEqual(relocate(pinOf(text, 2, 3), changed), linesOf(2, 3));
  });

  it('keeps the line numbers where the same lines stand twice', () => {
    assert.deepEqual(relocate(pinOf(text, 2), `two\nnew\n${text}`), linesOf(2));
  });

  it('stays inside a text that has become shorter', () => {
    assert.deepEqual(relocate(pinOf(text, 4, 5), 'one\ntwo'), linesOf(2));
    assert.deepEqual(relocate(pinOf(text, 4, 5), ''), linesOf(1));
  });

  it('finds lines after any edits elsewhere, as long as they stand there once', () => {
    const line = fc.constantFrom('a', 'b', '', '  c');
    const lines = fc.array(line, { maxLength: 6 });
    const pinned = fc.array(line, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lines, pinned, lines, lines, lines, (above, own, below, newAbove, newBelow) => {
        const marked = own.map((each) => `pinned ${each}`);
        const before = [...above, ...marked, ...below].join('\n');
        const pin = pinOf(before, above.length + 1, above.length + own.length);
        const now = relocate(pin, [...newAbove, ...marked, ...newBelow].join('\n'));
        assert.deepEqual(now, linesOf(newAbove.length + 1, newAbove.length + own.length));
      }),
    );
  });

  it('names lines that the text has, whatever became of it', () => {
    const line = fc.constantFrom('a', 'b', '');
    const lines = fc.array(line, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.nat(5), fc.nat(3), lines, (before, from, more, after) => {
        const pin = pinOf(before.join('\n'), from + 1, from + 1 + more);
        const now = relocate(pin, after.join('\n'));
        assert.ok(now.from >= 1 && now.from <= now.to && now.to <= after.length);
      }),
    );
  });
});

describe('refreshSelection', () => {
  it('changes nothing but the version where the document is the same', () => {
    const pin = pinOf(text, 2, 3);
    const now = refreshSelection(pin, documentOf(text, { version: 7 }));
    assert.deepEqual(now, { ...pin, version: 7 });
  });

  it('takes the lines as they are now', () => {
    const changed = `new\n${text}`;
    const now = refreshSelection(pinOf(text, 2, 3), documentOf(changed, { version: 7 }));
    assert.deepEqual(now.lines, linesOf(3, 4));
    assert.equal(now.text, 'two\nthree');
    assert.equal(now.hash, pinOf(changed, 1).hash);
  });
});

describe('relocateLines', () => {
  it('moves lines of a turn along with its selection', () => {
    assert.deepEqual(relocateLines(linesOf(3), pinOf(text, 2, 4), `new\nnew\n${text}`), linesOf(5));
  });

  it('moves lines outside the selection by as much', () => {
    assert.deepEqual(relocateLines(linesOf(1), pinOf(text, 2, 4), `new\n${text}`), linesOf(2));
  });

  it('stays in the file', () => {
    const moved = 'two\nthree\nfour';
    assert.deepEqual(relocateLines(linesOf(1, 5), pinOf(text, 2, 4), moved), linesOf(1, 3));
  });
});

describe('shiftLines', () => {
  const pinned = linesOf(4, 6);

  it('moves lines below a change', () => {
    assert.deepEqual(shiftLines(pinned, { lines: linesOf(1, 2), added: 3 }), linesOf(7, 9));
    assert.deepEqual(shiftLines(pinned, { lines: linesOf(1, 2), added: -1 }), linesOf(3, 5));
  });

  it('leaves lines above a change', () => {
    assert.deepEqual(shiftLines(pinned, { lines: linesOf(7), added: 3 }), pinned);
  });

  it('grows and shrinks with a change inside', () => {
    assert.deepEqual(shiftLines(pinned, { lines: linesOf(5), added: 2 }), linesOf(4, 8));
    assert.deepEqual(shiftLines(pinned, { lines: linesOf(4, 5), added: -1 }), linesOf(4, 5));
  });

  it('has a line left where all were deleted', () => {
    assert.deepEqual(shiftLines(pinned, { lines: linesOf(3, 7), added: -4 }), linesOf(3));
  });

  it('holds every untouched pinned line, after any change of whole lines', () => {
    const total = 12;
    const place = fc.tuple(fc.nat(total - 1), fc.nat(4)).map(([from, more]) => ({
      from: from + 1,
      to: Math.min(total, from + 1 + more),
    }));
    fc.assert(
      fc.property(place, place, fc.nat(5), (own, changed, put) => {
        const before = Array.from({ length: total }, (_, at) => `line ${at + 1}`);
        const size = changed.to - changed.from + 1;
        // The change leaves at least the one line that its range ends in.
        const after = before.toSpliced(changed.from - 1, size, ...Array(put + 1).fill('new'));
        const now = shiftLines(own, { lines: changed, added: put + 1 - size });
        const held = splitLines(textOfLines(after.join('\n'), now));
        const untouched = before.filter((line, at) => {
          const isOwn = at + 1 >= own.from && at + 1 <= own.to;
          return isOwn && after.includes(line);
        });
        assert.ok(untouched.every((line) => held.includes(line)));
        assert.ok(now.from >= 1 && now.from <= now.to && now.to <= after.length);
      }),
    );
  });
});
