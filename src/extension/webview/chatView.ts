import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ToPage } from '../../protocol/page.ts';
import { Disposables } from '../disposables.ts';
import { pageHtml } from './pageHtml.ts';

/** The view that holds the page. A hidden page is thrown away and drawn anew when it says that it is ready again. */
export class ChatView implements vscode.WebviewViewProvider {
  /** `dist/`, the only folder that the page can read. */
  readonly #files: vscode.Uri;
  readonly #own = new Disposables();
  readonly #messages = this.#own.add(new vscode.EventEmitter<unknown>());
  readonly #shown = this.#own.add(new vscode.EventEmitter<void>());
  /** What the page says, not yet parsed. The answers go back through `post`. */
  readonly onDidReceiveMessage = this.#messages.event;
  /** The view was opened for the first time, or shown again. */
  readonly onDidShow = this.#shown.event;
  #view: vscode.WebviewView | undefined;

  constructor(files: vscode.Uri) {
    this.#files = files;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const own = new Disposables();
    this.#view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: [this.#files] };
    own.add(view.webview.onDidReceiveMessage((message) => this.#messages.fire(message)));
    own.add(view.onDidChangeVisibility(() => view.visible && this.#shown.fire()));
    view.onDidDispose(() => {
      own.dispose();
      if (this.#view === view) this.#view = undefined;
    });
    view.webview.html = this.#html(view.webview);
    this.#shown.fire();
  }

  get isShown(): boolean {
    return this.#view?.visible === true;
  }

  /** A page that is not there, or hidden, gets nothing: it asks for all of it once it is back. */
  post(message: ToPage): void {
    void this.#view?.webview.postMessage(message);
  }

  dispose(): void {
    this.#own.dispose();
  }

  #html(webview: vscode.Webview): string {
    const address = (file: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#files, file)).toString();
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
