import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/memoryTerminal.ts';

describe('ask --attach', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  };

  const code = file('rows.py', 'def ratio(a, b):\n    return a / b\n');
  const log = file(
    'log.txt',
    '\u001b[31mFile "rows.py", line 2, in ratio\nZeroDivisionError: division by zero\u001b[0m\n',
  );
  const ask = async (...words: readonly string[]) => {
    const { exit, out, err } = await runCommand(['ask', '--json', code, ...words]);
    assert.deepEqual([exit, err], [0, []]);
    return JSON.parse(out);
  };

  it('is evidence: the error is not asked for, and its line is pointed at', async () => {
    const bare = await ask('it fails with an error');
    assert.equal(bare.question?.slot, 'error-text');
    const told = await ask('it fails with an error', '--attach', log);
    assert.notEqual(told.question?.slot, 'error-text');
    assert.match(told.reply, /\*\*L2\*\*.*ZeroDivisionError: division by zero/u);
    assert.deepEqual(told.evidence.editor.attached, [
      {
        kind: 'file',
        source: log,
        text: 'File "rows.py", line 2, in ratio\nZeroDivisionError: division by zero',
      },
    ]);
  });

  it('leaves out a file with nothing in it', async () => {
    const told = await ask('it fails with an error', '--attach', file('none.txt', ' \n'));
    assert.deepEqual(told.evidence.editor.attached, []);
  });

  it('is what a case brings along as attached', async () => {
    const line = {
      id: 1,
      file: 'rows.py',
      code: 'def ratio(a, b):\n    return a / b\n',
      question: 'it fails with an error',
      attached: ['rows.py:2: ZeroDivisionError: division by zero'],
    };
    const { out } = await runCommand(['ask', '--cases', file('c.jsonl', JSON.stringify(line))]);
    assert.notEqual(JSON.parse(out).question?.slot, 'error-text');
  });
});
