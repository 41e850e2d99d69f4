import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from '../../../src/engine/models/disk.ts';
import { realDisk } from '../../../src/engine/models/disk.ts';
import { cudaFileNames } from '../../../src/protocol/cudaFiles.ts';
import { type CudaBench, openCudaBench } from '../../support/cudaBench.ts';
import type { Misdeed } from '../../support/fakeHub.ts';
import {
  changed,
  cuda,
  honestEntries,
  type Published,
  sendPackage,
} from '../../support/fakeNuget.ts';
import { redirect, status } from '../../support/hubTroubles.ts';
import { type ZipEntry, zipOf } from '../../support/zip.ts';

const never = new AbortController().signal;
const archive = zipOf(honestEntries);
const [, CUDA] = cudaFileNames;

interface Trouble {
  readonly what: string;
  readonly where?: 'index' | 'leaf' | 'catalog' | 'package';
  readonly serve?: Misdeed;
  readonly published?: Partial<Published>;
  readonly says: RegExp;
  /** What is left for the next try. */
  readonly keeps?: true;
}

/** The package with an entry made into others. */
const withEntries = (change: (entry: ZipEntry) => readonly ZipEntry[]): Partial<Published> => ({
  archive: zipOf(honestEntries.flatMap(change)),
});
const isCuda = ({ name }: ZipEntry) => name.endsWith('_cuda.so');
const named = (name: string) =>
  withEntries((entry) => (isCuda(entry) ? [{ ...entry, name }, entry] : [entry]));

const inMetadata: readonly Trouble[] = [
  {
    what: 'no such version',
    where: 'leaf',
    serve: status(404),
    says: /has no CUDA files for ONNX Runtime 1\.30\.0\./,
  },
  { what: 'a failure', where: 'index', serve: status(500), says: /failed \(status 500\)/ },
  { what: 'a refusal', where: 'catalog', serve: status(403), says: /failed \(status 403\)/ },
  {
    what: 'a sign-in page',
    where: 'index',
    serve: (response) => response.writeHead(200).end('<html>'),
    says: /sent something else than Microsoft\.ML\.OnnxRuntime\.Gpu\.Linux/,
  },
  {
    what: 'a redirect elsewhere',
    where: 'index',
    serve: redirect('https://evil.example/v3/index.json'),
    says: /tried to redirect to https:\/\/evil\.example\. Not followed\./,
  },
  {
    what: 'a catalogue elsewhere',
    published: { leaf: { catalogEntry: 'https://evil.example/x.json' } },
    says: /redirect to https:\/\/evil\.example/,
  },
  {
    what: 'a package elsewhere',
    published: { leaf: { packageContent: 'https://nuget.org.evil.example/x.nupkg' } },
    says: /redirect to https:\/\/nuget\.org\.evil\.example/,
  },
  {
    what: 'a package in a file',
    published: { leaf: { packageContent: 'file:///etc/passwd' } },
    says: /redirect to null/,
  },
  { what: 'no registrations', published: { index: { resources: [] } }, says: /something else/ },
  { what: 'another package', published: { catalog: { id: 'Evil' } }, says: /something else/ },
  { what: 'another version', published: { catalog: { version: '9.0.0' } }, says: /something else/ },
  {
    what: 'another kind of hash',
    published: { catalog: { packageHashAlgorithm: 'MD5' } },
    says: /something else/,
  },
  { what: 'half a hash', published: { catalog: { packageHash: 'abc=' } }, says: /something else/ },
  { what: 'a size beyond all', published: { catalog: { packageSize: 1e15 } }, says: /something/ },
  {
    what: 'no such file in the package',
    published: { catalog: { packageEntries: [] } },
    says: /has no CUDA files/,
  },
];

