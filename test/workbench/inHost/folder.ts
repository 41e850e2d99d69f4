import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';

/** A folder of a suite's own, outside the workspace, gone afterwards. */
export class Folder {
  #path = '';

  async make(): Promise<void> {
    this.#path = await mkdtemp(path.join(tmpdir(), 'ask-first-in-host-'));
  }

  async write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
    const file = path.join(this.#path, name);
    await writeFile(file, content);
    return vscode.Uri.file(file);
  }

  async remove(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(this.#path, { recursive: true, force: true });
  }

  get path(): string {
    return this.#path;
  }
}

/** Closes every editor; what was typed into them is thrown away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** English, with its values filled in. */
export const english = (
  sentence: string,
  values: Readonly<Record<string, string | number>> = {},
): string => sentence.replace(/\{(\w+)\}/g, (whole, name) => `${values[name] ?? whole}`);
