import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editFromChanges, editOf } from '../../../src/chat/analyst/findingEdits.ts';
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
