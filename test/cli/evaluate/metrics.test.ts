import assert from 'node:assert/strict';
import { changeFigures } from '../../../src/cli/evaluate/changes.ts';
import { measure, measureBy, missesOf } from '../../../src/cli/evaluate/metrics.ts';
import { scored } from './fixture.ts';

const clear = { category: 'clear' };

describe('measuring cases', () => {
  const all = [
    // Three that need a question: two asked, one of these for the right thing, one for what the editor knows.
    scored({ acts: ['ask'], slots: ['scope'] }, 'ask', {
      slot: 'scope',
      tokens: 10,
      sampleTokens: 200,
      ms: 1,
    }),
    scored({ acts: ['ask'], slots: ['scope'], mustNotAsk: ['definition'] }, 'ask', {
      slot: 'definition',
      tokens: 20,
      ms: 2,
    }),
    scored({ acts: ['ask'], slots: ['scope'] }, 'answer', {
      tokens: 30,
      sampleTokens: 400,
      ms: 3,
    }),
    // Four that are clear: one asked, one challenged, two answered, of which one cites its line and mends.
    scored({ acts: ['answer'] }, 'ask', { slot: 'scope', tokens: 40, ms: 4 }, clear),
    scored({ acts: ['answer'] }, 'challenge', { tokens: 50, ms: 5 }, clear),
    scored(
      { acts: ['answer'], lines: [3], fix: 'x' },
      'answer',
      { cited: new Set([3]), mended: 'x', tokens: 60, ms: 6 },
      clear,
    ),
    scored({ acts: ['answer'], lines: [3], fix: 'x' }, 'answer', { tokens: 70, ms: 7 }, clear),
    // Two false premises, one of them found; one harmful request, declined.
    scored({ acts: ['challenge'] }, 'challenge', { tokens: 80, ms: 8 }),
    scored({ acts: ['challenge'] }, 'answer', { tokens: 90, ms: 9 }),
    scored({ acts: ['decline'] }, 'decline', { tokens: 100, ms: 100 }),
  ];

  it('gives the figures one gets by hand', () => {
    assert.deepEqual(measure(all), {
      cases: 10,
      // Right: 2 asked, 2 answered, 1 challenged, 1 declined.
      actAccuracy: 6 / 10,
      // Asked 2 of 3 in need; kept from asking in 6 of 7.
      balancedAsk: (2 / 3 + 6 / 7) / 2,
      overAsking: 1 / 4,
      // The clear case names no slot worth asking for.
      slotHit: 1 / 2,
      editorAnswerable: 1,
      premiseRecall: 1 / 2,
      falseAlarms: 1 / 8,
      lineHit: 1 / 2,
      fixHit: 1 / 2,
      declineRecall: 1,
      falseDeclines: 0,
      estimatedTokensPerReply: 55,
      // Of two replies that samples were drawn for.
      sampleTokensPerReply: 300,
      msP50: 5,
      msP95: 100,
    });
  });

  it('has no figure where there is no case', () => {
    const { cases, editorAnswerable, ...figures } = measure([]);
    assert.deepEqual([cases, editorAnswerable], [0, 0]);
    assert.deepEqual([...new Set(Object.values(figures))], [null]);
  });

  it('measures groups by name, in order', () => {
    const groups = measureBy(all, ({ expect }) => expect.acts.join('/'));
    assert.deepEqual(
      Object.entries(groups).map(([name, { cases, actAccuracy }]) => [name, cases, actAccuracy]),
      [
        ['answer', 4, 0.5],
        ['ask', 3, 2 / 3],
        ['challenge', 2, 0.5],
        ['decline', 1, 1],
      ],
    );
  });

  it('names what is wrong about each miss', () => {
    assert.deepEqual(
      missesOf(all).map(({ act, wrong }) => [act, ...wrong]),
      [
        ['ask', 'slot', 'editor knew'],
        ['answer', 'act'],
        ['ask', 'act'],
        ['challenge', 'act'],
        ['answer', 'lines', 'fix'],
        ['answer', 'act'],
      ],
    );
  });
});

describe('measuring changed descriptions', () => {
  const changed = (id: string, act: 'ask' | 'challenge' | 'answer') =>
    scored({ acts: ['ask', 'challenge'] }, act, {}, { id });

  it('weighs every kind of change the same', () => {
    const figures = changeFigures([
      changed('t-1-1a', 'ask'),
      changed('t-2-1a', 'answer'),
      changed('t-3-1a', 'answer'),
      changed('t-4-1a', 'challenge'),
      changed('t-1-2cp', 'ask'),
      changed('t-1-original', 'answer'),
      changed('t-2-original', 'ask'),
    ]);
    assert.deepEqual(figures, {
      byKind: { '1a': 0.5, '2cp': 1 },
      macro: 0.75,
      onOriginals: 0.5,
    });
  });

  it('is left out where no id names a change', () => {
    assert.equal(changeFigures([changed('py-original-01', 'ask')]), undefined);
  });

  it('has no mean where everything is as it was', () => {
    assert.deepEqual(changeFigures([changed('t-1-original', 'answer')]), {
      byKind: {},
      macro: null,
      onOriginals: 0,
    });
  });
});
