import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { currentThreadIn } from '../../src/extension/currentThread.ts';
import { removeFolder, temporaryFolder } from '../support/bundle.ts';

describe('currentThreadIn', () => {
  let root: string;
  let folder: string;

  beforeEach(async () => {
    root = await temporaryFolder();
    folder = path.join(root, 'not there yet');
  });
  afterEach(() => removeFolder(root));

  it('knows none in a fresh workspace', async () => {
    assert.equal(await currentThreadIn(folder).read(), undefined);
  });

  it('finds the thread again in another window', async () => {
    await currentThreadIn(folder).write('thread-1');
    await currentThreadIn(folder).write('thread-2');
    assert.equal(await currentThreadIn(folder).read(), 'thread-2');
    assert.deepEqual(await readdir(folder), ['thread']);
  });

  for (const [what, text] of [
    ['is empty', ''],
    ['was torn by a crash', '\0\0\0\0'],
    ['names a way out of its folder', '../../elsewhere'],
    ['is far too long', 'x'.repeat(1000)],
  ] as const) {
    it(`begins anew where the file ${what}`, async () => {
      await mkdir(folder);
      await writeFile(path.join(folder, 'thread'), text);
      assert.equal(await currentThreadIn(folder).read(), undefined);
    });
  }

  it('remembers nothing, and fails at nothing, in a window without a workspace', async () => {
    const thread = currentThreadIn(undefined);
    await thread.write('thread-1');
    assert.equal(await thread.read(), undefined);
  });

  it('goes on where the disk takes nothing', async () => {
    await writeFile(folder, 'a file in the place of the folder');
    const thread = currentThreadIn(folder);
    await thread.write('thread-1');
    assert.equal(await thread.read(), undefined);
  });
});
