import assert from 'node:assert/strict';
import {
  answerTurn,
  attachTo,
  decideEdit,
  failTurn,
  isBusy,
  openQuestion,
  retryTurn,
  startTurn,
  stopTurn,
} from '../../src/chat/steps.ts';
import type { PinnedSelection } from '../../src/protocol/selection.ts';
import { asked, asks, fittingEdit, settled, threadOf, withStep } from '../support/threads.ts';

const selection: PinnedSelection = {
  uri: 'file:///a.go',
  path: 'a.go',
  languageId: 'go',
  version: 3,
  lines: { from: 2, to: 4 },
  text: 'x',
  hash: 'ab',
};

const option = { kind: 'option', index: 1, text: 'It returns a wrong result' } as const;

describe('startTurn', () => {
  it('begins a turn with the question, trimmed, and its selection', () => {
    assert.deepEqual(startTurn(threadOf(), { text: ' why? ', engine: 'e', selection }, 7), {
      kind: 'append',
      events: [{ type: 'asked', turn: 1, at: 7, text: 'why?', engine: 'e', selection }],
    });
  });

  it('keeps what is attached with its turn, and with the turns that go on from it', () => {
    const attached = [{ kind: 'terminal', text: 'Error: boom' }] as const;
    const begun = withStep(
      threadOf(),
      startTurn(threadOf(), { text: 'a', engine: 'e', attached }, 7),
    );
    const step = retryTurn(begun, 1, 9);
    for (const event of [begun.events[0], step.kind === 'append' ? step.events[0] : undefined]) {
      assert.deepEqual(event?.type === 'asked' && event.attached, attached);
    }
  });

  it('attaches more to the turn that a step begins, the latest of too many', () => {
    const attached = ['a', 'b', 'c'].map((text) => ({ kind: 'terminal', text }) as const);
    const step = startTurn(threadOf(), { text: 'a', engine: 'e', attached }, 7);
    const more = attachTo(
      step,
      [attached[0], attached[1]].flatMap((each) => each ?? []),
    );
    const [event] = more.kind === 'append' ? more.events : [];
    assert.deepEqual(event?.type === 'asked' && event.attached?.map(({ text }) => text), [
      'b',
      'c',
      'a',
      'b',
    ]);
    const refused = startTurn(threadOf(), { text: ' ', engine: 'e' }, 7);
    assert.equal(attachTo(refused, attached), refused);
  });

  it('numbers turns on from the last', () => {
    const step = startTurn(threadOf(asked(1), asked(4)), { text: 'b', engine: 'e' }, 7);
    assert.equal(step.kind === 'append' && step.events[0]?.turn, 5);
  });

  it('passes over a question that still waits', () => {
    const step = startTurn(threadOf(asked(1), asks(1)), { text: 'b', engine: 'e' }, 7);
    assert.deepEqual(step.kind === 'append' && step.events[0], {
      type: 'answered',
      turn: 1,
      at: 7,
      answer: { kind: 'cancelled' },
    });
  });

  it('refuses a question without words', () => {
    const step = startTurn(threadOf(), { text: ' \n', engine: 'e' }, 7);
    assert.deepEqual(step, { kind: 'refused', why: 'empty-question' });
  });
});

describe('answerTurn', () => {
  const waiting = threadOf(asked(1, 'it doesnt work'), asks(1));

  it('records the answer and goes on with the same question in a new turn', () => {
    assert.deepEqual(answerTurn(waiting, 1, option, 9), {
      kind: 'append',
      events: [
        { type: 'answered', turn: 1, at: 9, answer: option },
        {
          type: 'asked',
          turn: 2,
          at: 9,
          text: 'it doesnt work',
          engine: 'Built-in analyst',
          continues: 1,
        },
      ],
    });
  });

  it('takes the engine that answers now', () => {
    const step = answerTurn(waiting, 1, { kind: 'just-answer' }, 9, 'qwen');
    const begun = step.kind === 'append' ? step.events[1] : undefined;
    assert.equal(begun?.type === 'asked' && begun.engine, 'qwen');
  });

  it('begins no turn when the question is cancelled', () => {
    const step = answerTurn(waiting, 1, { kind: 'cancelled' }, 9);
    assert.deepEqual(step.kind === 'append' && step.events.map(({ type }) => type), ['answered']);
  });

  for (const [why, step] of [
    ['no-such-turn', answerTurn(waiting, 2, option, 9)],
    ['not-asking', answerTurn(threadOf(asked(1), settled(1)), 1, option, 9)],
    ['not-asking', answerTurn(threadOf(asked(1)), 1, option, 9)],
    [
      'already-answered',
      answerTurn(withStep(waiting, answerTurn(waiting, 1, option, 9)), 1, option, 9),
    ],
    ['empty-answer', answerTurn(waiting, 1, { kind: 'text', text: '  ' }, 9)],
    ['no-such-option', answerTurn(waiting, 1, { kind: 'option', index: 2, text: 'x' }, 9)],
  ] as const) {
    it(`refuses: ${why}`, () => {
      assert.deepEqual(step, { kind: 'refused', why });
    });
  }
});

