import { totalmem } from 'node:os';
import { type DownloadPlan, planBytes, type Room } from '../../protocol/modelDownload.ts';
import type { Disk } from './disk.ts';

/** A fifth more than the download, so that the disk is not left without a byte. */
export const spareBytes = (bytes: number): number => Math.ceil(bytes * 1.2);

/** What a model takes beside its weights: a context of some thousand tokens, and the runtime itself. */
const BESIDE_WEIGHTS = 1e9;

/** What the machine has, and what the model takes. Its memory is an estimate: weights, a little more, and its context. */
export async function roomFor(plan: DownloadPlan, folder: string, disk: Disk): Promise<Room> {
  const weights = plan.files.filter(({ target }) => target.startsWith('onnx/'));
  const bytes = weights.reduce((sum, file) => sum + file.bytes, 0);
  return {
    diskNeeded: spareBytes(planBytes(plan)),
    diskFree: await disk.free(folder),
    memoryNeeded: Math.ceil(bytes * 1.1) + BESIDE_WEIGHTS,
    memory: totalmem(),
  };
}
