/**
 * The page's entry, bundled to one script (`page.js`) beside `page.css`, `codicon.css` and `codicon.ttf`.
 *
 * The shell that loads it needs: a `body` (no element of its own), in its head the style sheets `codicon.css` then
 * `page.css`, and as the body's last child the script with its nonce. Everything else is made here. The policy may be as
 * strict as `default-src 'none'` with `style-src` and `font-src` for the files and `script-src` for the nonce: nothing here
 * uses inline styles, inline scripts, `eval`, images or the network.
 */
import type { ToPage } from '../src/protocol/page.ts';
import type { Snapshot } from '../src/protocol/snapshot.ts';
import { type Handlers, listen, makeSend, type Send, type WebviewApi } from './channel.ts';
import { PageView } from './pageView.ts';
import { savedState } from './savedState.ts';
import { withDelta } from './textDelta.ts';
import { say, useWords } from './words.ts';

declare function acquireVsCodeApi(): WebviewApi;

/** The page and the other side. Everything drawn comes from the last snapshot; only the draft is the page's own. */
class Connection {
  readonly #api: WebviewApi;
  readonly #send: Send;
  #snapshot: Snapshot | undefined;
  #view: PageView;
  #words = '{}';
  #frame: number | undefined;
  /** Everything was asked for and has not come yet. */
  #isAsking = false;
  /** Something came that cannot be read, and nothing whole since. */
  #isLost = false;

  constructor(api: WebviewApi) {
    this.#api = api;
    this.#send = makeSend(api);
    this.#view = this.#makeView(savedState(api)?.draft ?? '');
  }

  start(): void {
    const handlers: Handlers = {
      snapshot: ({ snapshot }) => this.#replace(snapshot),
      'text-delta': (delta) => this.#append(delta),
      'focus-composer': ({ draft }) => this.#focusComposer(draft),
      words: ({ words }) => this.#translate(words),
      done: () => {},
      refused: ({ message }) => this.#refuse(message),
    };
    listen(handlers, () => this.#lose());
    this.#askForAll();
  }

  #makeView(draft: string): PageView {
    const onDraft = (text: string) =>
      this.#api.setState({ thread: this.#snapshot?.thread ?? '', draft: text });
    const view = new PageView({ send: this.#send, onDraft });
    document.body.replaceChildren(view.element);
    view.composer.draft = draft;
    return view;
  }

  /** Once, however many deltas come meanwhile that do not fit what is here. */
  #askForAll(): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#send({ type: 'ready' });
  }

  /** Draws with the next frame: however many messages come before it, the page is drawn once. */
  #draw(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#snapshot !== undefined) this.#view.draw(this.#snapshot);
    });
  }

  #replace(snapshot: Snapshot): void {
    this.#isAsking = false;
    this.#isLost = false;
    this.#snapshot = snapshot;
    this.#draw();
  }

  #append(delta: Extract<ToPage, { type: 'text-delta' }>): void {
    const next = this.#snapshot && withDelta(this.#snapshot, delta);
    if (next === undefined) {
      this.#askForAll();
      return;
    }
    this.#snapshot = next;
    this.#draw();
  }

  /** Makes the page anew in other words. The same ones come with every answer to `ready`, and change nothing. */
  #translate(words: Readonly<Record<string, string>>): void {
    const stamp = JSON.stringify(words);
    if (stamp === this.#words) return;
    this.#words = stamp;
    useWords(words);
    const { draft, hasFocus } = this.#view.composer;
    this.#view = this.#makeView(draft);
    if (hasFocus) this.#view.composer.focus();
    this.#draw();
  }

  #focusComposer(draft: string | undefined): void {
    if (draft !== undefined) this.#view.composer.draft = draft;
    this.#view.composer.focus();
  }

  /** Said once, however often it comes. */
  #lose(): void {
    if (!this.#isLost) this.#view.refuse(say('page.unreadable'));
    this.#isLost = true;
  }

  #refuse(message: string): void {
    this.#isAsking = false;
    this.#view.refuse(message);
  }
}

new Connection(acquireVsCodeApi()).start();
