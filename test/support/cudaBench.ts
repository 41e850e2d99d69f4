import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type CudaFiles,
  type CudaOptions,
  createCudaFiles,
} from '../../src/engine/cuda/cudaFiles.ts';
import { realDisk } from '../../src/engine/models/disk.ts';
import { DownloadError } from '../../src/engine/models/downloadError.ts';
import type { CudaPlan } from '../../src/protocol/cudaFiles.ts';
import type { DownloadFailed, ModelProgress } from '../../src/protocol/modelDownload.ts';
import { removeFolder, temporaryFolder } from './bundle.ts';
import type { FakeHub } from './fakeHub.ts';
import { type Published, startFakeNuget, VERSION } from './fakeNuget.ts';

const never = new AbortController().signal;

/** A fake NuGet, and the folder of an ONNX Runtime that has no CUDA files yet. */
export interface CudaBench {
  readonly nuget: FakeHub;
  readonly folder: string;
  readonly progress: readonly ModelProgress[];
  /** Hears of progress besides. */
  onProgress: (progress: ModelProgress) => void;
  files(changes?: Partial<CudaOptions>): CudaFiles;
  /** @returns the sentence of the failure */
  plan(changes?: Partial<CudaOptions>): Promise<CudaPlan | string>;
  /** Plans, agrees and fetches. @returns "present", or the sentence of the failure */
  get(changes?: Partial<CudaOptions>, signal?: AbortSignal): Promise<string>;
  /** Names of all that is beside the runtime. */
  names(): Promise<readonly string[]>;
  content(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

export async function openCudaBench(published: Partial<Published> = {}): Promise<CudaBench> {
  const nuget = await startFakeNuget(published);
  const folder = await temporaryFolder();
  const progress: ModelProgress[] = [];
  const bench: CudaBench = {
    nuget,
    folder,
    progress,
    onProgress: () => undefined,
    files: (changes = {}) =>
      createCudaFiles({
        fetch,
        wait: async (_, signal) => signal.throwIfAborted(),
        disk: realDisk,
        timeout: 10_000,
        feed: `${nuget.origin}/v3`,
        runtime: () => ({ version: VERSION, folder }),
        system: 'linux-x64',
        ...changes,
      }),
    plan: async (changes) => {
      const planned = await bench.files(changes).plan(never);
      if (planned.kind === 'failed') return sentenceOf(planned);
      return planned.kind === 'plan' ? planned.plan : planned.kind;
    },
    get: async (changes, signal = never) => {
      const plan = await bench.plan(changes);
      if (typeof plan === 'string') return plan;
      const hear = (each: ModelProgress) => {
        progress.push(each);
        bench.onProgress(each);
      };
      const got = await bench.files(changes).fetch(plan, hear, signal);
      return got.kind === 'failed' ? sentenceOf(got) : got.kind;
    },
    names: async () => (await readdir(folder)).toSorted(),
    content: (name) => readFile(path.join(folder, name)),
    close: async () => {
      await nuget.close();
      await removeFolder(folder);
    },
  };
  return bench;
}

const sentenceOf = ({ code, facts, fault }: DownloadFailed): string =>
  new DownloadError(code, facts, fault && { fault }).message;
