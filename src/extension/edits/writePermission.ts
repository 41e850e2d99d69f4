import { existsSync } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { displayPath } from '../documents.ts';
import type { Translate } from '../translate.ts';
import { protectedReason } from './protectedFile.ts';

/** Whether a document may be written to. */
export type Permission =
  | { readonly kind: 'free' }
  /** Only after the person has confirmed it for this one change. */
  | { readonly kind: 'confirm'; readonly why: string }
  | { readonly kind: 'refused'; readonly message: string };

const refused = (message: string): Permission => ({ kind: 'refused', message });

/** Decides on the path that the file really has: a link must not lead around the rules. */
export async function writePermission(uri: vscode.Uri, t: Translate): Promise<Permission> {
  if (!vscode.workspace.isTrusted) {
    return refused(
      t(
        'This workspace is not trusted, so nothing is changed in it. Trust it first, or copy the change.',
      ),
    );
  }
  if (uri.scheme === 'vscode-notebook-cell') {
    return refused(
      t('This is a notebook cell: changes are shown, not applied. Copy it from the diff.'),
    );
  }
  if (uri.scheme === 'untitled') return { kind: 'free' };
  if (uri.scheme === 'file' && !existsSync(uri.fsPath)) {
    return refused(t('{path} is not there any more.', { path: displayPath(uri) }));
  }
  if (await isReadOnly(uri)) {
    return refused(
      t('{path} is read-only, so the change is not applied.', { path: displayPath(uri) }),
    );
  }
  const why = await reasonToConfirm(uri, t);
  return why === undefined ? { kind: 'free' } : { kind: 'confirm', why };
}

async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  if (uri.scheme === 'file') return !(await isWritable(uri.fsPath));
  const { permissions } = await vscode.workspace.fs.stat(uri).then(
    (found) => found,
    () => ({ permissions: undefined }),
  );
  return permissions === vscode.FilePermission.Readonly;
}

/** Root may write everything: there the file's own bits say what was meant. */
async function isWritable(file: string): Promise<boolean> {
  try {
    await access(file, constants.W_OK);
    return ((await stat(file)).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

async function reasonToConfirm(uri: vscode.Uri, t: Translate): Promise<string | undefined> {
  const named = protectedReason(uri.path, t);
  if (named !== undefined || uri.scheme !== 'file') return named;
  const real = await realpath(uri.fsPath);
  return protectedReason(real, t) ?? (await linkReason(uri, real, t));
}

function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** A file of the workspace that is really elsewhere. One that was opened by itself is where the person expects it. */
async function linkReason(
  uri: vscode.Uri,
  real: string,
  t: Translate,
): Promise<string | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined || folder.uri.scheme !== 'file') return undefined;
  const root = await realpath(folder.uri.fsPath);
  return isInside(real, root)
    ? undefined
    : t('It is a link that leads out of the workspace, to {file}.', { file: real });
}
