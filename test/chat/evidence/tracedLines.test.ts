import assert from 'node:assert/strict';
import { tracedLines } from '../../../src/chat/evidence/tracedLines.ts';

describe('tracedLines', () => {
  it('reads the forms of compilers and traces', () => {
    const text =
      'File "/home/me/app/rows.py", line 7, in f\n  rows.py:12: warning\nat rows.py(31)\nrows.py:12';
    assert.deepEqual(tracedLines(text, 'app/rows.py'), [7, 12, 31]);
  });

  it('leaves out a file of the same name in another folder', () => {
    assert.deepEqual(
      tracedLines('at f (/srv/lib/rows.js:3:1)\nat g (/srv/app/rows.js:9:2)', 'app/rows.js'),
      [9],
    );
  });

  it('leaves out a file whose name only ends like ours', () => {
    assert.deepEqual(tracedLines('test_rows.py:3\nmy-rows.py:4', 'rows.py'), []);
  });

  it('reads paths of Windows', () => {
    assert.deepEqual(tracedLines('C:\\work\\app\\rows.cs(14)', 'app/rows.cs'), [14]);
  });

  it('finds nothing for a question without a file', () => {
    assert.deepEqual(tracedLines('rows.py:3', ''), []);
  });
});
