import assert from 'node:assert/strict';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

describe('a wish to have a fault gone', () => {
  for (const question of [
    'remove the compile error',
    'there is a build error in this file, remove it',
    'i get an exception, make it go away',
    'kill that warning please',
    'find the mistake and remove it',
    'make the linter happy',
    'get ci green again',
    'squiggles everywhere, get rid of them',
  ]) {
    it(`is read from "${question}"`, () => {
      assert.equal(readQuestion(question).intent, 'fix');
    });
  }

  for (const question of [
    'remove the error return, use 0 instead',
    'delete the error message',
    'errors, log them',
    'make the build skip this file',
    'if there is an error in a row, drop it',
    'there is an unused variable n in here, remove it',
  ]) {
    it(`is not read from "${question}"`, () => {
      assert.equal(readQuestion(question).intent, 'change');
    });
  }
});
