import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { readChanges } from '../../../src/extension/facts/gitChanges.ts';
import { PausedValues } from '../../../src/extension/facts/pausedValues.ts';
import type { PinnedSelection } from '../../../src/protocol/selection.ts';
import { closeAll, Folder } from './folder.ts';
import { until } from './until.ts';

const run = promisify(execFile);

interface GitExtension {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<unknown> };
}

describe('what Git says of a file', () => {
  const folder = new Folder();
  const committed = 'one\ntwo\nthree\n';
  const git = (...words: readonly string[]) =>
    run('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], {
      cwd: folder.path,
    });

  it('is nothing where the extension is switched off', async () => {
    await folder.make();
    const file = await folder.write('rows.txt', committed);
    assert.equal(await readChanges(file, committed), undefined);
  });

  describe('once it is on', () => {
    const settings = () => vscode.workspace.getConfiguration('git');

    before(async () => {
      await git('init', '-q');
      await git('add', '.');
      await git('commit', '-q', '-m', 'first');
      await settings().update('enabled', true, vscode.ConfigurationTarget.Global);
      const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
      const api = await until(() => {
        try {
          return extension?.exports.getAPI(1);
        } catch {
          return undefined;
        }
      });
      await until(() =>
        api.openRepository(vscode.Uri.file(folder.path)).then((found) => found ?? undefined),
      );
    });

    after(async () => {
      await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global);
      await closeAll();
      await folder.remove();
    });

    const fileOf = (name: string) => vscode.Uri.joinPath(vscode.Uri.file(folder.path), name);

    it('is that nothing changed since the last commit', async () => {
      const changes = await until(() => readChanges(fileOf('rows.txt'), committed));
      assert.deepEqual(changes, { isNew: false, hunks: [] });
    });

    it('is what changed, also where it is not saved', async () => {
      const changes = await readChanges(fileOf('rows.txt'), 'one\nTWO\nthree\n');
      assert.deepEqual(changes?.hunks, [
        { lines: { from: 2, to: 2 }, added: ['TWO'], removed: ['two'] },
      ]);
    });

    it('is that a file is new', async () => {
      const file = await folder.write('new.txt', 'new\n');
      await vscode.commands.executeCommand('git.refresh');
      const changes = await until(() => readChanges(file, 'new\n'));
      assert.equal(changes.isNew, true);
    });

    it('is nothing for a file outside of every repository', async () => {
      const other = new Folder();
      await other.make();
      const file = await other.write('rows.txt', committed);
      assert.equal(await readChanges(file, committed), undefined);
      await other.remove();
    });
  });
});

const program = `function add(first, second) {
  const total = first + second;
  return total;
}
add(40, 2);
`;

describe('a program that is paused', () => {
  const folder = new Folder();
  let file: vscode.Uri;
  let changes = 0;
  let pinned: PinnedSelection | undefined;
  let paused: PausedValues;

  const pinOf = (text: string): PinnedSelection => ({
    uri: file.toString(),
    path: 'add.js',
    languageId: 'javascript',
    version: 1,
    lines: { from: 1, to: 4 },
    text,
    hash: '',
  });

  before(async () => {
    await folder.make();
    file = await folder.write('add.js', program);
    paused = new PausedValues({
      pinned: () => pinned,
      onChange: () => {
        changes += 1;
      },
      budget: 5_000,
    });
  });

  afterEach(async () => {
    await vscode.debug.stopDebugging();
    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
  });

  after(async () => {
    paused.dispose();
    await folder.remove();
  });

  /** Runs the program with the debugger for Node that comes with VS Code, up to its third line. */
  async function pauseAtReturn(): Promise<void> {
    const place = new vscode.Location(file, new vscode.Position(2, 2));
    vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(place)]);
    const started = await vscode.debug.startDebugging(undefined, {
      type: 'node',
      request: 'launch',
      name: 'paused values',
      program: file.fsPath,
      runtimeExecutable: process.execPath,
      console: 'internalConsole',
      internalConsoleOptions: 'neverOpen',
    });
    assert.equal(started, true);
    await until(() => vscode.debug.activeStackItem instanceof vscode.DebugStackFrame || undefined);
  }

  it('offers nothing while nothing is paused', async () => {
    pinned = pinOf(program);
    await paused.look();
    assert.equal(paused.offer, undefined);
    assert.equal(await paused.read(), undefined);
  });

  it('offers the variables of the pinned lines by number, and tells them when asked', async () => {
    pinned = pinOf('const total = first + second;');
    await pauseAtReturn();
    const offer = await until(() => paused.offer);
    assert.deepEqual(offer, { line: 3, count: 3 });
    const attachment = await paused.read();
    assert.equal(attachment?.kind, 'values');
    assert.equal(attachment?.source, 'L3');
    const lines = attachment?.text.split('\n').map((line) => line.replace(/: \w+ =/u, ' ='));
    assert.deepEqual(lines?.toSorted(), ['first = 40', 'second = 2', 'total = 42']);
    assert.equal(paused.offer, undefined);
    assert.ok(changes > 0);
  });

  it('offers nothing of a frame in another file, and nothing once it goes on', async () => {
    pinned = { ...pinOf('first second total'), uri: 'file:///elsewhere/add.js' };
    await pauseAtReturn();
    await paused.look();
    assert.equal(paused.offer, undefined);
    pinned = pinOf('first second total');
    await paused.look();
    assert.deepEqual(paused.offer, { line: 3, count: 3 });
    await vscode.commands.executeCommand('workbench.action.debug.continue');
    await until(() => (paused.offer === undefined ? true : undefined));
  });

  it('is waited for only so long', async () => {
    pinned = pinOf('first second total');
    await pauseAtReturn();
    const hasty = new PausedValues({ pinned: () => pinned, onChange: () => {}, budget: 0 });
    await hasty.look();
    assert.equal(hasty.offer, undefined);
    assert.equal(await hasty.read(), undefined);
    hasty.dispose();
  });
});
