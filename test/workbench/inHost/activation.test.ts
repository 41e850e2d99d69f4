import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Ask First in the extension host', () => {
  it('is there, and activates', async () => {
    const extension = vscode.extensions.getExtension('ask-first.ask-first');
    assert.ok(extension, 'the extension is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command of its manifest', async () => {
    const extension = vscode.extensions.getExtension('ask-first.ask-first');
    const contributed: readonly { readonly command: string }[] =
      extension?.packageJSON.contributes.commands ?? [];
    const registered = await vscode.commands.getCommands(true);
    const missing = contributed.filter(({ command }) => !registered.includes(command));
    assert.ok(contributed.length > 0);
    assert.deepEqual(missing, []);
  });
});
