import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cluster, disagreement, mayDisagree } from '../../../src/chat/sampling/cluster.ts';
import type { Sample } from '../../../src/chat/sampling/sample.ts';

const lines = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 }))
  .map(([from, more]) => ({ from, to: from + more }));

const sample: fc.Arbitrary<Sample> = fc.record(
  {
    act: fc.constantFrom<Sample['act']>('answer', 'ask', 'challenge'),
    plan: fc.constantFrom('Send it', 'Rename it', ''),
    cited: fc.array(lines, { maxLength: 2 }),
    fix: fc.constantFrom(undefined, undefined, 'a', 'b'),
    lines: fc.constant(undefined),
    newLine: fc.constant(undefined),
  },
  { noNullPrototype: true },
);

const samples = fc.array(sample, { maxLength: 8 });
const made = (changes: Partial<Sample>): Sample => ({
  act: 'answer',
  plan: 'Send it',
  cited: [],
  fix: undefined,
  lines: undefined,
  newLine: undefined,
  ...changes,
});
const sizes = (...all: readonly Sample[]) => cluster(all).map(({ length }) => length);

describe('cluster', () => {
  it('makes one of the same fix, however it is told', () => {
    const told = [made({ fix: 'a', cited: [{ from: 1, to: 1 }] }), made({ fix: 'a', plan: '' })];
    assert.deepEqual(sizes(...told), [2]);
  });

  it('keeps different fixes of the same line apart', () => {
    const cited = [{ from: 2, to: 2 }];
    assert.deepEqual(sizes(made({ fix: 'a', cited }), made({ fix: 'b', cited })), [1, 1]);
  });

  it('keeps a fix apart from an answer without one', () => {
    assert.deepEqual(sizes(made({ fix: 'a' }), made({})), [1, 1]);
  });

  it('makes one of answers whose lines overlap', () => {
    const all = [[{ from: 1, to: 9 }], [{ from: 3, to: 3 }], [{ from: 8, to: 12 }]].map((cited) =>
      made({ cited }),
    );
    assert.deepEqual(sizes(...all), [3]);
  });

  it('keeps answers apart whose lines have nothing in common', () => {
    const all = [[{ from: 1, to: 2 }], [{ from: 3, to: 3 }]].map((cited) => made({ cited }));
    assert.deepEqual(sizes(...all), [1, 1]);
  });

  it('keeps acts apart', () => {
    assert.deepEqual(sizes(made({}), made({ act: 'challenge' })), [1, 1]);
  });

  it('puts the largest first', () => {
    assert.deepEqual(sizes(made({ fix: 'a' }), made({ fix: 'b' }), made({ fix: 'b' })), [2, 1]);
  });

  it('does not depend on the order of the samples', () => {
    fc.assert(
      fc.property(
        samples.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => assert.deepEqual(cluster(shuffled), cluster(all)),
      ),
      { numRuns: 2_000 },
    );
  });

  it('makes one cluster of identical samples', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 8 }), (one, count) => {
        const clusters = cluster(Array.from({ length: count }, () => one));
        assert.deepEqual([clusters.length, disagreement(clusters)], [1, 0]);
      }),
    );
  });

  it('loses and invents no sample', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const key = (each: Sample) => JSON.stringify(each);
        assert.deepEqual(cluster(all).flat().map(key).toSorted(), all.map(key).toSorted());
      }),
    );
  });
});

describe('disagreement', () => {
  it('is the share outside the largest cluster', () => {
    const three = ['a', 'b', 'c'].map((fix) => made({ fix }));
    assert.equal(disagreement(cluster(three)), 1 - 1 / 3);
    assert.equal(disagreement([]), 0);
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const share = disagreement(cluster(all));
        assert.ok(share >= 0 && share < 1);
      }),
    );
  });

  it('is never reached by samples that were said not to be able to', () => {
    fc.assert(
      fc.property(samples, samples, fc.constantFrom(0.3, 0.5), (drawn, toCome, threshold) => {
        if (mayDisagree(cluster(drawn), toCome.length, threshold)) return;
        assert.ok(disagreement(cluster([...drawn, ...toCome])) < threshold);
      }),
      { numRuns: 2_000 },
    );
  });
});
