import assert from 'node:assert/strict';
import { balanced, mean, percentile, share } from '../../../src/cli/evaluate/figures.ts';

describe('figures', () => {
  it('are null over no cases, never NaN', () => {
    assert.deepEqual(
      [mean([]), share([]), share([undefined]), percentile([], 50), balanced(null, 1)],
      [null, null, null, null, null],
    );
  });

  it('count only what says something', () => {
    assert.equal(share([true, undefined, false, true, true]), 0.75);
  });

  it('take percentiles by the nearest rank', () => {
    const values = [50, 10, 40, 20, 30];
    assert.deepEqual(
      [0, 20, 50, 95, 100].map((percent) => percentile(values, percent)),
      [10, 10, 30, 50, 50],
    );
  });

  it('give a half to whoever always asks', () => {
    assert.equal(balanced(1, 0), 0.5);
  });
});
