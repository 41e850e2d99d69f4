import { createReadStream, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { EngineError } from '../../../protocol/engineError.ts';
import { faultOf } from '../../../protocol/faults.ts';
import { bytesPerToken } from '../decode/keyValueCache.ts';
import type { ModelFolder } from '../folder/modelFolder.ts';

/** A file of a model's weights. */
export interface WeightFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** The graph's file, and those beside it that carry its name: `model_q4.onnx_data`. */
export function weightFiles({ dir, onnxFile }: ModelFolder): readonly WeightFile[] {
  const folder = path.dirname(path.join(dir, onnxFile));
  const name = path.basename(onnxFile);
  return readdirSync(folder)
    .filter((each) => each.startsWith(name))
    .map((each) => path.join(folder, each))
    .map((file) => ({ path: file, stats: lstatSync(file) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path: file, stats }) => ({ path: file, size: stats.size }));
}

/** Weights are laid out anew for quick multiplication, as far as they have four bits. */
const LAID_OUT = 1.2;

/** The runtime, the tokenizer, and what a run computes on the way. */
const BESIDE = 300e6;

/**
 * Says no before the system does: a process that asks for too much takes others along.
 *
 * @param free bytes that the system could give
 * @throws {EngineError} `not-enough-memory`, with both sizes
 */
export function checkMemory(
  { config }: ModelFolder,
  weights: readonly WeightFile[],
  contextLength: number,
  free: number,
): void {
  const bytes = weights.reduce((sum, { size }) => sum + size, 0);
  const cache = contextLength * bytesPerToken({ ...config, elementType: 'float32' });
  const need = bytes * LAID_OUT + cache + BESIDE;
  if (need <= free) return;
  throw new EngineError('not-enough-memory', 'The model does not fit into memory.', {
    fault: faultOf('memory-need', { need: gigabytes(need), free: gigabytes(free) }),
  });
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/**
 * Reads the weights once, so that the system has them at hand when the runtime maps them: that is what takes time, and this
 * is how it can be watched.
 *
 * @param onRead hears how many bytes have been read
 */
export async function readAhead(
  weights: readonly WeightFile[],
  onRead: (bytes: number) => void,
): Promise<void> {
  let read = 0;
  for (const { path: file } of weights) {
    for await (const part of createReadStream(file, { highWaterMark: 8 * 1024 * 1024 })) {
      read += part.length;
      onRead(read);
    }
  }
}
