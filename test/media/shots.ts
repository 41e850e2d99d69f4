/**
 * Pictures of the page in every state, theme and width, without VS Code around it:
 * `node --import tsx test/media/shots.ts FOLDER [--only NAME,NAME] [--width PX,PX] [--theme NAME,NAME]`
 *
 * The files are `FOLDER/<theme>-<width>/<state>.png`.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../workbench/lib/workbench.ts';
import { PanelPage } from './lib/page.ts';
import { type Theme, themes } from './lib/pageFiles.ts';
import { type PageServer, startPageServer } from './lib/pageServer.ts';
import { sceneNames, showScene } from './lib/scenes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    width: { type: 'string', default: '280,700' },
    theme: { type: 'string', default: themes.join() },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Say in which folder the pictures go.');

const names = sceneNames.filter((name) => values.only?.split(',').includes(name) ?? true);
const widths = values.width.split(',').map(Number);
const chosen = themes.filter((theme) => values.theme.split(',').includes(theme));

async function take(browser: Browser, server: PageServer, theme: Theme, width: number) {
  const target = path.join(path.resolve(String(folder)), `${theme}-${width}`);
  await mkdir(target, { recursive: true });
  const panel = await PanelPage.open(browser, server, { theme, width });
  for (const name of names) {
    await showScene(panel, name);
    await panel.page.screenshot({ path: path.join(target, `${name}.png`) });
  }
  await panel.close();
  console.log(`${target}: ${names.length} pictures`);
}

const server = await startPageServer();
const browser = await launchBrowser();
try {
  for (const theme of chosen) for (const width of widths) await take(browser, server, theme, width);
} finally {
  await browser.close();
  server.close();
}
