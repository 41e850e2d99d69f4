import assert from 'node:assert/strict';
import { type Rewording, reword } from '../../../src/cli/evaluate/rewordings.ts';

const named = (name: string, question: string, code = ''): string | undefined =>
  reword(question, code).find((one: Rewording) => one.name === name)?.text;

describe('rewording a question', () => {
  it('gives eight wordings, always the same', () => {
    const question = "why doesn't this function return, it stops. Please explain";
    assert.equal(reword(question, '').length, 8);
    assert.deepEqual(reword(question, ''), reword(question, ''));
  });

  it('leaves out wordings that change nothing', () => {
    assert.deepEqual(
      reword('Fix it', '').map(({ name }) => name),
      ['politeness', 'lower case', 'filler words'],
    );
  });

  it('is polite before and after', () => {
    assert.equal(
      named('politeness', 'fix this'),
      'Hi, could you please help me? fix this, thanks a lot!',
    );
    assert.match(named('politeness', 'Is it so?') ?? '', /Is it so\? thanks a lot!$/);
  });

  it('lowers words and no code', () => {
    assert.equal(named('lower case', 'Why is `maxSize` BIG'), 'why is `maxSize` big');
    assert.equal(
      named('lower case', 'Implement this:\n>>> F(1)\nTrue\n\nThanks'),
      'implement this:\n>>> F(1)\nTrue\n\nthanks',
    );
  });

  it('drops punctuation at the end of words only', () => {
    assert.equal(
      named('no punctuation', "so, list.sort() doesn't work — why?"),
      "so list.sort() doesn't work why",
    );
  });

  it('misspells the longest plain word', () => {
    assert.equal(named('typo', 'convert this comprehension'), 'convert this compreehnsion');
    assert.equal(named('typo', 'why not'), undefined);
  });

  it('misspells no name, nothing quoted and nothing in backticks', () => {
    const question = 'explain the `Completely`, "Different" dispatcher and some/directory';
    assert.equal(
      named('typo', question, 'def dispatcher(): pass'),
      question.replace('explain', 'expalin'),
    );
  });

  it('swaps two sentences, no more and no fewer', () => {
    assert.equal(named('sentences swapped', 'It fails. fix it'), 'fix it. It fails.');
    assert.equal(named('sentences swapped', 'It fails, e.g. here'), undefined);
    assert.equal(named('sentences swapped', 'One. Two. Three.'), undefined);
    assert.equal(named('sentences swapped', 'One. Two.\n>>> f()'), undefined);
  });

  it('makes contractions long, and long forms short', () => {
    assert.equal(named('contractions', "It's odd, i dont see"), 'It is odd, i do not see');
    assert.equal(named('contractions', 'It is odd'), "It's odd");
    assert.equal(named('contractions', 'its value'), undefined);
  });
});
