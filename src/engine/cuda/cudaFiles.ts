import { access, constants } from 'node:fs/promises';
import type { CudaFetchResult, CudaPlan, CudaPlanResult } from '../../protocol/cudaFiles.ts';
import type { DownloadFailed, ModelProgress } from '../../protocol/modelDownload.ts';
import { hasCudaFiles, type InstalledRuntime } from '../local/process/installedRuntime.ts';
import { codeOf } from '../models/disk.ts';
import { DownloadError } from '../models/downloadError.ts';
import type { HubClient } from '../models/hubRequest.ts';
import { atTimes, failed, realOptions, type ShelfOptions } from '../models/modelShelf.ts';
import { fetchCuda, roomFor } from './fetchCuda.ts';
import { findPackage, nugetFeed } from './nugetPackage.ts';

/**
 * What ONNX Runtime needs for CUDA and does not bring along. A failure that a person can do something about is a result,
 * not thrown; aborting throws the signal's reason, and what was downloaded until then is kept.
 */
export interface CudaFiles {
  /** Fetches nothing yet. */
  plan(signal: AbortSignal): Promise<CudaPlanResult>;
  fetch(
    plan: CudaPlan,
    onProgress: (progress: ModelProgress) => void,
    signal: AbortSignal,
  ): Promise<CudaFetchResult>;
}

export interface CudaOptions extends ShelfOptions {
  /** @throws {EngineError} `no-runtime` */
  readonly runtime: () => InstalledRuntime;
  /** Another address than NuGet's, in tests. */
  readonly feed?: string;
  readonly system: string;
}

export const openCudaFiles = (runtime: CudaOptions['runtime']): CudaFiles =>
  createCudaFiles({ ...realOptions, runtime, system: `${process.platform}-${process.arch}` });

export function createCudaFiles(options: CudaOptions): CudaFiles {
  const { disk, system } = options;
  const client: HubClient = { ...options, hub: nugetFeed(options.feed) };
  const orFailed = async <T>(
    work: (runtime: InstalledRuntime) => Promise<T>,
  ): Promise<T | DownloadFailed> => {
    if (system !== 'linux-x64') return failed(new DownloadError('no-cuda-here', { system }));
    const runtime = options.runtime();
    try {
      return await work(runtime);
    } catch (error) {
      const known = asDownloadError(error, runtime, client);
      if (known === undefined) throw error;
      return failed(known);
    }
  };
  return {
    plan: (signal) =>
      orFailed(async (runtime) => {
        if (hasCudaFiles(runtime)) return { kind: 'present', ...runtime };
        const { version, folder } = runtime;
        await access(folder, constants.W_OK);
        const plan = await findPackage(client, version, signal);
        const room = await roomFor(plan, { disk, folder });
        return { kind: 'plan', plan, host: client.hub.host, folder, ...room };
      }),
    fetch: (plan, onProgress, signal) =>
      orFailed(async ({ version, folder }) => {
        await fetchCuda(plan, { client, disk, folder, onProgress: atTimes(onProgress) }, signal);
        return { kind: 'present', version, folder };
      }),
  };
}

/** @returns undefined for what is nobody's doing but ours */
function asDownloadError(
  error: unknown,
  { version, folder }: InstalledRuntime,
  { hub }: HubClient,
): DownloadError | undefined {
  if (error instanceof DownloadError) {
    if (error.code === 'no-repository') {
      return new DownloadError('no-cuda-files', { host: hub.host, version }, { cause: error });
    }
    // NuGet asks nobody to agree to anything: something in between refuses.
    return error.code === 'gated' ? new DownloadError('hub-failed', error.facts) : error;
  }
  const detail = codeOf(error);
  if (detail === undefined) return undefined;
  return new DownloadError('runtime-refused', { folder, detail }, { cause: error });
}
