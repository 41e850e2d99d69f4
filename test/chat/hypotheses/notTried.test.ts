import assert from 'node:assert/strict';
import { readWords } from '../../../src/chat/hypotheses/readWords.ts';
import { recall } from '../../../src/chat/hypotheses/recall.ts';
import { remember } from '../../../src/chat/hypotheses/remember.ts';
import { accepted, cause, fix, proposing } from '../../support/memories.ts';
import { asked, settled, threadOf } from '../../support/threads.ts';
import { fakePorts } from '../../support/turnPorts.ts';
import { settledReply } from '../../support/turns.ts';

const second = { ...fix, id: 'another' };
const two = [
  asked(1, 'how do i fix it?'),
  settled(1, { edits: [fix, second], hypotheses: [cause] }),
] as const;

describe('"that did not help"', () => {
  it('is answered by what was not accepted, where nothing was', async () => {
    const reply = await settledReply(
      fakePorts(),
      threadOf(...proposing(), asked(2, 'That did not help')),
    );
    assert.match(reply.text, /^None of what I proposed \(one change\) has been accepted\./u);
    assert.deepEqual(reply.edits, []);
  });

  it('is answered by the change that was left out', async () => {
    const thread = threadOf(...two, accepted(), asked(2, 'That did not help'));
    const reply = await settledReply(fakePorts(), thread);
    assert.match(reply.text, /^Of the 2 changes that I proposed, 1 has not been accepted\./u);
    assert.equal(reply.correction, undefined);
  });

  it('rules nothing out while a change of the same answer is not made', () => {
    const thread = threadOf(...two, accepted(), asked(2, 'That did not help'));
    assert.deepEqual(
      remember(thread, readWords).hypotheses.map(({ state }) => state),
      ['open'],
    );
    assert.equal(recall(thread).correction, undefined);
  });
});
