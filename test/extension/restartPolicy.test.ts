import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterCrash } from '../../src/extension/restartPolicy.ts';

const MINUTE = 60_000;

/** What is decided after each of some crashes. */
function acts(times: readonly number[]): readonly string[] {
  let crashes: readonly number[] = [];
  return times.map((at) => {
    const decision = afterCrash(crashes, at);
    crashes = decision.crashes;
    return decision.act;
  });
}

describe('afterCrash', () => {
  it('starts again after each of four crashes', () => {
    assert.deepEqual(acts([0, 1, 2, 3]), ['restart', 'restart', 'restart', 'restart']);
  });

  it('gives up after the fifth in three minutes', () => {
    assert.equal(acts([0, 1, 2, 3, 3 * MINUTE - 1]).at(-1), 'give-up');
  });

  it('has forgotten the first after three minutes', () => {
    assert.equal(acts([0, 1, 2, 3, 3 * MINUTE]).at(-1), 'restart');
  });

  it('never gives up on crashes that are a minute apart', () => {
    const hourly = Array.from({ length: 60 }, (_, at) => at * MINUTE);
    assert.ok(acts(hourly).every((act) => act === 'restart'));
  });

  it('gives up exactly where five lie within three minutes, and remembers no more than that', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 2 * MINUTE }), { maxLength: 20 });
    fc.assert(
      fc.property(gaps, (waits) => {
        let now = 0;
        const times = waits.map((wait) => {
          now += wait;
          return now;
        });
        const expected = times.map((at, last) => {
          const recent = times.slice(0, last + 1).filter((time) => at - time < 3 * MINUTE);
          return recent.length >= 5 ? 'give-up' : 'restart';
        });
        assert.deepEqual(acts(times), expected);
      }),
    );
  });
});
