import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PinnedSelectionTracker } from '../../../src/extension/pinnedSelection.ts';
import type { Pin } from '../../../src/extension/pinning/pinDocument.ts';
import { closeAll, english, Folder } from './folder.ts';

const go =
  'package main\n\nfunc first() int {\n\treturn 1\n}\n\nfunc second() int {\n\treturn 2\n}\n';

describe('what a question is about', () => {
  const folder = new Folder();
  let tracker: PinnedSelectionTracker;

  before(() => folder.make());
  after(() => folder.remove());
  beforeEach(async () => {
    await closeAll();
    tracker = new PinnedSelectionTracker({
      t: english,
      onChange: () => {},
      enclosing: async (_, line) =>
        line >= 7 ? { name: 'second', lines: { from: 7, to: 9 } } : undefined,
    });
  });
  afterEach(() => tracker.dispose());

  const open = async (name: string, content: string | Uint8Array) =>
    vscode.window.showTextDocument(await folder.write(name, content));

  function noteOf(pin: Pin): string {
    return pin.note ?? '';
  }

  it('is the selected lines, a last one that is only touched left out', async () => {
    const editor = await open('selected.go', go);
    editor.selection = new vscode.Selection(2, 0, 5, 0);
    const pin = await tracker.pinActive();
    assert.equal(pin.kind, 'pinned');
    assert.deepEqual(pin.kind === 'pinned' && pin.selection.lines, { from: 3, to: 5 });
    assert.equal(noteOf(pin), '');
  });

  it('is the function around the cursor where nothing is selected, and says so', async () => {
    const editor = await open('cursor.go', go);
    editor.selection = new vscode.Selection(7, 3, 7, 3);
    const pin = await tracker.pinActive();
    assert.deepEqual(pin.kind === 'pinned' && pin.selection.lines, { from: 7, to: 9 });
    assert.match(noteOf(pin), /Nothing is selected: this is about second/);
  });

  it('is nothing where no editor is open, and says what to do', async () => {
    const pin = await tracker.pinActive();
    assert.equal(pin.kind, 'none');
    assert.match(noteOf(pin), /Open a file and select lines/);
  });

  it('is an empty file, and says so', async () => {
    await open('empty.go', '');
    assert.match(noteOf(await tracker.pinActive()), /The file is empty/);
  });

  it('is nothing of a picture that is open as such', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    await vscode.commands.executeCommand('vscode.open', await folder.write('dot.png', pixel));
    const pin = await tracker.pinActive();
    assert.equal(pin.kind, 'none');
    assert.match(noteOf(pin), /dot\.png is not open as text/);
  });

  it('is nothing of a file of 20 MB, and names both sizes', async () => {
    await open('large.go', `package main\n${'// line\n'.repeat(2_621_440)}`);
    const pin = await tracker.pinActive();
    assert.equal(pin.kind, 'none');
    assert.match(noteOf(pin), /large\.go has 20 MB of text\. Up to 2 MB can be asked about/);
  });

  it('is the text of an editor without a file, and says that', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'go', content: go });
    await vscode.window.showTextDocument(document);
    const pin = await tracker.pinActive();
    assert.equal(pin.kind, 'pinned');
    assert.match(noteOf(pin), /in no file yet/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is the cell of a notebook in which the cursor is', async () => {
    const cells = [
      new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'print(1)', 'python'),
      new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'print(2)\nprint(3)', 'python'),
    ];
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData(cells),
    );
    const second = new vscode.NotebookRange(1, 2);
    await vscode.window.showNotebookDocument(notebook, { selections: [second] });
    const pin = await tracker.pinActive();
    assert.equal(pin.kind === 'pinned' && pin.selection.text, 'print(2)\nprint(3)');
    assert.match(noteOf(pin), /notebook cell/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is a file in an unknown language, and says that only its text is known', async () => {
    await open('notes.unheardof', 'once upon a time');
    const pin = await tracker.pinActive();
    assert.equal(pin.kind, 'pinned');
    assert.match(noteOf(pin), /no grammar for plaintext/);
  });

  it('is a file that does not fit its encoding, with a warning', async () => {
    await open('latin.go', Buffer.from('package main\n// caf\xe9\n', 'latin1'));
    assert.match(noteOf(await tracker.pinActive()), /do not fit its encoding/);
  });

  it('follows its lines while the file changes, and says that it changed', async () => {
    const editor = await open('followed.go', go);
    editor.selection = new vscode.Selection(6, 0, 8, 1);
    await tracker.pinActive();
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '// new\n// new\n'));
    assert.equal(tracker.changed, true);
    const pin = await tracker.current();
    assert.deepEqual(pin?.kind === 'pinned' && pin.selection.lines, { from: 9, to: 11 });
    assert.equal(tracker.changed, false);
  });
});
