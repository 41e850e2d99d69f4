import assert from 'node:assert/strict';
import type { Premise } from '../../src/protocol/reply.ts';
import { only, settled } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const premise: Premise = {
  claim: '`drain` is called twice',
  fact: 'It is called once, in L30-32.',
  lines: [31, 13, 30, 12, 41],
};
const better = 'Why does the one call of `drain` handle too little?';

describe('a challenged premise', () => {
  const panel = usePanel();

  async function shown(instead: Partial<Premise>): Promise<string> {
    await panel().show(only(settled({ act: 'challenge', premise: { ...premise, ...instead } })));
    return panel().find('.af-card').innerText();
  }

  it('says in which lines it is seen, but for those that the fact names', async () => {
    assert.match(await shown({}), /Seen in\s+L12-13,\s+L41/u);
  });

  it('says nothing of lines where the fact names them all', async () => {
    assert.doesNotMatch(await shown({ lines: [30, 32] }), /Seen in/u);
  });

  it('offers a better question that somebody can answer, and no other', async () => {
    assert.match(await shown({ better }), /Ask that/u);
    const unanswered = await shown({ better, needsModel: true });
    assert.match(unanswered, /handle too little\?/u);
    assert.doesNotMatch(unanswered, /Ask that/u);
  });

  it('says what follows where no question is left', async () => {
    const text = await shown({ follows: 'Callers have to look at what `drain` returns.' });
    assert.match(text, /What follows\s+Callers/u);
    assert.doesNotMatch(text, /Ask that|Better question/u);
  });
});
