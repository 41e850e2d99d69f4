import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ToPage } from '../../protocol/page.ts';
import { Disposables } from '../disposables.ts';
import { pageHtml } from './pageHtml.ts';

export interface ChatViewOptions {
  /** `dist/`, the only folder that the page can read. */
  readonly files: vscode.Uri;
  /** What the page says, not yet parsed. The answers go back through `post`. */
  readonly onMessage: (message: unknown) => void;
  /** The view was opened for the first time, or shown again. */
  readonly onShown: () => void;
}

/** The view that holds the page. A hidden page is thrown away and drawn anew when it says that it is ready again. */
export class ChatView implements vscode.WebviewViewProvider {
  readonly #options: ChatViewOptions;
  #view: vscode.WebviewView | undefined;

  constructor(options: ChatViewOptions) {
    this.#options = options;
  }

  /** Whether a person can see the page now. */
  get visible(): boolean {
    return this.#view?.visible ?? false;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const own = new Disposables();
    const { files, onMessage, onShown } = this.#options;
    this.#view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: [files] };
    own.add(view.webview.onDidReceiveMessage(onMessage));
    own.add(view.onDidChangeVisibility(() => view.visible && onShown()));
    view.onDidDispose(() => {
      own.dispose();
      if (this.#view === view) this.#view = undefined;
    });
    view.webview.html = this.#html(view.webview);
    onShown();
  }

  /** A page that is not there, or hidden, gets nothing: it asks for all of it once it is back. */
  post(message: ToPage): void {
    void this.#view?.webview.postMessage(message);
  }

  #html(webview: vscode.Webview): string {
    const address = (file: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#options.files, file)).toString();
    return pageHtml(
      {
        cspSource: webview.cspSource,
        script: address('page.js'),
        styles: [address('codicon.css'), address('page.css')],
      },
      randomBytes(18).toString('base64'),
    );
  }
}
