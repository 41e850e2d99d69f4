import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { findEdit } from '../../src/chat/steps.ts';
import { EditDesk, type Written } from '../../src/extension/editDesk.ts';
import { LiveThread } from '../../src/extension/liveThread.ts';
import type { EditOutcome } from '../../src/protocol/conversationEvent.ts';
import type { ProposedEdit } from '../../src/protocol/reply.ts';
import type { ShownEdit } from '../../src/protocol/snapshot.ts';
import { asked, fittingEdit, settled, threadOf } from '../support/threads.ts';

const selection = {
  uri: 'file:///a.go',
  path: 'a.go',
  languageId: 'go',
  version: 1,
  lines: { from: 1, to: 1 },
  text: 'x',
  hash: 'ab',
};

const written = (outcome?: EditOutcome): Written => ({
  kind: 'written',
  outcome: Promise.resolve(outcome),
});

const fits = (gone: number, added: number): ProposedEdit => ({
  ...fittingEdit,
  id: 'e1',
  check: { kind: 'fits' as const, lines: { from: 1, to: 1 }, parses: true, gone, added },
});

function deskWith(proposed: ProposedEdit, result: Written, changed = false) {
  const first = { ...asked(1), selection };
  const thread = new LiveThread(threadOf(first, settled(1, { edits: [proposed] })), {
    save: () => {},
    onChange: () => {},
  });
  const calls: string[] = [];
  const writer = {
    apply: async () => {
      calls.push('apply');
      return result;
    },
    undo: async () => {
      calls.push('undo');
      return result;
    },
  };
  const repinned: (string | undefined)[] = [];
  const pinned = {
    changed,
    current: async () => {
      repinned.push(calls.at(-1));
      return undefined;
    },
  };
  const preview = { show: async () => ({ kind: 'done' as const }) };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const t = (text: string) => text;
  const desk = new EditDesk({ t, log, now: () => 5, thread, writer, pinned, preview });
  const shown = (): ShownEdit | undefined => findEdit(thread.conversation, 1, 'e1')?.shown;
  return { desk, shown, calls, repinned };
}

describe('the desk of edits', () => {
  it('accepts an edit once it is written', async () => {
    const { desk, shown } = deskWith(fits(0, 0), written());
    assert.equal((await desk.accept(1, 'e1')).kind, 'done');
    assert.equal(shown()?.state.kind, 'accepted');
  });

  it('pins the changed lines anew, so that nobody is warned of what they accepted', async () => {
    const { desk, repinned } = deskWith(fits(0, 0), written());
    await desk.accept(1, 'e1');
    await desk.undo(1, 'e1');
    assert.deepEqual(repinned, ['apply', 'undo']);
  });

  it('leaves the warning that somebody else changed the lines', async () => {
    const { desk, repinned } = deskWith(fits(0, 0), written(), true);
    await desk.accept(1, 'e1');
    assert.deepEqual(repinned, []);
  });

  it('pins nothing anew where nothing was written', async () => {
    const { desk, repinned } = deskWith(fits(0, 0), { kind: 'refused', message: 'It changed.' });
    await desk.accept(1, 'e1');
    assert.deepEqual(repinned, []);
  });

  it('tells what the editor reports afterwards', async () => {
    const outcome = { gone: 2, still: 1, added: 0 };
    const { desk, shown } = deskWith(fits(1, 0), written(outcome));
    await desk.accept(1, 'e1');
    await turn();
    assert.deepEqual(shown()?.state, { kind: 'accepted', outcome });
  });

  it('tells what our own rules saw where nobody else reports', async () => {
    const { desk, shown } = deskWith(fits(1, 0), written());
    await desk.accept(1, 'e1');
    await turn();
    assert.deepEqual(shown()?.state, {
      kind: 'accepted',
      outcome: { gone: 1, still: 0, added: 0 },
    });
  });

  it('claims nothing where nobody saw a problem before or after', async () => {
    const { desk, shown } = deskWith(fits(0, 0), written());
    await desk.accept(1, 'e1');
    await turn();
    assert.deepEqual(shown()?.state, { kind: 'accepted' });
  });

  it('leaves an edit proposed that could not be written, and says why', async () => {
    const { desk, shown } = deskWith(fits(0, 0), { kind: 'refused', message: 'It is read-only.' });
    assert.deepEqual(await desk.accept(1, 'e1'), { kind: 'refused', message: 'It is read-only.' });
    assert.equal(shown()?.state.kind, 'proposed');
    assert.equal(shown()?.refused, 'It is read-only.');
  });

  it('writes nothing for an edit that is already accepted', async () => {
    const { desk, calls } = deskWith(fits(0, 0), written());
    await Promise.all([desk.accept(1, 'e1'), desk.accept(1, 'e1')]);
    assert.deepEqual(calls, ['apply']);
  });

  it('undoes only what was accepted', async () => {
    const { desk, calls, shown } = deskWith(fits(0, 0), written());
    assert.equal((await desk.undo(1, 'e1')).kind, 'refused');
    await desk.accept(1, 'e1');
    assert.equal((await desk.undo(1, 'e1')).kind, 'done');
    assert.deepEqual(calls, ['apply', 'undo']);
    assert.equal(shown()?.state.kind, 'undone');
  });

  it('rejects without touching the file', async () => {
    const { desk, calls, shown } = deskWith(fits(0, 0), written());
    await desk.reject(1, 'e1');
    assert.deepEqual(calls, []);
    assert.equal(shown()?.state.kind, 'rejected');
  });
});
