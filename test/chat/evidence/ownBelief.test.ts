import assert from 'node:assert/strict';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

/** What somebody takes to be so, and wants confirmed or explained, beside complaints in the same words. */
const intents: readonly (readonly [string, string])[] = [
  ['am i wrong or does it hold one less than it says? why', 'explain'],
  ['it only holds 15, correct me if im wrong', 'explain'],
  ['is it just me or are the keys never closed?', 'explain'],
  ['am i wrong or is this broken', 'fix'],
  ['it is wrong when i press save', 'fix'],
  ["isn't the count of failures racy?", 'explain'],
  ['doesnt the key leak into the log', 'explain'],
  ['doesnt sort the keys', 'fix'],
  ["isn't it supposed to close the file?", 'fix'],
];

describe('what one believes of the code', () => {
  for (const [text, intent] of intents) {
    it(`is to ${intent} in "${text}"`, () => {
      assert.equal(readQuestion(text).intent, intent);
    });
  }

  it('is no complaint that something is wrong', () => {
    assert.equal(readQuestion('am i wrong or is it 63? why').complaint, undefined);
    assert.equal(readQuestion('the count is wrong').complaint, 'wrong');
  });
});
