import path from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type Fault, faultOf } from '../../protocol/faults.ts';
import { codeOf, type Disk } from '../models/disk.ts';
import { DownloadError } from '../models/downloadError.ts';

/** A file to take out of an archive. */
export interface WantedFile {
  /** As the archive calls it: only compared, never used as a path. */
  readonly entry: string;
  readonly bytes: number;
  /** Where it is written. */
  readonly target: string;
}

export interface UnpackOptions {
  readonly disk: Disk;
  /** Hears how many bytes of all are there. */
  readonly onProgress: (done: number) => void;
}

interface Unpacking extends UnpackOptions {
  readonly refusal: (fault: Fault, options?: ErrorOptions) => DownloadError;
}

/**
 * Takes files out of a zip archive, and nothing else.
 *
 * @throws {DownloadError} `bad-package` if the archive is damaged, lacks one, has one twice or in another size, or names
 *   anything outside itself; the file system's error; the signal's reason if aborted. What was written until then stays.
 */
export async function unpackFiles(
  archive: string,
  wanted: readonly WantedFile[],
  options: UnpackOptions,
  signal: AbortSignal,
): Promise<void> {
  const refusal: Unpacking['refusal'] = (fault, about) =>
    new DownloadError('bad-package', { file: path.basename(archive) }, { fault, ...about });
  try {
    const zip = await openPromise(archive);
    try {
      await unpackFrom(zip, wanted, { ...options, refusal }, signal);
    } finally {
      zip.close();
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DownloadError || codeOf(error) !== undefined) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw refusal(faultOf('damaged-archive', { detail }), { cause: error });
  }
}

async function unpackFrom(
  zip: ZipFile,
  wanted: readonly WantedFile[],
  { onProgress, ...rest }: Unpacking,
  signal: AbortSignal,
): Promise<void> {
  const found = new Set<string>();
  let before = 0;
  for await (const entry of zip.eachEntry()) {
    const file = wanted.find((each) => each.entry === entry.fileName);
    if (file === undefined) continue;
    if (found.has(file.entry)) throw rest.refusal(faultOf('entry-twice', { entry: file.entry }));
    found.add(file.entry);
    const report = (done: number) => onProgress(before + done);
    await unpackOne(zip, entry, file, { ...rest, onProgress: report }, signal);
    before += file.bytes;
  }
  const missing = wanted.find(({ entry }) => !found.has(entry));
  if (missing === undefined) return;
  throw rest.refusal(faultOf('entry-missing', { entry: missing.entry }));
}

async function unpackOne(
  zip: ZipFile,
  entry: Entry,
  { bytes, target }: WantedFile,
  { disk, onProgress, refusal }: Unpacking,
  signal: AbortSignal,
): Promise<void> {
  // Every byte of an archive can lie: the reader goes by this size, and breaks off where more would come.
  if (entry.uncompressedSize !== bytes) {
    throw refusal(faultOf('entry-size', { entry: entry.fileName }));
  }
  const part = await disk.open(target);
  try {
    await part.empty();
    for await (const piece of bytesOf(await zip.openReadStreamPromise(entry))) {
      signal.throwIfAborted();
      await part.append(piece);
      onProgress(part.size);
    }
    await part.sync();
  } finally {
    await part.close();
  }
}

const bytesOf = (stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => stream;
