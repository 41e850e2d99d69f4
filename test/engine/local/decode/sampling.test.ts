import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomNumbers } from '../../../../src/engine/local/decode/random.ts';
import { sampler } from '../../../../src/engine/local/decode/sampler.ts';
import {
  penalise,
  type Sampling,
  sampleToken,
} from '../../../../src/engine/local/decode/sampling.ts';

const logits = Float32Array.of(0, Math.log(2), Math.log(4), Math.log(1), Number.NEGATIVE_INFINITY);

/** How often each token comes of 40,000, in shares. */
function shares(sampling: Partial<Sampling>, mask?: Uint32Array): readonly number[] {
  const random = randomNumbers(7);
  const counts = logits.map(() => 0);
  for (let i = 0; i < 40_000; i++) {
    const id = sampleToken(logits, { temperature: 1, seed: 0, ...sampling }, random, mask) ?? -1;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return [...counts].map((count) => Math.round((count / 40_000) * 50) / 50);
}

describe('sampling', () => {
  const cases: readonly (readonly [string, Partial<Sampling>, readonly number[]])[] = [
    ['draws by likelihood', {}, [0.12, 0.26, 0.5, 0.12, 0]],
    [
      'makes likely ones likelier at a lower temperature',
      { temperature: 0.5 },
      [0.04, 0.18, 0.72, 0.04, 0],
    ],
    ['always takes the likeliest at temperature 0', { temperature: 0 }, [0, 0, 1, 0, 0]],
    ['draws of the likeliest few', { topK: 2 }, [0, 0.34, 0.66, 0, 0]],
    ['draws of the likeliest that reach a share', { topP: 0.7 }, [0, 0.34, 0.66, 0, 0]],
    ['draws of those not much less likely', { minP: 0.4 }, [0, 0.34, 0.66, 0, 0]],
    ['takes the share of what the count left', { topK: 2, topP: 0.6 }, [0, 0, 1, 0, 0]],
  ];
  for (const [what, sampling, expected] of cases) {
    it(what, () => {
      const actual = shares(sampling);
      for (const [i, share] of expected.entries()) {
        assert.ok(Math.abs((actual[i] ?? 0) - share) < 0.021, `${actual}`);
      }
    });
  }

  it('draws only what the mask allows', () => {
    assert.deepEqual(shares({ topP: 0.99 }, Uint32Array.of(0b10001)), [1, 0, 0, 0, 0]);
    assert.equal(
      sampleToken(logits, { temperature: 1, seed: 0 }, () => 0, Uint32Array.of(0)),
      undefined,
    );
  });

  it('takes the first of equally likely ones, and a token even of numbers that are none', () => {
    const greedy = { temperature: 0, seed: 0 };
    assert.equal(
      sampleToken(Float32Array.of(1, 3, 3), greedy, () => 0),
      1,
    );
    assert.equal(
      sampleToken(Float32Array.of(Number.NaN, 3, Number.NaN), greedy, () => 0),
      1,
    );
    const nothing = Float32Array.of(Number.NaN, Number.NaN);
    assert.equal(
      sampleToken(nothing, { temperature: 1, seed: 0 }, () => 0.5),
      0,
    );
  });

  it('keeps exactly what sorting the whole vocabulary would keep', () => {
    const sampling = fc.record(
      {
        temperature: fc.double({ min: 0.1, max: 3, noNaN: true }),
        seed: fc.constant(0),
        topK: fc.integer({ min: 2, max: 12 }),
        topP: fc.double({ min: 0.05, max: 1, noNaN: true }),
        minP: fc.double({ min: 0, max: 0.5, noNaN: true }),
      },
      { requiredKeys: ['temperature', 'seed'] },
    );
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const numbers = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(numbers, sampling, random, (some, options, drawn) => {
        const id = sampleToken(Float32Array.from(some), options, () => drawn) ?? -1;
        assert.ok(keptBySorting(some, options).has(id));
      }),
      { numRuns: 500 },
    );
  });

  it('reaches everything that is kept', () => {
    const kept = new Set<number | undefined>();
    for (let i = 0; i < 1000; i++) {
      kept.add(sampleToken(logits, { temperature: 1, seed: 0, minP: 0.2 }, () => i / 1000));
    }
    assert.deepEqual([...kept].sort(), [0, 1, 2, 3]);
  });
});

/** With a little room at the limits, where rounding decides. */
function keptBySorting(some: readonly number[], sampling: Sampling): ReadonlySet<number> {
  const highest = Math.max(...some);
  const sorted = some
    .map((logit, id) => ({ id, weight: Math.exp((logit - highest) / sampling.temperature) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, sampling.topK ?? some.length);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  const kept = sorted.filter(({ weight }) => {
    const isKept = before <= (sampling.topP ?? 1) * total * (1 + 1e-6);
    before += weight;
    return isKept && weight >= (sampling.minP ?? 0) * (1 - 1e-6);
  });
  return new Set(kept.map(({ id }) => id));
}

describe('the penalty for repetition', () => {
  it('makes seen tokens less likely, whatever the sign of their logits', () => {
    const changed = Float32Array.of(2, -2, 2);
    penalise(changed, [0, 1, 99], 2);
    assert.deepEqual([...changed], [1, -4, 2]);
  });

  it('counts the prompt and what was said since', () => {
    const chooser = sampler({ temperature: 0, seed: 0, repetitionPenalty: 10 }, [2]);
    assert.equal(chooser.choose(Float32Array.of(1, 2, 3), undefined), 1);
    chooser.saw(1);
    assert.equal(chooser.choose(Float32Array.of(1, 2, 3), undefined), 0);
  });
});

describe('random numbers', () => {
  it('depend on the seed alone and are spread evenly', () => {
    const [one, same, other] = [randomNumbers(-5), randomNumbers(-5), randomNumbers(6)];
    const numbers = Array.from({ length: 10_000 }, one);
    assert.deepEqual(numbers.slice(0, 9), Array.from({ length: 9 }, same));
    assert.notEqual(numbers[0], other());
    const tenths = Array.from(
      { length: 10 },
      (_, i) => numbers.filter((x) => Math.floor(x * 10) === i).length,
    );
    for (const count of tenths) assert.ok(Math.abs(count - 1000) < 150, `${tenths}`);
  });
});
