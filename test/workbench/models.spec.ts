import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { makeTestModel } from '../../scripts/testModels/makeTestModel.ts';
import { visible } from '../support/downloadBench.ts';
import {
  type FakeHub,
  type HubFile,
  hubFilesOf,
  repository,
  sendFile,
  startFakeHub,
} from '../support/fakeHub.ts';
import { enterText, pick, runCommand, webviewFrame } from './lib/drive.ts';
import { ask, askAbout, copyOfSamples, ended, lastTurn, openPanel } from './lib/panel.ts';
import { changeSettings, sharedWorkbench } from './lib/workbench.ts';

const graph = 'onnx/model_q4.onnx';

describe('a model that is downloaded', function models() {
  this.timeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-models-'));
  const workbench = sharedWorkbench({ folder: copyOfSamples() });
  let hub: FakeHub;
  let files: readonly HubFile[];

  const notification = (text: string | RegExp): Locator =>
    workbench().page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  const dialog = () => workbench().page.locator('.monaco-dialog-box');
  const panelNow = (): Promise<Frame> => webviewFrame(workbench().page, '.af-input');
  const seen = async () => [...(await visible(folder)).keys()];

  before(async () => {
    files = await hubFilesOf(await makeTestModel('qwen2-fused'));
    hub = await startFakeHub(files);
    await changeSettings(workbench(), {
      'askFirst.local.mirror': hub.origin,
      'askFirst.local.modelsFolder': folder,
    });
    await openPanel(workbench().page);
  });
  after(async () => {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is shown with its size, licence, disk and memory before anything is fetched', async () => {
    const { page } = workbench();
    await runCommand(page, 'Ask First: Download a Model…');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Qwen2.5-Coder 0.5B' })
      .waitFor();
    await pick(page, 'Another model of Hugging Face…');
    await enterText(page, repository);
    await pick(page, 'q4');
    const text = await dialog().innerText();
    assert.match(text, /Download owner\/model, q4 \(\d+ [kM]B\)\?/);
    assert.match(text, /Licence: apache-2\.0/);
    assert.match(text, /Disk: .* needed, .* free/);
    assert.match(text, /Memory: about .* needed/);
    assert.ok(hub.seen.every((request) => !request.path.startsWith('/cdn/')));
    assert.deepEqual(await seen(), []);
  });

  it('can be paused, and goes on where it was', async () => {
    const { page } = workbench();
    const file = files.find((each) => each.path === graph) ?? assert.fail(`no ${graph}`);
    hub.spoil(graph, (response, { range }) =>
      sendFile(response, file, { range, stopAfter: 50_000 }),
    );
    await dialog().getByRole('button', { name: 'Download' }).click();
    const progress = notification(/Downloading owner\/model/);
    await progress.filter({ hasText: /[kM]B of \d+ [kM]B/ }).waitFor();
    await progress.hover();
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.quick-input-title', { hasText: 'The download is paused.' }).waitFor();
    assert.deepEqual(await seen(), []);
    await pick(page, 'Resume');
    await notification('owner/model is ready and answers from now on.').waitFor();
    assert.ok((await seen()).some((name) => name.endsWith(graph)));
  });

  it('answers, and goes on', async () => {
    const { page } = workbench();
    const panel = await askAbout(page, 'go/worker.go', [36, 51], 'what does this do?');
    await ask(panel, 'and what if it fails?');
    await ended(panel, 60_000);
    assert.match(await lastTurn(panel).locator('.af-bar').innerText(), /model, q4/);
  });

  it('is verified', async () => {
    const { page } = workbench();
    await runCommand(page, 'Ask First: Manage Models…');
    await pick(page, 'owner/model, q4');
    await pick(page, 'Verify');
    await notification('owner/model is what was downloaded.').waitFor();
  });

  it('is unloaded and gone when it is deleted, and the analyst answers again', async () => {
    const { page } = workbench();
    await runCommand(page, 'Ask First: Manage Models…');
    await pick(page, 'owner/model, q4');
    await pick(page, 'Delete');
    await dialog().getByRole('button', { name: 'Delete' }).click();
    await notification('owner/model is deleted.').waitFor();
    assert.deepEqual(await seen(), []);
    const panel = await panelNow();
    await panel.locator('.af-pick', { hasText: 'Built-in analyst' }).waitFor();
  });
});
