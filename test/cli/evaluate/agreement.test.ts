import assert from 'node:assert/strict';
import { agreementOf } from '../../../src/cli/evaluate/agreement.ts';
import type { Act } from '../../../src/protocol/reply.ts';

const reworded = (id: string, act: Act, acts: Readonly<Record<string, Act>>) => ({
  id,
  act,
  reworded: Object.entries(acts).map(([name, one]) => ({ name, text: `${name} ${id}`, act: one })),
});

describe('act agreement', () => {
  it('is the share of rewordings with the act of the original, with the worst cases first', () => {
    const agreement = agreementOf([
      reworded('same', 'ask', { typo: 'ask', filler: 'ask' }),
      reworded('half', 'ask', { typo: 'ask', filler: 'answer' }),
      reworded('none', 'decline', { typo: 'answer' }),
    ]);
    assert.deepEqual(agreement, {
      cases: 3,
      rewordings: 5,
      agreement: 3 / 5,
      byRewording: { typo: 2 / 3, filler: 1 / 2 },
      worst: [
        {
          id: 'none',
          act: 'decline',
          agreement: 0,
          flips: [{ rewording: 'typo', act: 'answer', text: 'typo none' }],
        },
        {
          id: 'half',
          act: 'ask',
          agreement: 0.5,
          flips: [{ rewording: 'filler', act: 'answer', text: 'filler half' }],
        },
      ],
    });
  });

  it('is nothing without rewordings', () => {
    const { agreement, byRewording, worst } = agreementOf([reworded('a', 'ask', {})]);
    assert.deepEqual([agreement, byRewording, worst], [null, {}, []]);
  });
});
