import assert from 'node:assert/strict';
import { fillDocument } from '../../../src/chat/prompt/fillDocument.ts';

describe('fillDocument', () => {
  it('leaves the note at the head and the last line end out', () => {
    assert.equal(fillDocument('<!-- What it\n is for. -->\nBe short.\n'), 'Be short.');
  });

  it('takes values literally', () => {
    const values = { file: 'a {{notes}} $& b', notes: 'none' };
    assert.equal(fillDocument('{{file}}\n{{notes}}\n', values), 'a {{notes}} $& b\nnone');
  });

  it('refuses a hole that nothing fills', () => {
    assert.throws(() => fillDocument('{{files}}', { file: 'a' }), /Nothing fills \{\{files\}\}/u);
  });
});
