import type { Frame, Locator, Page } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/**
 * Runs a command by its title, as a person does.
 *
 * The palette lists what is registered when it opens, and extensions come seconds after the workbench: it is opened
 * again until the command is there.
 */
export async function runCommand(page: Page, title: string, timeout = 30_000): Promise<void> {
  const row = await findCommand(page, title, timeout);
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/** The row of a command in the open palette, once there is one. */
export async function findCommand(page: Page, title: string, timeout = 30_000): Promise<Locator> {
  const end = Date.now() + timeout;
  const row = page
    .locator('.quick-input-list .label-name')
    .getByText(title, { exact: true })
    .first();
  while (!(await isListed(page, `>${title}`, row))) {
    if (Date.now() > end) throw new Error(`No command "${title}" within ${timeout} ms.`);
    await page.keyboard.press('Escape');
  }
  return row;
}

/** Chooses the row of an open list that has this label. It is typed, since of a long list not all rows are there. */
export async function pick(page: Page, label: string): Promise<void> {
  await quickInput(page).waitFor({ state: 'visible' });
  await quickInput(page).fill(label);
  const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: label });
  await rows.first().waitFor();
  await rows.first().click();
}

/** Types into the open input box, and sends it. */
export async function enterText(page: Page, text: string): Promise<void> {
  await quickInput(page).waitFor({ state: 'visible' });
  await quickInput(page).fill(text);
  await page.keyboard.press('Enter');
}

/**
 * Types a folder's path into the open dialog for folders, and takes it with the button. Pressed before the dialog lists
 * what is `within` that folder, the button takes the one that was listed before; pressed while it looks, nothing.
 */
export async function enterFolder(
  page: Page,
  { folder, within, button }: Readonly<Record<'folder' | 'within' | 'button', string>>,
): Promise<void> {
  await quickInput(page).waitFor({ state: 'visible' });
  await listFolder(page, folder, within);
  const take = page.locator('.quick-input-widget').getByRole('button', { name: button });
  await take.click();
  await take.waitFor({ state: 'hidden' });
}

/**
 * The dialog sets its own text once it has read the folder that it opens in, over what was typed by then; so it is
 * waited for, and what it did not follow is typed again.
 */
async function listFolder(page: Page, folder: string, within: string, tries = 6): Promise<void> {
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.first().waitFor();
  await quickInput(page).fill(`${folder}/`);
  try {
    await rows.filter({ hasText: within }).first().waitFor({ timeout: 8000 });
  } catch (error) {
    if (tries === 1) throw error;
    await quickInput(page).fill('/');
    await page.waitForTimeout(1000);
    await listFolder(page, folder, within, tries - 1);
  }
}

async function isListed(
  page: Page,
  text: string,
  row: ReturnType<Page['locator']>,
): Promise<boolean> {
  await page.keyboard.press('F1');
  const input = quickInput(page);
  await input.waitFor({ state: 'visible', timeout: 15_000 });
  await input.fill(text);
  return row.waitFor({ timeout: 1500 }).then(
    () => true,
    () => false,
  );
}

/** The one input of the palette, of quick open and of input boxes. */
function quickInput(page: Page) {
  return page.locator('.quick-input-widget input:not([type=checkbox])').first();
}

/**
 * Opens a file of the folder, given as its path from there, and waits for its editor. The list of files closes when
 * something else takes the focus, as a workbench does that is still opening: then it is opened again.
 */
export async function openFile(page: Page, file: string, tries = 4): Promise<void> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  try {
    await page.keyboard.press('Control+P');
    await quickInput(page).waitFor({ state: 'visible', timeout: 5000 });
    await quickInput(page).fill(file, { timeout: 5000 });
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    await row.waitFor({ timeout: 5000 });
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).first().waitFor({ timeout: 5000 });
    await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
  } catch (error) {
    if (tries === 1) throw error;
    await page.keyboard.press('Escape');
    await openFile(page, file, tries - 1);
  }
}

/** Selects whole lines of the active editor, from 1, both included. */
export async function selectLines(page: Page, from: number, to: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await quickInput(page).waitFor({ state: 'visible' });
  await quickInput(page).fill(`:${from}`);
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('Home');
  await page.keyboard.press('Home');
  for (let line = from; line < to; line += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
}

/**
 * The frame in which a webview's document lives, found by an element of it: a webview is two nested frames.
 *
 * @throws if no webview holds the element within the time
 */
export async function webviewFrame(page: Page, selector: string, timeout = 30_000): Promise<Frame> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      if (frame.parentFrame()?.parentFrame() && (await holds(frame, selector))) return frame;
    }
    await page.waitForTimeout(50);
  }
  const seen = page.frames().map((frame) => frame.url().slice(0, 100));
  throw new Error(`No webview holds ${selector}. Frames:\n${seen.join('\n')}`);
}

function holds(frame: Frame, selector: string): Promise<boolean> {
  return frame
    .locator(selector)
    .count()
    .then(
      (count) => count > 0,
      () => false,
    );
}

/** VS Code's own themes. `baseClass` is on the workbench, `bodyClass` on the body of a webview. */
export const themes = {
  light: { label: 'Light 2026', baseClass: 'vs', bodyClass: 'vscode-light' },
  dark: { label: 'Dark 2026', baseClass: 'vs-dark', bodyClass: 'vscode-dark' },
  'high-contrast': {
    label: 'Dark High Contrast',
    baseClass: 'hc-black',
    bodyClass: 'vscode-high-contrast',
  },
  'high-contrast-light': {
    label: 'Light High Contrast',
    baseClass: 'hc-light',
    bodyClass: 'vscode-high-contrast-light',
  },
} as const;
export type Theme = keyof typeof themes;

/** Switches the theme as a person does, and waits until the workbench shows it. */
export async function chooseTheme({ page }: Workbench, theme: Theme): Promise<void> {
  const { label, baseClass } = themes[theme];
  const rows = await openThemes(page);
  await quickInput(page).fill(label);
  await rows.filter({ hasText: label }).first().click();
  await page.locator(`.monaco-workbench.${baseClass}`).waitFor();
}

/** The list of themes. Whatever takes the focus while it opens closes it, so it may take a second time. */
async function openThemes(page: Page, tries = 3): Promise<Locator> {
  await runCommand(page, 'Preferences: Color Theme');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const known = rows.filter({ hasText: 'Dark 2026' }).or(rows.filter({ hasText: 'Light 2026' }));
  try {
    await known.first().waitFor({ timeout: 8000 });
    return rows;
  } catch (error) {
    if (tries === 1) throw error;
    return openThemes(page, tries - 1);
  }
}

/** Drags the edge of the secondary side bar until it is about that wide, in CSS pixels. Returns the width it took. */
export async function widenSidePanel(page: Page, width: number): Promise<number> {
  const bar = page.locator('.part.auxiliarybar');
  const box = await bar.boundingBox();
  if (!box) throw new Error('The secondary side bar is not shown.');
  const y = box.y + box.height / 3;
  const x = await nearestSash(page, box.x);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width - width, y, { steps: 5 });
  await page.mouse.up();
  return (await bar.boundingBox())?.width ?? 0;
}

/** The middle of the draggable edge that is nearest: it lies in the gap beside a part, not at the part's own edge. */
async function nearestSash(page: Page, x: number): Promise<number> {
  const sashes = await page.locator('.monaco-sash.vertical:not(.disabled)').all();
  const boxes = await Promise.all(sashes.map((sash) => sash.boundingBox()));
  const middles = boxes.flatMap((box) => (box ? [box.x + box.width / 2] : []));
  return middles.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x;
}
