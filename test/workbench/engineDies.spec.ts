import assert from 'node:assert/strict';
import { ask, askAbout, copyOfSamples, ended, lastTurn, openPanel } from './lib/panel.ts';
import { processes, processesBelow } from './lib/processes.ts';
import { sharedWorkbench } from './lib/workbench.ts';

/** The engine of one workbench. Other windows on this machine may have theirs. */
function engineOf(server: number): number | undefined {
  return processesBelow(server).find(({ command }) => command.includes('engine.mjs'))?.pid;
}

describe('an engine that dies', function engineDies() {
  this.timeout(60_000);
  const workbench = sharedWorkbench({ folder: copyOfSamples() });

  it('fails the question that it was asked within a second, and loses nothing', async () => {
    const { page, server } = workbench();
    const panel = await askAbout(page, 'go/worker.go', [36, 51], 'what does this do?');
    const engine = engineOf(server.pid);
    assert.ok(engine, 'no engine runs');
    // It cannot answer before it dies.
    process.kill(engine, 'SIGSTOP');
    await ask(panel, 'is there a bug here?');
    const killed = performance.now();
    process.kill(engine, 'SIGKILL');
    await lastTurn(panel).locator('.af-note').waitFor();
    assert.ok(performance.now() - killed < 1000);
    const text = await panel.locator('.af-thread').innerText();
    assert.match(text, /The engine stopped unexpectedly.*retry/);
    assert.match(text, /what does this do\?/);
    assert.match(text, /is there a bug here\?/);
  });

  it('is there again for another try', async () => {
    const panel = await openPanel(workbench().page);
    await lastTurn(panel).getByRole('button', { name: 'Ask again' }).click();
    await lastTurn(panel).locator('.af-edit').first().waitFor();
    await ended(panel);
    assert.match(await lastTurn(panel).innerText(), /L42/);
  });

  it('leaves no process behind when the editor is closed', async () => {
    const { server, page } = workbench();
    const engine = engineOf(server.pid);
    assert.ok(engine, 'no engine runs');
    await page.close();
    await server.stop();
    const end = Date.now() + 5000;
    while (processes().some(({ pid }) => pid === engine)) {
      assert.ok(Date.now() < end, 'the engine still runs');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
});
