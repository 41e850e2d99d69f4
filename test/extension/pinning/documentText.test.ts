import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  clampLines,
  hashOf,
  splitLines,
  textOfLines,
} from '../../../src/extension/pinning/documentText.ts';
import { linesOf } from '../lib/documents.ts';

describe('splitLines', () => {
  it('knows the line ends of every system', () => {
    assert.deepEqual(splitLines('a\r\nb\rc\nd'), ['a', 'b', 'c', 'd']);
  });

  it('has one empty line in an empty text, and one after a final line end', () => {
    assert.deepEqual(splitLines(''), ['']);
    assert.deepEqual(splitLines('a\n'), ['a', '']);
  });
});

describe('textOfLines', () => {
  it('keeps the line ends between lines and leaves out the last one', () => {
    assert.equal(textOfLines('a\r\nb\nc\r\n', linesOf(1, 2)), 'a\r\nb');
    assert.equal(textOfLines('a\r\nb\nc\r\n', linesOf(1, 3)), 'a\r\nb\nc');
  });

  it('keeps an empty line at the end of the selection', () => {
    assert.equal(textOfLines('a\n\nb', linesOf(1, 2)), 'a\n');
  });

  it('is empty for an empty file', () => {
    assert.equal(textOfLines('', linesOf(1)), '');
  });

  it('has the same lines as the text, in every text and for all lines of it', () => {
    const pieces = fc.array(fc.constantFrom('a', 'bb', '', '\n', '\r\n', '\r'), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.nat(12), fc.nat(12), (parts, from, more) => {
        const text = parts.join('');
        const lines = splitLines(text);
        const inside = clampLines(linesOf(from + 1, from + 1 + more), lines.length);
        const taken = textOfLines(text, inside);
        assert.deepEqual(splitLines(taken), lines.slice(inside.from - 1, inside.to));
        assert.ok(text.includes(taken));
      }),
    );
  });
});

describe('clampLines', () => {
  it('brings lines beyond the end back to the last one', () => {
    assert.deepEqual(clampLines(linesOf(3, 9), 5), linesOf(3, 5));
    assert.deepEqual(clampLines(linesOf(8, 9), 5), linesOf(5));
  });

  it('has line 1 in a text without lines', () => {
    assert.deepEqual(clampLines(linesOf(1, 4), 0), linesOf(1));
  });
});

describe('hashOf', () => {
  it('tells one text from another by a single line end', () => {
    assert.match(hashOf('a\n'), /^[\da-f]{64}$/u);
    assert.notEqual(hashOf('a\n'), hashOf('a\r\n'));
  });
});
