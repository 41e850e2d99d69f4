import * as vscode from 'vscode';
import type { EditOutcome } from '../../protocol/conversationEvent.ts';
import { compareProblems, type Problem, type ReplacedLines } from './editOutcome.ts';

/** Milliseconds to wait for a language's provider to look again. */
const WAIT_MS = 3000;
/** Milliseconds without a further change after which its answer counts as complete. */
const SETTLED_MS = 300;

export const problemsOf = (uri: vscode.Uri): readonly Problem[] =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ range, message }) => ({ line: range.start.line + 1, message }));

/** Resolves to whether the problems of a document were read anew within the time. Listens from the moment it is called. */
function problemsChanged(uri: vscode.Uri): Promise<boolean> {
  return new Promise((resolve) => {
    let settled: ReturnType<typeof setTimeout> | undefined;
    const finish = (changed: boolean) => {
      clearTimeout(settled);
      clearTimeout(late);
      listener.dispose();
      resolve(changed);
    };
    const late = setTimeout(() => finish(settled !== undefined), WAIT_MS);
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((changed) => changed.toString() === uri.toString())) return;
      clearTimeout(settled);
      settled = setTimeout(() => finish(true), SETTLED_MS);
    });
  });
}

/**
 * What an edit did to the problems of its document; undefined where nobody looked again, since a problem that was not
 * looked for is not gone.
 *
 * @param before the problems before the edit
 * @param mends the message of the one that the edit is for
 */
export async function outcomeOf(
  uri: vscode.Uri,
  before: readonly Problem[],
  replaced: ReplacedLines,
  mends: string | undefined,
): Promise<EditOutcome | undefined> {
  const changed = await problemsChanged(uri);
  return changed ? compareProblems(before, problemsOf(uri), replaced, mends) : undefined;
}
