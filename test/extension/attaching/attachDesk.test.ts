import assert from 'node:assert/strict';
import { AttachDesk, type AttachDeskOptions } from '../../../src/extension/attaching/attachDesk.ts';
import { Attachments } from '../../../src/extension/attaching/attachments.ts';
import { english } from '../lib/english.ts';

function deskOf(changes: Partial<AttachDeskOptions> = {}) {
  const attachments = new Attachments(() => {});
  const dropped: string[] = [];
  const desk = new AttachDesk({
    t: english,
    attachments,
    terminal: async () => ({ name: 'zsh', selected: '\u001b[31mError: boom\u001b[0m' }),
    clipboard: async () => 'copied',
    values: async () => ({ kind: 'values', text: 'a = 1', source: 'L2' }),
    onDropped: () => dropped.push('dropped'),
    ...changes,
  });
  return { desk, attachments, dropped };
}

describe('AttachDesk', () => {
  it('attaches what is selected in the terminal, without its colours', async () => {
    const { desk, attachments } = deskOf();
    assert.deepEqual(await desk.terminal(), { kind: 'done' });
    assert.deepEqual(attachments.ready, [{ kind: 'terminal', source: 'zsh', text: 'Error: boom' }]);
  });

  it('says what is missing where there is nothing to attach', async () => {
    const { desk, attachments } = deskOf({
      terminal: async () => ({ name: 'zsh', selected: undefined }),
      clipboard: async () => ' \n',
      values: async () => undefined,
    });
    const outcomes = [
      await desk.terminal(),
      await desk.clipboard(),
      desk.test(undefined),
      await desk.values(),
      await deskOf({ terminal: async () => undefined }).desk.terminal(),
    ];
    assert.deepEqual(
      outcomes.map((outcome) => outcome.kind === 'refused' && outcome.message),
      [
        'Select text in the terminal first.',
        'There is no text on the clipboard.',
        "Open the menu of a failed test's message.",
        'The program is not paused there any more, or its values cannot be read.',
        'No terminal is open.',
      ],
    );
    assert.deepEqual(attachments.all, []);
  });

  it('shows values, and attaches them only on a second gesture', async () => {
    const { desk, attachments, dropped } = deskOf();
    await desk.values();
    assert.deepEqual(attachments.ready, []);
    const id = attachments.all[0]?.id ?? '';
    assert.deepEqual(desk.keep(id), { kind: 'done' });
    assert.equal(attachments.ready.length, 1);
    assert.deepEqual(desk.remove(id), { kind: 'done' });
    assert.deepEqual(dropped, ['dropped']);
    assert.equal(desk.keep(id).kind, 'refused');
    assert.equal(desk.remove(id).kind, 'refused');
  });

  it('refuses a fifth', async () => {
    const { desk } = deskOf();
    for (const message of ['a', 'b', 'c', 'd']) desk.test({ message: { message } });
    assert.match(JSON.stringify(await desk.clipboard()), /Remove something first/u);
  });
});
