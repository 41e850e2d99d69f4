import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { runCommand, webviewFrame } from './lib/drive.ts';
import { ask, askAbout, copyOfSamples, ended, lastTurn, savedText } from './lib/panel.ts';
import { sharedWorkbench } from './lib/workbench.ts';

describe('the main job, without a model', function mainJob() {
  this.timeout(60_000);
  const folder = copyOfSamples();
  const workbench = sharedWorkbench({ folder });
  const goFile = path.join(folder, 'go/worker.go');
  const original = readFileSync(goFile, 'utf8');
  const mended = original
    .replace('resultWorkerErr <= r.resultWorker(ctx)', 'resultWorkerErr <- r.resultWorker(ctx)')
    .replace('err == nul {', 'err == nil {');

  it('cites both faulty lines of the Go sample, each with its fix', async () => {
    const { page } = workbench();
    const panel = await askAbout(
      page,
      'go/worker.go',
      [37, 51],
      'this code is not working like i expect — how do i fix it?',
    );
    const reply = lastTurn(panel);
    const text = await reply.innerText();
    assert.match(text, /\bL42\b/);
    assert.match(text, /\bL47\b/);
    assert.equal(await reply.locator('.af-edit').count(), 2);
    assert.match(
      await reply.locator('.af-edit').nth(0).innerText(),
      /resultWorkerErr <- r\.resultWorker/,
    );
    assert.match(await reply.locator('.af-edit').nth(1).innerText(), /err == nil/);
  });

  it('puts both accepted fixes into the file, and nothing else', async () => {
    const { page } = workbench();
    const panel = await panelOf(page);
    for (const index of [0, 1]) {
      await lastTurn(panel)
        .locator('.af-edit')
        .nth(index)
        .getByRole('button', { name: /^Accept/ })
        .click();
      await lastTurn(panel).locator('.af-edit--done').nth(index).waitFor();
    }
    assert.equal(await savedText(page, goFile), mended);
  });

  it('restores every byte when both are undone', async () => {
    const { page } = workbench();
    const panel = await panelOf(page);
    for (const index of [1, 0]) {
      await lastTurn(panel)
        .locator('.af-edit')
        .nth(index)
        .getByRole('button', { name: /^Undo/ })
        .click();
      await lastTurn(panel).locator('.af-edit--done').nth(index).waitFor({ state: 'detached' });
    }
    assert.equal(await savedText(page, goFile), original);
  });

  it('asks one question about a clean function, takes the answer by keyboard, and uses it', async () => {
    const { page } = workbench();
    await runCommand(page, 'Ask First: New Thread');
    const panel = await askAbout(page, 'python/calendar_slots.py', [4, 17], 'it doesnt work');
    const card = lastTurn(panel).getByRole('radiogroup');
    assert.equal(await panel.getByRole('radiogroup').count(), 1);
    const options = await card.getByRole('radio').allInnerTexts();
    assert.ok(options.length >= 2 && options.length <= 4, options.join(' | '));
    const wrong = options.findIndex((option) => /wrong/i.test(option));
    await card.getByRole('radio').first().focus();
    await page.keyboard.press(String(wrong + 1));
    await panel.locator('.af-settled', { hasText: /wrong/i }).waitFor();
    await ended(panel);
    const text = await panel.locator('.af-thread').innerText();
    assert.match(text, /wrong (result|value)/i);
    assert.match(await lastTurn(panel).innerText(), /input|return|example|expect/i);
  });

  it('challenges a question about a function that is not there', async () => {
    const { page } = workbench();
    await runCommand(page, 'Ask First: New Thread');
    const panel = await askAbout(
      page,
      'typescript/fetchWithRetry.ts',
      [9, 16],
      'does `retryFetch` handle 429?',
    );
    const card = lastTurn(panel);
    const text = await card.innerText();
    assert.match(text, /You said/);
    assert.match(text, /I see/);
    assert.match(text, /retryFetch/);
    assert.match(text, /fetchWithRetry/);
  });

  it('answers a follow-up in the same thread', async () => {
    const panel = await panelOf(workbench().page);
    await ask(panel, 'what does fetchWithRetry return?');
    await ended(panel);
    assert.match(await lastTurn(panel).innerText(), /L\d+/);
  });
});

const panelOf = (page: Page): Promise<Frame> => webviewFrame(page, '.af-input');
