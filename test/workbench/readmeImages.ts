/** `npm run images`: the README's pictures, in `docs/images`, each of a question that the README asks. */
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { root } from '../../scripts/paths.mjs';
import { chooseTheme, runCommand, widenSidePanel } from './lib/drive.ts';
import { askAbout } from './lib/panel.ts';
import { openWorkbench } from './lib/workbench.ts';

interface Picture {
  readonly name: string;
  readonly file: string;
  readonly lines: readonly [from: number, to: number];
  readonly question: string;
}

const pictures: readonly Picture[] = [
  {
    name: 'go-answer',
    file: 'go/worker.go',
    lines: [36, 51],
    question: 'this code is not working like i expect — how do i fix it?',
  },
  {
    name: 'python-question',
    file: 'python/calendar_slots.py',
    lines: [4, 17],
    question: 'it doesnt work',
  },
  {
    name: 'typescript-challenge',
    file: 'typescript/fetchWithRetry.ts',
    lines: [9, 16],
    question: 'does `retryFetch` handle 429?',
  },
];

/** The panel's beginning, whatever the last reply scrolled to. */
const toTop = (panel: Frame): Promise<void> =>
  panel.locator('.af-thread').evaluate((thread) => {
    thread.scrollTop = 0;
  });

const workbench = await openWorkbench({ viewport: { width: 1280, height: 800 } });
try {
  const { page } = workbench;
  await chooseTheme(workbench, 'light');
  for (const { name, file, lines, question } of pictures) {
    await runCommand(page, 'Ask First: New Thread');
    const panel = await askAbout(page, file, lines, question);
    await widenSidePanel(page, 470);
    await toTop(panel);
    await page.waitForTimeout(300);
    const image = path.join(root, 'docs/images', `${name}.png`);
    await page.screenshot({ path: image });
    console.log(image);
  }
} finally {
  await workbench.close();
}
