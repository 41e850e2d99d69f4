/** Which of a folder's graphs is run. */
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { ModelError } from '../modelError.ts';
import { type Variant, variants } from './modelFolder.ts';

/** A graph of the folder. */
export interface Graph {
  readonly variant: Variant;
  /** Relative to the folder. */
  readonly file: string;
}

/**
 * Without a wish the first of `variants` that is there: four bits cost least memory and are read fastest; half precision is
 * for GPUs, and a processor computes it in float32 anyway; bnb4 has no fast kernel.
 *
 * @throws {ModelError} if there is none, or not the one wished for
 */
export function chooseGraph(dir: string, wished: Variant | undefined): Graph {
  const graphs = variants.flatMap((variant) => findGraph(dir, variant));
  const [first] = graphs;
  if (!first) throw new ModelError('no-onnx', {});
  if (wished === undefined) return first;
  const found = graphs.find(({ variant }) => variant === wished);
  if (found) return found;
  const known = graphs.map(({ variant }) => variant).join(', ');
  throw new ModelError('no-variant', { variant: wished, known });
}

function findGraph(dir: string, variant: Variant): readonly Graph[] {
  const name = variant === 'fp32' ? 'model.onnx' : `model_${variant}.onnx`;
  const files = [path.join('onnx', name), name];
  return files.filter((file) => exists(path.join(dir, file))).map((file) => ({ variant, file }));
}

/** Whatever it is: what may be read is checked where it is read. */
function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
