import assert from 'node:assert/strict';
import type { StepRefusal } from '../../src/chat/steps.ts';
import { refusalSentence } from '../../src/extension/stepMessages.ts';
import { english } from './lib/english.ts';

/** Written out as an object, so that a new refusal does not compile before it is here. */
const all: Readonly<Record<StepRefusal, true>> = {
  'empty-question': true,
  'empty-answer': true,
  'no-such-turn': true,
  'no-such-option': true,
  'not-asking': true,
  'already-answered': true,
  'already-ended': true,
  'no-such-edit': true,
  'edit-does-not-fit': true,
  'edit-not-proposed': true,
  'edit-not-accepted': true,
  'empty-hypothesis': true,
  'no-such-hypothesis': true,
  'known-hypothesis': true,
};

describe('refusalSentence', () => {
  const sentences = Object.keys(all).map((why) => refusalSentence(why as StepRefusal, english));

  it('has a sentence for every refusal', () => {
    for (const sentence of sentences) assert.match(sentence, /^\p{Lu}[^{}]+\.$/u);
  });

  it('says no two of them alike', () => {
    assert.equal(new Set(sentences).size, sentences.length);
  });
});
