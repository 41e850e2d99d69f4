import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { requestEngine } from '../../src/extension/engineClient.ts';
import { EngineError } from '../../src/protocol/engineError.ts';
import { EngineBench } from '../support/engineBench.ts';

const lines = { from: 1, to: 1 };
const code = (text: string) => ({ language: 'go', text, lines });
const never = new AbortController().signal;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('engine process', () => {
  let bench: EngineBench;

  before(async () => {
    bench = await EngineBench.make({
      engine: 'test/support/standInEngine.ts',
      parent: 'test/support/engineParent.ts',
      thread: 'src/extension/engineWorker.ts',
    });
  });
  afterEach(() => bench.clear());
  after(() => bench.close());

  it('that is killed fails the waiting request within a second', async () => {
    const { life } = await bench.greeted('engine');
    const request = requestEngine(life, 'askFirst/textFacts', code('wait'), never);
    const outcome = assert.rejects(
      request,
      (error) => error instanceof EngineError && error.code === 'engine-died',
    );
    await wait(100);
    const killed = Date.now();
    process.kill(life.pid, 'SIGKILL');
    await outcome;
    assert.ok(Date.now() - killed < 1000);
  });

  it('that is killed while it blocks fails the waiting request too', async () => {
    const { life } = await bench.greeted('engine');
    const request = requestEngine(life, 'askFirst/textFacts', code('block'), never);
    await wait(100);
    life.kill();
    await assert.rejects(request, { code: 'engine-died' });
  });

  it('that has died refuses every later request', async () => {
    const { life, fork: child } = await bench.greeted('engine');
    life.kill();
    await once(child.process, 'exit');
    await assert.rejects(requestEngine(life, 'askFirst/textFacts', code(''), never), {
      code: 'engine-died',
    });
  });

  it('fails a request that is aborted with the reason given', async () => {
    const { life } = await bench.greeted('engine');
    const stop = new AbortController();
    const request = requestEngine(life, 'askFirst/textFacts', code('wait'), stop.signal);
    stop.abort(new Error('enough'));
    await assert.rejects(request, { message: 'enough' });
  });

  it('without its file is a failure with a name', async () => {
    await assert.rejects(bench.start('missing'), { code: 'engine-missing' });
  });

  it('is gone within five seconds when its parent is killed', async function () {
    this.timeout(20_000);
    const files = [bench.file('thread'), bench.file('engine')];
    const parent = fork(bench.file('parent'), files, { execArgv: [] });
    const [{ engine }] = await once(parent, 'message');
    assert.ok(isAlive(engine));
    parent.kill('SIGKILL');
    for (let waited = 0; isAlive(engine); waited += 100) {
      assert.ok(waited < 5000, 'the engine is still there');
      await wait(100);
    }
  });
});
