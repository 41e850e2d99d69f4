import { create, toBinary } from '@bufbuild/protobuf';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import {
  elementTypes,
  int64Tensor,
  makeNode,
  valueInfo,
} from '../../src/engine/local/graph/graphIndex.ts';
import {
  GraphSchema,
  ModelSchema,
  OperatorSetSchema,
} from '../../src/engine/local/graph/onnxFormat.ts';

/** Larger than what processors and graphics cards keep near, and what the smallest limit of WebGPU allows for one buffer. */
const bytes = 2 ** 27;

/** Steps of the shorter and of the longer run: what starts and ends a run is in both. */
const [few, many] = [16, 80];

/**
 * What a device's memory gives to the runtime, in GB/s: what is read and what is written of steps that only copy, with
 * another sign. The best of some rounds.
 */
export async function deviceBandwidth(provider: string): Promise<number> {
  const [short, long] = [await bestRun(provider, few), await bestRun(provider, many)];
  return ((many - few) * 2 * bytes) / 1e6 / (long - short);
}

async function bestRun(provider: string, steps: number): Promise<number> {
  const session = await InferenceSession.create(copies(steps), { executionProviders: [provider] });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const from = performance.now();
    await session.run({ one: new Tensor('float32', Float32Array.of(round), [1]) });
    best = Math.min(best, performance.now() - from);
  }
  await session.release();
  return best;
}

/** `first` = the first number of `one`, spread over a buffer and negated `steps` times */
function copies(steps: number): Uint8Array {
  const negate = (at: number) =>
    makeNode('Neg', { inputs: [`value_${at}`], outputs: [`value_${at + 1}`] });
  const graph = create(GraphSchema, {
    name: 'copies',
    node: [
      makeNode('Expand', { inputs: ['one', 'size'], outputs: ['value_0'] }),
      ...Array.from({ length: steps }, (_, at) => negate(at)),
      makeNode('Gather', { inputs: [`value_${steps}`, 'index'], outputs: ['first'] }),
    ],
    initializer: [int64Tensor('size', [bytes / 4]), int64Tensor('index', [0])],
    input: [valueInfo('one', elementTypes.float32, [1])],
    output: [valueInfo('first', elementTypes.float32, [1])],
  });
  const opsetImport = [create(OperatorSetSchema, { domain: '', version: 17n })];
  return toBinary(ModelSchema, create(ModelSchema, { irVersion: 8n, opsetImport, graph }));
}
