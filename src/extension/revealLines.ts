import * as vscode from 'vscode';
import type { Lines } from '../protocol/parsed.ts';

/** Milliseconds for which revealed lines stay marked: long enough for the eye to find them. */
const FLASH_MS = 1200;

/** Shows lines of a document and marks them for a moment. The focus stays where it is: reading on is what comes next. */
export class LineRevealer {
  readonly #mark = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('contrastActiveBorder'),
  });
  #marked: vscode.TextEditor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async reveal(uri: string, { from, to }: Lines): Promise<void> {
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
      preserveFocus: true,
      preview: true,
      viewColumn: columnOf(uri),
    });
    const range = new vscode.Range(from - 1, 0, to - 1, Number.MAX_SAFE_INTEGER);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    this.#clear();
    editor.setDecorations(this.#mark, [range]);
    this.#marked = editor;
    this.#timer = setTimeout(() => this.#clear(), FLASH_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#mark.dispose();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#marked?.setDecorations(this.#mark, []);
    this.#marked = undefined;
  }
}

/** Where the document is shown already, it is not opened a second time. */
function columnOf(uri: string): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri,
  );
  return shown?.viewColumn ?? vscode.ViewColumn.Active;
}
