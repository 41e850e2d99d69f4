import assert from 'node:assert/strict';
import { makeTestModel } from '../../scripts/testModels/makeTestModel.ts';
import { enterFolder, runCommand, webviewFrame } from './lib/drive.ts';
import { askAbout, copyOfSamples, lastTurn, openPanel } from './lib/panel.ts';
import { sharedWorkbench } from './lib/workbench.ts';

describe('a local model that asks', function modelAsks() {
  this.timeout(240_000);
  const workbench = sharedWorkbench({ folder: copyOfSamples() });

  before(async () => {
    const folder = await makeTestModel('asking-fused');
    const { page } = workbench();
    const panel = await openPanel(page);
    await runCommand(page, 'Ask First: Choose a Local Model');
    await enterFolder(page, { folder, within: 'onnx', button: 'Use this model' });
    await panel.locator('.af-pick', { hasText: 'asking-fused' }).waitFor();
  });

  it('shows its question with its reason and its options', async () => {
    const panel = await askAbout(
      workbench().page,
      'go/worker.go',
      [54, 88],
      'does this stop in time?',
      100_000,
    );
    const turn = lastTurn(panel);
    assert.match(await turn.innerText(), /Which of the two do you mean\?/);
    assert.match(await turn.innerText(), /They end differently\./);
    const options = await turn.getByRole('radio').allInnerTexts();
    assert.equal(options.length, 2);
    assert.match(options.join('\n'), /The one that waits[\s\S]*The one that runs/);
  });

  it('takes the answer by a click, and does not let the model ask the same again', async () => {
    const panel = await webviewFrame(workbench().page, '.af-input');
    await lastTurn(panel)
      .getByRole('radio', { name: /that runs/ })
      .click();
    await panel.locator('.af-settled', { hasText: /that runs/ }).waitFor();
    await lastTurn(panel).locator('.af-bar').waitFor({ timeout: 100_000 });
    assert.equal(await panel.getByRole('radiogroup').count(), 0);
  });
});
