import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { ModelSupervisor } from '../../../../src/engine/local/process/modelSupervisor.ts';
import type { ModelEvent } from '../../../../src/protocol/languageModel.ts';
import type { ModelChoice } from '../../../../src/protocol/localModel.ts';
import { asking, choiceOf, ModelBench } from '../../../support/modelBench.ts';

const never = new AbortController().signal;
const impatient = { idle: 1100, run: 1100, load: 1100 };

async function textOf(events: AsyncIterable<ModelEvent>): Promise<string> {
  let text = '';
  for await (const event of events) if (event.type === 'text-delta') text += event.text;
  return text;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a supervised model process', function supervised() {
  this.timeout(20_000);
  let bench: ModelBench;
  let models: ModelSupervisor;
  const model = choiceOf('sound');
  const ask = (words: string, signal = never, choice: ModelChoice = model) =>
    textOf(models.generate(choice, asking(words), signal));

  before(async () => {
    bench = await ModelBench.make();
  });
  beforeEach(() => {
    models = bench.supervisor();
  });
  afterEach(() => bench.clear());
  after(() => bench.close());

  it('loads once, for the first request, and says how far it is', async () => {
    assert.equal(await ask('write 3'), '1 2 3 ');
    assert.equal(await ask('write 1'), '1 ');
    assert.equal(bench.forks.length, 1);
    assert.deepEqual(
      bench.statuses.filter(({ kind }) => kind === 'loading'),
      [
        { kind: 'loading', done: 0, of: 2 },
        { kind: 'loading', done: 2, of: 2 },
      ],
    );
    assert.deepEqual(models.status, { kind: 'idle' });
  });

  it('loads another model in place of the first', async () => {
    await models.load(model, never);
    await models.load(choiceOf('other'), never);
    assert.equal(bench.forks.length, 2);
    const [first] = bench.forks;
    if (!first?.over.aborted) await once(first?.over ?? never, 'abort');
    assert.equal(isAlive(first?.pid ?? 0), false);
  });

  it('counts tokens, also while it writes', async () => {
    const writing = ask('write 50');
    await pause(200);
    assert.equal(await models.countTokens(model, 'one two three', never), 3);
    assert.match(await writing, /50 $/);
  });

  it('writes one reply at a time, in the order of asking', async () => {
    const order: string[] = [];
    const tell = (name: string) => async (text: string) => order.push(`${name}: ${text}`);
    await Promise.all([
      ask('write 3').then(tell('first')),
      ask('write 2').then(tell('second')),
      ask('write 1').then(tell('third')),
    ]);
    assert.deepEqual(order, ['first: 1 2 3 ', 'second: 1 2 ', 'third: 1 ']);
  });

  it('passes over a request that was given up while it waited', async () => {
    const stop = new AbortController();
    const first = ask('write 20');
    const second = ask('write 2', stop.signal);
    const third = ask('write 1');
    stop.abort(new Error('enough'));
    await assert.rejects(second, { message: 'enough' });
    assert.match(await first, /20 $/);
    assert.equal(await third, '1 ');
  });

  for (const words of ['write 1000', 'read 1000']) {
    it(`stops between two runs, and stays loaded (${words})`, async () => {
      await models.load(model, never);
      const stop = new AbortController();
      const written = ask(words, stop.signal);
      await pause(200);
      const stopped = performance.now();
      stop.abort(new Error('enough'));
      await assert.rejects(written, { message: 'enough' });
      assert.ok(performance.now() - stopped < 1000);
      assert.equal(await ask('write 1'), '1 ');
      assert.equal(bench.forks.length, 1);
    });
  }

  it('stops when the reader leaves', async () => {
    for await (const _ of models.generate(model, asking('write 1000'), never)) break;
    assert.equal(await ask('write 1'), '1 ');
  });

  it('is ended where it does not stop, and loads again for the next request', async () => {
    models = bench.supervisor({ stopLimit: 200 });
    const stop = new AbortController();
    const written = ask('hang 2', stop.signal);
    await pause(500);
    stop.abort(new Error('enough'));
    await assert.rejects(written, { message: 'enough' });
    assert.equal(await ask('write 1'), '1 ');
    assert.equal(bench.forks.length, 2);
  });

  it('is gone once it is unloaded, whatever it does', async () => {
    const written = assert.rejects(ask('hang 2'), { code: 'unloaded' });
    await pause(500);
    const { over, pid } = bench.forks[0] ?? assert.fail();
    const unloaded = performance.now();
    models.unload();
    if (!over.aborted) await once(over, 'abort');
    assert.ok(performance.now() - unloaded < 1000);
    assert.equal(isAlive(pid), false);
    await written;
  });

  it('ends while it loads when nobody waits for it any more', async () => {
    const stop = new AbortController();
    const loading = models.load(choiceOf('slow-load'), stop.signal);
    await pause(300);
    stop.abort(new Error('enough'));
    await assert.rejects(loading, { message: 'enough' });
    assert.equal(await ask('write 1'), '1 ');
  });

  const deaths = [
    ['while it loads', 'die-load', 'write 1'],
    ['while it reads', 'sound', 'die 1'],
    ['while it writes', 'sound', 'die 3'],
  ] as const;
  for (const [when, dir, words] of deaths) {
    it(`that is killed ${when} fails the request, and the next one loads again`, async () => {
      await assert.rejects(ask(words, never, choiceOf(dir)), {
        code: 'model-died',
        detail: 'SIGKILL',
      });
      assert.equal(models.status.kind, 'failed');
      assert.equal(bench.forks.length, 1);
      assert.equal(await ask('write 1'), '1 ');
    });
  }

  it('that is killed while it rests is loaded again', async () => {
    await ask('write 1');
    const { over, kill } = bench.forks[0] ?? assert.fail();
    kill();
    if (!over.aborted) await once(over, 'abort');
    assert.equal(await ask('write 2'), '1 2 ');
  });

  for (const [dir, words] of [
    ['hang-load', 'write 1'],
    ['sound', 'hang 1'],
  ] as const) {
    it(`that hangs is ended (${dir}, ${words})`, async () => {
      models = bench.supervisor({ silences: impatient });
      await assert.rejects(ask(words, never, choiceOf(dir)), { code: 'model-hangs' });
      assert.equal(await ask('write 1'), '1 ');
    });
  }

  it('says what is wrong with a folder, in the words of its reader', async () => {
    await assert.rejects(models.load(choiceOf('bad'), never), {
      code: 'bad-model',
      message: 'The model has no file config.json. Download it again.',
      fault: { key: 'no-file', facts: { file: 'config.json' } },
    });
  });

  it('names what the runtime says where it fails', async () => {
    await assert.rejects(ask('fail 1'), { code: 'model-failed', detail: /MatMul/ });
  });

  for (const [how, dir, words] of [
    ['a lost device', 'sound', 'gpu 1'],
    ['a driver that ends the process', 'gpu-load', 'write 1'],
  ] as const) {
    it(`runs on the processor once, and says so, after ${how}`, async () => {
      const choice = choiceOf(dir, { provider: 'webgpu' });
      assert.equal(await ask(words, never, choice), '1 ');
      assert.deepEqual(bench.notices, [{ kind: 'gpu-lost', provider: 'webgpu' }]);
      assert.equal(await ask(words, never, choice), '1 ');
      assert.equal(bench.forks.length, 2);
    });
  }

  it('is tried on a lost device again where there is reason to', async () => {
    const choice = choiceOf('sound', { provider: 'webgpu' });
    await ask('gpu 1', never, choice);
    await models.tryDevicesAgain();
    models.unload();
    assert.equal(await ask('gpu 1', never, choice), '1 ');
    assert.equal(bench.notices.length, 2);
  });

  it('does not write twice what was shown before the device was lost', async () => {
    const choice = choiceOf('sound', { provider: 'webgpu' });
    await assert.rejects(ask('gpu 3', never, choice), { code: 'gpu-lost' });
    assert.equal(bench.notices.length, 1);
    assert.equal(await ask('gpu 3', never, choice), '1 2 3 ');
  });

  it('is gone soon after its parent is killed, also in the middle of a run', async () => {
    const parent = fork(bench.file('parent'), [bench.file('model')], { execArgv: [] });
    const [{ model: pid }] = await once(parent, 'message');
    assert.ok(isAlive(pid));
    parent.kill('SIGKILL');
    for (let waited = 0; isAlive(pid); waited += 100) {
      assert.ok(waited < 15_000, 'the model process is still there');
      await pause(100);
    }
  });

  it('is told no keys', async () => {
    const key = 'ASK_FIRST_API_KEY';
    process.env[key] = 'sk-1';
    try {
      assert.equal(await ask(`tell ${key}`), 'undefined');
    } finally {
      delete process.env[key];
    }
  });

  it('unloads after the time without a question', async () => {
    await models.load(choiceOf('sound', { keepMinutes: 0.002 }), never);
    const { over } = bench.forks[0] ?? assert.fail();
    if (!over.aborted) await once(over, 'abort');
    assert.equal(models.status.kind, 'idle');
  });
});
