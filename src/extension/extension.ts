import { setTimeout as pause } from 'node:timers/promises';
import type * as vscode from 'vscode';

let close = async (): Promise<void> => {};
let isOver = false;

/**
 * Reads the extension, a file of its own, and opens it. Other extensions wait while either is done: one a turn of the host's loop,
 * and neither in the one in which VS Code itself prepares the start.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await pause(0);
  const { openExtension } = await import('./openExtension.ts');
  await pause(0);
  if (!isOver) close = openExtension(context);
}

/** Ends what runs, and waits until all of it is saved: VS Code waits for this and for nothing else. */
export async function deactivate(): Promise<void> {
  isOver = true;
  await close();
}
