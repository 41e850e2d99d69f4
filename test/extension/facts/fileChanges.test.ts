import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesBetween } from '../../../src/extension/facts/fileChanges.ts';

describe('changesBetween', () => {
  it('finds nothing in the same text, whatever its line ends', () => {
    assert.deepEqual(changesBetween('a\r\nb\r\n', 'a\nb'), { isNew: false, hunks: [] });
  });

  it('says where lines were replaced, added and removed', () => {
    assert.deepEqual(changesBetween('a\nb\nc\nd\ne\n', 'a\nB\nc\nnew\nd\n')?.hunks, [
      { lines: { from: 2, to: 2 }, added: ['B'], removed: ['b'] },
      { lines: { from: 4, to: 4 }, added: ['new'], removed: [] },
      { lines: { from: 6, to: 6 }, added: [], removed: ['e'] },
    ]);
  });

  it('gives up on two texts that have nothing in common', () => {
    const lines = (word: string) =>
      Array.from({ length: 5_000 }, (_, at) => `${word} ${at}\n`).join('');
    assert.equal(changesBetween(lines('one'), lines('other')), undefined);
  });

  it('names lines that hold what was added', () => {
    const file = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
    fc.assert(
      fc.property(file, file, (before, after) => {
        const text = [...after, 'end'];
        const changes = changesBetween([...before, 'end'].join('\n'), text.join('\n'));
        for (const { lines, added } of changes?.hunks ?? []) {
          if (added.length > 0) assert.deepEqual(text.slice(lines.from - 1, lines.to), added);
        }
      }),
    );
  });
});
