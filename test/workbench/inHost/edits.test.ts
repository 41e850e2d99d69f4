import assert from 'node:assert/strict';
import { chmod, mkdir, symlink, unlink } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { EditTarget, Written } from '../../../src/extension/editDesk.ts';
import { EditPreview } from '../../../src/extension/edits/editPreview.ts';
import { EditWriter } from '../../../src/extension/edits/editWriter.ts';
import { closeAll, english, Folder } from './folder.ts';

function target(uri: vscode.Uri, oldText: string, newText: string): EditTarget {
  const check = { kind: 'fits' as const, lines: { from: 1, to: 1 }, gone: 0, added: 0 };
  const edit = { id: 'e1', file: path.basename(uri.fsPath), oldText, newText, check };
  return { key: `t/1/${uri.fsPath}/${oldText}`, uri: uri.toString(), edit };
}

const textOf = async (uri: vscode.Uri): Promise<string> =>
  (await vscode.workspace.openTextDocument(uri)).getText();

const refusalOf = (written: Written): string =>
  written.kind === 'refused' ? written.message : 'written';

describe('accepting and undoing a change', () => {
  const folder = new Folder();
  const asked: string[] = [];
  let agrees = false;
  let writer: EditWriter;

  before(() => folder.make());
  after(() => folder.remove());
  beforeEach(async () => {
    await closeAll();
    asked.length = 0;
    agrees = false;
    writer = new EditWriter({
      t: english,
      confirm: async (_, why) => {
        asked.push(why);
        return agrees;
      },
    });
  });
  afterEach(() => writer.dispose());

  for (const [ends, text] of [
    ['Unix', 'a := 1\nb := nul\n'],
    ['Windows', 'a := 1\r\nb := nul\r\n'],
    ['no last', 'a := 1\nb := nul'],
  ] as const) {
    it(`changes and restores every character of a file with ${ends} line ends`, async () => {
      const uri = await folder.write(`ends-${ends}.go`, text);
      const change = target(uri, 'b := nul', 'b := nil');
      assert.equal((await writer.apply(change)).kind, 'written');
      assert.equal(await textOf(uri), text.replace('nul', 'nil'));
      assert.equal((await writer.undo(change)).kind, 'written');
      assert.equal(await textOf(uri), text);
    });
  }

  it('is one step of the editor: its own undo takes it back as well', async () => {
    const uri = await folder.write('step.go', 'x := nul\n');
    await vscode.window.showTextDocument(uri);
    await writer.apply(target(uri, 'x := nul', 'x := nil'));
    await vscode.commands.executeCommand('undo');
    assert.equal(await textOf(uri), 'x := nul\n');
  });

  it('undoes what it did even after other lines have moved', async () => {
    const uri = await folder.write('moved.go', 'x := nul\n');
    const change = target(uri, 'x := nul', 'x := nil');
    await writer.apply(change);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '// x := nil\n'));
    assert.equal((await writer.undo(change)).kind, 'written');
    assert.equal(await textOf(uri), '// x := nil\nx := nul\n');
  });

  it('is refused where the old text is gone, and nothing changes', async () => {
    const uri = await folder.write('gone.go', 'y := 2\n');
    const written = await writer.apply(target(uri, 'x := nul', 'x := nil'));
    assert.match(refusalOf(written), /not in the file any more/);
    assert.equal(await textOf(uri), 'y := 2\n');
  });

  it('is refused where the old text stands twice', async () => {
    const uri = await folder.write('twice.go', 'x := nul\nx := nul\n');
    const written = await writer.apply(target(uri, 'x := nul', 'x := nil'));
    assert.match(refusalOf(written), /stands in 2 places/);
  });

  it('is refused in a read-only file, even for root', async () => {
    const uri = await folder.write('readonly.go', 'x := nul\n');
    await chmod(uri.fsPath, 0o444);
    assert.match(
      refusalOf(await writer.apply(target(uri, 'x := nul', 'x := nil'))),
      /readonly\.go is read-only/,
    );
    assert.equal(await textOf(uri), 'x := nul\n');
  });

  it('is refused where the file was deleted meanwhile', async () => {
    const uri = await folder.write('deleted.go', 'x := nul\n');
    await unlink(uri.fsPath);
    assert.match(
      refusalOf(await writer.apply(target(uri, 'x := nul', 'x := nil'))),
      /deleted\.go is not there any more/,
    );
  });

  it('is refused in a notebook cell', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'x = nul', 'python');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    const { uri } = notebook.cellAt(0).document;
    assert.match(refusalOf(await writer.apply(target(uri, 'nul', 'None'))), /notebook cell/);
  });

  it('asks before it changes a file that can run code, and takes silence for no', async () => {
    const uri = await folder.write('package.json', '{ "name": "a" }\n');
    const change = target(uri, '"a"', '"b"');
    assert.match(refusalOf(await writer.apply(change)), /is not changed/);
    assert.equal(asked.length, 1);
    assert.equal(await textOf(uri), '{ "name": "a" }\n');
    agrees = true;
    assert.equal((await writer.apply(change)).kind, 'written');
  });

  it('asks where a link only looks harmless', async () => {
    await mkdir(path.join(folder.path, '.vscode'), { recursive: true });
    const real = await folder.write('.vscode/tasks.json', '{ "a": 1 }\n');
    const link = path.join(folder.path, 'harmless.txt');
    await symlink(real.fsPath, link);
    await writer.apply(target(vscode.Uri.file(link), '"a"', '"b"'));
    assert.equal(asked.length, 1);
  });

  it('changes an unsaved editor without a file', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'x := nul\n' });
    await vscode.window.showTextDocument(document);
    assert.equal((await writer.apply(target(document.uri, 'nul', 'nil'))).kind, 'written');
    assert.equal(document.getText(), 'x := nil\n');
  });

  it('counts the problems that went away', async () => {
    const uri = await folder.write('problems.txt', 'x := nul\n');
    const problems = vscode.languages.createDiagnosticCollection('test');
    const range = new vscode.Range(0, 5, 0, 8);
    problems.set(uri, [new vscode.Diagnostic(range, 'undefined: nul')]);
    const written = await writer.apply(target(uri, 'nul', 'nil'));
    problems.set(uri, []);
    assert.deepEqual(written.kind === 'written' && (await written.outcome), {
      gone: 1,
      still: 0,
      added: 0,
      left: [],
      fresh: [],
    });
    problems.dispose();
  });

  it('names the problem that it was for and that is still there', async () => {
    const uri = await folder.write('still.txt', 'x := nul\ny := x\n');
    const problems = vscode.languages.createDiagnosticCollection('test');
    const left = new vscode.Diagnostic(new vscode.Range(1, 0, 1, 1), 'y is not used');
    problems.set(uri, [left]);
    const change = target(uri, 'nul', 'nil');
    const aimed = { ...change, edit: { ...change.edit, mends: 'y is not used' } };
    const written = await writer.apply(aimed);
    problems.set(uri, [left]);
    const outcome = written.kind === 'written' ? await written.outcome : undefined;
    assert.deepEqual(outcome?.left, [{ line: 2, message: 'y is not used' }]);
    problems.dispose();
  });

  it('is shown as a difference without touching the file', async () => {
    const preview = new EditPreview(english);
    const uri = await folder.write('shown.go', 'x := nul\n');
    const outcome = await preview.show(target(uri, 'nul', 'nil'), false);
    assert.equal(outcome.kind, 'done');
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const proposed = await vscode.workspace.openTextDocument(input.modified);
    assert.equal(proposed.getText(), 'x := nil\n');
    assert.equal(await textOf(uri), 'x := nul\n');
    preview.dispose();
  });
});
