import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit } from '../../../src/chat/edits/applyEdit.ts';

const textAfter = (text: string, search: string, replace: string): string => {
  const result = applyEdit(text, search, replace);
  assert.equal(result.kind, 'applied');
  return result.kind === 'applied' ? result.text : '';
};

describe('applyEdit, exactly', () => {
  it('replaces the one place where the text stands', () => {
    assert.deepEqual(applyEdit('a <= b\nc\n', '<=', '<-'), {
      kind: 'applied',
      text: 'a <- b\nc\n',
      start: 2,
      end: 4,
      newText: '<-',
      lines: { from: 1, to: 1 },
    });
  });

  it('says where the old text stands when it takes several lines', () => {
    const result = applyEdit('a\nb\nc\nd\n', 'b\nc\n', 'x\n');
    assert.deepEqual(result.kind === 'applied' && result.lines, { from: 2, to: 3 });
  });

  it('refuses text that stands twice and counts the places', () => {
    assert.deepEqual(applyEdit('x = 1\nx = 1\n', 'x = 1', 'x = 2'), {
      kind: 'ambiguous',
      places: 2,
    });
  });

  it('counts places that overlap', () => {
    assert.deepEqual(applyEdit('aaa', 'aa', 'b'), { kind: 'ambiguous', places: 2 });
  });

  it('says no change when the result is the text', () => {
    assert.deepEqual(applyEdit('a\nb\n', 'b', 'b'), { kind: 'no-change' });
  });

  it('takes the replacement literally', () => {
    const literal = "$& $1 $` $' $$ \\n";
    assert.equal(textAfter('let a = 1', 'a = 1', literal), `let ${literal}`);
  });

  it('never looks past upper and lower case', () => {
    assert.equal(applyEdit('Return x', 'return x', 'return y').kind, 'not-found');
  });
});

describe('applyEdit, an empty search', () => {
  it('fills an empty text', () => {
    assert.equal(textAfter('', '', 'a\n'), 'a\n');
  });

  it('keeps the byte order mark of an otherwise empty text', () => {
    assert.equal(textAfter('\uFEFF', '', 'a\n'), '\uFEFFa\n');
  });

  it('fits no other text', () => {
    assert.deepEqual(applyEdit('\n', '', 'a'), { kind: 'not-found' });
  });

  it('changes nothing when the replacement is empty too', () => {
    assert.deepEqual(applyEdit('', '', ''), { kind: 'no-change' });
  });
});

describe('applyEdit, line ends', () => {
  it('finds LF text in a CRLF document and keeps it CRLF', () => {
    assert.equal(textAfter('a\r\nb\r\nc\r\n', 'a\nb', 'x\ny\nz'), 'x\r\ny\r\nz\r\nc\r\n');
  });

  it('gives a one-line match in a CRLF document CRLF replacements', () => {
    assert.equal(textAfter('a\r\nb\r\n', 'b', 'x\ny'), 'a\r\nx\r\ny\r\n');
  });

  it('finds CRLF text in an LF document and keeps it LF', () => {
    assert.equal(textAfter('a\nb\nc\n', 'a\r\nb', 'x\r\ny'), 'x\ny\nc\n');
  });

  it('takes the line end in use at the place in a mixed document', () => {
    assert.equal(textAfter('a\r\nb\nc\n', 'b\nc', 'x\ny'), 'a\r\nx\ny\n');
  });

  it('never splits a CRLF that a search begins in', () => {
    assert.equal(textAfter('a\r\nb', '\nb', '\nc\nd'), 'a\r\nc\r\nd');
  });

  it('refuses text that stands once with each line end', () => {
    assert.deepEqual(applyEdit('a\r\nb\r\na\r\nb\r\n', 'a\nb', 'x'), {
      kind: 'ambiguous',
      places: 2,
    });
  });

  it('keeps the final line end when the replacement lacks it', () => {
    assert.equal(textAfter('a\nb\n', 'b\n', 'c'), 'a\nc\n');
  });

  it('gives a document without a final line end none', () => {
    assert.equal(textAfter('a\nb', 'b', 'c'), 'a\nc');
  });

  it('keeps the byte order mark when the search brings one', () => {
    assert.equal(textAfter('\uFEFFa\nb\n', '\uFEFFa', 'x'), '\uFEFFx\nb\n');
  });
});

