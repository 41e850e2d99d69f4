import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '..', '..');
const sample = path.join('samples', 'go', 'worker.go');
const execute = promisify(execFile);

/** Runs the built command line as a program of its own. */
async function cli(...words: readonly string[]) {
  const ended = execute(process.execPath, [path.join('dist', 'cli.mjs'), ...words], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { stdout, stderr, code } = await ended.then(
    (output) => ({ ...output, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { stdout, stderr, code };
}

describe('the built command line', () => {
  before(async function () {
    this.timeout(180_000);
    await execute(process.execPath, [path.join('scripts', 'build.mjs')], { cwd: root });
  });

  it('finds both faults of the Go sample, and mends them', async () => {
    const { stdout, stderr, code } = await cli(
      ...['ask', '--json', sample, 'this code is not working like i expect'],
    );
    assert.deepEqual([code, stderr], [0, '']);
    const { act, edits, findings, engine } = JSON.parse(stdout);
    const cited = findings.map(({ from }: { from: number }) => from);
    const before = readFileSync(path.join(root, sample), 'utf8');
    const line = (words: string) =>
      before.split('\n').findIndex((text) => text.includes(words)) + 1;
    assert.ok(cited.includes(line('<= r.resultWorker')), stdout);
    assert.ok(cited.includes(line('== nul ')), stdout);
    const after = edits.reduce(
      (text: string, edit: { oldText: string; newText: string }) =>
        text.replace(edit.oldText, () => edit.newText),
      before,
    );
    const mended = before.replace('<= r.result', '<- r.result').replace('== nul ', '== nil ');
    assert.equal(after, mended);
    assert.match(act, /^answer/);
    assert.equal(engine, 'analyst');
  });

  it('prints text for a person without --json', async () => {
    const { stdout, code } = await cli('ask', `${sample}:30-50`, 'what is wrong with this?');
    assert.equal(code, 0);
    assert.match(stdout, /^-\t+resultWorkerErr <= /m);
    assert.match(stdout, /^\+\t+resultWorkerErr <- /m);
    assert.throws(() => JSON.parse(stdout));
  });

  it('explains itself', async () => {
    const { stdout, code } = await cli('--help');
    assert.equal(code, 0);
    assert.match(stdout, /ASK_FIRST_API_KEY/);
  });

  it('ends with 2 and one line for a bad call', async () => {
    const { stdout, stderr, code } = await cli('ask', 'nothing.go', 'why?');
    assert.deepEqual([code, stdout, stderr], [2, '', 'ask-first: nothing.go does not exist.\n']);
  });

  it('applies and moderates single texts', async () => {
    const applied = await cli('apply', 'LICENSE', '--search', 'MIT License', '--replace', 'X');
    assert.equal(JSON.parse(applied.stdout).kind, 'applied');
    const judged = await cli('moderate', 'how do i kill a child process?');
    assert.deepEqual(JSON.parse(judged.stdout), { verdict: 'allow' });
  });
});
