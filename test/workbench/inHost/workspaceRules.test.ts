import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { BannerList } from '../../../src/extension/bannerList.ts';
import { EngineProcess } from '../../../src/extension/engineProcess.ts';
import { WorkspaceRules } from '../../../src/extension/workspaceRules.ts';
import { english } from './folder.ts';

const lines = { from: 1, to: 1 };
const call = { language: 'javascript', text: 'legacyCall(1);\n', lines };
const rule =
  '- id: own-legacy-call\n  languages: [javascript]\n  certain: true\n  message: It is gone.\n  why: It throws.\n  rule: { pattern: legacyCall($A) }\n';

describe("a workspace's own bug rules", () => {
  const home = vscode.extensions.getExtension('ask-first.ask-first')?.extensionPath ?? '';
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const folder = path.join(workspace, '.ask-first');
  const log = vscode.window.createOutputChannel('Ask First test rules', { log: true });
  const banners = new BannerList(() => {});
  const { signal } = new AbortController();
  let engine: EngineProcess;
  let rules: WorkspaceRules;

  before(async () => {
    assert.notEqual(workspace, '');
    await mkdir(path.join(folder, 'rules'), { recursive: true });
    await writeFile(path.join(folder, 'rules/own.yml'), `${rule}- id: broken\n`);
    engine = new EngineProcess({ dist: path.join(home, 'dist'), log });
    rules = new WorkspaceRules({ t: english, log, engine, banners });
  });
  after(async () => {
    rules.dispose();
    engine.dispose();
    log.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const found = async (): Promise<readonly string[]> => {
    const facts = await engine.request('askFirst/textFacts', call, signal);
    return facts.kind === 'read' ? facts.findings.map((finding) => finding.rule) : [];
  };

  async function eventually(expected: readonly string[]): Promise<void> {
    const end = Date.now() + 8000;
    while (JSON.stringify(await found()) !== JSON.stringify(expected)) {
      if (Date.now() > end) assert.deepEqual(await found(), expected);
      await pause(100);
    }
  }

  it('are told to the engine once it runs', () => eventually(['own-legacy-call']));

  it('are named in a banner where one cannot be used', () => {
    assert.match(banners.all[0]?.text ?? '', /\.ask-first\/rules\/own\.yml:7 \(broken\)/);
  });

  it('count again when they change', async () => {
    const uri = vscode.Uri.file(path.join(folder, 'rules/own.yml'));
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    edit.replace(uri, whole, rule.replace('legacyCall', 'otherCall'));
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await eventually([]);
    assert.deepEqual(banners.all, []);
  });
});
