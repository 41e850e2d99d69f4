import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../workbench/lib/workbench.ts';
import { type PanelOptions, PanelPage } from './page.ts';
import { type PageServer, startPageServer } from './pageServer.ts';

let started: Promise<{ readonly browser: Browser; readonly server: PageServer }> | undefined;

const start = async () => {
  const [browser, server] = await Promise.all([launchBrowser(), startPageServer()]);
  return { browser, server };
};

/** One browser and one server for all files. */
after(async () => {
  const both = await started;
  both?.server.close();
  await both?.browser.close();
});

export async function openPanel(options: PanelOptions = {}): Promise<PanelPage> {
  started ??= start();
  const { browser, server } = await started;
  return PanelPage.open(browser, server, options);
}

/** What holds for every test, whatever it is about: the page asks nobody for anything and keeps to its policy. */
export async function assertHarmless(panel: PanelPage): Promise<void> {
  assert.deepEqual(panel.strangeRequests, []);
  assert.deepEqual(panel.errors, []);
  assert.deepEqual(await panel.violations(), []);
}

/**
 * A page for all tests of a suite, loaded anew for each.
 *
 * @returns what gives the page, once tests run
 */
export function usePanel(options: PanelOptions = {}): () => PanelPage {
  let panel: PanelPage | undefined;
  before(async function open() {
    this.timeout(30_000);
    panel = await openPanel(options);
  });
  beforeEach(() => panel?.start());
  afterEach(() => panel && assertHarmless(panel));
  after(() => panel?.close());
  return () => {
    if (panel === undefined)
      throw new Error('The page opens before the tests, not while they are declared.');
    return panel;
  };
}
