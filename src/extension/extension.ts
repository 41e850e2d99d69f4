import * as vscode from 'vscode';
import { focusPanelCommand, panelView } from './contributions.ts';
import { ChatView } from './webview/chatView.ts';

/** Builds every part by hand, in order. */
export function activate(context: vscode.ExtensionContext): void {
  const view = new ChatView({
    files: vscode.Uri.joinPath(context.extensionUri, 'dist'),
    onMessage: () => {},
    onShown: () => {},
  });
  context.subscriptions.push(
    vscode.window.registerWebviewViewProvider(panelView, view),
    vscode.commands.registerCommand('askFirst.ask', () =>
      vscode.commands.executeCommand(focusPanelCommand),
    ),
  );
}
