import assert from 'node:assert/strict';
import { heardAnswer } from '../../../src/chat/clarify/wayOut.ts';

const kindOf = (text: string) => heardAnswer({ kind: 'text', text }).kind;

describe('an answer in words', () => {
  for (const text of [
    'just answer',
    'stop asking me stuff and tell me',
    'no more questions please',
    'Please stop asking!',
    'just tell me',
    "don't ask me, just fix it",
    'skip it',
    'enough questions',
  ]) {
    it(`that wants to be asked no more is heard as such: "${text}"`, () => {
      assert.equal(kindOf(text), 'just-answer');
    });
  }

  for (const text of [
    'idk',
    'dunno',
    'no idea',
    "I don't know, just fix it",
    'not sure',
    'you decide',
    'up to you',
    'whatever you think',
    'either is fine',
    'doesnt matter',
  ]) {
    it(`that leaves it to us is heard as such: "${text}"`, () => {
      assert.equal(kindOf(text), 'you-decide');
    });
  }

  for (const text of [
    'it skips the last one',
    'no idea about the first, but the second must be 3',
    'not sorted',
    'it asks for a password',
    'I dont know the input but it returns None',
    'stop at 0',
    'both',
    'answer is 42',
    'skip empty lines',
    'whatever the caller passes',
    'it should do nothing',
  ]) {
    it(`that says something stays what it says: "${text}"`, () => {
      assert.equal(kindOf(text), 'text');
    });
  }

  it('that is long is not looked at', () => {
    const answer = { kind: 'text', text: 'idk '.repeat(100_000) } as const;
    assert.equal(heardAnswer(answer), answer);
  });

  it('that was chosen stays as it is', () => {
    const answer = { kind: 'option', index: 0, text: 'idk' } as const;
    assert.equal(heardAnswer(answer), answer);
  });
});
