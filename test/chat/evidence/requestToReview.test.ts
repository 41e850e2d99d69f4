import assert from 'node:assert/strict';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

describe('a request to look the code over', () => {
  for (const question of [
    'is there a bug?',
    'Is there a bug here?',
    'any bugs?',
    'find bugs',
    'are there any obvious mistakes in this?',
    'can you spot the mistake?',
    'what could go wrong here?',
    'What might break in this function?',
    'what can go wrong with this',
    'any pitfalls?',
    'what are the risks here',
  ]) {
    it(`is read from "${question}"`, () => {
      assert.equal(readQuestion(question).intent, 'review');
    });
  }

  it('is not read from a question after one thing that could happen', () => {
    for (const question of [
      'what could go wrong if items is empty?',
      'what breaks without the lock?',
    ]) {
      assert.equal(readQuestion(question).intent, 'explain', question);
    }
  });

  it('is not read from a complaint', () => {
    assert.equal(readQuestion('there is a bug, it returns None').intent, 'fix');
  });
});
