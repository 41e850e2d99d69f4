import assert from 'node:assert/strict';
import { getCudaFiles } from '../../../src/extension/models/getCudaFiles.ts';
import type { CudaShelf } from '../../../src/extension/models/shelf.ts';
import type { CudaPlan, CudaPlanResult } from '../../../src/protocol/cudaFiles.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { type Answer, person } from '../lib/modelPerson.ts';

const plan: CudaPlan = {
  version: '1.30.0',
  file: 'microsoft.ml.onnxruntime.gpu.linux.1.30.0.nupkg',
  address: 'https://api.nuget.org/package.nupkg',
  bytes: 300_000_000,
  sha512: `${'0123456789abcdef'.repeat(7)}00000000deadbeef`,
  license: 'MIT',
  unpacked: {
    'libonnxruntime_providers_shared.so': 20_000,
    'libonnxruntime_providers_cuda.so': 500_000_000,
  },
};
const planned: CudaPlanResult = {
  kind: 'plan',
  plan,
  host: 'api.nuget.org',
  folder: '/runtime',
  diskNeeded: 960_000_000,
  diskFree: 80e9,
};
const present = { kind: 'present', version: '1.30.0', folder: '/runtime' } as const;

function desk(answers: readonly Answer[], changes: Partial<CudaShelf> = {}) {
  const { desk: models, seen, left } = person(answers);
  const fetched: CudaPlan[] = [];
  const files: CudaShelf = {
    planCuda: async () => planned,
    fetchCuda: async (asked, onProgress) => {
      fetched.push(asked);
      onProgress({ model: 'x', step: 'downloading', done: 150_000_000, of: 300_000_000 });
      onProgress({ model: 'x', step: 'unpacking', done: 250_000_000, of: 500_000_000 });
      return present;
    },
    ...changes,
  };
  return { desk: { t: models.t, dialogs: models.dialogs, files }, seen, fetched, left };
}

describe('getCudaFiles', () => {
  it('shows what is fetched, from where, how large, its hash, its place and its licence', async () => {
    const { desk: at, seen, fetched } = desk([true]);
    await getCudaFiles(at);
    assert.ok(seen.includes('Get the CUDA files for ONNX Runtime 1.30.0 (300 MB)?'));
    assert.ok(
      seen.includes(
        [
          'Package: Microsoft.ML.OnnxRuntime.Gpu.Linux 1.30.0 from api.nuget.org',
          'SHA-512: 0123456789abcdef…deadbeef, held against it before anything is unpacked',
          'Put into: /runtime',
          'Disk: 960 MB needed, 80.00 GB free',
          'Licence: MIT, https://www.nuget.org/packages/Microsoft.ML.OnnxRuntime.Gpu.Linux/1.30.0/license',
          'They need CUDA 12 and cuDNN 9, which this does not bring: install them yourself.',
        ].join('\n'),
      ),
      seen.join('\n'),
    );
    assert.deepEqual(fetched, [plan]);
  });

  it('tells how far it is, and what happens next', async () => {
    const { desk: at, seen } = desk([true]);
    await getCudaFiles(at);
    assert.ok(seen.includes('Getting the CUDA files: 150 MB of 300 MB'));
    assert.ok(seen.includes('Getting the CUDA files: unpacking, 250 MB of 500 MB'));
    assert.match(seen.at(-1) ?? '', /in their place\. CUDA is tried with the next model/);
  });

  it('fetches nothing without a yes', async () => {
    const { desk: at, fetched, left } = desk([false]);
    await getCudaFiles(at);
    assert.deepEqual(fetched, []);
    assert.deepEqual(left, []);
  });

  it('asks nothing where they are there already', async () => {
    const { desk: at, seen } = desk([], { planCuda: async () => present });
    await getCudaFiles(at);
    assert.deepEqual(seen, [
      'The CUDA files are there already. CUDA is tried with the next model that is loaded (ONNX Runtime 1.30.0).',
    ]);
  });

  it('says why there are none for this system, or none at all', async () => {
    const failed = {
      kind: 'failed',
      code: 'no-cuda-here',
      facts: { system: 'win32-x64' },
    } as const;
    const elsewhere = desk([], { planCuda: async () => failed });
    await getCudaFiles(elsewhere.desk);
    assert.deepEqual(elsewhere.seen, [
      '! The CUDA files are for Linux on x64, and this is win32-x64. What works here is found without them.',
    ]);
    const without = desk([], {
      planCuda: () =>
        Promise.reject(new EngineError('no-runtime', 'none', { detail: 'linux-x64' })),
    });
    await getCudaFiles(without.desk);
    assert.match(without.seen.join('\n'), /^! .*linux-x64/);
  });

  it('says why they could not be fetched, and nothing else', async () => {
    const failed = { kind: 'failed', code: 'in-use', facts: {} } as const;
    const { desk: at, seen } = desk([true], { fetchCuda: async () => failed });
    await getCudaFiles(at);
    assert.match(seen.at(-1) ?? '', /^! It is in use or being downloaded elsewhere/);
  });

  it('says nothing where the engine is restarted meanwhile', async () => {
    const { desk: at, seen } = desk([], {
      planCuda: () => Promise.reject(new EngineError('engine-restarted', 'It is restarted.')),
    });
    await getCudaFiles(at);
    assert.deepEqual(seen, []);
  });

  it('says what is kept where the person stops it', async () => {
    const { desk: at, seen } = desk([true]);
    const dialogs = {
      ...at.dialogs,
      during: (title: string, work: Parameters<typeof at.dialogs.during>[1]) =>
        title.startsWith('Getting')
          ? work(AbortSignal.abort(), () => undefined)
          : at.dialogs.during(title, work),
    } as typeof at.dialogs;
    const files: CudaShelf = {
      ...at.files,
      fetchCuda: async (_plan, _onProgress, signal) => {
        signal.throwIfAborted();
        return present;
      },
    };
    await getCudaFiles({ ...at, dialogs, files });
    assert.match(seen.at(-1) ?? '', /not fetched\. What came is kept/);
  });
});
