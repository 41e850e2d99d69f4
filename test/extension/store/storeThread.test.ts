import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../../../src/extension/store/storeError.ts';
import { StoreThread } from '../../../src/extension/store/storeThread.ts';
import { removeFolder, temporaryFolder } from '../../support/bundle.ts';

describe('store thread', () => {
  let folder: string;
  const threads: StoreThread[] = [];

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await Promise.all(threads.splice(0).map((thread) => thread.close()));
    await removeFolder(folder);
  });

  /** A thread whose worker does as it is told here instead of keeping conversations. */
  async function threadRunning(code: string): Promise<StoreThread> {
    const workerFile = path.join(folder, 'worker.mjs');
    await writeFile(
      workerFile,
      `import { existsSync, writeFileSync } from 'node:fs';
       import { parentPort } from 'node:worker_threads';
       const mark = ${JSON.stringify(path.join(folder, 'mark'))};
       parentPort.on('message', ({ id, call }) => { ${code} });`,
    );
    const thread = new StoreThread({ directory: folder, workerFile, onQuarantine: () => {} });
    threads.push(thread);
    return thread;
  }

  it('asks a fresh worker again when the first died', async () => {
    const thread = await threadRunning(`
      if (!existsSync(mark)) { writeFileSync(mark, ''); process.exit(1); }
      parentPort.postMessage({ type: 'done', id, value: call.type });`);
    assert.equal(await thread.call({ type: 'open' }), 'open');
  });

  it('fails with a clear error when the worker dies twice', async () => {
    const thread = await threadRunning(`if (call.type !== 'close') throw new Error('a fault');`);
    await assert.rejects(
      thread.call({ type: 'open' }),
      (error) => error instanceof StoreError && error.code === 'worker-died',
    );
  });

  for (const answer of ["{ type: 'done' }", "{ type: 'failed', id, code: 'odd' }", '7', 'null']) {
    it(`fails with a clear error when the worker answers ${answer}`, async () => {
      const thread = await threadRunning(`parentPort.postMessage(${answer});`);
      await assert.rejects(
        thread.call({ type: 'open' }),
        (error) => error instanceof StoreError && error.code === 'worker-died',
      );
    });
  }

  it('passes a failure on with its code', async () => {
    const thread = await threadRunning(
      `parentPort.postMessage({ type: 'failed', id, code: 'full', message: 'no space' });`,
    );
    await assert.rejects(
      thread.call({ type: 'open' }),
      (error) =>
        error instanceof StoreError && error.code === 'full' && error.message === 'no space',
    );
  });

  it('keeps calls apart that are answered in another order', async () => {
    const thread = await threadRunning(`
      const answer = () => parentPort.postMessage({ type: 'done', id, value: call.type });
      if (call.type === 'open') setTimeout(answer, 20); else answer();`);
    const answers = [thread.call({ type: 'open' }), thread.call({ type: 'latest', limit: 1 })];
    assert.deepEqual(await Promise.all(answers), ['open', 'latest']);
  });
});
