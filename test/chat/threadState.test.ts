import assert from 'node:assert/strict';
import { answerTurn } from '../../src/chat/steps.ts';
import { questionText, threadState } from '../../src/chat/threadState.ts';
import { turnsOf } from '../../src/chat/turnLog.ts';
import type { Answer } from '../../src/protocol/conversationEvent.ts';
import { asked, asks, question, settled, threadOf, withStep } from '../support/threads.ts';

const waiting = threadOf(asked(1, 'it doesnt work'), asks(1));
const answering = (answer: Answer) => withStep(waiting, answerTurn(waiting, 1, answer, 5));
const written = answering({ kind: 'text', text: ' an empty list fails ' });

const textOf = (conversation: typeof waiting): string => {
  const turns = turnsOf(conversation);
  const last = turns.at(-1);
  return last === undefined ? '' : questionText(turns, last);
};

describe('threadState', () => {
  it('lists what was asked, with its answer', () => {
    assert.deepEqual(threadState(written).asked, [
      { question, answer: { kind: 'text', text: ' an empty list fails ' } },
    ]);
  });

  it('is silenced by "just answer" and by "you decide", not by cancelling', () => {
    assert.equal(threadState(answering({ kind: 'just-answer' })).silenced, true);
    assert.equal(threadState(answering({ kind: 'you-decide' })).silenced, true);
    assert.equal(threadState(answering({ kind: 'cancelled' })).silenced, false);
    assert.equal(threadState(written).silenced, false);
  });

  it('holds the earlier exchanges without the current one', () => {
    const thread = threadOf(asked(1, 'a?'), settled(1, { text: 'A.' }), asked(2, 'b?'));
    assert.deepEqual(threadState(thread).history, [{ question: 'a?', reply: 'A.' }]);
  });

  it('holds an answer as what the person said, not their question once more', () => {
    const thread = threadOf(...written.events, settled(2, { text: 'B.' }), asked(3, 'c?'));
    assert.deepEqual(threadState(thread).history[1], {
      question: 'an empty list fails',
      reply: 'B.',
    });
  });
});

describe('questionText', () => {
  it('adds what the person wrote in answer', () => {
    assert.equal(textOf(written), 'it doesnt work\nan empty list fails');
  });

  it('takes no words of ours for theirs', () => {
    const chosen = answering({ kind: 'option', index: 0, text: 'It raises an error' });
    assert.equal(textOf(chosen), 'it doesnt work');
  });

  it('starts afresh with a new question', () => {
    assert.equal(textOf(threadOf(...written.events, settled(2), asked(3, 'and g?'))), 'and g?');
  });
});
