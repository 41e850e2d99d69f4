import * as vscode from 'vscode';
import { applyEdit } from '../../chat/edits/applyEdit.ts';
import { Disposables } from '../disposables.ts';
import type { EditTarget, Written } from '../editDesk.ts';
import type { Translate } from '../translate.ts';
import type { ReplacedLines } from './editOutcome.ts';
import { type AppliedPlace, findUndoing, shiftPlace } from './placeInFile.ts';
import { outcomeOf, problemsOf } from './problems.ts';
import { writePermission } from './writePermission.ts';

export interface EditWriterOptions {
  readonly t: Translate;
  /** Asks whether a file that can run code is to be changed. Silence is no. */
  readonly confirm: (file: string, why: string) => Promise<boolean>;
}

/** A change of one document: what is replaced by what, in the version in which it was found. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A replacement, what to note once it is made, and the problem that it is for. */
interface Planned extends Replacement {
  readonly done: () => void;
  readonly mends: string | undefined;
}

/** Writes accepted edits into the editor, each as one undo step, and takes them back. Never saves. */
export class EditWriter {
  readonly #options: EditWriterOptions;
  readonly #own = new Disposables();
  /** Where applied edits stand, by key. */
  readonly #places = new Map<string, AppliedPlace & { readonly uri: string }>();

  constructor(options: EditWriterOptions) {
    this.#options = options;
    this.#own.add(vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)));
  }

  /** Applies an edit where its old text stands, exactly and once, in the document as it is now. */
  async apply({ key, uri, edit }: EditTarget): Promise<Written> {
    const { t } = this.#options;
    return this.#write(uri, (text) => {
      const applied = applyEdit(text, edit.oldText, edit.newText);
      switch (applied.kind) {
        case 'applied': {
          const { start, end, newText } = applied;
          const place = { start, oldText: text.slice(start, end), newText, uri };
          const done = () => this.#places.set(key, place);
          return { start, end, text: newText, done, mends: edit.mends };
        }
        case 'ambiguous':
          return t(
            'The old text stands in {count} places now, so it is not clear which one is meant.',
            {
              count: applied.places,
            },
          );
        case 'not-found':
          return t('The old text is not in the file any more, so the change does not fit.');
        case 'no-change':
          return t('The file already reads like that.');
      }
    });
  }

  /** Puts the old text back where the new one stands. */
  async undo({ key, uri, edit }: EditTarget): Promise<Written> {
    const { t } = this.#options;
    return this.#write(uri, (text) => {
      const undoing = findUndoing(text, this.#places.get(key), edit);
      switch (undoing.kind) {
        case 'found': {
          const { start, end, oldText } = undoing;
          const done = () => this.#places.delete(key);
          return { start, end, text: oldText, done, mends: undefined };
        }
        case 'ambiguous':
          return t(
            'The new text stands in several places now, so it is not clear which one to take back.',
          );
        case 'gone':
          return t('The new text is not in the file any more, so there is nothing to take back.');
      }
    });
  }

  dispose(): void {
    this.#own.dispose();
  }

  /** @param plan what to replace in the text, or the sentence that says why nothing */
  async #write(address: string, plan: (text: string) => string | Planned): Promise<Written> {
    const uri = vscode.Uri.parse(address);
    const message = await this.#objection(uri);
    if (message !== undefined) return { kind: 'refused', message };
    const editor = await editorOf(uri);
    const planned = plan(editor.document.getText());
    if (typeof planned === 'string') return { kind: 'refused', message: planned };
    const before = problemsOf(uri);
    const replaced = replacedLines(editor.document, planned);
    const outcome = outcomeOf(uri, before, replaced, planned.mends);
    if (!(await replace(editor, planned))) {
      return {
        kind: 'refused',
        message: this.#options.t(
          'The editor did not take the change. The file may be read-only, or have changed just now.',
        ),
      };
    }
    planned.done();
    return { kind: 'written', outcome };
  }

  async #objection(uri: vscode.Uri): Promise<string | undefined> {
    const { t, confirm } = this.#options;
    const permission = await writePermission(uri, t);
    if (permission.kind === 'free') return undefined;
    if (permission.kind === 'refused') return permission.message;
    const file = vscode.workspace.asRelativePath(uri);
    const isConfirmed = await confirm(file, permission.why);
    return isConfirmed ? undefined : t('{path} is not changed.', { path: file });
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    for (const [key, place] of this.#places) {
      if (place.uri !== uri) continue;
      const moved = contentChanges.reduce<AppliedPlace | undefined>(
        (now, { rangeOffset, rangeLength, text }) =>
          now && shiftPlace(now, { offset: rangeOffset, length: rangeLength, text }),
        place,
      );
      if (moved === undefined) this.#places.delete(key);
      else this.#places.set(key, { ...moved, uri });
    }
  }
}

/** An editor that shows the document, opened beside nothing and without taking the focus if there is none. */
async function editorOf(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const address = uri.toString();
  const shown = vscode.window.visibleTextEditors.find(
    ({ document, viewColumn }) => document.uri.toString() === address && viewColumn !== undefined,
  );
  return shown ?? vscode.window.showTextDocument(uri, { preserveFocus: true, preview: false });
}

/** The editor itself refuses where its document has changed since: nobody writes into a text that was not looked at. */
const replace = (editor: vscode.TextEditor, { start, end, text }: Replacement): Thenable<boolean> =>
  editor.edit(
    (builder) => {
      const { document } = editor;
      builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
    },
    { undoStopBefore: true, undoStopAfter: true },
  );

function replacedLines(
  document: vscode.TextDocument,
  { start, end, text }: Replacement,
): ReplacedLines {
  const from = document.positionAt(start).line + 1;
  const to = document.positionAt(end).line + 1;
  return { lines: { from, to }, added: text.split('\n').length - 1 - (to - from) };
}
