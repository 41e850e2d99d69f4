import assert from 'node:assert/strict';
import { numberedCode } from '../../../../src/engine/local/process/numberedCode.ts';

describe('numbered code', () => {
  it('is given as it is in its file, each passage by itself', () => {
    const text = [
      'File `a.go`.',
      '```',
      ' 9| func f() {',
      '10| \tch <- 1',
      '11| ',
      '12| }',
      '```',
      'a 1| b',
      '3| x | 4| y',
    ].join('\n');
    assert.deepEqual(numberedCode(text), ['func f() {\n\tch <- 1\n\n}', 'x | 4| y']);
  });

  it('is not found where no lines are numbered', () => {
    assert.deepEqual(numberedCode('why\n1. one\n| a | b |'), []);
  });
});
