import type { Browser, Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import {
  type FromPage,
  fromPageSchema,
  type ToPage,
  toPageSchema,
} from '../../../src/protocol/page.ts';
import type { Snapshot } from '../../../src/protocol/snapshot.ts';
import type { Theme } from './pageFiles.ts';
import type { PageServer } from './pageServer.ts';
import { type StubWindow, webviewStub } from './webviewStub.ts';

declare const afPosted: StubWindow['afPosted'];
declare const afViolations: StubWindow['afViolations'];
declare const afPost: StubWindow['afPost'];

export interface PanelOptions {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

/** A message of the page, without the number that says nothing about what it means. */
export type Posted = FromPage extends infer M
  ? M extends FromPage
    ? Omit<M, 'id'>
    : never
  : never;

/** The panel's page in a real browser, with us on the other side. */
export class PanelPage {
  readonly page: Page;
  /** Addresses that the page asked for, its own shell and files left out. */
  readonly strangeRequests: string[] = [];
  readonly errors: string[] = [];
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    const { origin } = new URL(address);
    const own =
      /^\/(?:light|dark|highContrast(?:Light)?|(?:\w+)\.(?:js|css)|codicon\.ttf(?:\?\w+)?)$/u;
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.origin === origin && own.test(url.pathname + url.search);
      if (!isOwn) this.strangeRequests.push(request.url());
    });
    page.on('response', (response) => {
      if (!response.ok()) this.errors.push(`${response.url()}: ${response.status()}`);
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  static async open(browser: Browser, server: PageServer, options: PanelOptions = {}) {
    const { theme = 'light', width = 320, height = 800 } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    await context.addInitScript({ content: webviewStub(theme) });
    const panel = new PanelPage(await context.newPage(), `${server.origin}/${theme}`);
    await panel.reload();
    return panel;
  }

  /** Loads the page as new: nothing drawn, nothing kept. */
  async start(): Promise<void> {
    await this.page.evaluate(() => sessionStorage.clear());
    await this.reload();
  }

  /** Loads the page again; what it kept for itself is there. */
  async reload(): Promise<void> {
    await this.page.goto(this.#address);
    await this.page.locator('.af-input').waitFor();
  }

  /** From now on each message is drawn by itself and at once, as if frames were infinitely fast. */
  async drawAtOnce(): Promise<void> {
    await this.page.evaluate(() => {
      window.requestAnimationFrame = (callback) => {
        queueMicrotask(() => callback(0));
        return 1;
      };
    });
  }

  /** Posts messages and waits until they are drawn. One that does not fit the protocol would be ignored: it throws here. */
  async post(...messages: readonly ToPage[]): Promise<void> {
    for (const message of messages) v.parse(toPageSchema, message);
    await this.page.evaluate((all) => afPost(all), messages);
  }

  show(snapshot: Snapshot): Promise<void> {
    return this.post({ type: 'snapshot', snapshot });
  }

  /** What the page has posted since this was last asked, checked against the protocol. */
  async posted(): Promise<readonly Posted[]> {
    const taken = await this.page.evaluate(() => afPosted.splice(0));
    return taken.map((message) => {
      const { id: _, ...rest } = v.parse(fromPageSchema, message);
      return rest;
    });
  }

  violations(): Promise<readonly string[]> {
    return this.page.evaluate(() => afViolations);
  }

  /** What a reader of the screen was last told. */
  async status(): Promise<string> {
    return (await this.find('[role=status]').textContent()) ?? '';
  }

  find(selector: string): Locator {
    return this.page.locator(selector);
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce(
      (done, key) => done.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  /** Presses keys while an input method has a composition open in the focused field: they belong to the method. */
  async compose(text: string, ...keys: readonly string[]): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    for (const key of keys) {
      await devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      // What Chromium sends for keys that an input method takes: the key's code is 229, whichever it is.
      await devtools.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        windowsVirtualKeyCode: 229,
      });
    }
    await devtools.detach();
  }

  /** The element that has the keyboard, as its class and its text or label. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return 'nothing';
      const name = active.getAttribute('aria-label') ?? active.textContent ?? '';
      return `${active.className.split(' ')[0]} ${name}`.trim();
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
