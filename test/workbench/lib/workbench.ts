import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  type CodeServer,
  type ServerOptions,
  startCodeServer,
  workbenchUrl,
} from '../../../scripts/codeServer.mjs';
import { ensureBrowser } from '../../../scripts/findBrowser.mjs';
import { cache, root } from '../../../scripts/paths.mjs';

/** Sandboxed only where the system allows it, and told not to look for the network. */
const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface WorkbenchOptions extends ServerOptions {
  /** The folder that the workbench opens; our samples without it. Relative to the repository's root. */
  readonly folder?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A real VS Code with Ask First installed, in a browser of its own. */
export interface Workbench {
  readonly page: Page;
  readonly server: CodeServer;
  /** The user's settings file: the workbench follows it within a second. */
  readonly settingsFile: string;
  reload(): Promise<void>;
  close(): Promise<void>;
}

export function launchBrowser(): Promise<Browser> {
  return ensureBrowser().then((executablePath) =>
    chromium.launch({ executablePath, headless: true, args: browserArguments }),
  );
}

/**
 * Starts a server and a browser, and waits until the explorer shows the folder.
 *
 * @throws if that takes more than a minute; nothing is left running then.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { folder = 'samples', viewport = { width: 1400, height: 900 }, ...serverOptions } = options;
  const server = await startCodeServer(serverOptions);
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const context = await browser.newContext({ viewport });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(workbenchUrl(server, { folder: path.resolve(root, folder) }));
    await shown(page);
    return {
      page,
      server,
      settingsFile: path.join(server.profile, 'data/User/settings.json'),
      reload: () => page.reload().then(() => shown(page)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function shown(page: Page): Promise<void> {
  return page
    .locator('.monaco-workbench .explorer-folders-view .monaco-list-row')
    .first()
    .waitFor({ timeout: 60_000 });
}

/**
 * One workbench for all tests of a file, opened before the first and closed after the last. A test that fails leaves
 * a picture in `.cache/shots/failed`.
 *
 * @returns what gives the workbench, once tests run
 */
export function sharedWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  before(async function open() {
    this.timeout(90_000);
    workbench = await openWorkbench(options);
  });
  afterEach(async function keepPicture() {
    const test = this.currentTest;
    if (test?.state !== 'failed' || !workbench) return;
    await takePicture(workbench.page, path.join('failed', test.fullTitle()));
  });
  after(async function closeWorkbench() {
    this.timeout(20_000);
    await workbench?.close();
  });
  return () => {
    if (!workbench)
      throw new Error('The workbench opens before the tests, not while they are declared.');
    return workbench;
  };
}

/**
 * Changes some of the user's settings in their file and reloads the window: the server's file watcher is not to be
 * relied on after the first change.
 */
export async function changeSettings(
  workbench: Workbench,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { settingsFile } = workbench;
  const settings: unknown = JSON.parse(await readFile(settingsFile, 'utf8'));
  await writeFile(settingsFile, JSON.stringify(Object.assign({}, settings, changes), null, 2));
  await workbench.reload();
}

/** Saves what the page shows as `.cache/shots/<name>.png`. Returns the file. */
export async function takePicture(page: Page, name: string): Promise<string> {
  const file = path.join(cache, 'shots', `${name.replaceAll(/[^\w./-]+/g, '-').slice(0, 120)}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await page.screenshot());
  return file;
}
