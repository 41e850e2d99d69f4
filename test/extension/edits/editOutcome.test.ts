import assert from 'node:assert/strict';
import { compareProblems, type Problem } from '../../../src/extension/edits/editOutcome.ts';
import { linesOf } from '../lib/documents.ts';

const problem = (line: number, message = 'undefined: nul'): Problem => ({ line, message });

/** Only how many, without which. */
const countsOf = (...compared: Parameters<typeof compareProblems>) => {
  const { gone, still, added } = compareProblems(...compared);
  return { gone, still, added };
};

describe('compareProblems', () => {
  const same = { lines: linesOf(5, 6), added: 0 };

  it('counts a problem that is gone', () => {
    assert.deepEqual(countsOf([problem(5)], [], same), { gone: 1, still: 0, added: 0 });
  });

  it('counts one that is still there', () => {
    const now = countsOf([problem(5)], [problem(6)], same);
    assert.deepEqual(now, { gone: 0, still: 1, added: 0 });
  });

  it('counts one that says something else as new', () => {
    const now = countsOf([problem(5)], [problem(5, 'missing return')], same);
    assert.deepEqual(now, { gone: 1, still: 0, added: 1 });
  });

  it('knows a problem above the edit by its line', () => {
    const now = countsOf([problem(2)], [problem(2)], { lines: linesOf(5), added: 3 });
    assert.deepEqual(now, { gone: 0, still: 1, added: 0 });
  });

  it('knows a problem below the edit by its line after it', () => {
    const longer = { lines: linesOf(5), added: 3 };
    assert.equal(compareProblems([problem(9)], [problem(12)], longer).still, 1);
    assert.equal(compareProblems([problem(9)], [problem(9)], longer).still, 0);
  });

  it('looks for a problem of the replaced lines on all that replaced them', () => {
    const longer = { lines: linesOf(5), added: 3 };
    assert.equal(compareProblems([problem(5)], [problem(8)], longer).still, 1);
    assert.equal(compareProblems([problem(5)], [problem(9)], longer).still, 0);
  });

  it('has a place for the problems of lines that were deleted', () => {
    const shorter = { lines: linesOf(5, 9), added: -5 };
    assert.equal(compareProblems([problem(7)], [problem(5)], shorter).still, 1);
  });

  it('counts two of the same message one by one', () => {
    const now = countsOf([problem(5), problem(6)], [problem(6)], same);
    assert.deepEqual(now, { gone: 1, still: 1, added: 0 });
  });

  it('names the new problems, three at most', () => {
    const after = [1, 2, 3, 4].map((line) => problem(line, 'missing return'));
    assert.deepEqual(compareProblems([], after, same).fresh, after.slice(0, 3));
  });

  it('names those that it was to mend and left, where they are now', () => {
    const before = [problem(2, 'elsewhere'), problem(5)];
    const after = [problem(2, 'elsewhere'), problem(6)];
    assert.deepEqual(compareProblems(before, after, same).left, [problem(6)]);
  });

  it('knows the problem that an edit is for even where it stands elsewhere', () => {
    const before = [problem(9, 'unused'), problem(12, 'unterminated')];
    const now = compareProblems(before, before, same, 'unterminated');
    assert.deepEqual(now.left, [problem(12, 'unterminated')]);
  });
});
