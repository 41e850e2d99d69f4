import assert from 'node:assert/strict';
import { readCaseFile } from '../../../src/cli/evaluate/evaluationCase.ts';
import { caseOf, fixture } from './fixture.ts';

describe('reading cases to evaluate', () => {
  it('takes every line that can be read, with its number', () => {
    assert.deepEqual(
      fixture().cases.map(({ id, line }) => [id, line]),
      [
        ['add-clear', 1],
        ['price-ask', 2],
        ['7', 5],
        ['task-3-1a', 6],
        ['task-3-original', 7],
      ],
    );
  });

  it('says of the others what is wrong with them', () => {
    const { bad } = fixture();
    assert.deepEqual(
      bad.map(({ line, id }) => [line, id]),
      [
        [3, undefined],
        [8, 'no-expect'],
        [9, 'odd-act'],
        [10, 'odd-fix'],
        [11, 'far'],
        [12, 'mute'],
        [13, 'aimless'],
      ],
    );
    const patterns = [
      /no JSON/,
      /It does not say what to expect/,
      /expect\.acts\.0: .*"shrug"/,
      /expect\.fix: This is no regular expression/,
      /a\.go has 2 lines, not 1-9/,
      /question: There is no question/,
      /expect\.acts: It names no act/,
    ];
    for (const [index, pattern] of patterns.entries()) {
      assert.match(bad[index]?.error ?? '', pattern);
    }
  });

  it('takes one of a kind for a list, and what is missing for nothing', () => {
    const { expect } = caseOf({ acts: 'ask', slots: 'scope', lines: 3, mustNotAsk: null });
    assert.deepEqual(
      [expect.acts, expect.slots, expect.lines, expect.mustNotAsk, expect.why],
      [['ask'], ['scope'], [3], [], ''],
    );
  });

  it('names a language as the editor does, by the file where the case is silent', () => {
    const named = caseOf({ acts: 'ask' }, { language: 'C#' });
    const silent = caseOf({ acts: 'ask' }, { file: 'a.tsx' });
    assert.deepEqual([named.language, silent.language], ['csharp', 'typescriptreact']);
  });

  it('reads the category of a changed description from its id', () => {
    const categories = fixture().cases.map(({ category }) => category);
    assert.deepEqual(categories, ['clear', 'ask', undefined, '1a', 'original']);
  });

  it('has nothing to say about an empty file', () => {
    assert.deepEqual(readCaseFile('\n\n'), { cases: [], bad: [] });
  });
});
