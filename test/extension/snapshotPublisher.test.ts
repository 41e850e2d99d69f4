import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withDelta } from '../../media/textDelta.ts';
import { emptyConversation } from '../../src/chat/conversation.ts';
import { readWords } from '../../src/chat/hypotheses/readWords.ts';
import { snapshotOf } from '../../src/chat/snapshot.ts';
import { LiveThread } from '../../src/extension/liveThread.ts';
import { SnapshotPublisher } from '../../src/extension/snapshotPublisher.ts';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import type { ToPage } from '../../src/protocol/page.ts';
import type { Snapshot } from '../../src/protocol/snapshot.ts';
import { asked, settled } from '../support/threads.ts';

const wrote = (text: string, turn = 1): ConversationEvent => ({ type: 'wrote', turn, at: 1, text });

function bench(interval = 0) {
  const posts: ToPage[] = [];
  let live: number | undefined;
  const snapshot = (): Snapshot =>
    snapshotOf(thread.conversation, {
      read: readWords,
      engines: [],
      banners: [],
      suggestions: [],
      live,
      changed: () => false,
    });
  const publisher = new SnapshotPublisher({
    snapshot,
    post: (message) => posts.push(message),
    interval,
  });
  const thread = new LiveThread(emptyConversation('t'), {
    save: () => {},
    onChange: (change) => publisher.note(change),
  });
  const append = (...events: readonly ConversationEvent[]) => {
    for (const event of events) {
      if (event.type === 'asked') live = event.turn;
      if (event.type === 'settled') live = undefined;
      thread.append(event);
    }
  };
  return { publisher, append, posts, snapshot, types: () => posts.map(({ type }) => type) };
}

describe('SnapshotPublisher', () => {
  it('posts one snapshot for many changes at once', () => {
    const { publisher, append, types } = bench();
    append(asked(1), wrote('It '), settled(1), asked(2));
    publisher.flush();
    assert.deepEqual(types(), ['snapshot']);
  });

  it('posts only what was added while a turn is written', () => {
    const { publisher, append, posts } = bench();
    append(asked(1), wrote('It '));
    publisher.flush();
    append(wrote('sends '), wrote('nothing.'));
    publisher.flush();
    assert.deepEqual(posts.slice(1), [
      { type: 'text-delta', turn: 1, at: 3, text: 'sends nothing.' },
    ]);
  });

  it('posts a snapshot and no delta where the state changed as well', () => {
    const { publisher, append, types, posts } = bench();
    append(asked(1), wrote('It '));
    publisher.flush();
    append(wrote('sends '), settled(1));
    publisher.flush();
    assert.deepEqual(types(), ['snapshot', 'snapshot']);
    publisher.flush();
    assert.equal(posts.length, 2);
  });

  it('posts everything to a page that has just come, and nothing twice', () => {
    const { publisher, append, types } = bench();
    append(asked(1), wrote('It '));
    publisher.flush();
    append(wrote('sends.'));
    publisher.snapshot();
    publisher.flush();
    assert.deepEqual(types(), ['snapshot', 'snapshot']);
  });

  it('posts everything where text of two turns was added', () => {
    const { publisher, types } = bench();
    publisher.note({ kind: 'text', turn: 1, at: 3, text: 'one' });
    publisher.note({ kind: 'text', turn: 2, at: 3, text: 'two' });
    publisher.flush();
    assert.deepEqual(types(), ['snapshot']);
  });

  it('posts by itself after a while, and not sooner', async () => {
    const { append, posts } = bench(5);
    append(asked(1));
    assert.equal(posts.length, 0);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal(posts.length, 1);
  });

  it('posts nothing after its end', async () => {
    const { publisher, append, posts } = bench(1);
    append(asked(1));
    publisher.dispose();
    append(wrote('late'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(posts, []);
  });

  it('leaves a page that applies all it is sent with the very state', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const played = bench(60_000);
        play(played, steps);
        const { publisher, posts, snapshot } = played;
        publisher.flush();
        publisher.dispose();
        assert.deepEqual(posts.reduce<Snapshot | undefined>(applied, undefined), snapshot());
      }),
    );
  });
});

const step = fc.oneof(
  fc.constantFrom('ask', 'settle', 'flush', 'ready'),
  fc.string({ maxLength: 5 }).map((text) => ({ text })),
);
type Played = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Turns that are asked, written and settled, with posts and new pages in between. */
function play({ publisher, append }: ReturnType<typeof bench>, steps: readonly Played[]): void {
  let turn = 1;
  append(asked(turn));
  const moves: Readonly<Record<string, () => void>> = {
    ask: () => {
      turn += 1;
      append(asked(turn));
    },
    settle: () => append(settled(turn)),
    flush: () => publisher.flush(),
    ready: () => publisher.snapshot(),
  };
  for (const each of steps) {
    if (typeof each === 'string') moves[each]?.();
    else append(wrote(each.text, turn));
  }
}

/** What the page has after a message. It asks for everything where a delta does not fit: that must not be needed. */
function applied(page: Snapshot | undefined, message: ToPage): Snapshot | undefined {
  if (message.type === 'snapshot') return message.snapshot;
  assert.ok(message.type === 'text-delta' && page !== undefined);
  const next = withDelta(page, message);
  assert.ok(next !== undefined);
  return next;
}