const inThePackage: readonly Trouble[] = [
  {
    what: 'other content of the same size',
    where: 'package',
    serve: sendPackage(changed(archive)),
    says: /nupkg was refused: it is not what .* said it is/,
  },
  {
    what: 'a longer one',
    where: 'package',
    serve: sendPackage(Buffer.concat([archive, archive])),
    says: /nupkg was refused: it is not as large as/,
  },
  {
    what: 'a shorter one',
    where: 'package',
    serve: sendPackage(archive.subarray(0, 1000)),
    says: /nupkg was refused: it is not as large as/,
  },
  {
    what: 'connections that break again and again',
    where: 'package',
    serve: sendPackage(archive, { stopAfter: 0, breaks: true }),
    says: /broke again and again/,
  },
  { what: 'none', where: 'package', serve: status(404), says: /has no CUDA files/ },
  {
    what: 'one without a file that its metadata names',
    published: withEntries((entry) => (isCuda(entry) ? [] : [entry])),
    says: /nupkg was refused, .* It holds no runtimes\/linux-x64\/native\/libonnx.*_cuda\.so\./,
  },
  {
    what: 'a file in another size than its metadata says',
    published: withEntries((entry) => [
      isCuda(entry) ? { ...entry, content: cuda.subarray(1) } : entry,
    ]),
    says: /_cuda\.so in another size than was said\./,
  },
  {
    what: 'a file that is larger than the archive itself says',
    published: withEntries((entry) => [
      isCuda(entry)
        ? { ...entry, content: Buffer.concat([cuda, cuda]), claimed: cuda.byteLength }
        : entry,
    ]),
    says: /refused, and nothing of it is kept\. It is damaged \(too many bytes/,
  },
  { what: 'what is no archive', published: { archive: cuda }, says: /nothing of it is kept/ },
  {
    what: 'a name that leads outside',
    published: named('../../evil.so'),
    says: /invalid relative/,
  },
  { what: 'an absolute name', published: named('/tmp/evil.so'), says: /absolute path/ },
  { what: 'a name of Windows', published: named('C:\\evil.so'), says: /absolute path/ },
];

describe('a NuGet in trouble', function trouble() {
  this.timeout(20_000);
  let bench: CudaBench;

  afterEach(() => bench.close());

  async function open({ where, serve, published }: Omit<Trouble, 'what' | 'says'> = {}) {
    bench = await openCudaBench(published);
    if (where !== undefined && serve !== undefined) bench.nuget.spoilAlways(where, serve);
  }

  for (const each of inMetadata) {
    it(`plans nothing for ${each.what}, and says so`, async () => {
      await open(each);
      const said = await bench.plan();
      assert.ok(typeof said === 'string');
      assert.match(said, each.says);
      assert.doesNotMatch(said, /\{|\?/, 'a sentence lacks what it speaks of');
      assert.deepEqual(await bench.names(), []);
      assert.ok(!bench.nuget.seen.some(({ path: asked }) => asked.endsWith('.nupkg')));
    });
  }

  for (const each of inThePackage) {
    it(`leaves nothing of ${each.what}, and says so`, async () => {
      await open(each);
      const said = await bench.get();
      assert.match(said, each.says);
      assert.doesNotMatch(said, /\{|\?/, 'a sentence lacks what it speaks of');
      assert.deepEqual(await bench.names(), []);
    });
  }

  it('keeps what came before connections broke, for the next try', async () => {
    await open();
    bench.nuget.spoil('package', sendPackage(archive, { stopAfter: 5000, breaks: true }));
    bench.nuget.spoilAlways('package', status(500));
    assert.match(await bench.get(), /failed \(status 500\)\. What came is kept/);
    bench.nuget.spoilAlways('package', (_response, _request, honest) => honest());
    assert.equal(await bench.get(), 'present');
    assert.ok(bench.nuget.seen.some(({ range }) => range === 'bytes=5000-'));
  });

  it('names neither who asks nor what for', async () => {
    await open();
    await bench.get();
    for (const { headers } of bench.nuget.seen) {
      assert.equal(headers.authorization, undefined);
      assert.equal(headers.cookie, undefined);
    }
  });

  it('is never asked from a plan that leads elsewhere', async () => {
    await open();
    const plan = await bench.plan();
    assert.ok(typeof plan !== 'string');
    const evil = { ...plan, address: 'https://evil.example/x.nupkg' };
    const got = await bench.files().fetch(evil, () => undefined, never);
    assert.ok(got.kind === 'failed');
    assert.equal(got.code, 'redirected');
    assert.deepEqual(await bench.names(), []);
  });

  it('is not asked for other systems', async () => {
    await open();
    assert.match(
      (await bench.get({ system: 'darwin-arm64' })) ?? '',
      /are for Linux on x64, and this is darwin-arm64\./,
    );
    assert.equal(bench.nuget.seen.length, 0);
  });

  it('is not asked where the runtime’s folder is not to be written', async () => {
    await open();
    const folder = path.join(bench.folder, 'gone');
    const runtime = () => ({ version: '1.30.0', folder });
    assert.match(
      await bench.get({ runtime }),
      /The folder of ONNX Runtime, .*gone, cannot be written \(ENOENT\)/,
    );
    assert.equal(bench.nuget.seen.length, 0);
  });
});

describe('a disk in trouble', () => {
  let bench: CudaBench;

  beforeEach(async () => {
    bench = await openCudaBench();
  });
  afterEach(() => bench.close());

  it('with too little room has nothing planned', async () => {
    const disk: Disk = { ...realDisk, free: async () => 100_000 };
    assert.match(await bench.get({ disk }), /too little room: .* are needed, .* are free/);
    assert.deepEqual(await bench.names(), []);
  });

  it('with too little room since the plan has nothing fetched', async () => {
    const plan = await bench.plan();
    assert.ok(typeof plan !== 'string');
    const disk: Disk = { ...realDisk, free: async () => 100_000 };
    const got = await bench.files({ disk }).fetch(plan, () => undefined, never);
    assert.ok(got.kind === 'failed');
    assert.equal(got.code, 'disk-full');
    assert.ok(!bench.nuget.seen.some(({ path: asked }) => asked.endsWith('.nupkg')));
    assert.deepEqual(await bench.names(), []);
  });

  it('that fills up while the files are unpacked keeps the package, and no half of a file', async () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
    const disk: Disk = {
      ...realDisk,
      open: async (file) => {
        const part = await realDisk.open(file);
        if (!file.endsWith(CUDA)) return part;
        return {
          ...part,
          append: async () => {
            throw full;
          },
        };
      },
    };
    assert.match(await bench.get({ disk }), /too little room/);
    assert.deepEqual(await bench.names(), ['.ask-first-cuda']);
    assert.equal(await bench.get(), 'present');
    const fetched = bench.nuget.seen.filter(({ path: asked }) => asked.endsWith('.nupkg'));
    assert.equal(fetched.length, 1);
  });

  it('that refuses the folder is named', async () => {
    await writeFile(path.join(bench.folder, '.ask-first-cuda'), 'a file in the way');
    assert.match(
      await bench.get(),
      /cannot be written \((?:EEXIST|ENOTDIR)\)\. Run this command as somebody who may/,
    );
  });

  it('that refuses the second file has none of them there', async () => {
    await mkdir(path.join(bench.folder, CUDA));
    assert.match(await bench.get(), /cannot be written \((?:EISDIR|ENOTEMPTY|EPERM)\)/);
    assert.deepEqual(await bench.names(), ['.ask-first-cuda', CUDA].toSorted());
  });
});
