import assert from 'node:assert/strict';
import fc from 'fast-check';
import { append, type Conversation } from '../../../src/chat/conversation.ts';
import { noEditorFacts } from '../../../src/chat/evidence/evidence.ts';
import { answerTurn, openQuestion, startTurn } from '../../../src/chat/steps.ts';
import { runTurn } from '../../../src/chat/turn.ts';
import type { TurnPorts } from '../../../src/chat/turnPorts.ts';
import type { Answer } from '../../../src/protocol/conversationEvent.ts';
import { collect } from '../../support/collect.ts';
import { end, say, scriptedModel } from '../../support/scriptedModel.ts';
import { asked, asks, threadOf, withStep } from '../../support/threads.ts';
import { fakePorts } from '../../support/turnPorts.ts';
import { ask, modelPorts, never, settledReply, subject } from '../../support/turns.ts';

type Asking = TurnPorts['asking'];

interface Move {
  readonly asks: string;
  readonly answer: Answer | undefined;
}

describe('the gate for a model that asks', () => {
  const silenced = threadOf(
    asked(1),
    asks(1),
    { type: 'answered', turn: 1, at: 3, answer: { kind: 'just-answer' } },
    asked(2),
  );

  for (const [why, thread, question, asking] of [
    ['asking is switched off', threadOf(asked(1)), ask('Which?'), 'never'],
    ['the person asked for an answer', silenced, ask('Which?'), 'eager'],
    [
      'it was asked before',
      threadOf(asked(1), asks(1), asked(2)),
      ask('What does it do that it should not'),
      'eager',
    ],
    [
      'the budget is spent',
      threadOf(...[1, 2, 3].flatMap((turn) => [asked(turn), asks(turn)]), asked(4)),
      ask('Which?'),
      'eager',
    ],
    [
      'the question tells',
      threadOf(asked(1, 'It should return 3 but returns 4')),
      ask('What should it return?', 'expected-behaviour'),
      'eager',
    ],
  ] as const) {
    it(`drops the question when ${why}, and keeps the text`, async () => {
      const reply = await settledReply(
        modelPorts([say(`It sends.${question}`), end], { asking }),
        thread,
      );
      assert.equal(reply.act, 'answer-assuming');
      assert.equal(reply.question, undefined);
      assert.equal(reply.text, 'It sends.');
      assert.equal(reply.assumptions.length, 1);
      assert.match(reply.reason, /not asked because/u);
    });
  }

  it('drops a question whose slot the editor fills', async () => {
    const shown = {
      ...noEditorFacts,
      diagnostics: [{ line: 3, severity: 'error', message: 'undefined: nul' }],
      definitions: [{ name: 'loadPrices', path: 'src/prices.go', line: 7 }],
      asked: ['diagnostics', 'definitions'],
    } as const;
    for (const [slot, text] of [
      ['error-text', 'What does the error say?'],
      ['definition', 'What does `loadPrices` return?'],
    ] as const) {
      const reply = await settledReply(
        modelPorts([say(`It fails.${ask(text, slot)}`), end], {
          asking: 'eager',
          gather: async () => ({ code: undefined, editor: shown, looked: [] }),
        }),
      );
      assert.equal(reply.question, undefined, text);
      assert.match(reply.reason, /what was looked up already tells/u);
    }
  });

  it('lets through one question of several, and says which it left out', async () => {
    const two = [say(ask('Which of the two?') + ask('And since when?')), end];
    const reply = await settledReply(modelPorts(two, { asking: 'eager' }));
    assert.equal(reply.question?.text, 'Which of the two?');
    assert.match(reply.reason, /one question is asked at a time: And since when\?/u);
  });

  it('lets the analyst answer when the model only asked', async () => {
    const reply = await settledReply(modelPorts([say(ask('Which?')), end], { asking: 'never' }));
    assert.equal(reply.question, undefined);
    assert.notEqual(reply.text, '');
  });

  it('tells the model beforehand that it may not ask', async () => {
    const model = scriptedModel([[say('It sends.'), end]]);
    await settledReply(fakePorts({ model, asking: 'never' }));
    assert.match(model.requests[0]?.messages[0]?.text ?? '', /Do not ask anything back/u);
  });
});

describe('the budget of questions', () => {
  const answers = fc.constantFrom<Answer | undefined>(
    { kind: 'text', text: 'in the second branch' },
    { kind: 'just-answer' },
    { kind: 'you-decide' },
    { kind: 'cancelled' },
    undefined,
  );

  /** Appends all that a turn brings, and the person's answer to its question if there is one. */
  async function playMove(begun: Conversation, { asks: text, answer }: Move, asking: Asking) {
    const ports = modelPorts([say(`Text.${ask(text)}`), end], { asking });
    const thread = append(begun, ...(await collect(runTurn(begun, subject, ports, never))));
    const open = openQuestion(thread);
    if (open === undefined || answer === undefined) return thread;
    const step = answerTurn(thread, open.turn, answer, 2);
    return step.kind === 'append' ? append(thread, ...step.events.slice(0, 1)) : thread;
  }

  async function playThread(moves: readonly Move[], asking: Asking): Promise<Conversation> {
    let thread = threadOf();
    for (const move of moves) {
      const asked = startTurn(thread, { text: 'it doesnt work', engine: 'e' }, 1);
      thread = await playMove(withStep(thread, asked), move, asking);
    }
    return thread;
  }

  it('is never exceeded, whatever a model asks and a person answers', async () => {
    const move = fc.record({
      asks: fc.constantFrom('Which?', 'What?', 'When?', 'Who?', 'How?'),
      answer: answers,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { maxLength: 8 }),
        fc.constantFrom<Asking>('never', 'when-it-matters', 'eager'),
        async (moves, asking) => {
          const { events } = await playThread(moves, asking);
          const questions = events.flatMap((event, index) =>
            event.type === 'settled' && event.reply.question !== undefined ? [index] : [],
          );
          assert.ok(questions.length <= (asking === 'never' ? 0 : 3));
          const silence = events.findIndex(
            (event) =>
              event.type === 'answered' &&
              ['just-answer', 'you-decide'].includes(event.answer.kind),
          );
          assert.ok(silence === -1 || questions.every((index) => index < silence));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a model that asks again what was answered', () => {
  const answered = threadOf(
    asked(1),
    asks(1),
    { type: 'answered', turn: 1, at: 3, answer: { kind: 'text', text: 'It returns 4' } },
    asked(2),
  );
  const again = ask('What does it do that it should not');

  it('leaves nothing open', async () => {
    const reply = await settledReply(modelPorts([say(`It sends.${again}`), end]), answered);
    assert.equal(reply.text, 'It sends.');
    assert.deepEqual(reply.assumptions, []);
  });

  it('and says nothing else leaves the answer to the analyst, who signs it', async () => {
    const reply = await settledReply(modelPorts([say(again), end]), answered);
    assert.equal(reply.engine, 'Built-in analyst');
    assert.doesNotMatch(JSON.stringify(reply.assumptions), /Left open/u);
  });
});
