import * as vscode from 'vscode';
import type { PinnedSelection } from '../protocol/selection.ts';
import { type DocumentText, hashOf } from './pinning/documentText.ts';

/** Relative to the workspace; of a file outside it only the name, since its folders say who the person is. */
export function displayPath(uri: vscode.Uri): string {
  const isInside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  if (isInside) return vscode.workspace.asRelativePath(uri);
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export const plainDocument = (document: vscode.TextDocument): DocumentText => ({
  uri: document.uri.toString(),
  scheme: document.uri.scheme,
  path: displayPath(document.uri),
  languageId: document.languageId,
  version: document.version,
  text: document.getText(),
});

const openDocument = (uri: string): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);

/** A document as it is now; undefined where it is gone. */
export async function readDocument(uri: string): Promise<DocumentText | undefined> {
  try {
    const open = openDocument(uri);
    return plainDocument(open ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))));
  } catch {
    return undefined;
  }
}

const hashes = new WeakMap<vscode.TextDocument, { version: number; hash: string }>();

/** Hashing is done once for each version: every snapshot asks. */
function currentHash(document: vscode.TextDocument): string {
  const known = hashes.get(document);
  if (known?.version === document.version) return known.hash;
  const hash = hashOf(document.getText());
  hashes.set(document, { version: document.version, hash });
  return hash;
}

/** Whether an open document is no longer as it was pinned. Of a closed one nothing is known, so nothing is said. */
export function isChanged({ uri, hash }: PinnedSelection): boolean {
  const document = openDocument(uri);
  return document !== undefined && currentHash(document) !== hash;
}
