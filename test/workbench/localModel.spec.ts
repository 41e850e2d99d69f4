import assert from 'node:assert/strict';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { root } from '../../scripts/paths.mjs';
import { makeTestModel } from '../../scripts/testModels/makeTestModel.ts';
import { enterFolder, runCommand, webviewFrame } from './lib/drive.ts';
import { ask, askAbout, copyOfSamples, ended, lastTurn, openPanel } from './lib/panel.ts';
import { processesBelow } from './lib/processes.ts';
import { sharedWorkbench } from './lib/workbench.ts';

describe('a model in a folder of this machine', function localModel() {
  this.timeout(240_000);
  const workbench = sharedWorkbench({ folder: copyOfSamples() });
  let folder: string;

  /** In ms: a model's answer is computed, and on a busy machine that takes its time. */
  const patience = 100_000;

  const panelNow = (): Promise<Frame> => webviewFrame(workbench().page, '.af-input');
  const modelProcess = (): number | undefined =>
    processesBelow(workbench().server.pid).find(({ command }) =>
      command.includes('modelProcess.mjs'),
    )?.pid;

  const isReading = (panel: Frame) =>
    lastTurn(panel)
      .locator('.af-status', { hasText: 'Reading the question' })
      .waitFor({ timeout: patience });

  before(async () => {
    folder = await makeTestModel('steady-fused');
  });

  it('is not chosen where the folder holds none, and what was chosen stays', async () => {
    const { page } = workbench();
    const panel = await openPanel(page);
    const chosen = panel.locator('.af-pick').first();
    const before = await chosen.innerText();
    await runCommand(page, 'Ask First: Choose a Local Model');
    await enterFolder(page, {
      folder: path.join(root, 'samples'),
      within: 'typescript',
      button: 'Use this model',
    });
    await page.locator('.notification-toast', { hasText: 'There is no config.json in' }).waitFor();
    assert.equal(await chosen.innerText(), before);
    await page.keyboard.press('Escape');
  });

  it('is chosen by its folder', async () => {
    const { page } = workbench();
    const panel = await openPanel(page);
    await runCommand(page, 'Ask First: Choose a Local Model');
    await enterFolder(page, { folder, within: 'onnx', button: 'Use this model' });
    await panel.locator('.af-pick', { hasText: 'steady-fused' }).waitFor();
  });

  it('says that it reads, and answers', async () => {
    const { page } = workbench();
    const asked = askAbout(page, 'go/worker.go', [36, 51], 'what does this do?', patience);
    const panel = await panelNow();
    await isReading(panel);
    await asked;
    assert.match(await lastTurn(panel).locator('.af-bar').innerText(), /steady-fused/);
    assert.ok(modelProcess(), 'no model process runs');
  });

  it('does not read again what it has read, and says so', async () => {
    const panel = await panelNow();
    await ask(panel, 'and what if it fails?');
    await ended(panel, patience);
    assert.match(await lastTurn(panel).locator('.af-bar').innerText(), /[1-9]\d* tokens reused/);
  });

  it('stops while it reads, and answers the next question in the same process', async () => {
    const { page } = workbench();
    const before = modelProcess();
    const asked = askAbout(
      page,
      'python/calendar_slots.py',
      [1, 30],
      'what does this do?',
      patience,
    );
    const panel = await panelNow();
    await isReading(panel);
    await panel.locator('.af-input').press('Escape');
    await asked;
    await lastTurn(panel)
      .getByText(/^Stopped/)
      .waitFor();
    await ask(panel, 'go on');
    await ended(panel, patience);
    assert.equal(modelProcess(), before);
  });

  it('that is killed while it reads is said to have ended, and loads again for the next try', async () => {
    const { page } = workbench();
    const asked = askAbout(
      page,
      'typescript/fetchWithRetry.ts',
      [1, 24],
      'what does this do?',
      patience,
    );
    const panel = await panelNow();
    await isReading(panel);
    process.kill(modelProcess() ?? assert.fail('no model process runs'), 'SIGKILL');
    await lastTurn(panel).locator('.af-note').waitFor();
    assert.match(await lastTurn(panel).innerText(), /process ended unexpectedly \(SIGKILL\)/);
    await lastTurn(panel).getByRole('button', { name: 'Ask again' }).click();
    await asked;
    assert.match(await lastTurn(panel).locator('.af-bar').innerText(), /steady-fused/);
  });

  it('is gone once it is unloaded', async () => {
    await runCommand(workbench().page, 'Ask First: Unload the Local Model');
    const end = Date.now() + 5000;
    while (modelProcess() !== undefined) {
      assert.ok(Date.now() < end, 'the model process still runs');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});
