import assert from 'node:assert/strict';
import { isOnlyAnAnswer, readAnswer } from '../../src/cli/answer.ts';
import { readAnswers } from '../../src/cli/parseFile.ts';
import type { Question } from '../../src/protocol/reply.ts';

const question: Question = {
  slot: 'which-candidate',
  text: 'Which?',
  why: 'Two fit.',
  options: [{ text: 'The first one.' }, { text: '404' }],
};

describe('a scripted answer', () => {
  it('chooses an option by its number or its text', () => {
    assert.deepEqual(readAnswer(question, '2'), { kind: 'option', index: 1, text: '404' });
    assert.deepEqual(readAnswer(question, ' the first ONE'), {
      kind: 'option',
      index: 0,
      text: 'The first one.',
    });
  });

  it('takes an option whose text is a number for that text', () => {
    assert.deepEqual(readAnswer(question, '404'), { kind: 'option', index: 1, text: '404' });
  });

  it('takes the ways out', () => {
    assert.deepEqual(readAnswer(question, 'Just answer'), { kind: 'just-answer' });
    assert.deepEqual(readAnswer(question, 'you decide.'), { kind: 'you-decide' });
  });

  it('takes everything else as words', () => {
    for (const words of ['0', '3', '-1', '1.5', 'both of them']) {
      assert.deepEqual(readAnswer(question, words), { kind: 'text', text: words });
    }
  });

  it('knows what makes no sense without a question', () => {
    assert.deepEqual(['1', 'just answer', 'why 1?'].map(isOnlyAnAnswer), [true, true, false]);
  });
});

describe('readAnswers', () => {
  it('reads a JSON array or one answer a line', () => {
    assert.deepEqual(readAnswers('[1, "just answer"]'), ['1', 'just answer']);
    assert.deepEqual(readAnswers('1\r\n\n just answer \n'), ['1', 'just answer']);
    assert.deepEqual(readAnswers('[1, {}]'), ['[1, {}]']);
    assert.deepEqual(readAnswers(''), []);
  });
});
