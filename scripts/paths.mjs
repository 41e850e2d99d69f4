/** Where things are. Nothing here touches the disk. */
import path from 'node:path';

/** The repository's root, whatever folder a command was called from. */
export const root = path.dirname(import.meta.dirname);

/** What is made and may be thrown away: profiles, reports, pictures. */
export const cache = path.join(root, '.cache');

export const dist = path.join(root, 'dist');

export const workbench = path.join(root, 'workbench');

/** The VS Code server that the package code-server ships; its own dependencies are installed apart. */
export const vscodeServer = path.join(workbench, 'node_modules/code-server/lib/vscode');
