import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { ThreadLog, type ThreadStore } from '../../src/extension/threadLog.ts';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import { asked, settled, threadOf } from '../support/threads.ts';

const wrote = (text: string, turn = 1): ConversationEvent => ({ type: 'wrote', turn, at: 1, text });

/** A log with what reached its store, as lines. */
function bench(changes: Partial<ThreadStore> = {}, interval = 60_000) {
  const written: string[] = [];
  const troubles: unknown[] = [];
  const opened: number[] = [];
  const store: ThreadStore = {
    append: async (thread, events) => {
      const words = events.map((event) => (event.type === 'wrote' ? event.text : event.type));
      written.push(`${thread}: ${words.join(', ')}`);
    },
    load: async () => threadOf(asked(1)),
    close: async () => {
      written.push('closed');
    },
    ...changes,
  };
  const log = new ThreadLog({
    open: async () => {
      opened.push(1);
      return store;
    },
    onTrouble: (error) => troubles.push(error),
    interval,
  });
  return { log, written, troubles, opened };
}

describe('ThreadLog', () => {
  it('opens no store before something is to be kept', async () => {
    const { log, opened } = bench();
    await log.flush();
    await log.close();
    assert.equal(opened.length, 0);
  });

  it('opens the store once', async () => {
    const { log, opened } = bench();
    log.append('t', [asked(1)]);
    log.append('t', [settled(1)]);
    await log.load('t');
    assert.equal(opened.length, 1);
  });

  it('writes at once what is not text that streams', async () => {
    const { log, written } = bench();
    log.append('t', [asked(1)]);
    await pause(1);
    assert.deepEqual(written, ['t: asked']);
  });

  it('gathers text that streams into one piece', async () => {
    const { log, written } = bench({}, 20);
    for (const text of ['It ', 'sends ', 'nothing.']) log.append('t', [wrote(text)]);
    await pause(1);
    assert.deepEqual(written, []);
    await pause(50);
    assert.deepEqual(written, ['t: It sends nothing.']);
  });

  it('writes the text before what ends it', async () => {
    const { log, written } = bench();
    log.append('t', [wrote('It ')]);
    log.append('t', [wrote('sends.')]);
    log.append('t', [settled(1)]);
    await log.flush();
    assert.deepEqual(written, ['t: It sends., settled']);
  });

  it('joins no text of two turns or two threads', async () => {
    const { log, written } = bench();
    log.append('a', [wrote('one', 1), wrote('two', 2)]);
    log.append('b', [wrote('three')]);
    await log.flush();
    assert.deepEqual(written, ['a: one, two', 'b: three']);
  });

  it('writes one after the other, however slow the disk is', async () => {
    const written: string[] = [];
    const { log } = bench({
      append: async (_, events) => {
        await pause(written.length === 0 ? 20 : 0);
        written.push(...events.map(({ type }) => type));
      },
    });
    log.append('t', [asked(1)]);
    log.append('t', [settled(1)]);
    await log.flush();
    assert.deepEqual(written, ['asked', 'settled']);
  });

  it('reads only what has been written', async () => {
    const { log, written } = bench();
    log.append('t', [wrote('It ')]);
    const loaded = await log.load('t');
    assert.deepEqual(written, ['t: It ']);
    assert.deepEqual(loaded, threadOf(asked(1)));
  });

  it('writes what waits before it closes', async () => {
    const { log, written } = bench();
    log.append('t', [wrote('It ')]);
    await log.close();
    assert.deepEqual(written, ['t: It ', 'closed']);
  });

  it('tells of events that cannot be saved, and goes on with the next', async () => {
    let isFull = true;
    const { log, troubles, written } = bench({
      append: async (thread) => {
        if (isFull) throw new Error('disk full');
        written.push(thread);
      },
    });
    log.append('t', [asked(1)]);
    await log.flush();
    isFull = false;
    log.append('t', [settled(1)]);
    await log.flush();
    assert.equal(troubles.length, 1);
    assert.deepEqual(written, ['t']);
  });

  it('tells of a thread that cannot be read', async () => {
    const { log, troubles } = bench({ load: () => Promise.reject(new Error('torn')) });
    await assert.rejects(log.load('t'), /torn/u);
    assert.equal(troubles.length, 1);
  });

  it('closes quietly what could not be opened', async () => {
    const troubles: unknown[] = [];
    const log = new ThreadLog({
      open: () => Promise.reject(new Error('no such file')),
      onTrouble: (error) => troubles.push(error),
    });
    log.append('t', [asked(1)]);
    await log.close();
    assert.equal(troubles.length, 1);
  });
});
