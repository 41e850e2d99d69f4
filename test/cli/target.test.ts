import assert from 'node:assert/strict';
import { linesWithin, readTarget } from '../../src/cli/target.ts';

const nothingThere = () => false;

describe('readTarget', () => {
  it('reads a file, a line and a range', () => {
    assert.deepEqual(readTarget('a.go', nothingThere), { path: 'a.go', lines: undefined });
    assert.deepEqual(readTarget('a.go:7', nothingThere), {
      path: 'a.go',
      lines: { from: 7, to: 7 },
    });
    assert.deepEqual(readTarget('C:\\a.go:7-9', nothingThere), {
      path: 'C:\\a.go',
      lines: { from: 7, to: 9 },
    });
  });

  it('prefers a file whose name ends like a range', () => {
    assert.deepEqual(
      readTarget('a:7', (path) => path === 'a:7'),
      { path: 'a:7', lines: undefined },
    );
  });
});

describe('linesWithin', () => {
  it('counts lines as an editor does, whatever ends them', () => {
    assert.deepEqual(linesWithin('a\nb\n', undefined, 'f'), { from: 1, to: 3 });
    assert.deepEqual(linesWithin('a\r\nb', undefined, 'f'), { from: 1, to: 2 });
    assert.deepEqual(linesWithin('', undefined, 'f'), { from: 1, to: 1 });
  });

  it('refuses lines that are not there', () => {
    assert.throws(() => linesWithin('a\nb', { from: 2, to: 3 }, 'f'), /f has 2 lines, not 2-3/);
  });
});
