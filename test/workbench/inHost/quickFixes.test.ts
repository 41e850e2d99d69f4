import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { EngineProcess } from '../../../src/extension/engineProcess.ts';
import { closeAll } from './folder.ts';

const faulty = 'package a\n\nfunc f(err error) bool {\n\treturn err == nul\n}\n';

const marksOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Ask First');

async function fixesAt(uri: vscode.Uri, line: number): Promise<readonly vscode.CodeAction[]> {
  const range = new vscode.Range(line, 0, line, 1);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);
}

async function eventually<T>(look: () => T | Promise<T>, isThere: (found: T) => boolean) {
  const end = Date.now() + 8000;
  for (;;) {
    const found = await look();
    if (isThere(found) || Date.now() > end) return found;
    await pause(50);
  }
}

describe('certain bugs in the editor itself', () => {
  const folder =
    vscode.extensions.getExtension('ask-first.ask-first')?.extensionPath ?? process.cwd();
  const log = vscode.window.createOutputChannel('Ask First test marks', { log: true });
  const settings = () => vscode.workspace.getConfiguration('askFirst');
  let engine: EngineProcess;
  let document: vscode.TextDocument;

  before(async () => {
    await closeAll();
    engine = new EngineProcess({ dist: path.join(folder, 'dist'), log });
    document = await vscode.workspace.openTextDocument({ language: 'go', content: faulty });
    await vscode.window.showTextDocument(document);
    const lines = { from: 1, to: 1 };
    const { signal } = new AbortController();
    await engine.request('askFirst/textFacts', { language: 'go', text: '\n', lines }, signal);
  });
  after(async () => {
    await settings().update('hints', undefined, vscode.ConfigurationTarget.Global);
    engine.dispose();
    log.dispose();
    await closeAll();
  });

  it('are marked with a hint on their line', async () => {
    const [mark] = await eventually(
      () => marksOf(document.uri),
      ({ length }) => length > 0,
    );
    assert.equal(mark?.severity, vscode.DiagnosticSeverity.Hint);
    assert.equal(mark?.range.start.line, 3);
  });

  it('have their fix as a quick fix, which mends them', async () => {
    const fixes = await fixesAt(document.uri, 3);
    const fix = fixes.find(({ title }) => /nil/.test(title));
    assert.ok(fix?.edit, fixes.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), faulty.replace('nul', 'nil'));
    const left = await eventually(
      () => marksOf(document.uri),
      ({ length }) => length === 0,
    );
    assert.deepEqual(left, []);
    await vscode.commands.executeCommand('undo');
  });

  it('are left alone where the setting says so', async () => {
    await settings().update('hints', false, vscode.ConfigurationTarget.Global);
    const fixes = await eventually(
      () => fixesAt(document.uri, 3),
      (found) => !found.some(({ title }) => /nil/.test(title)),
    );
    assert.deepEqual(
      fixes.filter(({ title }) => /nil/.test(title)),
      [],
    );
  });
});
