import assert from 'node:assert/strict';
import { counted } from '../../../src/chat/analyst/markdown.ts';

describe('a number of things', () => {
  it('is told in the singular, and in the plural that the word has', () => {
    assert.equal(counted(1, 'switch'), '1 switch');
    assert.equal(counted(3, 'switch'), '3 switches');
    assert.equal(counted(2, 'loop'), '2 loops');
  });
});
