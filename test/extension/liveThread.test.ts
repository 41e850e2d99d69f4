import assert from 'node:assert/strict';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import { asked, settled, threadOf } from '../support/threads.ts';
import { liveThread } from './lib/liveBench.ts';

const wrote = (text: string, turn = 1): ConversationEvent => ({ type: 'wrote', turn, at: 1, text });
const state = { kind: 'state' } as const;

describe('LiveThread', () => {
  it('keeps, saves and tells of whatever is appended', () => {
    const { thread, saved, changes } = liveThread();
    thread.append(asked(1), settled(1));
    assert.deepEqual(thread.conversation, threadOf(asked(1), settled(1)));
    assert.deepEqual(saved, [{ thread: 't', events: [asked(1), settled(1)] }]);
    assert.deepEqual(changes, [state, state]);
  });

  it('tells of a turn’s first text as a change of state, and of the rest as more text', () => {
    const { thread, changes } = liveThread();
    thread.append(asked(1));
    thread.append(wrote('It '), wrote('sends '), wrote('nothing.'));
    assert.deepEqual(changes.slice(1), [
      state,
      { kind: 'text', turn: 1, at: 3, text: 'sends ' },
      { kind: 'text', turn: 1, at: 9, text: 'nothing.' },
    ]);
  });

  it('counts the text of each turn from its own beginning', () => {
    const { thread, changes } = liveThread();
    thread.append(wrote('One'), wrote(' more', 1), wrote('Two', 2), wrote(' more', 2));
    assert.deepEqual(changes, [
      state,
      { kind: 'text', turn: 1, at: 3, text: ' more' },
      state,
      { kind: 'text', turn: 2, at: 3, text: ' more' },
    ]);
  });

  it('shows another thread, and begins its text anew', () => {
    const { thread, changes, saved } = liveThread();
    thread.append(asked(1), wrote('One'));
    thread.show(threadOf(asked(1)));
    thread.append(wrote('Two'));
    assert.deepEqual(changes, [state, state, state, state]);
    assert.deepEqual(thread.conversation, threadOf(asked(1), wrote('Two')));
    assert.equal(saved.length, 2);
  });

  it('saves what came late for a thread that is not shown any more, and shows nothing of it', () => {
    const { thread, changes, saved } = liveThread();
    thread.appendTo('another', settled(1));
    assert.deepEqual(thread.conversation.events, []);
    assert.deepEqual(changes, []);
    assert.deepEqual(saved, [{ thread: 'another', events: [settled(1)] }]);
  });

  it('appends to the shown thread by its name', () => {
    const { thread } = liveThread();
    thread.appendTo('t', asked(1));
    assert.deepEqual(thread.conversation, threadOf(asked(1)));
  });
});
