import { create, toBinary } from '@bufbuild/protobuf';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Provider } from '../../../protocol/localModel.ts';
import { elementTypes, makeNode, valueInfo } from '../graph/graphIndex.ts';
import { GraphSchema, ModelSchema, OperatorSetSchema } from '../graph/onnxFormat.ts';

/**
 * Two billion operations a product. A graphics device takes some milliseconds to begin at all, a large processor three for such a
 * product: eight in one run tell which of them is quicker at a prompt.
 */
const [SIZE, PRODUCTS] = [1024, 8];

/** A device that takes longer than this, in ms, for a sixty-fourth of one is a processor in disguise: SwiftShader, llvmpipe. */
const SOFTWARE_MS = 50;

/**
 * Has a provider multiply matrices whose products are known to the last digit.
 *
 * @returns milliseconds of its best run
 * @throws if there is no such provider, it computes something else, or has no device but software
 */
export async function testProvider(provider: Provider): Promise<number> {
  const small = await timeProducts(provider, { size: SIZE / 4, count: 1, runs: 2 });
  if (provider !== 'cpu' && small > SOFTWARE_MS) {
    throw new Error(`${provider} has no device but software (${Math.round(small)} ms).`);
  }
  return timeProducts(provider, { size: SIZE, count: PRODUCTS, runs: 3 });
}

interface Products {
  readonly size: number;
  readonly count: number;
  readonly runs: number;
}

async function timeProducts(provider: Provider, { size, count, runs }: Products): Promise<number> {
  const session = await InferenceSession.create(knownGraph(size, count), {
    executionProviders: [provider],
    logSeverityLevel: 4,
  });
  const matrix = knownMatrix(size);
  const ones = new Float32Array(size).fill(1);
  const factors = Float32Array.from({ length: count }, (_, at) => at + 1);
  const inputs = {
    matrix: new Tensor('float32', matrix, [1, size, size]),
    factors: new Tensor('float32', factors, [count, 1, 1]),
    ones: new Tensor('float32', ones, [1, size, 1]),
  };
  const once = product(matrix, product(matrix, ones));
  const known = Float32Array.from({ length: count * size }, (_, at) => {
    const factor = factors[Math.floor(at / size)] ?? 0;
    return factor * factor * (once[at % size] ?? 0);
  });
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

/** `sums` = (`matrix` x `matrix`) x `ones`, where each of `factors` multiplies the matrix: few bytes go to the device. */
function knownGraph(size: number, count: number): Uint8Array {
  const node = (operator: string, inputs: readonly string[], output: string) =>
    makeNode(operator, { inputs, outputs: [output] });
  const graph = create(GraphSchema, {
    name: 'known',
    node: [
      node('Mul', ['matrix', 'factors'], 'matrices'),
      node('MatMul', ['matrices', 'matrices'], 'squares'),
      node('MatMul', ['squares', 'ones'], 'sums'),
    ],
    input: [
      valueInfo('matrix', elementTypes.float32, [1, size, size]),
      valueInfo('factors', elementTypes.float32, [count, 1, 1]),
      valueInfo('ones', elementTypes.float32, [1, size, 1]),
    ],
    output: [valueInfo('sums', elementTypes.float32, [count, size, 1])],
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
