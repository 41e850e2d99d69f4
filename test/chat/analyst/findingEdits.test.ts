import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editFromChanges, editOf, editsOf } from '../../../src/chat/analyst/findingEdits.ts';
import { makeFinding } from '../../support/makeEvidence.ts';

const subject = (text: string) => ({
  path: 'f',
  languageId: 'go',
  text,
  lines: { from: 1, to: 1 },
});

describe('editOf', () => {
  it('replaces the touched line by its mended form', () => {
    const text = 'a := 1\nb <= c\nreturn';
    assert.deepEqual(editOf(makeFinding(text, 2, { old: '<=', new: '<-' }), subject(text)), {
      title: 'Mend it',
      file: undefined,
      search: 'b <= c',
      replace: 'b <- c',
    });
  });

  it('proposes nothing where the rule knows no fix', () => {
    assert.equal(editOf(makeFinding('a', 1), subject('a')), undefined);
  });
});

describe('editsOf', () => {
  const text = 'if a == nul and b is "x":\nreturn';
  const null_ = { ...makeFinding(text, 1, { old: 'nul', new: 'None' }), fixTitle: 'Write None' };
  const equal = { ...makeFinding(text, 1, { old: 'is', new: '==' }), fixTitle: 'Use ==' };

  it('mends two faults of a line at once', () => {
    const [edit, ...more] = editsOf([equal, null_], subject(text));
    assert.deepEqual(more, []);
    assert.equal(edit?.replace, 'if a == None and b == "x":');
    assert.equal(edit?.title, 'Use ==; Write None');
  });

  it('keeps the first of two that change the same place', () => {
    const other = { ...makeFinding(text, 1, { old: 'nul', new: 'null' }), fixTitle: 'Write null' };
    const edits = editsOf([null_, other], subject(text));
    assert.deepEqual(
      edits.map(({ title, replace }) => [title, replace]),
      [['Write None', 'if a == None and b is "x":']],
    );
  });
});

describe('editFromChanges', () => {
  it('refuses offsets that are not in the document', () => {
    assert.equal(
      editFromChanges([{ start: 0, end: 9, newText: '' }], subject('ab'), undefined),
      undefined,
    );
  });

  it('does to the document what the changes say, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', 'yy', '', 'zeta'), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom('Q', '', '$&'),
        (lines, eol, at, length, newText) => {
          const text = lines.join(eol);
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const edit = editFromChanges([{ start, end, newText }], subject(text), undefined);
          const wanted = text.slice(0, start) + newText + text.slice(end);
          // A change of a line end itself may leave nothing to show within whole lines.
          if (edit === undefined) return;
          assert.equal(
            text.replace(edit.search, () => edit.replace),
            wanted,
          );
        },
      ),
    );
  });
});
