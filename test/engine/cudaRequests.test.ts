import assert from 'node:assert/strict';
import type { CudaFiles } from '../../src/engine/cuda/cudaFiles.ts';
import { createModelShelf } from '../../src/engine/models/modelShelf.ts';
import { dispatch } from '../../src/engine/requests.ts';
import type { CudaPlan, CudaPlanResult } from '../../src/protocol/cudaFiles.ts';
import type { EngineModelMessage } from '../../src/protocol/engine.ts';
import type { DownloadFailed } from '../../src/protocol/modelDownload.ts';

const never = new AbortController().signal;
const present = { kind: 'present', version: '1.30.0', folder: '/runtime' } as const;
const failure: DownloadFailed = { kind: 'failed', code: 'in-use', facts: {} };
const plan: CudaPlan = {
  version: '1.30.0',
  file: 'package.1.30.0.nupkg',
  address: 'https://api.nuget.org/package.nupkg',
  bytes: 10,
  sha512: 'a'.repeat(128),
  unpacked: { 'libonnxruntime_providers_shared.so': 1, 'libonnxruntime_providers_cuda.so': 2 },
};

function served(result: CudaPlanResult) {
  const told: EngineModelMessage[] = [];
  const tries: string[] = [];
  const notAsked = async () => assert.fail('nobody asked for that');
  const cuda: CudaFiles = {
    plan: async () => result,
    fetch: async ({ file }, onProgress) => {
      onProgress({ model: file, step: 'unpacking', done: 1, of: 3 });
      return result.kind === 'failed' ? result : present;
    },
  };
  const models = {
    load: notAsked,
    generate: () => assert.fail('nobody asked for that'),
    countTokens: notAsked,
    unload: () => {},
    tryDevicesAgain: async () => {
      tries.push('again');
    },
  };
  const engine = {
    cuda,
    models,
    shelf: createModelShelf(),
    documents: { get: () => undefined },
    reader: { facts: notAsked, check: notAsked, useRules: () => assert.fail('nor for that') },
    tell: async (message: EngineModelMessage) => {
      told.push(message);
    },
  };
  return { engine, told, tries };
}

describe('the engine asked for the CUDA files', () => {
  it('tells how far it is, and tries devices again once they are there', async () => {
    const { engine, told, tries } = served(present);
    const params = { stream: 7, plan };
    assert.deepEqual(await dispatch('askFirst/fetchCuda', params, engine, never), present);
    assert.deepEqual(told, [
      {
        kind: 'progress',
        stream: 7,
        progress: { model: plan.file, step: 'unpacking', done: 1, of: 3 },
      },
    ]);
    assert.deepEqual(tries, ['again']);
  });

  it('tries devices again also where the files were there before', async () => {
    const { engine, tries } = served(present);
    await dispatch('askFirst/planCuda', {}, engine, never);
    assert.deepEqual(tries, ['again']);
  });

  it('tries nothing again after a failure, nor for a plan', async () => {
    const failing = served(failure);
    const params = { stream: 1, plan };
    assert.deepEqual(await dispatch('askFirst/fetchCuda', params, failing.engine, never), failure);
    const planning = served({
      kind: 'plan',
      plan,
      host: 'api.nuget.org',
      folder: '/runtime',
      diskNeeded: 1,
      diskFree: 2,
    });
    await dispatch('askFirst/planCuda', {}, planning.engine, never);
    assert.deepEqual([...failing.tries, ...planning.tries], []);
  });

  it('refuses a plan whose file leads elsewhere, or whose sizes are beyond all', async () => {
    const { engine } = served(present);
    for (const change of [
      { file: '../x.nupkg' },
      { file: 'x.so' },
      { bytes: 1e15 },
      { sha512: 'abc' },
      { version: '../..' },
    ]) {
      const params = { stream: 1, plan: { ...plan, ...change } };
      await assert.rejects(dispatch('askFirst/fetchCuda', params, engine, never), {
        code: 'bad-request',
      });
    }
  });
});
