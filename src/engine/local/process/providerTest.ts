import { create, toBinary } from '@bufbuild/protobuf';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Provider } from '../../../protocol/localModel.ts';
import { elementTypes, makeNode, valueInfo } from '../graph/graphIndex.ts';
import { GraphSchema, ModelSchema, OperatorSetSchema } from '../graph/onnxFormat.ts';

/** Two billion operations a run: a graphics device takes a millisecond or two, a processor thirty. */
const SIZE = 1024;

/** A device that takes longer than this, in ms, for a sixty-fourth of that is a processor in disguise: SwiftShader, llvmpipe. */
const SOFTWARE_MS = 50;

/**
 * Has a provider multiply matrices whose product is known to the last digit.
 *
 * @returns milliseconds of its best run
 * @throws if there is no such provider, it computes something else, or has no device but software
 */
export async function testProvider(provider: Provider): Promise<number> {
  const small = await timeProduct(provider, SIZE / 4, 2);
  if (provider !== 'cpu' && small > SOFTWARE_MS) {
    throw new Error(`${provider} has no device but software (${Math.round(small)} ms).`);
  }
  return timeProduct(provider, SIZE, 3);
}

async function timeProduct(provider: Provider, size: number, runs: number): Promise<number> {
  const session = await InferenceSession.create(knownGraph(size), {
    executionProviders: [provider],
    logSeverityLevel: 4,
  });
  const matrix = knownMatrix(size);
  const ones = new Float32Array(size).fill(1);
  const inputs = {
    matrix: new Tensor('float32', matrix, [size, size]),
    ones: new Tensor('float32', ones, [size, 1]),
  };
  const known = product(matrix, product(matrix, ones));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const { sums } = await session.run(inputs);
    best = Math.min(best, performance.now() - started);
    if (!isNear(sums?.data, known)) throw new Error(`${provider} computes wrong numbers.`);
  }
  await session.release();
  return best;
}

/** `sums` = (`matrix` x `matrix`) x `ones` */
function knownGraph(size: number): Uint8Array {
  const multiply = (left: string, right: string, product: string) =>
    makeNode('MatMul', { inputs: [left, right], outputs: [product] });
  const graph = create(GraphSchema, {
    name: 'known',
    node: [multiply('matrix', 'matrix', 'square'), multiply('square', 'ones', 'sums')],
    input: [
      valueInfo('matrix', elementTypes.float32, [size, size]),
      valueInfo('ones', elementTypes.float32, [size, 1]),
    ],
    output: [valueInfo('sums', elementTypes.float32, [size, 1])],
  });
  const opsetImport = [create(OperatorSetSchema, { domain: '', version: 17n })];
  return toBinary(ModelSchema, create(ModelSchema, { irVersion: 8n, opsetImport, graph }));
}

/** Small whole numbers: no sum of theirs is rounded in single precision. */
const knownMatrix = (size: number): Float32Array =>
  Float32Array.from({ length: size * size }, (_, at) => ((at * 7 + Math.floor(at / size)) % 5) - 2);

const product = (matrix: Float32Array, vector: Float32Array): Float32Array =>
  vector.map((_, row) =>
    vector.reduce((sum, value, at) => sum + (matrix[row * vector.length + at] ?? 0) * value, 0),
  );

/** Devices may add in another order, or in half precision on the way. */
function isNear(data: unknown, known: Float32Array): boolean {
  if (!(data instanceof Float32Array) || data.length !== known.length) return false;
  const largest = known.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return known.every((value, at) => Math.abs(value - (data[at] ?? Number.NaN)) <= largest / 1000);
}
