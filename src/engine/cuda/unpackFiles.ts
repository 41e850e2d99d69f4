import path from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
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
  try {
    const zip = await openPromise(archive);
    try {
      await unpackFrom(zip, wanted, options, signal);
    } finally {
      zip.close();
    }
  } catch (error) {
    signal.throwIfAborted();
    if (codeOf(error) !== undefined) throw error;
    const because = error instanceof Error ? error.message : String(error);
    throw new DownloadError(
      'bad-package',
      { file: path.basename(archive), because: `It holds ${because}.` },
      { cause: error },
    );
  }
}

async function unpackFrom(
  zip: ZipFile,
  wanted: readonly WantedFile[],
  { disk, onProgress }: UnpackOptions,
  signal: AbortSignal,
): Promise<void> {
  const found = new Set<string>();
  let before = 0;
  for await (const entry of zip.eachEntry()) {
    const file = wanted.find((each) => each.entry === entry.fileName);
    if (file === undefined) continue;
    if (found.has(file.entry)) throw new Error(`${file.entry} twice`);
    found.add(file.entry);
    const report = (done: number) => onProgress(before + done);
    await unpackOne(zip, entry, file, { disk, onProgress: report }, signal);
    before += file.bytes;
  }
  const missing = wanted.find(({ entry }) => !found.has(entry));
  if (missing !== undefined) throw new Error(`no ${missing.entry}`);
}

async function unpackOne(
  zip: ZipFile,
  entry: Entry,
  { bytes, target }: WantedFile,
  { disk, onProgress }: UnpackOptions,
  signal: AbortSignal,
): Promise<void> {
  // Every byte of an archive can lie: the reader goes by this size, and breaks off where more would come.
  if (entry.uncompressedSize !== bytes) {
    throw new Error(`${entry.fileName} in another size than was said`);
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
