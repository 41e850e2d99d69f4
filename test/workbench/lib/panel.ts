import { cpSync, mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { root } from '../../../scripts/paths.mjs';
import { openFile, runCommand, selectLines, webviewFrame } from './drive.ts';

/** A copy of the sample workspace that a test may change. */
export function copyOfSamples(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-samples-'));
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  return folder;
}

/** Opens the panel by its command and waits until a question can be typed. */
export async function openPanel(page: Page): Promise<Frame> {
  await runCommand(page, 'Ask First: Ask About Selection');
  const panel = await webviewFrame(page, '.af-input');
  // The page takes the keyboard once it has its snapshot.
  await panel.locator('.af-input:focus').waitFor();
  return panel;
}

/**
 * Selects lines of a file, opens the panel on them, asks, and waits until the turn has ended.
 *
 * @param timeout of the turn, in ms
 */
export async function askAbout(
  page: Page,
  file: string,
  lines: readonly [from: number, to: number],
  question: string,
  timeout?: number,
): Promise<Frame> {
  await openFile(page, file);
  await selectLines(page, ...lines);
  const panel = await openPanel(page);
  await panel
    .locator('.af-chip-range', { hasText: `${lines[0]}-${lines[1]}` })
    .first()
    .waitFor();
  await ask(panel, question);
  await ended(panel, timeout);
  return panel;
}

/** Types a question and sends it by keyboard. */
export async function ask(panel: Frame, question: string): Promise<void> {
  const before = await panel.locator('.af-turn').count();
  await panel.locator('.af-input').fill(question);
  await panel.locator('.af-input').press('Enter');
  await panel.locator('.af-turn').nth(before).waitFor();
}

export const lastTurn = (panel: Frame): Locator => panel.locator('.af-turn').last();

/** Waits until the last turn has its bar, which it gets when nothing more comes. */
export const ended = (panel: Frame, timeout = 20_000): Promise<void> =>
  lastTurn(panel).locator('.af-bar').waitFor({ timeout });

/** Saves the active editor and reads its file. */
export async function savedText(page: Page, file: string): Promise<string> {
  await runCommand(page, 'File: Save All Files');
  await page.waitForTimeout(300);
  return readFile(file, 'utf8');
}

/** Has another engine answer from now on. */
export async function chooseEngine(panel: Frame, name: RegExp): Promise<void> {
  await panel.locator('.af-pick').click();
  await panel.getByRole('menuitemradio', { name }).click();
}