describe('openQuestion', () => {
  it('is the latest question without an answer', () => {
    const waiting = threadOf(asked(1), asks(1), asked(2), settled(2));
    assert.equal(openQuestion(waiting)?.turn, 1);
    assert.equal(openQuestion(withStep(waiting, answerTurn(waiting, 1, option, 9))), undefined);
  });
});

describe('retryTurn', () => {
  it('asks the same once more and keeps what it goes on from', () => {
    const thread = threadOf(asked(1, 'why?'), asks(1));
    const going = withStep(thread, answerTurn(thread, 1, option, 9));
    const step = retryTurn(going, 2, 12);
    const begun = step.kind === 'append' ? step.events[0] : undefined;
    assert.deepEqual(begun?.type === 'asked' && [begun.turn, begun.text, begun.continues], [
      3,
      'why?',
      1,
    ]);
  });
});

describe('stopTurn and failTurn', () => {
  it('end a turn that runs', () => {
    const running = threadOf(asked(1));
    assert.equal(isBusy(running, 1), true);
    assert.equal(isBusy(withStep(running, stopTurn(running, 1, 5)), 1), false);
  });

  it('refuse a turn that has ended', () => {
    const failure = { code: 'cut-stream', message: 'It broke off.' } as const;
    assert.deepEqual(failTurn(threadOf(asked(1), settled(1)), 1, failure, 5), {
      kind: 'refused',
      why: 'already-ended',
    });
  });

  it('leave an idle thread idle', () => {
    assert.equal(isBusy(threadOf(asked(1)), undefined), false);
  });
});

describe('decideEdit', () => {
  const proposed = threadOf(asked(1), settled(1, { edits: [fittingEdit] }));
  const accepted = withStep(proposed, decideEdit(proposed, 1, 'edit-1', 'edit-accepted', 5));

  it('accepts an edit that fits, once', () => {
    assert.deepEqual(decideEdit(accepted, 1, 'edit-1', 'edit-accepted', 6), {
      kind: 'refused',
      why: 'edit-not-proposed',
    });
  });

  it('undoes an accepted edit, which may then be accepted again', () => {
    const undone = withStep(accepted, decideEdit(accepted, 1, 'edit-1', 'edit-undone', 6));
    assert.equal(decideEdit(undone, 1, 'edit-1', 'edit-accepted', 7).kind, 'append');
  });

  it('refuses to undo what was not accepted', () => {
    assert.deepEqual(decideEdit(proposed, 1, 'edit-1', 'edit-undone', 6), {
      kind: 'refused',
      why: 'edit-not-accepted',
    });
  });

  it('refuses an edit that does not fit, but lets it be rejected', () => {
    const misfit = { ...fittingEdit, check: { kind: 'ambiguous', places: 2 } } as const;
    const thread = threadOf(asked(1), settled(1, { edits: [misfit] }));
    assert.deepEqual(decideEdit(thread, 1, 'edit-1', 'edit-accepted', 6), {
      kind: 'refused',
      why: 'edit-does-not-fit',
    });
    assert.equal(decideEdit(thread, 1, 'edit-1', 'edit-rejected', 6).kind, 'append');
  });

  it('knows no edit that nobody proposed', () => {
    assert.deepEqual(decideEdit(proposed, 1, 'edit-9', 'edit-accepted', 6), {
      kind: 'refused',
      why: 'no-such-edit',
    });
  });
});
