import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stopStrings } from '../../../../src/engine/local/decode/stopStrings.ts';

function shown(parts: readonly string[], stops: readonly string[]): readonly string[] {
  const stop = stopStrings(stops);
  return [...parts.map((part) => stop.push(part)), stop.flush()];
}

describe('stop strings', () => {
  const cases: readonly (readonly [string, string[], string[], string[]])[] = [
    ['lets a text through at once', ['ab', 'c'], ['END'], ['ab', 'c', '']],
    ['ends the text before one', ['a', 'bENDc', 'd'], ['END'], ['a', 'b', '', '']],
    ['finds one that comes in pieces', ['aE', 'N', 'Db'], ['END'], ['a', '', '', '']],
    ['holds back what may become one', ['aEN', 'x'], ['END'], ['a', 'ENx', '']],
    ['lets go of what did not, at the end', ['aEN'], ['END'], ['a', 'EN']],
    ['finds one after a false start', ['aa', 'ab'], ['aab'], ['', 'a', '']],
    ['knows several', ['a```b'], ['\n\n', '```'], ['a', '']],
    ['passes over empty ones', ['ab'], [''], ['ab', '']],
  ];
  for (const [what, parts, stops, expected] of cases) {
    it(what, () => assert.deepEqual(shown(parts, stops), expected));
  }

  it('shows the same in whatever pieces a text comes', () => {
    const letters = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: max });
    const parts = fc.array(letters(4), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.array(letters(4), { maxLength: 3 }), (pieces, stops) => {
        const whole = pieces.join('');
        const isIn = (some: string) => stops.some((stop) => stop !== '' && some.includes(stop));
        const text = shown(pieces, stops).join('');
        assert.equal(text, shown([...whole], stops).join(''));
        assert.ok(whole.startsWith(text));
        assert.equal(text.length < whole.length, isIn(whole));
        assert.ok(!isIn(text));
      }),
      { numRuns: 500 },
    );
  });
});
