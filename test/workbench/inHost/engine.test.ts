import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { EngineProcess } from '../../../src/extension/engineProcess.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';

const never = new AbortController().signal;
const question = (text: string) => ({
  language: 'go',
  text,
  lines: { from: 1, to: 1 },
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function until(condition: () => boolean, limit = 5000): Promise<void> {
  const end = Date.now() + limit;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await pause(20);
  }
}

const isDead = (error: unknown): boolean =>
  error instanceof EngineError && error.code === 'engine-died';

describe("the engine's process", () => {
  const dist = path.join(
    vscode.extensions.getExtension('ask-first.ask-first')?.extensionPath ?? '',
    'dist',
  );
  const log = vscode.window.createOutputChannel('Ask First test', { log: true });
  let engine: EngineProcess;

  beforeEach(() => {
    engine = new EngineProcess({ dist, log });
  });
  afterEach(() => engine.dispose());
  after(() => log.dispose());

  const pid = (): number => (engine.state.kind === 'running' ? engine.state.pid : 0);

  it('starts with the first question, and answers it', async () => {
    assert.equal(engine.state.kind, 'stopped');
    const facts = await engine.request('askFirst/textFacts', question('package a\n'), never);
    assert.equal(facts.kind, 'read');
    assert.equal(engine.state.kind, 'running');
  });

  it('fails a question within a second when it is killed, and is there for the next', async () => {
    await engine.request('askFirst/textFacts', question('package a\n'), never);
    const first = pid();
    const large = `package a\n${'func f() int { return 1 }\n'.repeat(40_000)}`;
    const waiting = engine.request('askFirst/textFacts', question(large), never);
    const failed = assert.rejects(waiting, isDead);
    await pause(30);
    const killed = performance.now();
    process.kill(first, 'SIGKILL');
    await failed;
    assert.ok(performance.now() - killed < 1000);
    const facts = await engine.request('askFirst/textFacts', question('package a\n'), never);
    assert.equal(facts.kind, 'read');
    assert.notEqual(pid(), first);
  });

  it('stops after the fifth crash in a row, says so, and starts again when told to', async function crashes() {
    this.timeout(60_000);
    for (let crash = 1; crash <= 5; crash += 1) {
      await until(() => engine.state.kind !== 'starting' || pid() > 0);
      await engine.request('askFirst/textFacts', question('package a\n'), never);
      const current = pid();
      process.kill(current, 'SIGKILL');
      await until(() => pid() !== current);
    }
    await until(() => engine.state.kind === 'gave-up');
    await assert.rejects(
      engine.request('askFirst/textFacts', question('package a\n'), never),
      (error) => error instanceof EngineError && error.code === 'engine-stopped',
    );
    await engine.restart();
    assert.equal(engine.state.kind, 'running');
  });

  it('says at once that its files are missing', async () => {
    const missing = new EngineProcess({ dist: path.join(dist, 'nowhere'), log });
    await assert.rejects(
      missing.request('askFirst/textFacts', question('package a\n'), never),
      (error) => error instanceof EngineError && error.code === 'engine-missing',
    );
    assert.equal(missing.state.kind, 'gave-up');
    missing.dispose();
  });

  it('ends with the extension', async () => {
    await engine.request('askFirst/textFacts', question('package a\n'), never);
    const running = pid();
    engine.dispose();
    await until(() => !isAlive(running));
  });

  it('knows an open document by its version', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'go',
      content: 'package a\n\nfunc f() {}\n',
    });
    await vscode.window.showTextDocument(document);
    await engine.request('askFirst/textFacts', question('package a\n'), never);
    const facts = await engine.request(
      'askFirst/facts',
      { uri: document.uri.toString(), version: document.version, lines: { from: 3, to: 3 } },
      never,
    );
    assert.equal(facts.kind === 'read' && facts.definitions[0]?.name, 'f');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
