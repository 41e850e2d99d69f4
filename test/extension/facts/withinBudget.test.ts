import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { withinBudget } from '../../../src/extension/facts/withinBudget.ts';

const unhurried = new AbortController().signal;

describe('withinBudget', () => {
  it('gives what came in time', async () => {
    const timed = await withinBudget(1000, unhurried, async () => 'found');
    assert.equal(timed.kind === 'in-time' && timed.value, 'found');
  });

  it('takes a budget that is no whole number, as what is left of one is', async () => {
    const timed = await withinBudget(379.83, unhurried, async () => 'found');
    assert.equal(timed.kind, 'in-time');
  });

  it('names what came too late, and tells the work to end', async () => {
    let told: AbortSignal | undefined;
    const timed = await withinBudget(5, unhurried, async (signal) => {
      told = signal;
      await pause(1000, undefined, { signal });
    });
    assert.equal(timed.kind, 'late');
    assert.equal(told?.aborted, true);
  });

  it('counts work that fails as late', async () => {
    const timed = await withinBudget(1000, unhurried, () => Promise.reject(new Error('no')));
    assert.equal(timed.kind, 'late');
  });

  it('throws the reason when the person stops', async () => {
    const stop = new AbortController();
    const waiting = withinBudget(1000, stop.signal, () => pause(1000));
    stop.abort(new DOMException('Stopped.', 'AbortError'));
    await assert.rejects(waiting, { name: 'AbortError' });
  });
});
