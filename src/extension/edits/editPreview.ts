import * as vscode from 'vscode';
import { applyEdit } from '../../chat/edits/applyEdit.ts';
import { Disposables } from '../disposables.ts';
import { displayPath } from '../documents.ts';
import type { EditTarget } from '../editDesk.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Translate } from '../translate.ts';

const SCHEME = 'ask-first-preview';
/** Texts kept for diffs that may still be open. */
const MOST_PREVIEWS = 8;

/** Shows an edit as a diff against its document, without touching it. */
export class EditPreview implements vscode.TextDocumentContentProvider {
  readonly #t: Translate;
  readonly #own = new Disposables();
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(t: Translate) {
    this.#t = t;
    this.#own.add(vscode.workspace.registerTextDocumentContentProvider(SCHEME, this));
    this.#own.add(this.#changed);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** An edit that is applied already is shown against the text without it. */
  async show({ key, uri, edit }: EditTarget, isApplied: boolean): Promise<Outcome> {
    const own = vscode.Uri.parse(uri);
    const text = (await vscode.workspace.openTextDocument(own)).getText();
    const other = isApplied
      ? applyEdit(text, edit.newText, edit.oldText)
      : applyEdit(text, edit.oldText, edit.newText);
    if (other.kind !== 'applied') {
      return refuse(this.#t('The file has changed, so the difference cannot be shown any more.'));
    }
    const preview = this.#keep(own, key, other.text);
    const [left, right] = isApplied ? [preview, own] : [own, preview];
    const title = this.#t('{path}: {change}', {
      path: displayPath(own),
      change: edit.title ?? this.#t('proposed change'),
    });
    await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
    return done;
  }

  dispose(): void {
    this.#own.dispose();
  }

  #keep(own: vscode.Uri, key: string, text: string): vscode.Uri {
    const preview = vscode.Uri.from({ scheme: SCHEME, path: own.path, query: key });
    this.#texts.delete(preview.toString());
    this.#texts.set(preview.toString(), text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST_PREVIEWS && oldest !== undefined) this.#texts.delete(oldest);
    this.#changed.fire(preview);
    return preview;
  }
}
