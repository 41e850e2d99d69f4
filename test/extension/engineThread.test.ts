import assert from 'node:assert/strict';
import { once } from 'node:events';
import path from 'node:path';
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import { greeting } from '../../src/extension/engineHandshake.ts';
import { type StartedEngine, startEngine } from '../../src/extension/engineThread.ts';
import { ENGINE_PROTOCOL_VERSION } from '../../src/protocol/engine.ts';
import { bundleForNode, removeFolder } from '../support/bundle.ts';
import { greet } from '../support/engineBench.ts';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('engine thread', () => {
  let folder: string;
  const started: StartedEngine[] = [];

  before(async function bundle() {
    this.timeout(30_000);
    folder = await bundleForNode({
      engineWorker: 'src/extension/engineWorker.ts',
      engine: 'test/support/standInEngine.ts',
      talkative: 'test/support/talkativeEngine.ts',
    });
  });
  afterEach(() => {
    for (const engine of started.splice(0)) engine.kill();
  });
  after(() => removeFolder(folder));

  async function start(name: string, log: (line: string) => void = () => {}) {
    const engineFile = path.join(folder, `${name}.mjs`);
    const threadFile = path.join(folder, 'engineWorker.mjs');
    const engine = await startEngine(threadFile, { engineFile, proxy: '' }, log);
    started.push(engine);
    return engine;
  }

  it('hands on what is said to an engine, and what it answers', async () => {
    const { port } = await start('engine');
    const connection = createMessageConnection(
      new PortMessageReader(port),
      new PortMessageWriter(port),
    );
    connection.listen();
    const answer = await greet(connection, greeting(ENGINE_PROTOCOL_VERSION));
    assert.ok(JSON.stringify(answer).includes('capabilities'));
    connection.dispose();
  });

  it('hands on each line that an engine prints', async () => {
    const lines: string[] = [];
    const { over } = await start('talkative', (line) => lines.push(line));
    await once(over, 'abort');
    assert.deepEqual(lines.toSorted(), ['a line', 'an error']);
  });

  it('tells how an engine ended', async () => {
    const { over } = await start('talkative');
    await once(over, 'abort');
    assert.equal(over.reason.code, 'engine-died');
    assert.match(over.reason.message, /code 3/);
  });

  it('tells that an engine was killed', async () => {
    const { pid, over, kill } = await start('engine');
    kill();
    await once(over, 'abort');
    assert.equal(over.reason.code, 'engine-died');
    assert.equal(isAlive(pid), false);
  });

  it('kills nobody once the engine is gone', async () => {
    const { over, kill } = await start('talkative');
    await once(over, 'abort');
    assert.doesNotThrow(kill);
  });

  it('closes the way to an engine that is gone', async () => {
    const { port, kill } = await start('engine');
    const closed = once(port, 'close');
    kill();
    await closed;
  });

  it('without an engine is a failure with a name', async () => {
    await assert.rejects(start('missing'), { code: 'engine-missing' });
  });

  it('without its own file is a failure with a name', async () => {
    const order = { engineFile: path.join(folder, 'engine.mjs'), proxy: '' };
    const nowhere = path.join(folder, 'nowhere.mjs');
    await assert.rejects(
      startEngine(nowhere, order, () => {}),
      { code: 'engine-missing' },
    );
  });
});
