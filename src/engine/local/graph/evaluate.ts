/** Runs small parts of a graph: those that depend on positions and lengths alone, not on what the tokens are. */
import { clone, create, toBinary } from '@bufbuild/protobuf';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { dataOptions } from './dataOptions.ts';
import { ancestors, indexGraph, isOperator } from './graphIndex.ts';
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

const evaluated = new Set(['input_ids', 'attention_mask', 'position_ids']);

function partOf(model: Model, names: readonly string[]): Model | undefined {
  const { graph } = model;
  if (!graph) return undefined;
  const node = ancestors(graph, indexGraph(graph), names);
  const read = new Set([...node.flatMap(({ input }) => input), ...names]);
  const input = graph.input.filter(({ name = '' }) => read.has(name));
  const isForeign = input.some(({ name = '' }) => !evaluated.has(name));
  if (isForeign || node.some((one) => isOperator(one, 'Softmax'))) return undefined;
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

function inputsFor(session: InferenceSession, count: number, past: number): Record<string, Tensor> {
  const total = past + count;
  const positions = BigInt64Array.from({ length: count }, (_, i) => BigInt(past + i));
  const all = {
    input_ids: new Tensor('int64', new BigInt64Array(count), [1, count]),
    attention_mask: new Tensor('int64', new BigInt64Array(total).fill(1n), [1, total]),
    position_ids: new Tensor('int64', positions, [1, count]),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => session.inputNames.includes(name)),
  );
}
