import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { readWords } from '../../src/chat/hypotheses/readWords.ts';
import {
  type Surroundings,
  snapshotOf,
  startingQuestions,
  titleOf,
} from '../../src/chat/snapshot.ts';
import { answerTurn } from '../../src/chat/steps.ts';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import { snapshotSchema } from '../../src/protocol/snapshot.ts';
import {
  asked,
  asks,
  fittingEdit,
  question,
  replyOf,
  settled,
  threadOf,
  withStep,
} from '../support/threads.ts';

const around = (changes: Partial<Surroundings> = {}): Surroundings => ({
  read: readWords,
  engines: [],
  banners: [],
  suggestions: startingQuestions(true),
  live: undefined,
  changed: () => false,
  ...changes,
});

const wrote = (turn: number, text: string): ConversationEvent => ({
  type: 'wrote',
  turn,
  at: 1,
  text,
});

describe('snapshotOf, the state of a turn', () => {
  const stateOf = (live: number | undefined, ...events: readonly ConversationEvent[]) =>
    snapshotOf(threadOf(...events), around({ live })).turns[0]?.state;

  it('is looking before a word is written', () => {
    assert.deepEqual(stateOf(1, asked(1)), { kind: 'looking' });
  });

  it('is writing with all that was written', () => {
    assert.deepEqual(stateOf(1, asked(1), wrote(1, 'It '), wrote(1, 'is')), {
      kind: 'writing',
      text: 'It is',
    });
  });

  it('is settled with the reply', () => {
    assert.deepEqual(stateOf(undefined, asked(1), settled(1)), {
      kind: 'settled',
      reply: replyOf(),
    });
  });

  it('is stopped and keeps the text', () => {
    assert.deepEqual(
      stateOf(undefined, asked(1), wrote(1, 'It'), { type: 'stopped', turn: 1, at: 2 }),
      {
        kind: 'stopped',
        text: 'It',
      },
    );
  });

  it('is failed and keeps the text', () => {
    const failed = { type: 'failed', turn: 1, at: 2, code: 'cut-stream', message: 'Cut.' } as const;
    assert.deepEqual(stateOf(undefined, asked(1), wrote(1, 'It'), failed), {
      kind: 'failed',
      text: 'It',
      code: 'cut-stream',
      message: 'Cut.',
    });
  });

  it('is interrupted when nothing runs it any more', () => {
    assert.deepEqual(stateOf(undefined, asked(1), wrote(1, 'It')), {
      kind: 'interrupted',
      text: 'It',
    });
    assert.deepEqual(stateOf(undefined, asked(1)), { kind: 'interrupted', text: '' });
  });

  it('takes no more text after its end', () => {
    assert.deepEqual(
      stateOf(undefined, asked(1), { type: 'stopped', turn: 1, at: 2 }, wrote(1, 'late')),
      { kind: 'stopped', text: '' },
    );
  });
});

describe('snapshotOf, questions', () => {
  const waiting = threadOf(asked(1), asks(1));

  it('counts a question against the budget', () => {
    assert.deepEqual(snapshotOf(waiting, around()).turns[0]?.asking, { number: 1, of: 3 });
  });

  it('keeps the answer with the question and continues below', () => {
    const answer = { kind: 'you-decide' } as const;
    const { turns } = snapshotOf(withStep(waiting, answerTurn(waiting, 1, answer, 5)), around());
    assert.deepEqual(turns[0]?.asking, { number: 1, of: 3, answer });
    assert.equal(turns[1]?.continues, 1);
  });

  it('shows an unanswered question as waiting', () => {
    assert.equal(snapshotOf(waiting, around()).turns[0]?.asking?.answer, undefined);
  });
});

describe('snapshotOf, edits', () => {
  const events = [asked(1), settled(1, { edits: [fittingEdit] })] as const;
  const editAfter = (...more: readonly ConversationEvent[]) =>
    snapshotOf(threadOf(...events, ...more), around()).turns[0]?.edits[0];
  const stamp = { turn: 1, at: 3, edit: 'edit-1' };
  const outcome = { gone: 1, still: 0, added: 0 };

  it('are proposed at first', () => {
    assert.deepEqual(editAfter(), { edit: fittingEdit, state: { kind: 'proposed' } });
  });

  it('are accepted, then with their outcome', () => {
    assert.deepEqual(
      editAfter({ type: 'edit-accepted', ...stamp }, { type: 'edit-outcome', ...stamp, outcome })
        ?.state,
      { kind: 'accepted', outcome },
    );
  });

  it('are undone', () => {
    assert.deepEqual(
      editAfter({ type: 'edit-accepted', ...stamp }, { type: 'edit-undone', ...stamp })?.state,
      { kind: 'undone' },
    );
  });

  it('say why the last attempt was refused', () => {
    const refused = { type: 'edit-refused', ...stamp, message: 'The file changed.' } as const;
    assert.deepEqual(editAfter(refused), {
      edit: fittingEdit,
      state: { kind: 'proposed' },
      refused: 'The file changed.',
    });
    assert.equal(editAfter(refused, { type: 'edit-accepted', ...stamp })?.refused, undefined);
  });
});

