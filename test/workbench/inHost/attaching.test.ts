import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readTerminal } from '../../../src/extension/attaching/readTerminal.ts';
import { editorSources } from '../../../src/extension/facts/editorSources.ts';
import { closeAll, Folder } from './folder.ts';
import { until } from './until.ts';

/** A terminal that shows some text; no shell is needed for that. */
function showTerminal(text: string): vscode.Terminal {
  const written = new vscode.EventEmitter<string>();
  return vscode.window.createTerminal({
    name: 'output',
    pty: {
      onDidWrite: written.event,
      open: () => written.fire(text),
      close: () => written.dispose(),
    },
  });
}

describe('what is selected in a terminal', () => {
  afterEach(() => {
    for (const terminal of vscode.window.terminals) terminal.dispose();
  });

  it('is nothing where no terminal is open', async () => {
    assert.equal(await readTerminal(), undefined);
  });

  it('is read through the clipboard, which is put back', async () => {
    await vscode.env.clipboard.writeText('copied before');
    showTerminal('\u001b[31mError: boom\u001b[0m\r\n  at worker.go:5\r\n').show();
    const found = await until(async () => {
      await vscode.commands.executeCommand('workbench.action.terminal.selectAll');
      const read = await readTerminal();
      return read?.selected === undefined ? undefined : read;
    });
    assert.equal(found.name, 'output');
    assert.match(found.selected ?? '', /Error: boom\s+at worker\.go:5/u);
    assert.equal(await vscode.env.clipboard.readText(), 'copied before');
  });

  it('is not the clipboard where nothing is selected', async () => {
    await vscode.env.clipboard.writeText('copied before');
    showTerminal('Error: boom\r\n').show();
    await until(() => vscode.window.activeTerminal);
    await vscode.commands.executeCommand('workbench.action.terminal.clearSelection');
    assert.equal((await readTerminal())?.selected, undefined);
    assert.equal(await vscode.env.clipboard.readText(), 'copied before');
  });
});

describe('what the language of a file says', () => {
  const folder = new Folder();
  const text = `export function parseRow(row: string[]) {
  const total = row.length;
  return total;
}
parseRow([]);
`;

  before(() => folder.make());
  after(async () => {
    await closeAll();
    await folder.remove();
  });

  async function sourcesOf(name: string, content: string) {
    const file = await folder.write(name, content);
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    const lines = { from: 1, to: document.lineCount };
    const { languageId, version } = document;
    const selection = {
      uri: file.toString(),
      path: name,
      languageId,
      version,
      lines,
      text,
      hash: '',
    };
    const subject = { path: name, languageId, text: content, lines };
    return editorSources(() => Promise.reject(new Error('not asked')), selection, subject);
  }

  const never = new AbortController().signal;

  it('are the uses of a name, its definition among them', async () => {
    const sources = await sourcesOf('rows.ts', text);
    const found = await until(() => sources.references(['parseRow'], never));
    assert.deepEqual(
      found[0]?.places.map(({ line, here }) => [line, here]),
      [
        [1, true],
        [5, true],
      ],
    );
  });

  it('is the type of a name', async () => {
    const sources = await sourcesOf('types.ts', text);
    const found = await until(() => sources.types(['total'], never));
    assert.deepEqual(found, [{ name: 'total', type: 'number', line: 2 }]);
  });

  it('is nothing where no language knows the file', async () => {
    const sources = await sourcesOf('rows.unheardof', text);
    assert.equal(await sources.references(['parseRow'], never), undefined);
    assert.equal(await sources.types(['total'], never), undefined);
  });
});
