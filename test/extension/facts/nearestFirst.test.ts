import assert from 'node:assert/strict';
import { nearestFirst } from '../../../src/extension/facts/nearestFirst.ts';
import { linesOf } from '../lib/documents.ts';

const at = (...lines: readonly number[]) => lines.map((line) => ({ line }));

describe('nearestFirst', () => {
  it('puts what is on the lines asked about first, then the nearer before the farther', () => {
    assert.deepEqual(nearestFirst(at(1, 30, 9, 10, 12), linesOf(10, 12)), at(10, 12, 9, 1, 30));
  });

  it('puts the earlier of two equally near ones first', () => {
    assert.deepEqual(nearestFirst(at(13, 9), linesOf(10, 12)), at(9, 13));
  });

  it('leaves out the far end of a long list', () => {
    const found = at(...Array.from({ length: 80 }, (_, line) => line + 1));
    const near = nearestFirst(found, linesOf(70, 80));
    assert.equal(near.length, 50);
    assert.deepEqual(near.at(0), { line: 70 });
    assert.deepEqual(near.at(-1), { line: 31 });
  });

  it('leaves the list it was given as it was', () => {
    const found = at(5, 1);
    nearestFirst(found, linesOf(1));
    assert.deepEqual(found, at(5, 1));
  });
});