describe('snapshotOf, around the thread', () => {
  it('suggests questions only for an empty thread', () => {
    assert.equal(snapshotOf(threadOf(), around()).suggestions.length, 3);
    assert.equal(snapshotOf(threadOf(asked(1)), around()).suggestions.length, 0);
  });

  it('says that a pinned document changed', () => {
    const lines = { from: 1, to: 2 };
    const selection = {
      uri: 'u',
      path: 'a.go',
      languageId: 'go',
      version: 1,
      lines,
      text: '',
      hash: '',
    };
    const thread = threadOf({ type: 'asked', turn: 1, at: 1, text: 'a', engine: 'e', selection });
    const [turn] = snapshotOf(thread, around({ changed: ({ uri }) => uri === 'u' })).turns;
    assert.deepEqual(turn?.location, { path: 'a.go', lines, changed: true });
  });
});

describe('titleOf', () => {
  it('is the first question on one line, cut at a word', () => {
    assert.equal(titleOf(threadOf(asked(1, 'why does\n it   fail?'))), 'why does it fail?');
    const title = titleOf(threadOf(asked(1, 'word '.repeat(40))));
    assert.match(title, /word…$/u);
    assert.ok(title.length <= 61);
  });

  it('never splits a character', () => {
    assert.equal(titleOf(threadOf(asked(1, '😀'.repeat(80)))), `${'😀'.repeat(60)}…`);
  });
});

const stamp = { turn: fc.nat(4), at: fc.nat() };
const edit = { edit: fc.constantFrom('edit-1', 'edit-2') };
const answer = fc.constantFrom(
  { kind: 'option', index: 0, text: 'a' } as const,
  { kind: 'text', text: 'b' } as const,
  { kind: 'just-answer' } as const,
  { kind: 'you-decide' } as const,
  { kind: 'cancelled' } as const,
);
const reply = fc.constantFrom(
  replyOf(),
  replyOf({ act: 'ask', question }),
  replyOf({ edits: [fittingEdit] }),
);
const constant = <Type extends string>(type: Type) => fc.constant(type);
const anyEvent: fc.Arbitrary<ConversationEvent> = fc.oneof(
  fc.record({
    type: constant('asked'),
    ...stamp,
    text: fc.string(),
    engine: fc.string(),
    continues: fc.nat(4),
  }),
  fc.record({ type: constant('looked'), ...stamp, looked: fc.constant([]), ms: fc.nat() }),
  fc.record({ type: constant('wrote'), ...stamp, text: fc.string() }),
  fc.record({ type: constant('settled'), ...stamp, reply }),
  fc.record({ type: constant('stopped'), ...stamp }),
  fc.record({
    type: constant('failed'),
    ...stamp,
    code: fc.constant('cut-stream' as const),
    message: fc.string(),
  }),
  fc.record({ type: constant('answered'), ...stamp, answer }),
  fc.record({ type: constant('edit-accepted'), ...stamp, ...edit }),
  fc.record({ type: constant('edit-rejected'), ...stamp, ...edit }),
  fc.record({ type: constant('edit-undone'), ...stamp, ...edit }),
  fc.record({ type: constant('edit-refused'), ...stamp, ...edit, message: fc.string() }),
  fc.record({
    type: constant('edit-outcome'),
    ...stamp,
    ...edit,
    outcome: fc.record({ gone: fc.nat(), still: fc.nat(), added: fc.nat() }),
  }),
);

describe('snapshotOf, for any events', () => {
  it('parses', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.option(fc.nat(4)), (events, live) => {
        const snapshot = snapshotOf(threadOf(...events), around({ live: live ?? undefined }));
        assert.deepEqual(v.parse(snapshotSchema, snapshot), snapshot);
      }),
      { numRuns: 5_000 },
    );
  });
});
