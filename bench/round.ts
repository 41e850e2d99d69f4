/** One round in a fresh profile with the package installed: `node --import tsx bench/round.ts VSIX QUESTION OUT` */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openFile, runCommand, selectLines, webviewFrame } from '../test/workbench/lib/drive.ts';
import { openWorkbench } from '../test/workbench/lib/workbench.ts';

const [vsix = '', question = '', out = ''] = process.argv.slice(2);
const figures: Record<string, number> = {};

const workbench = await openWorkbench({ extension: 'none', vsix: [vsix] });
try {
  const { page } = workbench;
  await openFile(page, 'go/worker.go');
  await selectLines(page, 36, 44);
  await firstCommand(page);
  figures.activation = await readActivation(page);
  await turn(page, 'first analyst turn');
  await turn(page, 'second analyst turn');
} finally {
  await workbench.close();
}
await writeFile(out, JSON.stringify(figures));

/** From the keystroke that runs the command to a question box that takes text. */
async function firstCommand(page: Page): Promise<void> {
  // The command is listed once the extension is known; that wait is not the extension's.
  await runCommand(page, 'View: Focus into Secondary Side Bar').catch(() => {});
  const started = await whenListed(page);
  const frame = await webviewFrame(page, 'textarea');
  await frame.locator('textarea:focus').waitFor();
  figures['command to panel'] = performance.now() - started;
}

async function whenListed(page: Page): Promise<number> {
  await page
    .locator('.monaco-editor textarea, .monaco-editor .native-edit-context')
    .first()
    .focus();
  const started = performance.now();
  await page.keyboard.press('Control+Alt+Slash');
  return started;
}

/** From sending a question to a settled reply. */
async function turn(page: Page, name: string): Promise<void> {
  const frame = await webviewFrame(page, 'textarea');
  const turns = await frame.locator('article').count();
  await frame.locator('textarea').first().fill(question);
  const started = performance.now();
  await frame.locator('textarea').first().press('Enter');
  await frame.locator('article').nth(turns).waitFor();
  await frame
    .locator('article[data-state=settled], article:not([aria-busy=true])')
    .nth(turns)
    .waitFor();
  figures[name] = performance.now() - started;
}

/** What VS Code itself measured, as its list of running extensions shows it. */
async function readActivation(page: Page): Promise<number> {
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Ask First' });
  const text = (await row.first().textContent()) ?? '';
  return Number(/(\d+)\s*ms/.exec(text)?.[1]);
}
