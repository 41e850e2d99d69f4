import assert from 'node:assert/strict';
import { CallDesk } from '../../../src/extension/turns/callDesk.ts';
import { asked, threadOf } from '../../support/threads.ts';
import { never } from '../../support/turns.ts';

describe('what a turn in its own thread wants of the other', () => {
  it('fails where the answer is one to something else', async () => {
    const desk: CallDesk = new CallDesk((message) => {
      if (message.type !== 'call') return;
      const answer = { what: 'countTokens', tokens: 1, contextLength: undefined } as const;
      queueMicrotask(() => desk.hear({ type: 'answer', call: message.call, answer }));
    });
    const conversation = threadOf(asked(1, 'why?'));
    const order = {
      conversation,
      subject: undefined,
      asking: 'when-it-matters',
      samples: 0,
    } as const;
    const ports = desk.portsOf(1, { ...order, model: undefined });
    await assert.rejects(ports.check('go', '', '', never), { code: 'unreadable' });
  });
});
