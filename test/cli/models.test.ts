import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type DownloadBench, openDownloadBench } from '../support/downloadBench.ts';
import { COMMIT, json, repository } from '../support/fakeHub.ts';
import { runCommand } from '../support/memoryTerminal.ts';

describe('models', () => {
  let bench: DownloadBench;

  beforeEach(async () => {
    bench = await openDownloadBench();
  });
  afterEach(() => bench.close());

  const run = (...words: readonly string[]) =>
    runCommand(['models', ...words, '--folder', bench.folder, '--hub', bench.hub.origin]);
  const id = `owner--model--q4f16--${COMMIT.slice(0, 12)}`;

  it('says what a download would be, and downloads nothing', async () => {
    const { exit, out } = await run('plan', repository);
    assert.equal(exit, 0);
    assert.match(out, /333 kB in 7 files, licence: apache-2\.0/);
    assert.match(out, /or --variant q4: 110 kB/);
    assert.ok(bench.hub.seen.every((request) => !request.path.startsWith('/cdn/')));
  });

  it('downloads, lists, verifies and deletes', async () => {
    const downloaded = await run('download', repository);
    assert.match(downloaded.out, /downloading: 100 % of 333 kB\nready: .*owner--model--q4f16/s);
    assert.match((await run('list')).out, new RegExp(`Downloaded:\n${id}  333 kB\n`));
    assert.match((await run('verify', id)).out, /checking: 100 %.*\nsound\n/s);
    assert.equal((await run('delete', id)).out, 'deleted\n');
    assert.doesNotMatch((await run('list')).out, /Downloaded/);
  });

  it('ends with 1 where there is nothing to delete', async () => {
    const { exit, out, err } = await run('delete', 'nope');
    assert.deepEqual({ exit, out }, { exit: 1, out: '' });
    assert.match(err[0] ?? '', /There is no model nope\. See which there are: models list\./);
  });

  it('prints one JSON object where a script asks', async () => {
    const { out } = await run('download', repository, '--variant', 'q4', '--json');
    const { kind, model } = JSON.parse(out);
    assert.equal(kind, 'ready');
    assert.equal(model.plan.variant, 'q4');
  });

  it('ends with 1 and a sentence where a model cannot be got', async () => {
    const { exit, out, err } = await run('plan', 'owner/other');
    assert.equal(exit, 1);
    assert.equal(out, '');
    assert.match(err[0] ?? '', /127\.0\.0\.1:\d+ has no model owner\/other\./);
  });

  it('ends with 1 and says why a model cannot be run', async () => {
    bench.hub.spoil('config.json', (response) => json(response, { model_type: 'falcon' }));
    const { exit, err } = await run('plan', repository);
    assert.equal(exit, 1);
    assert.match(
      err[0] ?? '',
      /cannot be run here\. config\.json says that the model is a "falcon"\./,
    );
  });

  it('ends with 1 and names what is not as it was downloaded', async () => {
    await run('download', repository);
    await rm(path.join(bench.folder, id, 'config.json'));
    const { exit, err } = await run('verify', id);
    assert.equal(exit, 1);
    assert.match(err[0] ?? '', /Not what was downloaded: config\.json\./);
    assert.match((await run('verify', 'other')).err[0] ?? '', /There is no model other/);
  });

  it('ends with 2 for a call that is none', async () => {
    for (const words of [
      ['buy', repository],
      ['plan'],
      ['list', repository],
      ['verify', 'a', 'b'],
    ]) {
      assert.equal((await run(...words)).exit, 2, words.join(' '));
    }
  });
});
