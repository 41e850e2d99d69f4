import assert from 'node:assert/strict';
import { runRules } from '../../../../src/engine/syntax/rules/runRules.ts';
import { ownRules, syntaxRuntime } from '../syntaxBench.ts';

describe('the words that a finding answers to', () => {
  it('hold the number that its rule matched', async () => {
    const parsed = await (await syntaxRuntime()).read('ok = age > 18\n', 'python');
    const { findings } = runRules({ parsed }, ownRules());
    assert.deepEqual(
      findings.map(({ rule, said }) => ({ rule, said })),
      [{ rule: 'python-limit-left-out', said: ['18'] }],
    );
  });
});
