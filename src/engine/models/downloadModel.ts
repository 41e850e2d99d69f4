import { mkdir, rename } from 'node:fs/promises';
import { byteText } from '../../protocol/byteText.ts';
import {
  type DownloadPlan,
  type ModelProgress,
  planBytes,
  type StoredModel,
} from '../../protocol/modelDownload.ts';
import { codeOf, type Disk, isFull } from './disk.ts';
import { DownloadError } from './downloadError.ts';
import { fetchFile } from './fetchFile.ts';
import { type FolderLock, takeLock } from './folderLock.ts';
import type { HubClient } from './hubRequest.ts';
import {
  doneBytes,
  type ModelPlaces,
  modelId,
  modelPlaces,
  readStored,
  removeFolder,
  sweep,
  writeManifest,
} from './modelsFolder.ts';
import { spareBytes } from './room.ts';

export interface DownloadOptions {
  readonly client: HubClient;
  readonly disk: Disk;
  /** Where models are kept. */
  readonly folder: string;
  readonly onProgress: (progress: ModelProgress) => void;
}

/** Milliseconds between two looks at a lock that another process holds. */
const LOOK_EVERY = 1000;

/**
 * Downloads a model, or goes on with one that was begun. It is seen under its name only when it is whole and checked.
 *
 * Where another window downloads the same model this one waits for it, and takes over if that one gives up.
 *
 * @throws {DownloadError}; the signal's reason if aborted, which pauses it: what came is kept.
 */
export async function downloadModel(
  plan: DownloadPlan,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<StoredModel> {
  const places = modelPlaces(options.folder, modelId(plan));
  try {
    await sweep(options.folder);
    return await downloadAlone(plan, places, options, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw await readDiskError(error, plan, places, options);
  }
}

async function downloadAlone(
  plan: DownloadPlan,
  places: ModelPlaces,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<StoredModel> {
  const id = modelId(plan);
  const lock = await waitForLock(plan, places, options, signal);
  try {
    const there = await readStored(options.folder, id);
    if (there?.state.kind === 'ready') return there;
    await fetchAll(plan, places, options, AbortSignal.any([signal, lock.lost]));
    return { id, plan, folder: places.ready, state: { kind: 'ready' } };
  } catch (error) {
    throw lock.lost.aborted ? new DownloadError('in-use', {}, { cause: error }) : error;
  } finally {
    await lock.release();
  }
}

async function waitForLock(
  plan: DownloadPlan,
  { partial, lock }: ModelPlaces,
  { client, onProgress }: DownloadOptions,
  signal: AbortSignal,
): Promise<FolderLock> {
  for (;;) {
    signal.throwIfAborted();
    const taken = await takeLock(lock);
    if (taken !== undefined) return taken;
    const done = await doneBytes(partial, plan);
    onProgress({ model: modelId(plan), step: 'waiting', done, of: planBytes(plan) });
    await client.wait(LOOK_EVERY, signal);
  }
}

/** What a failure of the file system amounts to; what is none stays what it is. */
async function readDiskError(
  error: unknown,
  plan: DownloadPlan,
  { partial }: ModelPlaces,
  { disk, folder }: DownloadOptions,
): Promise<unknown> {
  const detail = codeOf(error);
  if (detail === undefined) return error;
  if (!isFull(error))
    return new DownloadError('disk-refused', { folder, detail }, { cause: error });
  const missing = planBytes(plan) - (await doneBytes(partial, plan));
  const facts = { needed: byteText(missing), free: byteText(await disk.free(folder)) };
  return new DownloadError('disk-full', facts, { cause: error });
}

async function fetchAll(
  plan: DownloadPlan,
  { ready, partial }: ModelPlaces,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(partial, { recursive: true });
  await expectRoom(plan, partial, options);
  await writeManifest(partial, plan);
  await fetchFiles(plan, partial, options, signal);
  signal.throwIfAborted();
  // What is there without a manifest is no model: a copy that somebody began, or one whose manifest is damaged.
  await removeFolder(ready);
  await rename(partial, ready);
}

async function fetchFiles(
  plan: DownloadPlan,
  folder: string,
  { client, disk, onProgress }: DownloadOptions,
  signal: AbortSignal,
): Promise<void> {
  const of = planBytes(plan);
  let before = 0;
  for (const file of plan.files) {
    const onBytes = (done: number) =>
      onProgress({ model: modelId(plan), step: 'downloading', done: before + done, of });
    const url = `${client.hub.base}/${plan.repository}/resolve/${plan.revision}/${encodePath(file.source)}`;
    await fetchFile({ client, disk, url, file, folder, onProgress: onBytes }, signal);
    before += file.bytes;
  }
}

const encodePath = (source: string): string => source.split('/').map(encodeURIComponent).join('/');

/** @throws {DownloadError} `disk-full` before anything is asked of the hub */
async function expectRoom(
  plan: DownloadPlan,
  partial: string,
  { disk, folder }: DownloadOptions,
): Promise<void> {
  const needed = spareBytes(planBytes(plan) - (await doneBytes(partial, plan)));
  const free = await disk.free(folder);
  if (needed > free) {
    throw new DownloadError('disk-full', { needed: byteText(needed), free: byteText(free) });
  }
}

/**
 * Removes a model, whole or begun.
 *
 * @throws {DownloadError} `in-use` while somebody downloads it, or where the system holds its files
 */
export async function deleteModel(folder: string, id: string): Promise<'deleted' | 'absent'> {
  const { ready, partial, lock } = modelPlaces(folder, id);
  const taken = await takeLock(lock);
  if (taken === undefined) throw new DownloadError('in-use');
  try {
    await sweep(folder);
    if ((await readStored(folder, id)) === undefined) return 'absent';
    await removeFolder(ready);
    await removeFolder(partial);
    return 'deleted';
  } catch (error) {
    throw new DownloadError('in-use', {}, { cause: error });
  } finally {
    await taken.release();
  }
}
