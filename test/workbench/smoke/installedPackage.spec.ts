import assert from 'node:assert/strict';
import path from 'node:path';
import { packageExtension } from '../../../scripts/packageExtension.mjs';
import { cache } from '../../../scripts/paths.mjs';
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

  it('opens the panel on the command', async () => {
    const { page } = workbench;
    await openFile(page, 'go/worker.go');
    await selectLines(page, 36, 44);
    await runCommand(page, 'Ask First: Ask About Selection');
    const frame = await webviewFrame(page, 'textarea');
    assert.equal(await frame.locator('textarea').isVisible(), true);
  });
});
