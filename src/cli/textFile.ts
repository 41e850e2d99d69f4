import { readFile, stat } from 'node:fs/promises';
import { CallError } from './callError.ts';

const MB = 1024 * 1024;
/** Nobody asks about more than this; a larger file is a mistake. */
export const MAX_SOURCE = 20 * MB;
/** Files of cases and answers hold many sources. */
export const MAX_CASES = 512 * MB;

/**
 * Reads a text file, without its byte order mark.
 *
 * @param limit In bytes.
 * @throws {CallError} saying what is wrong with it.
 */
export async function readTextFile(path: string, limit: number): Promise<string> {
  const bytes = await readBytes(path, limit);
  if (bytes.includes(0)) throw new CallError(`${path} is not text: it has zero bytes.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CallError(`${path} is not UTF-8.`, { cause: error });
  }
}

async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    const { size, isDirectory, isFile } = await kindOf(path);
    if (isDirectory) throw new CallError(`${path} is a folder; name a file.`);
    if (!isFile) throw new CallError(`${path} is not a file.`);
    if (size > limit) throw tooLarge(path, size, limit);
    return await readFile(path);
  } catch (error) {
    throw error instanceof CallError ? error : unreadable(path, error);
  }
}

async function kindOf(path: string) {
  const stats = await stat(path);
  return { size: stats.size, isDirectory: stats.isDirectory(), isFile: stats.isFile() };
}

const tooLarge = (path: string, size: number, limit: number) =>
  new CallError(`${path} is ${Math.ceil(size / MB)} MB; the limit is ${limit / MB} MB.`);

function unreadable(path: string, error: unknown): CallError {
  if (path === '-') return new CallError('Standard input is not read; name a file.');
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CallError(`${path} does not exist.`, { cause: error });
  }
  return new CallError(`${path} cannot be read (${String(code)}).`, { cause: error });
}
