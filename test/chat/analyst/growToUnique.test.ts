import assert from 'node:assert/strict';
import fc from 'fast-check';
import { growToUnique } from '../../../src/chat/analyst/growToUnique.ts';

const documents = fc
  .array(fc.constantFrom('a', 'b', '}', '', '  x'), { minLength: 1, maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((eol) => ({ lines, text: lines.join(eol) })));

describe('growToUnique', () => {
  it('keeps a line that stands alone', () => {
    assert.deepEqual(growToUnique('a\nb\nc', { from: 2, to: 2 }), {
      text: 'b',
      lines: { from: 2, to: 2 },
    });
  });

  it('takes neighbours in until the text stands once', () => {
    assert.equal(growToUnique('x\na\ny\na\nz', { from: 4, to: 4 }).text, 'y\na');
  });

  it('finds a text once that holds the wanted lines, wherever that is possible', () => {
    fc.assert(
      fc.property(documents, fc.nat(), ({ lines, text }, at) => {
        const line = (at % lines.length) + 1;
        const { text: found, lines: covered } = growToUnique(text, { from: line, to: line });
        assert.ok(covered.from <= line && line <= covered.to);
        assert.ok(text.includes(found));
        const whole = covered.from === 1 && covered.to === lines.length;
        assert.ok(whole || text.indexOf(found) === text.lastIndexOf(found));
        assert.ok(whole || found !== '');
      }),
    );
  });
});
