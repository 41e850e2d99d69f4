import assert from 'node:assert/strict';
import { Attachments } from '../../../src/extension/attaching/attachments.ts';
import type { Attachment } from '../../../src/protocol/attachment.ts';

const output = (text: string): Attachment => ({ kind: 'terminal', text });

describe('Attachments', () => {
  it('hold what was attached, in its order, until a question takes it along', () => {
    let changes = 0;
    const held = new Attachments(() => {
      changes += 1;
    });
    held.add(output('a'));
    held.add(output('b'));
    assert.deepEqual(held.ready, [output('a'), output('b')]);
    held.clearReady();
    assert.deepEqual([held.ready, held.all, changes], [[], [], 3]);
  });

  it('let nothing go with a question that was only shown', () => {
    const held = new Attachments(() => {});
    held.add({ kind: 'values', text: 'a = 1' }, true);
    assert.deepEqual(held.ready, []);
    held.clearReady();
    const [shown] = held.all;
    assert.equal(shown?.proposed, true);
    assert.equal(held.keep(shown?.id ?? ''), true);
    assert.deepEqual(held.ready, [{ kind: 'values', text: 'a = 1' }]);
  });

  it('keep the same text once', () => {
    const held = new Attachments(() => {});
    held.add(output('a'));
    held.add(output('a'));
    assert.deepEqual(held.ready, [output('a')]);
  });

  it('have room for four', () => {
    const held = new Attachments(() => {});
    const added = ['a', 'b', 'c', 'd', 'e'].map((text) => held.add(output(text)));
    assert.deepEqual(added, [true, true, true, true, false]);
  });

  it('can be removed, each once', () => {
    const held = new Attachments(() => {});
    held.add(output('a'));
    const id = held.all[0]?.id ?? '';
    assert.deepEqual([held.remove(id), held.remove(id), held.keep(id)], [true, false, false]);
  });
});
