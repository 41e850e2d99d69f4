import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageExtension } from '../../../scripts/packageExtension.mjs';
import { cache, root } from '../../../scripts/paths.mjs';
import { makeTestModel } from '../../../scripts/testModels/makeTestModel.ts';
import { openFile, runCommand, selectLines, webviewFrame } from '../lib/drive.ts';
import { openWorkbench, takePicture, type Workbench } from '../lib/workbench.ts';

describe('the package, installed in a fresh profile', () => {
  let workbench: Workbench;

  before(async () => {
    const file = await packageExtension(path.join(cache, 'ask-first-smoke.vsix'));
    workbench = await openWorkbench({ extension: 'none', vsix: [file] });
  });

  afterEach(async function keepPicture() {
    if (this.currentTest?.state === 'failed') await takePicture(workbench.page, 'failed/smoke');
  });

  after(() => workbench?.close());

  it('brings ONNX Runtime: its own command line has a local model answer', async () => {
    const extensions = path.join(workbench.server.profile, 'extensions');
    const own = (await readdir(extensions)).find((name) => name.startsWith('ask-first.'));
    const { stdout } = await promisify(execFile)(process.execPath, [
      path.join(extensions, own ?? '', 'dist/cli.mjs'),
      ...['ask', '--json', '--engine', 'local', '--provider', 'cpu'],
      ...['--model', await makeTestModel('qwen2-fused')],
      ...[path.join(root, 'samples/go/worker.go'), 'what does this do?'],
    ]);
    assert.equal(JSON.parse(stdout).engine, 'local');
  });

  it('opens the panel on the command', async () => {
    const { page } = workbench;
    await openFile(page, 'go/worker.go');
    await selectLines(page, 36, 44);
    await runCommand(page, 'Ask First: Ask About Selection');
    const frame = await webviewFrame(page, 'textarea');
    assert.equal(await frame.locator('textarea').isVisible(), true);
  });
});
