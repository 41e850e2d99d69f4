/** Runs small parts of a graph: those that depend on positions and lengths alone, not on what the tokens are. */
import { clone, create, toBinary } from '@bufbuild/protobuf';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { halfTensor } from '../halfTensor.ts';
import { dataOptions } from './dataOptions.ts';
import { ancestors, type GraphIndex, indexGraph, isOneOf } from './graphIndex.ts';
import { type Graph, GraphSchema, type Model, ModelSchema, ValueInfoSchema } from './onnxFormat.ts';

export interface Evaluation {
  /** @returns each value for `count` new tokens after `past` others, in the order of the names; close it when done */
  run(count: number, past: number): Promise<readonly Tensor[]>;
  close(): Promise<void>;
}

/** @returns undefined if the values depend on more than positions and lengths */
export async function evaluation(
  model: Model,
  names: readonly string[],
  dataFolder: string | undefined,
): Promise<Evaluation | undefined> {
  const part = partOf(model, names);
  if (part === undefined) return undefined;
  const session = await InferenceSession.create(toBinary(ModelSchema, part), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
    ...dataOptions(dataFolder),
  });
  return {
    run: async (count, past) => {
      const outputs = await session.run(inputsFor(session, count, past));
      return names.flatMap((name) => outputs[name] ?? []);
    },
    close: () => session.release(),
  };
}

function partOf(model: Model, names: readonly string[]): Model | undefined {
  const { graph } = model;
  if (!graph) return undefined;
  const index = indexGraph(graph);
  const node = ancestors(graph, index, names);
  const read = new Set([...node.flatMap(({ input }) => input), ...names]);
  const input = graph.input.filter(({ name = '' }) => read.has(name));
  const content = input.flatMap(({ name = '' }) => (lengthsAndPositions.has(name) ? [] : name));
  if (dependents(index, content).some((name) => names.includes(name))) return undefined;
  const initializer = graph.initializer.filter(({ name = '' }) => read.has(name));
  const output = names.map((name) => create(ValueInfoSchema, { name }));
  const part: Graph = create(GraphSchema, {
    name: 'part',
    node: [...node],
    input,
    initializer,
    output,
  });
  const { irVersion, opsetImport } = model;
  return clone(
    ModelSchema,
    create(ModelSchema, { ...(irVersion ? { irVersion } : {}), opsetImport, graph: part }),
  );
}

/** All that is known of the text without its tokens. */
const lengthsAndPositions = new Set(['attention_mask', 'position_ids']);

/** All values that depend on more of these than their shape. */
function dependents({ consumers }: GraphIndex, names: readonly string[]): readonly string[] {
  const found = new Set(names);
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const readers = (consumers.get(name) ?? []).filter((node) => !isOneOf(node, ['Shape']));
    for (const output of readers.flatMap((node) => node.output)) {
      if (!found.has(output)) open.push(output);
      found.add(output);
    }
  }
  return [...found];
}

function inputsFor(session: InferenceSession, count: number, past: number): Record<string, Tensor> {
  const total = past + count;
  const positions = BigInt64Array.from({ length: count }, (_, i) => BigInt(past + i));
  const all = {
    input_ids: new Tensor('int64', new BigInt64Array(count), [1, count]),
    attention_mask: new Tensor('int64', new BigInt64Array(total).fill(1n), [1, total]),
    position_ids: new Tensor('int64', positions, [1, count]),
  };
  const tokens = Object.entries(all).filter(([name]) => session.inputNames.includes(name));
  const caches = session.inputMetadata.flatMap((input): [string, Tensor][] => {
    return input.name in all || !input.isTensor ? [] : [[input.name, emptyCache(input, past)]];
  });
  return Object.fromEntries([...tokens, ...caches]);
}

function emptyCache({ shape, type }: InferenceSession.TensorValueMetadata, past: number): Tensor {
  const dims = [1, Number(shape[1]), past, Number(shape[3])];
  const count = dims.reduce((product, size) => product * size, 1);
  if (type === 'float16') return halfTensor(new Uint16Array(count), dims);
  return new Tensor('float32', new Float32Array(count), dims);
}
