import assert from 'node:assert/strict';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

describe('a question about complexity', () => {
  for (const text of [
    'time complexity of merge? rows are around 1e6',
    'big o of this?',
    'worst-case complexity here',
  ]) {
    it(`is to be explained: ${text}`, () => {
      assert.equal(readQuestion(text).intent, 'explain');
    });
  }

  it('is none where the complexity is complained of', () => {
    assert.equal(readQuestion('the complexity of this is too high, it hangs').intent, 'fix');
  });
});
