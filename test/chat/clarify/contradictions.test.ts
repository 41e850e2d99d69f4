import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contradictionOf } from '../../../src/chat/clarify/contradictions.ts';
import { readStances } from '../../../src/chat/clarify/stances.ts';
import { append, type Conversation } from '../../../src/chat/conversation.ts';
import { answerTurn, startTurn } from '../../../src/chat/steps.ts';
import { threadState } from '../../../src/chat/threadState.ts';
import { turnsOf } from '../../../src/chat/turnLog.ts';
import type { Answer } from '../../../src/protocol/conversationEvent.ts';
import type { Question } from '../../../src/protocol/reply.ts';
import { asked, asks, question, settled, threadOf, withStep } from '../../support/threads.ts';
import { fakePorts } from '../../support/turnPorts.ts';
import { settledReply } from '../../support/turns.ts';

const option = (index: number): Answer => ({
  kind: 'option',
  index,
  text: question.options[index]?.text ?? '',
});

const answering = (answer: Answer, text = 'it doesnt work') => {
  const waiting = threadOf(asked(1, text), asks(1));
  return withStep(waiting, answerTurn(waiting, 1, answer, 5));
};

/** The thread with one more question of the person. */
const then = (thread: Conversation, text: string): Conversation => {
  const ended = append(thread, settled(2));
  return withStep(ended, startTurn(ended, { text, engine: 'e' }, 6));
};

const pairIn = (thread: Conversation) => {
  const found = contradictionOf(turnsOf(thread));
  return found && [found.earlier.text, found.later.text];
};

const expecting = (first: string, second: string) => {
  const wanted: Question = { ...question, slot: 'expected-behaviour', options: [] };
  const waiting = threadOf(asked(1, 'it is wrong'), settled(1, { act: 'ask', question: wanted }));
  return then(withStep(waiting, answerTurn(waiting, 1, { kind: 'text', text: first }, 5)), second);
};

describe('contradictionOf', () => {
  it('names an answer and the question that contradicts it, with their turns', () => {
    const found = contradictionOf(turnsOf(then(answering(option(0)), 'But there is no error!')));
    assert.deepEqual(found, {
      earlier: { turn: 1, as: 'answer', text: 'It raises an error' },
      later: { turn: 3, as: 'question', text: 'But there is no error!' },
    });
  });

  it('names a question and the answer that contradicts it', () => {
    const thread = answering({ kind: 'text', text: "it doesn't throw" }, 'it throws, fix it');
    assert.deepEqual(pairIn(thread), ['it throws, fix it', "it doesn't throw"]);
  });

  for (const [first, second] of [
    ['None', 'it should not return None'],
    ['it should return 3', 'no, it should never return 3'],
    ['it should be sorted', 'it is not supposed to be sorted'],
  ] as const) {
    it(`holds what was expected against the opposite: ${first} / ${second}`, () => {
      assert.deepEqual(pairIn(expecting(first, second)), [first, second]);
    });
  }

  for (const [first, second] of [
    ['it should return 3', 'for two items it should return 4'],
    ['it should return None', 'why should it not be sorted?'],
    ['None', 'it returns 4'],
  ] as const) {
    it(`lets two expectations stand together: ${first} / ${second}`, () => {
      assert.equal(pairIn(expecting(first, second)), undefined);
    });
  }

  for (const text of [
    'does it raise an error for an empty list?',
    'what if there is no error?',
    'it should not raise an error',
    'when there is no error handler it stops',
    'and what does the loop do?',
  ]) {
    it(`sees no contradiction to "It raises an error" in: ${text}`, () => {
      assert.equal(pairIn(then(answering(option(0)), text)), undefined);
    });
  }

  it('is none between "you decide" and an answer', () => {
    assert.equal(pairIn(then(answering({ kind: 'you-decide' }), 'there is no error')), undefined);
  });

  it('is none once the person stays with what they said last', () => {
    const thread = then(answering(option(0)), 'there is no error');
    const again = append(thread, settled(3), asked(4, 'as i said, there is no error'));
    assert.equal(pairIn(again), undefined);
  });

  it('is pointed out once', async () => {
    const thread = then(answering(option(0)), 'there is no error');
    const reply = await settledReply(fakePorts(), thread);
    assert.equal(reply.contradiction?.later.text, 'there is no error');
    const retried = append(
      thread,
      settled(3, { contradiction: reply.contradiction }),
      asked(4, 'there is no error'),
    );
    assert.equal((await settledReply(fakePorts(), retried)).contradiction, undefined);
  });
});

describe('what was said last', () => {
  it('counts: an overruled answer is none any more, and its question stays asked', () => {
    const thread = then(answering(option(0)), 'there is no error');
    assert.deepEqual(threadState(thread).asked, [{ question, answer: undefined }]);
  });

  it('is not undone by what says nothing of it', () => {
    const thread = then(answering(option(0)), 'and what does the loop do?');
    assert.deepEqual(threadState(thread).asked, [{ question, answer: option(0) }]);
  });

  it('keeps "there is no error" from being taken for the text of an error', async () => {
    const asking: Question = { ...question, slot: 'error-text', options: [] };
    const waiting = threadOf(
      asked(1, 'it crashes, fix it'),
      settled(1, { act: 'ask', question: asking }),
    );
    const told = { kind: 'text', text: 'there is no error' } as const;
    const reply = await settledReply(
      fakePorts(),
      withStep(waiting, answerTurn(waiting, 1, told, 5)),
    );
    assert.equal(reply.contradiction?.earlier.text, 'it crashes, fix it');
    assert.notEqual(reply.question?.slot, 'error-text');
  });
});

describe('readStances', () => {
  it('holds neither way what is said both ways', () => {
    assert.equal(
      readStances('no error on Linux, but it raises on Windows').get('error'),
      undefined,
    );
  });

  it('never throws, nor takes long for a long text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => void readStances(text)),
      { numRuns: 3_000 },
    );
    const began = performance.now();
    readStances('should not be the '.repeat(60_000));
    assert.ok(performance.now() - began < 200);
  });
});
