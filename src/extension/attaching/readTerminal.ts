import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { AttachDeskOptions } from './attachDesk.ts';
import { terminalSelection } from './terminalSelection.ts';

/** What is selected in the terminal that has the focus, or had it last. */
export const readTerminal: AttachDeskOptions['terminal'] = async () => {
  const terminal = vscode.window.activeTerminal;
  if (terminal === undefined) return undefined;
  const { clipboard } = vscode.env;
  const selected = await terminalSelection({
    readText: async () => clipboard.readText(),
    writeText: async (text) => clipboard.writeText(text),
    copySelection: async () =>
      vscode.commands.executeCommand('workbench.action.terminal.copySelection'),
    mark: `ask-first-${randomUUID()}`,
  });
  return { name: terminal.name, selected };
};
