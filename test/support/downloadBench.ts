import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Disk, realDisk } from '../../src/engine/models/disk.ts';
import { DownloadError } from '../../src/engine/models/downloadError.ts';
import { downloadModel } from '../../src/engine/models/downloadModel.ts';
import { readHub } from '../../src/engine/models/hub.ts';
import type { HubClient } from '../../src/engine/models/hubRequest.ts';
import { planDownload } from '../../src/engine/models/planDownload.ts';
import type { DownloadPlan, ModelProgress } from '../../src/protocol/modelDownload.ts';
import { removeFolder, temporaryFolder } from './bundle.ts';
import { type FakeHub, type HubFile, modelFiles, repository, startFakeHub } from './fakeHub.ts';

/** A fake hub, a folder for models, and a client that waits for nothing. */
export interface DownloadBench {
  readonly hub: FakeHub;
  readonly folder: string;
  /** Milliseconds of each pause that the client would have made. */
  readonly pauses: readonly number[];
  readonly progress: readonly ModelProgress[];
  readonly client: HubClient;
  /** Milliseconds in which the hub must send something. */
  timeout: number;
  /** Hears of progress besides. */
  onProgress: (progress: ModelProgress) => void;
  plan(variant?: string): Promise<DownloadPlan>;
  /** @returns "ready", or the code of the failure */
  download(plan: DownloadPlan, changes?: { disk?: Disk; signal?: AbortSignal }): Promise<string>;
  close(): Promise<void>;
}

export async function openDownloadBench(
  files: readonly HubFile[] = modelFiles,
): Promise<DownloadBench> {
  const hub = await startFakeHub(files);
  const folder = path.join(await temporaryFolder(), 'models');
  const pauses: number[] = [];
  const progress: ModelProgress[] = [];
  const patience = { timeout: 10_000 };
  let hear: (each: ModelProgress) => void = () => undefined;
  const client: HubClient = {
    hub: readHub(hub.origin),
    fetch,
    get timeout() {
      return patience.timeout;
    },
    wait: async (ms, signal) => {
      pauses.push(ms);
      signal.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
  };
  return {
    hub,
    folder,
    pauses,
    progress,
    client,
    set timeout(ms: number) {
      patience.timeout = ms;
    },
    set onProgress(listener: (each: ModelProgress) => void) {
      hear = listener;
    },
    plan: async (variant) => {
      const never = new AbortController().signal;
      return (await planDownload(client, { repository, variant }, never)).plan;
    },
    download: async (plan, { disk = realDisk, signal = new AbortController().signal } = {}) => {
      const onProgress = (each: ModelProgress) => {
        progress.push(each);
        hear(each);
      };
      try {
        const model = await downloadModel(plan, { client, disk, folder, onProgress }, signal);
        return model.state.kind;
      } catch (error) {
        if (error instanceof DownloadError) return error.code;
        throw error;
      }
    },
    close: async () => {
      await hub.close();
      await removeFolder(path.dirname(folder));
    },
  };
}

/** What a person sees of the models' folder: path and content of every file that is not hidden. */
export async function visible(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.'));
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, await readFile(path.join(folder, name))] as const),
    ),
  );
}
