import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { byteText } from '../../protocol/byteText.ts';
import { type CudaPlan, cudaFileNames } from '../../protocol/cudaFiles.ts';
import type { ModelProgress } from '../../protocol/modelDownload.ts';
import { CUDA_MARK, hasCudaFiles } from '../local/process/installedRuntime.ts';
import { codeOf, type Disk, isFull } from '../models/disk.ts';
import { DownloadError } from '../models/downloadError.ts';
import { fetchFile } from '../models/fetchFile.ts';
import { takeLock } from '../models/folderLock.ts';
import type { HubClient } from '../models/hubRequest.ts';
import { sizeOf } from '../models/modelsFolder.ts';
import { spareBytes } from '../models/room.ts';
import { entryOf, ownAddress } from './nugetPackage.ts';
import { unpackFiles } from './unpackFiles.ts';

export interface CudaPlace {
  readonly client: HubClient;
  readonly disk: Disk;
  /** Of ONNX Runtime's native code: the files are put there. */
  readonly folder: string;
  readonly onProgress: (progress: ModelProgress) => void;
}

/** Beside where the files go, so that they come into their place by a mere change of name. */
const stagingOf = (folder: string): string => path.join(folder, '.ask-first-cuda');
const unpackedIn = (folder: string): string => path.join(stagingOf(folder), 'unpacked');

/**
 * Fetches the package, holds it against its hash, and puts the CUDA files beside ONNX Runtime.
 *
 * @throws {DownloadError}, or the file system's error; the signal's reason if aborted. Of the package what came is kept,
 *   unless it proved wrong; of the files none is there that is not whole.
 */
export async function fetchCuda(
  plan: CudaPlan,
  place: CudaPlace,
  signal: AbortSignal,
): Promise<void> {
  const lock = await takeLock(path.join(place.folder, '.ask-first-cuda.lock'));
  if (lock === undefined) throw new DownloadError('in-use');
  try {
    await fetchAlone(plan, place, AbortSignal.any([signal, lock.lost]));
  } catch (error) {
    // Whoever took over is at work there now.
    if (lock.lost.aborted) throw new DownloadError('in-use', {}, { cause: error });
    await tidy(plan, place.folder, error);
    throw isFull(error) ? diskFull(await measureRoom(plan, place), error) : error;
  } finally {
    await lock.release();
  }
}

async function fetchAlone(plan: CudaPlan, place: CudaPlace, signal: AbortSignal): Promise<void> {
  const { folder } = place;
  if (hasCudaFiles({ version: plan.version, folder })) return;
  await roomFor(plan, place);
  await mkdir(unpackedIn(folder), { recursive: true });
  await fetchPackage(plan, place, signal);
  await unpackPackage(plan, place, signal);
  signal.throwIfAborted();
  await putInPlace(folder, plan.version);
  await rm(stagingOf(folder), { recursive: true, force: true });
}

/** Leaves of a try that failed what is of use to the next one, and nothing else. */
async function tidy(plan: CudaPlan, folder: string, error: unknown): Promise<void> {
  const isOfUse = !isRefused(error) && (await packageBytes(plan, folder)) > 0;
  const away = isOfUse ? unpackedIn(folder) : stagingOf(folder);
  await rm(away, { recursive: true, force: true });
}

async function fetchPackage(
  plan: CudaPlan,
  { client, disk, folder, onProgress }: CudaPlace,
  signal: AbortSignal,
): Promise<void> {
  const { file, bytes, sha512 } = plan;
  const staging = stagingOf(folder);
  await beginAnew(path.join(staging, file));
  const hash = { kind: 'sha512', hex: sha512 } as const;
  const onBytes = (done: number) =>
    onProgress({ model: file, step: 'downloading', done, of: bytes });
  const entry = { source: file, target: file, bytes, hash };
  const url = ownAddress(client.hub, plan.address);
  await fetchFile({ client, disk, url, file: entry, folder: staging, onProgress: onBytes }, signal);
}

/** A package that an earlier try has left is read once more: only what was just held against its hash is unpacked. */
async function beginAnew(file: string): Promise<void> {
  try {
    await rename(file, `${file}.part`);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function unpackPackage(
  plan: CudaPlan,
  { disk, folder, onProgress }: CudaPlace,
  signal: AbortSignal,
): Promise<void> {
  const wanted = cudaFileNames.map((name) => ({
    entry: entryOf(name),
    bytes: plan.unpacked[name],
    target: path.join(unpackedIn(folder), name),
  }));
  const of = unpackedBytes(plan);
  const onBytes = (done: number) => onProgress({ model: plan.file, step: 'unpacking', done, of });
  const archive = path.join(stagingOf(folder), plan.file);
  await unpackFiles(archive, wanted, { disk, onProgress: onBytes }, signal);
}

/** Both, or none. */
async function putInPlace(folder: string, version: string): Promise<void> {
  try {
    for (const name of cudaFileNames) {
      await rename(path.join(unpackedIn(folder), name), path.join(folder, name));
    }
    await writeFile(path.join(folder, CUDA_MARK), `${version}\n`);
  } catch (error) {
    for (const name of cudaFileNames) {
      await rm(path.join(folder, name), { force: true }).catch(() => undefined);
    }
    throw error;
  }
}

const isRefused = (error: unknown): boolean =>
  error instanceof DownloadError &&
  ['wrong-size', 'wrong-hash', 'bad-package'].includes(error.code);

const unpackedBytes = ({ unpacked }: CudaPlan): number =>
  cudaFileNames.reduce((sum, name) => sum + unpacked[name], 0);

/** Bytes of the package that are there. */
async function packageBytes({ file }: CudaPlan, folder: string): Promise<number> {
  const place = path.join(stagingOf(folder), file);
  return (await sizeOf(place)) ?? (await sizeOf(`${place}.part`)) ?? 0;
}

/** What the disk has, and what is needed of it until the package is removed again. */
interface DiskRoom {
  readonly diskNeeded: number;
  readonly diskFree: number;
}
type RoomPlace = Pick<CudaPlace, 'disk' | 'folder'>;

async function measureRoom(plan: CudaPlan, { disk, folder }: RoomPlace): Promise<DiskRoom> {
  const missing = plan.bytes - (await packageBytes(plan, folder)) + unpackedBytes(plan);
  return { diskNeeded: spareBytes(missing), diskFree: await disk.free(folder) };
}

/** @throws {DownloadError} `disk-full` if the disk has too little */
export async function roomFor(plan: CudaPlan, place: RoomPlace): Promise<DiskRoom> {
  const room = await measureRoom(plan, place);
  if (room.diskNeeded > room.diskFree) throw diskFull(room);
  return room;
}

const diskFull = ({ diskNeeded, diskFree }: DiskRoom, cause?: unknown) =>
  new DownloadError(
    'disk-full',
    { needed: byteText(diskNeeded), free: byteText(diskFree) },
    { cause },
  );
