import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { forkModel } from '../../../../src/engine/local/process/modelFork.ts';
import { removeFolder, temporaryFolder } from '../../../support/bundle.ts';

describe('the process that a model runs in', function fork() {
  this.timeout(20_000);
  let folder: string;

  before(async () => {
    folder = await temporaryFolder();
  });
  after(() => removeFolder(folder));

  async function forked(program: string) {
    const processFile = path.join(folder, 'process.mjs');
    await writeFile(processFile, program);
    return forkModel({ processFile, log: () => {} });
  }

  async function endOf(program: string): Promise<unknown> {
    const { over } = await forked(program);
    if (!over.aborted) await once(over, 'abort');
    return over.reason;
  }

  it('says with which code it ended', async () => {
    const { code, message, fault } = Object(await endOf('process.exit(7)'));
    assert.deepEqual([code, message], ['model-died', 'The model process ended (code 7).']);
    assert.deepEqual(fault, { key: 'exit-code', facts: { code: 7 } });
  });

  it('says by which signal it was ended', async () => {
    const { code, detail } = Object(await endOf("process.kill(process.pid, 'SIGKILL')"));
    assert.deepEqual([code, detail], ['model-died', 'SIGKILL']);
  });
});