describe('applyEdit, indentation', () => {
  it('finds lines that are all shifted alike and shifts the replacement', () => {
    const text = 'def f():\n        if a:\n            b()\n';
    assert.equal(
      textAfter(text, 'if a:\n    b()', 'if a:\n    c()\nd()'),
      'def f():\n        if a:\n            c()\n        d()\n',
    );
  });

  it('writes tabs where the document has tabs', () => {
    const text = 'func f() {\n\tif a {\n\t\tb()\n\t}\n}\n';
    assert.equal(
      textAfter(
        text,
        '    if a {\n        b()\n    }',
        '    if a {\n        if c {\n            b()\n        }\n    }',
      ),
      'func f() {\n\tif a {\n\t\tif c {\n\t\t\tb()\n\t\t}\n\t}\n}\n',
    );
  });

  it('writes spaces where the document has spaces', () => {
    assert.equal(
      textAfter('x\n    a\n        b\n', '\ta\n\t\tb', '\ta\n\t\tc\n\td'),
      'x\n    a\n        c\n    d\n',
    );
  });

  it('shifts to the left as well', () => {
    assert.equal(textAfter('a\n  b\n', '    a\n      b', '    a\n      c'), 'a\n  c\n');
  });

  it('lets blank lines be blank in any way', () => {
    assert.equal(textAfter('  a\n\n  b\n', 'a\n   \nb', 'a\nb'), '  a\n  b\n');
  });

  it('refuses lines that are shifted unevenly', () => {
    assert.equal(applyEdit('  a\n   b\n', 'a\nb', 'c').kind, 'not-found');
  });

  it('refuses a replacement that would begin left of the margin', () => {
    assert.equal(applyEdit('a\n  b\n', '  a\n    b', 'c').kind, 'not-found');
  });

  it('refuses lines that stand twice at different depths', () => {
    assert.deepEqual(applyEdit('\ta\n\tb\n\t\ta\n\t\tb\n', '  a\n  b', '  c'), {
      kind: 'ambiguous',
      places: 2,
    });
  });

  it('re-indents in a CRLF document', () => {
    assert.equal(textAfter('\tx\r\n\ty\r\n', 'x\ny', 'x\nz'), '\tx\r\n\tz\r\n');
  });

  it('keeps trailing blanks significant', () => {
    assert.equal(applyEdit('  a \n', '    a\n', '    b\n').kind, 'not-found');
  });
});

describe('applyEdit, near misses', () => {
  it('names the line where most of the search stands and the first that differs', () => {
    assert.deepEqual(applyEdit('one\ntwo\nthree\nfour\n', 'two\nthere\nfour', 'x'), {
      kind: 'not-found',
      nearLine: 2,
      firstDifference: { line: 3, expected: 'there', found: 'three' },
    });
  });

  it('names the line that begins alike when none is the same', () => {
    const result = applyEdit('alpha\nreturn value + 1\n', 'return value - 1', 'x');
    assert.deepEqual(result.kind === 'not-found' && result.nearLine, 2);
  });

  it('names none when nothing is alike', () => {
    assert.deepEqual(applyEdit('alpha\n', 'omega', 'x'), { kind: 'not-found' });
  });
});

/** Small alphabets make matches, near matches and overlaps likely. */
const code = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '  ', '\t', '$&', '😀', '\uFEFF', '\r'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

describe('applyEdit, for any texts', () => {
  it('never changes a byte outside the edit, and the inverse edit restores the text', () => {
    fc.assert(
      fc.property(code, code, code, (text, search, replace) => {
        const result = applyEdit(text, search, replace);
        if (result.kind !== 'applied') return;
        const { start, end, newText } = result;
        assert.equal(result.text, text.slice(0, start) + newText + text.slice(end));
        const after = result.text.slice(start + newText.length);
        assert.equal(result.text.slice(0, start) + text.slice(start, end) + after, text);
      }),
      { numRuns: 20_000 },
    );
  });

  it('undoes any row of edits, byte for byte, by putting back the old texts in reverse order', () => {
    const edits = fc.array(fc.tuple(code, code), { maxLength: 6 });
    fc.assert(
      fc.property(code, edits, (original, wanted) => {
        const undo: ((text: string) => string)[] = [];
        let now = original;
        for (const [search, replace] of wanted) {
          const result = applyEdit(now, search, replace);
          if (result.kind !== 'applied') continue;
          const old = now.slice(result.start, result.end);
          const { start, newText } = result;
          undo.push((text) => text.slice(0, start) + old + text.slice(start + newText.length));
          now = result.text;
        }
        const restored = undo.toReversed().reduce((text, step) => step(text), now);
        assert.deepEqual(Buffer.from(restored, 'utf16le'), Buffer.from(original, 'utf16le'));
      }),
      { numRuns: 20_000 },
    );
  });

  it('applies every search that stands exactly once', () => {
    fc.assert(
      fc.property(code, code, code, (before, search, after) => {
        const text = before + search + after;
        fc.pre(search !== '' && !search.startsWith('\uFEFF'));
        fc.pre(text.indexOf(search) === text.lastIndexOf(search));
        assert.equal(applyEdit(text, search, 'Z').kind, 'applied');
      }),
      { numRuns: 20_000 },
    );
  });

  it('counts every place, also those that overlap', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(
        few,
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }),
        (text, search) => {
          const places = [...text].filter((_, at) => text.startsWith(search, at)).length;
          fc.pre(places > 1);
          assert.deepEqual(applyEdit(text, search, 'Z'), { kind: 'ambiguous', places });
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('keeps a CRLF document CRLF', () => {
    fc.assert(
      fc.property(fc.array(code), code, code, (lines, search, replace) => {
        const plain = (part: string): string => part.replaceAll('\r', '');
        const text = `${plain(lines.join('\n')).replaceAll('\n', '\r\n')}\r\n`;
        const result = applyEdit(text, plain(search), plain(replace));
        if (result.kind !== 'applied') return;
        assert.doesNotMatch(result.text, /(?<!\r)\n/u);
        assert.doesNotMatch(result.text, /\r(?!\n)/u);
      }),
      { numRuns: 20_000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, search, replace) => {
        applyEdit(text, search, replace);
      }),
    );
  });
});
