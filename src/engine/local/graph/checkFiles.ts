/** Which files a model may be read from: those of its own folder, and of the Hugging Face cache that the folder is a view of. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ModelError } from '../modelError.ts';

/** A file that was found to belong to the folder. */
export interface ModelFile {
  /** Without links. */
  readonly path: string;
  readonly size: number;
}

/**
 * @param folder without links
 * @param name as the model gives it, relative to `from`
 * @throws {ModelError} `bad-model` if there is no such file, or it is not the folder's alone
 */
export function checkedFile(folder: string, from: string, name: string): ModelFile {
  const parts = name.split(/[\\/]/);
  if (name === '' || path.isAbsolute(name) || path.win32.isAbsolute(name) || parts.includes('..')) {
    throw outside(name);
  }
  const file = resolved(path.join(from, name), name);
  const isInside = isWithin(folder, file);
  if (!isInside && path.dirname(file) !== blobFolder(folder)) throw outside(name);
  const { nlink, size } = statSync(file);
  // The cache's own blobs may be linked to save space; a file of a folder that has a second name elsewhere may be anything.
  if (isInside && nlink > 1) {
    throw new ModelError('hard-link', { file: name });
  }
  return { path: file, size };
}

function resolved(file: string, name: string): string {
  try {
    const real = realpathSync(file);
    if (lstatSync(real).isFile()) return real;
  } catch (cause) {
    throw new ModelError('no-file', { file: name }, { cause });
  }
  throw new ModelError('no-plain-file', { file: name });
}

function outside(name: string): ModelError {
  return new ModelError('outside-folder', { file: name });
}

/** Of a folder `models--…/snapshots/REVISION`, whose files are links to blobs. */
function blobFolder(folder: string): string | undefined {
  const snapshots = path.dirname(folder);
  if (path.basename(snapshots) !== 'snapshots') return undefined;
  const repository = path.dirname(snapshots);
  return path.basename(repository).startsWith('models--')
    ? path.join(repository, 'blobs')
    : undefined;
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
