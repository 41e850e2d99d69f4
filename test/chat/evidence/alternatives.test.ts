import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alternativesIn } from '../../../src/chat/evidence/alternatives.ts';

describe('alternatives in a description', () => {
  for (const [text, choices] of [
    ['join the names with commas or without commas', ['with commas', 'without commas']],
    ['at least two or three guests must come', ['two', 'three']],
    ['return a date as dd.mm.yyyy or mm.dd.yyyy', ['dd.mm.yyyy', 'mm.dd.yyyy']],
    ['give a * b or a + b', ['a * b', 'a + b']],
    ['the number of rooms or guests', ['rooms', 'guests']],
    ['check if it is an anagram/palindrome', ['anagram', 'palindrome']],
    ['round the number x or y', ['x', 'y']],
    ['the cheapest or dearest room', ['cheapest', 'dearest']],
  ] as const) {
    it(`are two readings, of which one is meant: ${text}`, () => {
      assert.deepEqual(alternativesIn(text), choices);
    });
  }

  for (const text of [
    'keep rooms with one or more beds',
    'if the number x or y is negative, stop',
    'give True/False for each',
    'rooms with a bath or a shower',
    'less than or equal to the price',
    'give none if there are no odd or even numbers',
  ]) {
    it(`are none where both may hold: ${text}`, () => {
      assert.equal(alternativesIn(text), undefined);
    });
  }

  it('are looked for in any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        alternativesIn(text);
      }),
    );
  });
});
