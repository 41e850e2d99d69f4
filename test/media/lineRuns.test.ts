import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineRuns } from '../../media/lineRuns.ts';

describe('lineRuns', () => {
  it('puts lines in order and joins neighbours', () => {
    assert.deepEqual(lineRuns([13, 12, 30, 12, 14]), [
      { from: 12, to: 14 },
      { from: 30, to: 30 },
    ]);
  });

  it('holds the same lines, with a gap between any two ranges', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (lines) => {
        const runs = lineRuns(lines);
        const held = runs.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        assert.deepEqual(
          held,
          [...new Set(lines)].sort((a, b) => a - b),
        );
        for (const [at, { from }] of runs.slice(1).entries()) {
          assert.ok(from > (runs[at]?.to ?? 0) + 1);
        }
      }),
    );
  });
});
