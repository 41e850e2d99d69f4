import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { entryOf } from '../../../src/engine/cuda/nugetPackage.ts';
import { capabilitiesOf } from '../../../src/engine/local/process/installedRuntime.ts';
import { cudaFileNames, cudaPackage } from '../../../src/protocol/cudaFiles.ts';
import { type CudaBench, openCudaBench } from '../../support/cudaBench.ts';
import { cuda, honestEntries, sendPackage, shared, VERSION } from '../../support/fakeNuget.ts';
import { zipOf } from '../../support/zip.ts';

const never = new AbortController().signal;
const archive = zipOf(honestEntries);
const [SHARED, CUDA] = cudaFileNames;
const packageFile = `microsoft.ml.onnxruntime.gpu.linux.${VERSION}.nupkg`;

describe('the CUDA files', () => {
  let bench: CudaBench;

  beforeEach(async () => {
    bench = await openCudaBench();
  });
  afterEach(() => bench.close());

  it('are planned from NuGet’s metadata, and nothing of them is fetched for that', async () => {
    const planned = await bench.files().plan(never);
    assert.ok(planned.kind === 'plan', JSON.stringify(planned));
    assert.deepEqual(planned.plan, {
      version: VERSION,
      file: packageFile,
      address: `${bench.nuget.origin}/v3-flatcontainer/microsoft.ml.onnxruntime.gpu.linux/${VERSION}/${packageFile}`,
      bytes: archive.byteLength,
      sha512: createHash('sha512').update(archive).digest('hex'),
      license: 'MIT',
      unpacked: { [SHARED]: shared.byteLength, [CUDA]: cuda.byteLength },
    });
    const all = archive.byteLength + shared.byteLength + cuda.byteLength;
    assert.equal(planned.diskNeeded, Math.ceil(all * 1.2));
    assert.equal(planned.folder, bench.folder);
    assert.deepEqual(
      bench.nuget.seen.map(({ path: asked }) => path.basename(asked)),
      ['index.json', `${VERSION}.json`, `microsoft.ml.onnxruntime.gpu.linux.${VERSION}.json`],
    );
    assert.deepEqual(await bench.names(), []);
  });

  it('come into the runtime’s folder, whole, and nothing else of the package does', async () => {
    assert.equal(await bench.get(), 'present');
    assert.deepEqual(await bench.names(), ['ask-first-cuda.txt', CUDA, SHARED].toSorted());
    assert.ok((await bench.content(CUDA)).equals(cuda));
    assert.ok((await bench.content(SHARED)).equals(shared));
    const steps = new Set(bench.progress.map(({ step }) => step));
    assert.deepEqual([...steps], ['downloading', 'unpacking']);
    const last = bench.progress.at(-1);
    assert.equal(last?.done, last?.of);
  });

  it('are asked of nobody where they are there already', async () => {
    await bench.get();
    const asked = bench.nuget.seen.length;
    assert.deepEqual(await bench.files().plan(never), {
      kind: 'present',
      version: VERSION,
      folder: bench.folder,
    });
    assert.equal(bench.nuget.seen.length, asked);
  });

  it('are left alone where somebody else has put them there', async () => {
    for (const name of cudaFileNames) await writeFile(path.join(bench.folder, name), 'theirs');
    assert.equal(await bench.get(), 'present');
    assert.equal(`${await bench.content(CUDA)}`, 'theirs');
    assert.equal(bench.nuget.seen.length, 0);
  });

  it('are fetched anew for another version of the runtime', async () => {
    for (const name of cudaFileNames) await writeFile(path.join(bench.folder, name), 'older');
    await writeFile(path.join(bench.folder, 'ask-first-cuda.txt'), '1.29.0\n');
    assert.equal(await bench.get(), 'present');
    assert.ok((await bench.content(CUDA)).equals(cuda));
  });

  it('have what runs best found out anew, when they come and when they go', async () => {
    const runtime = { version: VERSION, folder: bench.folder };
    const before = capabilitiesOf(runtime);
    await bench.get();
    assert.notEqual(capabilitiesOf(runtime), before);
    assert.equal(capabilitiesOf({ ...runtime, version: '2.0.0' }), '2.0.0');
    assert.equal(capabilitiesOf({ ...runtime, folder: path.join(bench.folder, 'other') }), before);
  });

  it('are gone on with where the download was cancelled', async () => {
    bench.nuget.spoil('package', sendPackage(archive, { stopAfter: 100_000 }));
    const stop = new AbortController();
    bench.onProgress = ({ done }) => {
      if (done >= 100_000) stop.abort();
    };
    await assert.rejects(bench.get({}, stop.signal), { name: 'AbortError' });
    assert.deepEqual(await bench.names(), ['.ask-first-cuda']);
    assert.equal(await bench.get(), 'present');
    const ranges = bench.nuget.seen.map(({ range }) => range);
    assert.ok(ranges.includes('bytes=100000-'), ranges.join());
    assert.equal((await bench.names()).length, 3);
  });

  it('are not half there where unpacking is cancelled, and the package is not fetched twice', async () => {
    const stop = new AbortController();
    bench.onProgress = ({ step }) => {
      if (step === 'unpacking') stop.abort();
    };
    await assert.rejects(bench.get({}, stop.signal), { name: 'AbortError' });
    assert.deepEqual(await bench.names(), ['.ask-first-cuda']);
    assert.equal(await bench.get(), 'present');
    const fetched = bench.nuget.seen.filter(({ path: asked }) => asked.endsWith('.nupkg'));
    assert.equal(fetched.length, 1);
  });

  it('are not taken from a package that was changed after it had been checked', async () => {
    const staging = path.join(bench.folder, '.ask-first-cuda');
    await mkdir(staging);
    await writeFile(path.join(staging, packageFile), archive.toReversed());
    assert.equal(await bench.get(), 'present');
    assert.ok((await bench.content(CUDA)).equals(cuda));
  });

  it('are fetched by one window at a time', async () => {
    bench.nuget.spoil('package', sendPackage(archive, { stopAfter: 1000 }));
    const stop = new AbortController();
    let other: Promise<string> | undefined;
    bench.onProgress = ({ done }) => {
      if (done < 1000 || other !== undefined) return;
      other = bench.get();
      void other.then(() => stop.abort());
    };
    await assert.rejects(bench.get({}, stop.signal), { name: 'AbortError' });
    assert.match((await other) ?? '', /being downloaded elsewhere/);
  });

  it('are those that the runtime’s own installer would fetch', () => {
    const require = createRequire(import.meta.url);
    const metadata = require('onnxruntime-node/script/install-metadata.js');
    const { version } = require('onnxruntime-node/package.json');
    const { name, versions } = metadata.packages['nuget:linux/x64:cuda12'];
    assert.equal(name, cudaPackage);
    assert.deepEqual(versions, [{ feed: 'nuget', version }]);
    assert.equal(metadata.feeds.nuget.index, 'https://api.nuget.org/v3/index.json');
    const files = metadata.manifests['linux/x64:cuda12'];
    for (const file of cudaFileNames) assert.equal(files[`./${file}`].path, entryOf(file));
  });
});
