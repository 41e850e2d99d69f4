import path from 'node:path';
import {
  type ModelFileEntry,
  type ModelProgress,
  planBytes,
  type VerifyResult,
} from '../../protocol/modelDownload.ts';
import { checkContent } from './contentHash.ts';
import { fileBytes } from './disk.ts';
import { readStored, sizeOf } from './modelsFolder.ts';

/**
 * Reads a whole model again and compares it with what the hub said when it was downloaded.
 *
 * @throws the file system's error if a file cannot be read; the signal's reason if aborted
 */
export async function verifyModel(
  { folder, id }: { readonly folder: string; readonly id: string },
  onProgress: (progress: ModelProgress) => void,
  signal: AbortSignal,
): Promise<Exclude<VerifyResult, { kind: 'failed' }>> {
  const model = await readStored(folder, id);
  if (model?.state.kind !== 'ready') return { kind: 'absent' };
  const of = planBytes(model.plan);
  const damaged: string[] = [];
  let before = 0;
  for (const file of model.plan.files) {
    const onBytes = (done: number) =>
      onProgress({ model: id, step: 'checking', done: before + done, of });
    const place = path.join(model.folder, file.target);
    if (!(await isSound(place, file, onBytes, signal))) damaged.push(file.target);
    before += file.bytes;
  }
  return damaged.length === 0 ? { kind: 'sound' } : { kind: 'damaged', files: damaged };
}

async function isSound(
  place: string,
  file: ModelFileEntry,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  if ((await sizeOf(place)) !== file.bytes) return false;
  const check = checkContent(file);
  let done = 0;
  for await (const bytes of fileBytes(place)) {
    signal.throwIfAborted();
    check.update(bytes);
    done += bytes.byteLength;
    onBytes(done);
  }
  return check.matches();
}
