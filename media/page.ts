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
import { type Handlers, listen, makeSend, type WebviewApi } from './channel.ts';
import { PageView } from './pageView.ts';
import { savedState } from './savedState.ts';
import { withDelta } from './textDelta.ts';
import { useWords } from './words.ts';

declare function acquireVsCodeApi(): WebviewApi;

/** Connects the page with the other side. Everything drawn comes from the last snapshot; only the draft is the page's own. */
function start(api: WebviewApi): void {
  const send = makeSend(api);
  let snapshot: Snapshot | undefined;
  let _frame: number | undefined;
  const saved = savedState(api);

  const save = (): void => {
    api.setState({ thread: snapshot?.thread ?? '', draft: view.composer.draft });
  };
  const makeView = (): PageView => {
    const made = new PageView({ send, onDraft: () => save() });
    document.body.replaceChildren(made.element);
    return made;
  };
  let view = makeView();
  if (saved !== undefined) view.composer.draft = saved.draft;

  /** Draws with the next frame: however many messages come before it, the page is drawn once. */
  const draw = (): void => {
    _frame ??= requestAnimationFrame(() => {
      _frame = undefined;
      if (snapshot !== undefined) view.draw(snapshot);
    });
  };
  const append = (delta: Extract<ToPage, { type: 'text-delta' }>): void => {
    const next = snapshot && withDelta(snapshot, delta);
    if (next === undefined) {
      send({ type: 'ready' });
      return;
    }
    snapshot = next;
    draw();
  };
  const translate = (words: Readonly<Record<string, string>>): void => {
    const { draft, hasFocus } = view.composer;
    useWords(words);
    view = makeView();
    view.composer.draft = draft;
    if (hasFocus) view.composer.focus();
    draw();
  };
  const focusComposer = (draft: string | undefined): void => {
    if (draft !== undefined) view.composer.draft = draft;
    view.composer.focus();
  };
  const handlers: Handlers = {
    snapshot: (message) => {
      snapshot = message.snapshot;
      draw();
    },
    'text-delta': append,
    'focus-composer': ({ draft }) => focusComposer(draft),
    words: ({ words }) => translate(words),
    done: () => {},
    refused: ({ message }) => view.refuse(message),
  };
  listen(handlers);
  send({ type: 'ready' });
}

start(acquireVsCodeApi());
