import assert from 'node:assert/strict';
import { terminalSelection } from '../../../src/extension/attaching/terminalSelection.ts';

/** A clipboard that holds something, and a terminal with something selected. */
function clipboard(selected: string | undefined, fails = false) {
  const state = { text: 'what was copied before' };
  return {
    state,
    by: {
      mark: 'mark',
      readText: async () => state.text,
      writeText: async (text: string) => {
        state.text = text;
      },
      copySelection: async () => {
        if (fails) throw new Error('no such command');
        if (selected !== undefined) state.text = selected;
      },
    },
  };
}

describe('terminalSelection', () => {
  it('is what is selected, and leaves the clipboard as it was', async () => {
    const { by, state } = clipboard('Error: boom');
    assert.equal(await terminalSelection(by), 'Error: boom');
    assert.equal(state.text, 'what was copied before');
  });

  it('is not what happens to be on the clipboard', async () => {
    const { by, state } = clipboard(undefined);
    assert.equal(await terminalSelection(by), undefined);
    assert.equal(state.text, 'what was copied before');
  });

  it('may be the very text that is on the clipboard', async () => {
    const { by } = clipboard('what was copied before');
    assert.equal(await terminalSelection(by), 'what was copied before');
  });

  it('puts the clipboard back also where copying fails', async () => {
    const { by, state } = clipboard('x', true);
    await assert.rejects(terminalSelection(by), /no such command/u);
    assert.equal(state.text, 'what was copied before');
  });
});
