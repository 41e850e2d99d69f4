import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { deleteModel } from '../../../src/engine/models/downloadModel.ts';
import { takeLock } from '../../../src/engine/models/folderLock.ts';
import { listModels, modelId, modelPlaces } from '../../../src/engine/models/modelsFolder.ts';
import { verifyModel } from '../../../src/engine/models/verifyModel.ts';
import { bundleForNode, removeFolder } from '../../support/bundle.ts';
import { type DownloadBench, openDownloadBench, visible } from '../../support/downloadBench.ts';
import { stopAfter } from '../../support/hubTroubles.ts';

const weights = 'onnx/model_q4f16.onnx_data';

describe('two windows that download', function windows() {
  this.timeout(60_000);
  let bench: DownloadBench;
  let bundles: string;
  let children: ChildProcess[] = [];

  before(async () => {
    bundles = await bundleForNode({ downloadingWindow: 'test/support/downloadingWindow.ts' });
  });
  beforeEach(async () => {
    bench = await openDownloadBench();
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    children = [];
    await bench.close();
  });
  after(() => removeFolder(bundles));

  /** A window in a process of its own, and the steps it reported. */
  function openWindow() {
    const child = fork(
      path.join(bundles, 'downloadingWindow.mjs'),
      [bench.folder, bench.hub.origin],
      {
        silent: true,
        execArgv: [],
      },
    );
    children.push(child);
    const steps: { readonly step: string; readonly done: number }[] = [];
    let heard = () => {};
    child.on('message', (message: { step: string; done: number }) => {
      steps.push(message);
      heard();
    });
    /** The window has come to that step, and so many bytes are there. */
    const until = (step: string, bytes = 0) =>
      new Promise<void>((resolve) => {
        heard = () => {
          if (steps.some((each) => each.step === step && each.done >= bytes)) resolve();
        };
        heard();
      });
    return { child, until };
  }

  const whole = async () => {
    const [model] = await listModels(bench.folder);
    assert.deepEqual(model?.state, { kind: 'ready' });
    const target = { folder: bench.folder, id: model?.id ?? '' };
    const verified = await verifyModel(target, () => undefined, new AbortController().signal);
    assert.deepEqual(verified, { kind: 'sound' });
  };

  it('fetch each file once, one waiting for the other', async () => {
    const hold: (() => void)[] = [];
    bench.hub.spoil(weights, (_response, _request, honest) => hold.push(honest));
    const first = openWindow();
    await first.until('downloading');
    const second = openWindow();
    await second.until('waiting');
    for (const honest of hold) honest();
    await Promise.all([first.until('ready'), second.until('ready')]);
    const fetched = bench.hub.seen.filter((request) => request.path === `/cdn/${weights}`);
    assert.equal(fetched.length, 1);
    await whole();
  });

  it('take over when one is killed, and go on where it was', async () => {
    bench.hub.spoil(weights, stopAfter(100_000));
    const first = openWindow();
    await first.until('downloading', 103_000);
    const second = openWindow();
    await second.until('waiting');
    first.child.kill('SIGKILL');
    await once(first.child, 'close');
    await second.until('ready');
    const ranges = bench.hub.seen.flatMap(({ range }) => range ?? []);
    assert.deepEqual([...new Set(ranges)], ['bytes=100000-']);
    await whole();
  });

  it('leave nothing half done to be seen, whenever one is killed', async () => {
    const plan = await bench.plan();
    for (const file of ['onnx/model_q4f16.onnx', weights, 'tokenizer.json']) {
      const asked = new Promise<void>((resolve) => bench.hub.spoil(file, () => resolve()));
      const { child } = openWindow();
      await asked;
      child.kill('SIGKILL');
      await once(child, 'close');
      assert.equal((await visible(bench.folder)).size, 0);
    }
    assert.equal(await bench.download(plan), 'ready');
    await whole();
  });

  it('cannot delete what the other downloads', async () => {
    bench.hub.spoil(weights, () => undefined);
    const plan = await bench.plan();
    const { until } = openWindow();
    await until('downloading');
    await assert.rejects(deleteModel(bench.folder, modelId(plan)), { code: 'in-use' });
  });
});

describe('a lock', () => {
  let bench: DownloadBench;
  let file: string;

  beforeEach(async () => {
    bench = await openDownloadBench([]);
    file = modelPlaces(bench.folder, 'x').lock;
    await mkdir(path.dirname(file), { recursive: true });
  });
  afterEach(() => bench.close());

  const owner = (changes: Record<string, unknown>) =>
    writeFile(
      file,
      JSON.stringify({ token: 'other', pid: process.pid, host: hostname(), ...changes }),
    );
  const age = (seconds: number) => {
    const then = new Date(Date.now() - seconds * 1000);
    return utimes(file, then, then);
  };

  it('is held by one alone, until it is released', async () => {
    const lock = await takeLock(file);
    assert.equal(await takeLock(file), undefined);
    await lock?.release();
    const again = await takeLock(file);
    assert.ok(again);
    await again.release();
    assert.deepEqual(await readdir(path.dirname(file)), []);
  });

  it('is held by one alone of many who find its owner dead', async () => {
    await owner({ pid: 2 ** 22 + 1 });
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(file)));
    const held = taken.filter((lock) => lock !== undefined);
    assert.equal(held.length, 1);
    await held[0]?.release();
  });

  it('is not taken from an owner of another machine that gives signs of life', async () => {
    await owner({ host: 'elsewhere', pid: 2 ** 22 + 1 });
    assert.equal(await takeLock(file), undefined);
    await age(31);
    await (await takeLock(file))?.release();
  });

  it('is taken from a process of that number that is another one by now', async () => {
    await owner({});
    await age(31);
    const lock = await takeLock(file);
    assert.ok(lock);
    await lock.release();
  });

  it('is taken once it is old where nobody can read whose it is', async () => {
    await writeFile(file, 'no owner');
    assert.equal(await takeLock(file), undefined);
    await age(31);
    await (await takeLock(file))?.release();
  });

  it('tells its owner when somebody took it, and is not taken away from them then', async () => {
    const lock = await takeLock(file, 20);
    await owner({});
    await once(lock?.lost ?? assert.fail(), 'abort');
    await lock?.release();
    assert.match(await readFile(file, 'utf8'), /other/);
  });
});
