import assert from 'node:assert/strict';
import {
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { type Disk, realDisk } from '../../../src/engine/models/disk.ts';
import { deleteModel } from '../../../src/engine/models/downloadModel.ts';
import { listModels, modelId, modelPlaces } from '../../../src/engine/models/modelsFolder.ts';
import { verifyModel } from '../../../src/engine/models/verifyModel.ts';
import type { DownloadPlan } from '../../../src/protocol/modelDownload.ts';
import { type DownloadBench, openDownloadBench, visible } from '../../support/downloadBench.ts';
import { type HubFile, modelFiles } from '../../support/fakeHub.ts';
import { cutAfter, stopAfter } from '../../support/hubTroubles.ts';

const weights = 'onnx/model_q4f16.onnx_data';

/** A disk that fails with the system's error once so many bytes are written. */
function fullAfter(bytes: number, code = 'ENOSPC'): Disk {
  let left = bytes;
  return {
    free: realDisk.free,
    open: async (file) => {
      const part = await realDisk.open(file);
      return {
        get size() {
          return part.size;
        },
        read: () => part.read(),
        empty: () => part.empty(),
        sync: () => part.sync(),
        close: () => part.close(),
        append: async (chunk) => {
          const fitting = chunk.subarray(0, Math.max(0, left));
          left -= chunk.byteLength;
          if (fitting.byteLength > 0) await part.append(fitting);
          if (left < 0) throw Object.assign(new Error(code), { code, syscall: 'write' });
        },
      };
    },
  };
}

describe('downloadModel', function downloads() {
  this.timeout(60_000);
  let bench: DownloadBench;
  let plan: DownloadPlan;

  beforeEach(async () => {
    bench = await openDownloadBench();
    plan = await bench.plan();
  });
  afterEach(() => bench.close());

  const places = () => modelPlaces(bench.folder, modelId(plan));

  /** Every file of the plan is there, byte for byte, and nothing else but the manifest. */
  async function expectWhole(files: readonly HubFile[] = modelFiles) {
    const there = await visible(places().ready);
    assert.deepEqual(
      [...there.keys()].toSorted(),
      [...plan.files.map(({ target }) => target), 'ask-first-model.json'].toSorted(),
    );
    for (const { source, target } of plan.files) {
      const content = files.find((file) => file.path === source)?.content ?? new Uint8Array();
      assert.ok(there.get(target)?.equals(content), target);
    }
  }

  it('brings a model into its folder, whole, with word of what it is', async () => {
    assert.equal(await bench.download(plan), 'ready');
    await expectWhole();
    const manifest: unknown = JSON.parse(
      await readFile(path.join(places().ready, 'ask-first-model.json'), 'utf8'),
    );
    assert.deepEqual(manifest, plan);
    assert.deepEqual(await readdir(path.dirname(places().partial)), []);
  });

  it('tells how far it is, and ends at all of it', async () => {
    await bench.download(plan);
    const done = bench.progress.map((each) => each.done);
    assert.deepEqual(
      done,
      done.toSorted((a, b) => a - b),
    );
    assert.ok(bench.progress.length > plan.files.length);
    assert.equal(done.at(-1), bench.progress.at(-1)?.of);
  });

  it('shows nothing before it is whole', async () => {
    bench.hub.spoilAlways(weights, (response) => response.writeHead(500).end());
    assert.equal(await bench.download(plan), 'hub-failed');
    assert.equal((await visible(bench.folder)).size, 0);
    const [model, ...others] = await listModels(bench.folder);
    assert.deepEqual(others, []);
    assert.deepEqual(model?.state, { kind: 'partial', done: 3000 });
  });

  it('asks for nothing that is there already', async () => {
    await bench.download(plan);
    const before = bench.hub.seen.length;
    assert.equal(await bench.download(plan), 'ready');
    assert.equal(bench.hub.seen.length, before);
  });

  it('pauses when it is told to, keeps what came, and goes on from there', async () => {
    const stop = new AbortController();
    bench.hub.spoil(weights, stopAfter(60_000));
    bench.onProgress = ({ done }) => {
      if (done >= 63_000) stop.abort(new Error('paused'));
    };
    await assert.rejects(bench.download(plan, { signal: stop.signal }), /paused/);
    assert.equal((await visible(bench.folder)).size, 0);
    assert.equal(await bench.download(plan), 'ready');
    assert.ok(bench.hub.seen.some(({ range }) => range === 'bytes=60000-'));
    await expectWhole();
  });

  it('writes the whole file, wherever and however often the connection breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 199_999 }), { maxLength: 3 }),
        fc.array(fc.nat({ max: 39_999 }), { maxLength: 2 }),
        async (cuts, others) => {
          await rm(bench.folder, { recursive: true, force: true });
          bench.hub.spoil(weights, ...cuts.map(cutAfter));
          bench.hub.spoil(
            'onnx/model_q4f16.onnx',
            ...others.map(
              () => (response: { socket: { destroy(): unknown } | null }) =>
                response.socket?.destroy(),
            ),
          );
          assert.equal(await bench.download(plan), 'ready');
          await expectWhole();
        },
      ),
      { numRuns: 5 },
    );
  });

  describe('on a disk that', () => {
    it('has too little room says so before it asks for anything', async () => {
      const before = bench.hub.seen.length;
      const disk: Disk = { open: realDisk.open, free: async () => 300_000 };
      assert.equal(await bench.download(plan, { disk }), 'disk-full');
      assert.equal(bench.hub.seen.length, before);
    });

    it('fills up at any byte keeps what came, and the rest follows when there is room', async () => {
      const total = plan.files.reduce((sum, { bytes }) => sum + bytes, 0);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: total - 1 }), async (room) => {
          await rm(bench.folder, { recursive: true, force: true });
          assert.equal(await bench.download(plan, { disk: fullAfter(room) }), 'disk-full');
          assert.equal((await visible(bench.folder)).size, 0);
          const [model] = await listModels(bench.folder);
          assert.deepEqual(model?.state, { kind: 'partial', done: room });
          assert.equal(await bench.download(plan), 'ready');
          await expectWhole();
        }),
        { numRuns: 4 },
      );
    });

    for (const code of ['EACCES', 'EROFS', 'EIO']) {
      it(`refuses with ${code} is named`, async () => {
        assert.equal(await bench.download(plan, { disk: fullAfter(5000, code) }), 'disk-refused');
      });
    }

    it('has a file where the folder should be is named', async () => {
      await mkdir(path.dirname(bench.folder), { recursive: true });
      await writeFile(bench.folder, '');
      assert.equal(await bench.download(plan), 'disk-refused');
    });
  });

  describe('in a folder that somebody has prepared', () => {
    const part = () => path.join(places().partial, `${weights}.part`);
    const elsewhere = () => path.join(path.dirname(bench.folder), 'secret');

    beforeEach(async () => {
      await mkdir(path.dirname(part()), { recursive: true });
      await writeFile(elsewhere(), 'secret');
    });

    it('writes through no link', async () => {
      await symlink(elsewhere(), part());
      assert.equal(await bench.download(plan), 'disk-refused');
      assert.equal((await readFile(elsewhere())).byteLength, 'secret'.length);
    });

    it('writes into no file that has a second name', async () => {
      await link(elsewhere(), part());
      assert.equal(await bench.download(plan), 'ready');
      assert.equal((await readFile(elsewhere())).byteLength, 'secret'.length);
      await expectWhole();
    });

    it('makes a model of no bytes that are not the hub’s', async () => {
      await writeFile(part(), new Uint8Array(200_000));
      assert.equal(await bench.download(plan), 'ready');
      await expectWhole();
    });

    it('drops what is longer than the file', async () => {
      await writeFile(part(), new Uint8Array(300_000));
      assert.equal(await bench.download(plan), 'ready');
      await expectWhole();
    });

    it('takes the place of a folder that is no model', async () => {
      await mkdir(places().ready, { recursive: true });
      await writeFile(path.join(places().ready, 'config.json'), '{}');
      assert.equal(await bench.download(plan), 'ready');
      await expectWhole();
    });
  });

  describe('then', () => {
    const target = { folder: '', id: '' };
    const verify = () => verifyModel(target, () => undefined, new AbortController().signal);

    beforeEach(async () => {
      await bench.download(plan);
      Object.assign(target, { folder: bench.folder, id: modelId(plan) });
    });

    it('is found sound', async () => {
      assert.deepEqual(await verify(), { kind: 'sound' });
    });

    it('is found damaged where a byte changed, a file is short, or one is gone', async () => {
      const at = (name: string) => path.join(places().ready, name);
      const tokenizer = await readFile(at('tokenizer.json'));
      tokenizer[7] = (tokenizer[7] ?? 0) ^ 1;
      await writeFile(at('tokenizer.json'), tokenizer);
      await truncate(at('onnx/model_q4f16.onnx'), 10);
      await rm(at('config.json'));
      assert.deepEqual(await verify(), {
        kind: 'damaged',
        files: ['onnx/model_q4f16.onnx', 'config.json', 'tokenizer.json'],
      });
    });

    it('is listed, and is gone when it is deleted', async () => {
      const [model] = await listModels(bench.folder);
      assert.equal(model?.folder, places().ready);
      assert.deepEqual(model?.state, { kind: 'ready' });
      await deleteModel(bench.folder, modelId(plan));
      assert.deepEqual(await listModels(bench.folder), []);
      assert.deepEqual(await verify(), { kind: 'absent' });
      assert.deepEqual(await readdir(bench.folder), ['.partial']);
    });

    it('is no other model under another name', async () => {
      await rename(places().ready, `${places().ready}x`);
      assert.deepEqual(await listModels(bench.folder), []);
    });
  });
});
