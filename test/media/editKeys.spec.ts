import assert from 'node:assert/strict';
import { editing, only } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const edit = { turn: 1, edit: 'e1' };

describe('the keyboard in a change', () => {
  const panel = usePanel();
  const enter = async (...[state, instead]: Parameters<typeof editing>) => {
    await panel().show(only(editing(state, instead)));
    await panel().find('.af-edit button').first().focus();
  };

  it('accepts with A, opens the difference with O and rejects with R', async () => {
    for (const [key, type] of [
      ['a', 'accept-edit'],
      ['A', 'accept-edit'],
      ['o', 'open-diff'],
      ['r', 'reject-edit'],
    ] as const) {
      await enter({ kind: 'proposed' });
      await panel().posted();
      await panel().press(key);
      assert.deepEqual(await panel().posted(), [{ type, ...edit }]);
    }
  });

  it('does nothing for U before it is accepted, nor for letters with a modifier', async () => {
    await enter({ kind: 'proposed' });
    await panel().posted();
    await panel().press('u', 'Control+a', 'Control+r', 'Alt+o');
    assert.deepEqual(await panel().posted(), []);
  });

  it('undoes with U once it is accepted, and accepts no more', async () => {
    await enter({ kind: 'accepted' });
    await panel().posted();
    await panel().press('a', 'r', 'o', 'u');
    assert.deepEqual(await panel().posted(), [{ type: 'undo-edit', ...edit }]);
  });

  it('accepts no change that cannot be placed', async () => {
    await enter({ kind: 'proposed' }, { check: { kind: 'ambiguous', places: 2 } });
    await panel().posted();
    await panel().press('a', 'o', 'r');
    assert.deepEqual(await panel().posted(), [{ type: 'reject-edit', ...edit }]);
  });

  it('does nothing outside of its card', async () => {
    await panel().show(only(editing({ kind: 'proposed' })));
    await panel().find('.af-thread').focus();
    await panel().posted();
    await panel().press('a', 'o', 'r');
    assert.deepEqual(await panel().posted(), []);
  });

  it('keeps the keyboard from proposed to accepted to undone', async () => {
    await enter({ kind: 'proposed' });
    await panel().find('.af-edit').getByText('Accept').focus();
    await panel().show(only(editing({ kind: 'accepted' })));
    assert.equal(await panel().focused(), 'af-btn Undo');
    await panel().show(
      only(editing({ kind: 'accepted', outcome: { gone: 1, still: 0, added: 0 } })),
    );
    assert.equal(await panel().focused(), 'af-btn Undo');
    await panel().show(only(editing({ kind: 'undone' })));
    assert.equal(await panel().focused(), 'af-btn Accept');
  });

  it('keeps the keyboard in the turn when it is rejected', async () => {
    await enter({ kind: 'proposed' });
    await panel().find('.af-edit').getByText('Reject').focus();
    await panel().show(only(editing({ kind: 'rejected' })));
    assert.notEqual(await panel().focused(), 'nothing');
    assert.equal(await panel().find('.af-turn:focus-within').count(), 1);
  });

  it('opens and closes the difference of a settled change', async () => {
    await enter({ kind: 'rejected' });
    const twist = panel().find('.af-twist');
    assert.equal(await panel().find('.af-diff').isVisible(), false);
    await twist.press('Enter');
    assert.equal(await panel().find('.af-diff').isVisible(), true);
    assert.equal(await twist.getAttribute('aria-expanded'), 'true');
  });
});
