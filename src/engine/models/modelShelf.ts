import path from 'node:path';
import type {
  DeleteResult,
  DownloadFailed,
  DownloadPlan,
  DownloadResult,
  ModelList,
  ModelProgress,
  PlanRequest,
  PlanResult,
  VerifyResult,
} from '../../protocol/modelDownload.ts';
import { type Fetch, realWait, type Wait } from '../remote/request.ts';
import { catalogue } from './catalogue.ts';
import { codeOf, type Disk, realDisk } from './disk.ts';
import { DownloadError } from './downloadError.ts';
import { deleteModel, downloadModel } from './downloadModel.ts';
import { readHub } from './hub.ts';
import type { HubClient } from './hubRequest.ts';
import { listModels } from './modelsFolder.ts';
import { planDownload } from './planDownload.ts';
import { roomFor } from './room.ts';
import { verifyModel } from './verifyModel.ts';

interface DownloadRequest {
  /** Where models are kept. */
  readonly folder: string;
  readonly hub?: string;
  readonly plan: DownloadPlan;
}

interface StoredModelRequest {
  readonly folder: string;
  readonly id: string;
}

type OnProgress = (progress: ModelProgress) => void;

/**
 * All that is done with models before one is run. A failure that a person can do something about is a result, not thrown;
 * aborting throws the signal's reason, and what was downloaded until then is kept.
 */
export interface ModelShelf {
  list(folder: string): Promise<ModelList>;
  plan(request: PlanRequest, signal: AbortSignal): Promise<PlanResult>;
  download(
    request: DownloadRequest,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DownloadResult>;
  verify(
    request: StoredModelRequest,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<VerifyResult>;
  delete(request: StoredModelRequest): Promise<DeleteResult>;
}

export interface ShelfOptions {
  readonly fetch: Fetch;
  readonly wait: Wait;
  readonly disk: Disk;
  /** Milliseconds in which a hub must send something. */
  readonly timeout: number;
}

export const realOptions: ShelfOptions = { fetch, wait: realWait, disk: realDisk, timeout: 60_000 };

export function createModelShelf(options: ShelfOptions = realOptions): ModelShelf {
  const { disk } = options;
  const clientOf = (hub: string | undefined): HubClient => ({ ...options, hub: readHub(hub) });
  return {
    list: async (folder) => ({ catalogue, stored: await listModels(path.resolve(folder)) }),
    plan: ({ folder, hub, repository, variant }, signal) =>
      orFailed(folder, async () => {
        const planned = await planDownload(clientOf(hub), { repository, variant }, signal);
        const room = await roomFor(planned.plan, path.resolve(folder), disk);
        return { kind: 'plan', ...planned, room };
      }),
    download: ({ folder, hub, plan }, onProgress, signal) =>
      orFailed(folder, async () => {
        const place = { client: clientOf(hub), disk, folder: path.resolve(folder) };
        const told = { ...place, onProgress: atTimes(onProgress) };
        return { kind: 'ready', model: await downloadModel(plan, told, signal) };
      }),
    verify: ({ folder, id }, onProgress, signal) =>
      orFailed(folder, () =>
        verifyModel({ folder: path.resolve(folder), id }, atTimes(onProgress), signal),
      ),
    delete: ({ folder, id }) =>
      orFailed(folder, async () => {
        return { kind: await deleteModel(path.resolve(folder), id) };
      }),
  };
}

async function orFailed<T>(folder: string, work: () => Promise<T>): Promise<T | DownloadFailed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DownloadError) return failed(error);
    const detail = codeOf(error);
    if (detail === undefined) throw error;
    return failed(new DownloadError('disk-refused', { folder, detail }));
  }
}

/** A failure as it crosses to who asked. */
export const failed = ({ code, facts, fault }: DownloadError): DownloadFailed => ({
  kind: 'failed',
  code,
  facts,
  ...(fault && { fault }),
});

const TELL_EVERY_MS = 200;

/** Not for every piece that comes, but whenever the step changes, at its end, and when no more comes for a while. */
export function atTimes(onProgress: OnProgress): OnProgress {
  let last = 0;
  let step = '';
  let later: NodeJS.Timeout | undefined;
  return (progress) => {
    clearTimeout(later);
    const tell = () => {
      last = performance.now();
      step = progress.step;
      onProgress(progress);
    };
    const wait = last + TELL_EVERY_MS - performance.now();
    if (wait <= 0 || progress.step !== step || progress.done >= progress.of) tell();
    else later = setTimeout(tell, wait);
  };
}
