import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rm, statfs } from 'node:fs/promises';
import path from 'node:path';

/** A file that is being downloaded. Closed by whoever opened it. */
export interface PartFile {
  /** Bytes that are there. */
  readonly size: number;
  read(): AsyncIterable<Uint8Array>;
  append(bytes: Uint8Array): Promise<void>;
  /** Begins again with nothing. */
  empty(): Promise<void>;
  /** Until then what was written may be lost with the machine's power. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Where downloads are written; in tests it can fill up. */
export interface Disk {
  /**
   * @param file its folder is made if need be. A link in its place is not followed, and a second name of another file is
   *   given up.
   */
  open(file: string): Promise<PartFile>;
  /** Bytes that this process may still write below a folder, which need not exist yet. */
  free(folder: string): Promise<number>;
}

export const realDisk: Disk = { open: openPart, free: freeBytes };

const READ_SIZE = 1024 * 1024;

/** Windows knows no such flag; links there need rights that few have. */
const NO_FOLLOW: number = constants.O_NOFOLLOW ?? 0;

async function openOwn(file: string): Promise<FileHandle> {
  const handle = await open(file, constants.O_RDWR | constants.O_CREAT | NO_FOLLOW, 0o644);
  if ((await handle.stat()).nlink === 1) return handle;
  await handle.close();
  await rm(file);
  return open(file, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o644);
}

async function openPart(file: string): Promise<PartFile> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await openOwn(file);
  let { size } = await handle.stat();
  return {
    get size() {
      return size;
    },
    read: () => readAll(handle),
    append: async (bytes) => {
      await writeAll(handle, bytes, size);
      size += bytes.byteLength;
    },
    empty: async () => {
      await handle.truncate(0);
      size = 0;
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function* readAll(handle: FileHandle): AsyncGenerator<Uint8Array, void> {
  let position = 0;
  for (;;) {
    const buffer = new Uint8Array(READ_SIZE);
    const { bytesRead } = await handle.read(buffer, 0, READ_SIZE, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** A whole file, which somebody else may be reading too. */
export async function* fileBytes(file: string): AsyncGenerator<Uint8Array, void> {
  const handle = await open(file, 'r');
  try {
    yield* readAll(handle);
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await handle.write(
      bytes,
      done,
      bytes.byteLength - done,
      position + done,
    );
    done += bytesWritten;
  }
}

async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const parent = path.dirname(folder);
    if (parent === folder || codeOf(error) !== 'ENOENT') throw error;
    return freeBytes(parent);
  }
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

export const isFull = (error: unknown): boolean => FULL.includes(codeOf(error) ?? '');

/** The code of a failure of the file system. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
