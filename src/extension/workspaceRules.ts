import * as vscode from 'vscode';
import type { RuleFile } from '../protocol/engine.ts';
import type { BannerList } from './bannerList.ts';
import { Disposables } from './disposables.ts';
import type { EngineProcess } from './engineProcess.ts';
import { describeError, type Log } from './log.ts';
import { noteRules } from './notices.ts';
import type { Translate } from './translate.ts';

/** Where a folder of the workspace keeps rules of its own, in the form of ours. */
const PLACE = '.ask-first/rules';
const SAVED = /\/\.ask-first\/rules\/[^/]+\.yml$/u;
const MOST_FILES = 64;
const MOST_BYTES = 256 * 1024;

export interface WorkspaceRulesOptions {
  readonly t: Translate;
  readonly log: Log;
  readonly engine: Pick<EngineProcess, 'request' | 'state' | 'onDidChange'>;
  readonly banners: BannerList;
}

const unhurried = new AbortController().signal;

/**
 * Tells a running engine the rules of a workspace, and what is wrong with them the person. Of a workspace that is not trusted
 * none are read: a pattern can be made to take very long.
 */
export class WorkspaceRules {
  readonly #options: WorkspaceRulesOptions;
  readonly #own = new Disposables();
  /** Whether the running engine has been told any. */
  #isTold = false;
  #telling: Promise<void> = Promise.resolve();

  constructor(options: WorkspaceRulesOptions) {
    this.#options = options;
    const watcher = this.#own.add(vscode.workspace.createFileSystemWatcher(`**/${PLACE}/*.yml`));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) {
      this.#own.add(event(() => this.#tell()));
    }
    // A watcher may be late, or miss what a remote file system does; what is saved here is known at once.
    this.#own.add(
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (SAVED.test(uri.path)) void this.#tell();
      }),
    );
    this.#own.add(vscode.workspace.onDidGrantWorkspaceTrust(() => this.#tell()));
    this.#own.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#tell()));
    this.#own.add(
      options.engine.onDidChange(({ kind }) => {
        if (kind === 'starting') this.#isTold = false;
        if (kind === 'running') void this.#tell();
      }),
    );
  }

  dispose(): void {
    this.#own.dispose();
  }

  /** One after the other: what was read first is told first. */
  #tell(): Promise<void> {
    this.#telling = this.#telling.then(() => this.#tellNow());
    return this.#telling;
  }

  /** An engine that does not run yet is told when it does. */
  async #tellNow(): Promise<void> {
    const { engine, log, banners, t } = this.#options;
    if (engine.state.kind !== 'running') return;
    try {
      const files = await readRuleFiles(log);
      // A fresh engine knows none, and of none nothing is wrong.
      if (files.length === 0 && !this.#isTold) return noteRules([], banners, t);
      this.#isTold = true;
      const { problems } = await engine.request('askFirst/rules', { files }, unhurried);
      for (const problem of problems) log.warn(`A bug rule is left out: ${problem}`);
      noteRules(problems, banners, t);
    } catch (error) {
      log.error(`The workspace's rules could not be used: ${describeError(error)}`);
    }
  }
}

/** The folders are read, not searched for: VS Code's search starts a process, for which the extension host waits. */
async function readRuleFiles(log: Log): Promise<readonly RuleFile[]> {
  if (!vscode.workspace.isTrusted) return [];
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await allRead(folders, ({ uri }) => findRuleFiles(uri), log);
  const first = found.flat().toSorted(byPath).slice(0, MOST_FILES);
  const files = await allRead(first, readRuleFile, log);
  return files.filter((file) => file !== undefined);
}

/** What can be read of some places. The others are named in the log, and stand in nobody's way. */
async function allRead<P, T>(
  places: readonly P[],
  read: (place: P) => Promise<T>,
  log: Log,
): Promise<readonly T[]> {
  const outcomes = await Promise.allSettled(places.map(read));
  return outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return [outcome.value];
    log.warn(`Bug rules could not be read: ${describeError(outcome.reason)}`);
    return [];
  });
}

async function findRuleFiles(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const place = vscode.Uri.joinPath(folder, PLACE);
  const entries = await vscode.workspace.fs.readDirectory(place).then(undefined, noneIfMissing);
  return entries
    .filter(([name, type]) => name.endsWith('.yml') && (type & vscode.FileType.Directory) === 0)
    .map(([name]) => vscode.Uri.joinPath(place, name));
}

function noneIfMissing(error: unknown): readonly [string, vscode.FileType][] {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
  throw error;
}

const byPath = (a: vscode.Uri, b: vscode.Uri): number => (a.path < b.path ? -1 : 1);

async function readRuleFile(uri: vscode.Uri): Promise<RuleFile | undefined> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > MOST_BYTES) return undefined;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return { name: vscode.workspace.asRelativePath(uri), text };
}
