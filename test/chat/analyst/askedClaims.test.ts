import assert from 'node:assert/strict';
import { answerBody } from '../../../src/chat/analyst/answerBody.ts';
import { factsOf } from '../../engine/syntax/syntaxBench.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const text = [
  'abstract class Queue {',
  '  public synchronized int submit(int job) {',
  '    return job;',
  '  }',
  '  public int find() {',
  '    return submit(2);',
  '  }',
  '}',
].join('\n');

async function answerTo(question: string): Promise<string> {
  const code = await factsOf('java', text, { from: 1, to: 8 });
  return answerBody(makeEvidence({ question, text, language: 'java', code }), false).text;
}

describe('what is so', () => {
  for (const question of [
    'submit is synchronized, right?',
    'submit is synchronized. right?',
    'so submit is synchronized?',
    'find is public and submit is synchronized, correct?',
    'am I right that submit is synchronized?',
    'Queue is an abstract class, no?',
    'find is not synchronized, is it?',
  ]) {
    it(`is answered with yes where just that is asked: ${question}`, async () => {
      assert.match(await answerTo(question), /^Yes\. It is declared/u);
    });
  }

  for (const question of [
    'submit is synchronized. does Thread.sleep release the lock?',
    'submit is synchronized, does Thread.sleep release the lock?',
    'since submit is synchronized, is it safe?',
    'submit is synchronized so can two threads enter it?',
    'submit is synchronized and is it fair?',
    'submit is synchronized enough, right?',
    'is it a problem that submit is synchronized?',
    'Queue is abstract. can I new it?',
    'find is public. should it be package private?',
    'find is public, right? should it be package private?',
    'find is not synchronized. is that ok?',
    'submit is synchronized',
  ]) {
    it(`is said without a yes where something else is asked: ${question}`, async () => {
      assert.match(await answerTo(question), /^It is declared/u);
    });
  }
});
