import * as vscode from 'vscode';
import type { Lines } from '../protocol/parsed.ts';
import { Disposables } from './disposables.ts';
import { isChanged, plainDocument, readDocument } from './documents.ts';
import {
  linesAround,
  type Pin,
  pinDocument,
  selectionOf,
  type Wanted,
} from './pinning/pinDocument.ts';
import { type LineChange, shiftLines } from './pinning/relocate.ts';
import type { Translate } from './translate.ts';

export interface EnclosingDefinition {
  readonly name: string;
  readonly lines: Lines;
}

export interface PinnedSelectionOptions {
  readonly t: Translate;
  readonly onChange: () => void;
  /** The definition around a line, where that is known quickly. */
  readonly enclosing: (
    document: vscode.TextDocument,
    line: number,
  ) => Promise<EnclosingDefinition | undefined>;
}

/** Documents that are no code of the person's, though they have an editor. */
const noCode: readonly string[] = ['output', 'debug', 'comment', 'vscode-scm', 'search-editor'];

/** What the next question is about: pinned by a gesture, and followed while its document changes. */
export class PinnedSelectionTracker {
  readonly #options: PinnedSelectionOptions;
  readonly #own = new Disposables();
  #pin: Pin | undefined;
  /** Where the pinned lines are now. */
  #lines: Lines = { from: 1, to: 1 };

  constructor(options: PinnedSelectionOptions) {
    this.#options = options;
    this.#own.add(vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)));
  }

  /** Undefined until something was to be pinned, and after the person took the pin away. */
  get pin(): Pin | undefined {
    return this.#pin;
  }

  get changed(): boolean {
    return this.#pin?.kind === 'pinned' && isChanged(this.#pin.selection);
  }

  /** Pins what is selected in the active editor, or what is around the cursor. */
  async pinActive(): Promise<Pin> {
    const editor = activeEditor();
    const pin = editor === undefined ? this.#nothing() : await this.#pinEditor(editor);
    return this.#put(pin);
  }

  /** The pin as its document is now, which is what a question is about. */
  async current(): Promise<Pin | undefined> {
    const pin = this.#pin;
    if (pin?.kind !== 'pinned') return pin;
    const document = await readDocument(pin.selection.uri);
    if (document === undefined || !isChanged(pin.selection)) return pin;
    return this.#put({ ...pin, selection: selectionOf(document, this.#lines) });
  }

  unpin(): void {
    this.#pin = undefined;
    this.#options.onChange();
  }

  dispose(): void {
    this.#own.dispose();
  }

  #put(pin: Pin): Pin {
    this.#pin = pin;
    if (pin.kind === 'pinned') this.#lines = pin.selection.lines;
    this.#options.onChange();
    return pin;
  }

  async #pinEditor({ document, selection }: Pick<vscode.TextEditor, 'document' | 'selection'>) {
    const wanted = selection.isEmpty
      ? await this.#around(document, selection.active.line + 1)
      : { lines: selectedLines(selection), by: { kind: 'selection' as const } };
    return pinDocument(plainDocument(document), wanted, this.#options.t);
  }

  async #around(document: vscode.TextDocument, line: number): Promise<Wanted> {
    const found = await this.#options.enclosing(document, line);
    if (found === undefined) {
      return { lines: linesAround(line, document.lineCount), by: { kind: 'file' } };
    }
    return { lines: found.lines, by: { kind: 'definition', name: found.name } };
  }

  /** An editor that shows no text has no lines; VS Code shares no text of more than 50 MB. */
  #nothing(): Pin {
    const { t } = this.#options;
    const label = vscode.window.tabGroups.activeTabGroup.activeTab?.label;
    const note =
      label === undefined
        ? t('No editor is open. Open a file and select lines, or ask without code.')
        : t('{name} is not open as text, so nothing of it can be pinned.', { name: label });
    return { kind: 'none', note };
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const pin = this.#pin;
    if (pin?.kind !== 'pinned' || document.uri.toString() !== pin.selection.uri) return;
    for (const change of contentChanges) this.#lines = shiftLines(this.#lines, lineChange(change));
    if (contentChanges.length > 0) this.#options.onChange();
  }
}

/** A cell of a notebook is an editor too, but only while the cursor is in it. */
function activeEditor(): Pick<vscode.TextEditor, 'document' | 'selection'> | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined && !noCode.includes(editor.document.uri.scheme)) return editor;
  const notebook = vscode.window.activeNotebookEditor;
  const cell = notebook?.notebook.cellAt(notebook.selection.start);
  if (cell === undefined) return undefined;
  const end = cell.document.lineAt(cell.document.lineCount - 1).range.end;
  return {
    document: cell.document,
    selection: new vscode.Selection(new vscode.Position(0, 0), end),
  };
}

/** A selection that ends at the very beginning of a line does not mean that line. */
function selectedLines({ start, end }: vscode.Selection): Lines {
  const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
  return { from: start.line + 1, to: last };
}

const lineChange = ({ range, text }: vscode.TextDocumentContentChangeEvent): LineChange => ({
  lines: { from: range.start.line + 1, to: range.end.line + 1 },
  added: text.split('\n').length - 1 - (range.end.line - range.start.line),
});
