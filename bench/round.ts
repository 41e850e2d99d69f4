/** One round in a fresh profile with the package installed: `node --import tsx bench/round.ts VSIX QUESTION OUT` */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
  findCommand,
  openFile,
  runCommand,
  selectLines,
  webviewFrame,
} from '../test/workbench/lib/drive.ts';
import { openWorkbench } from '../test/workbench/lib/workbench.ts';

const [vsix = '', question = '', out = ''] = process.argv.slice(2);

const workbench = await openWorkbench({ extension: 'none', vsix: [vsix] });
try {
  const { page } = workbench;
  await openFile(page, 'go/worker.go');
  await selectLines(page, 36, 51);
  const figures = {
    'command to panel': await firstCommand(page),
    'first analyst turn': await turn(page),
    'second analyst turn': await turn(page),
    'activation before its first pause': await readActivation(page),
  };
  await writeFile(out, JSON.stringify(figures));
} finally {
  await workbench.close();
}

/** From the click that runs the command, the first of its window, to a question box that takes text. In ms. */
async function firstCommand(page: Page): Promise<number> {
  const row = await findCommand(page, 'Ask First: Ask About Selection');
  const started = performance.now();
  await row.click();
  const frame = await webviewFrame(page, '.af-input');
  await frame.locator('.af-input:focus').waitFor();
  return performance.now() - started;
}

/** From sending a question to its settled reply, in ms. */
async function turn(page: Page): Promise<number> {
  const frame = await webviewFrame(page, '.af-input');
  const bars = await frame.locator('.af-turn .af-bar').count();
  await frame.locator('.af-input').fill(question);
  const started = performance.now();
  await frame.locator('.af-input').press('Enter');
  await frame.locator('.af-turn .af-bar').nth(bars).waitFor();
  return performance.now() - started;
}

/** What VS Code itself measured, as its list of running extensions shows it, in ms. */
async function readActivation(page: Page): Promise<number> {
  await runCommand(page, 'Developer: Show Running Extensions');
  const list = page.locator('.runtime-extensions-editor .monaco-list');
  const row = list.locator('.monaco-list-row', { hasText: 'Ask First' });
  await list.locator('.monaco-list-row').first().click();
  // Only rows in view are there, and the quickest extensions stand last.
  for (let pages = 0; pages < 20 && (await row.count()) === 0; pages += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(100);
  }
  const text = (await row.first().textContent()) ?? '';
  return Number(/(\d+)\s*ms/.exec(text)?.[1]);
}
