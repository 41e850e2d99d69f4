import * as v from 'valibot';
import * as vscode from 'vscode';
import type { FileChanges } from '../../chat/evidence/evidence.ts';
import { changesBetween } from './fileChanges.ts';

/** The built-in extension's names for what no commit has: added to the index, untracked, intended to be added. */
const newStatuses: readonly number[] = [1, 7, 9];

const isFunction = v.custom<(...args: readonly unknown[]) => unknown>(
  (value) => typeof value === 'function',
);
const changeSchema = v.object({
  uri: v.object({ fsPath: v.string() }),
  status: v.number(),
});

/** What of the API of `vscode.git`, version 1, is used. It is another extension's object, so it is looked at first. */
const repositorySchema = v.object({
  show: isFunction,
  state: v.object({
    HEAD: v.optional(v.object({ commit: v.optional(v.string()) })),
    indexChanges: v.array(changeSchema),
    workingTreeChanges: v.array(changeSchema),
    untrackedChanges: v.optional(v.array(changeSchema), []),
  }),
});
const exportsSchema = v.object({ getAPI: isFunction });
const apiSchema = v.object({ getRepository: isFunction });

/** The repository that a file is in; undefined without Git, without its extension, and outside of any repository. */
async function repositoryOf(uri: vscode.Uri) {
  const extension = vscode.extensions.getExtension('vscode.git');
  const exported: unknown = await extension?.activate();
  const git = v.safeParse(exportsSchema, exported);
  if (!git.success) return undefined;
  // Throws where `git.enabled` is off, which is an answer too: nobody is asked. All are methods of classes.
  const api: unknown = git.output.getAPI.call(exported, 1);
  const open = v.safeParse(apiSchema, api);
  if (!open.success) return undefined;
  const repository: unknown = open.output.getRepository.call(api, uri);
  const found = v.safeParse(repositorySchema, repository);
  return found.success ? { repository, ...found.output } : undefined;
}

/**
 * How a document differs from the last commit, unsaved changes included.
 *
 * @returns undefined where nobody knows: no Git, no repository, no commit yet, a file that is ignored
 */
export async function readChanges(uri: vscode.Uri, text: string): Promise<FileChanges | undefined> {
  if (uri.scheme !== 'file') return undefined;
  try {
    const found = await repositoryOf(uri);
    if (found?.state.HEAD?.commit === undefined) return undefined;
    const { indexChanges, workingTreeChanges, untrackedChanges } = found.state;
    const isNew = [...indexChanges, ...workingTreeChanges, ...untrackedChanges].some(
      (change) => newStatuses.includes(change.status) && change.uri.fsPath === uri.fsPath,
    );
    if (isNew) return { isNew: true, hunks: [] };
    const before = await found.show.call(found.repository, 'HEAD', uri.fsPath);
    return typeof before === 'string' ? changesBetween(before, text) : undefined;
  } catch {
    return undefined;
  }
}
