/** Attention that is spelled out becomes ONNX Runtime's one operator for it, where that is exactly the same. */
import { create } from '@bufbuild/protobuf';
import type { Tensor } from 'onnxruntime-node';
import { type Evaluation, evaluation } from './evaluate.ts';
import { elementTypes, indexGraph, int64Tensor, makeNode } from './graphIndex.ts';
import { type AttentionMatch, type HeadCounts, matchAttention } from './matchAttention.ts';
import {
  type Graph,
  type Tensor as GraphTensor,
  type Model,
  OperatorSetSchema,
  TensorSchema,
} from './onnxFormat.ts';
import { readMasks } from './readMask.ts';
import { bytesOf } from './tensorNumbers.ts';

const microsoft = 'com.microsoft';

export interface GroupQueryOptions extends HeadCounts {
  readonly layers: number;
  /** The longest text that the model will be used for, in tokens. */
  readonly contextLength: number;
  readonly dataFolder: string | undefined;
}

/** @returns why nothing was changed, or undefined if every layer was rewritten */
export async function useGroupQuery(
  model: Model,
  graph: Graph,
  options: GroupQueryOptions,
): Promise<string | undefined> {
  const index = indexGraph(graph);
  const matches: AttentionMatch[] = [];
  for (let layer = 0; layer < options.layers; layer++) {
    const match = matchAttention(index, layer, options);
    if ('unlike' in match) return `layer ${layer}: ${match.unlike}`;
    matches.push(match);
  }
  // What the runtime cannot compute apart is not what was looked for.
  const windows = await readWindows(model, matches, options).catch(() => undefined);
  if (windows === undefined) return 'the mask is neither causal nor a sliding window';
  const tables = await readRotations(model, matches, options).catch(() => undefined);
  if (tables === undefined) return 'the rotation depends on more than positions';
  graph.initializer.push(...new Set(tables.values()));
  importOperators(model);
  addLengths(graph);
  for (const [layer, match] of matches.entries()) {
    replace(graph, match, { ...options, layer, tables, window: windows.get(match.mask) });
  }
  return undefined;
}

function importOperators({ opsetImport }: Model): void {
  if (opsetImport.some(({ domain }) => domain === microsoft)) return;
  opsetImport.push(create(OperatorSetSchema, { domain: microsoft, version: 1n }));
}

async function readWindows(
  model: Model,
  matches: readonly AttentionMatch[],
  { contextLength, dataFolder }: GroupQueryOptions,
): Promise<ReadonlyMap<string, number | undefined> | undefined> {
  const names = [...new Set(matches.map(({ mask }) => mask))];
  const part = await evaluation(model, names, dataFolder);
  if (part === undefined) return undefined;
  const readings = await readMasks(part, contextLength).finally(() => part.close());
  return readings && new Map(names.map((name, i) => [name, readings[i]?.window]));
}

/** By the value that a layer rotates with: the table of it, half a head wide. Equal tables are one. */
type Tables = ReadonlyMap<string, GraphTensor>;

/** @returns undefined if they are not what rotation needs */
async function readRotations(
  model: Model,
  matches: readonly AttentionMatch[],
  options: GroupQueryOptions,
): Promise<Tables | undefined> {
  const rotations = matches.flatMap(({ rotation }) => rotation ?? []);
  const names = [...new Set(rotations.flatMap(({ cos, sin }) => [cos, sin]))];
  if (names.length === 0) return new Map();
  const part = await evaluation(model, names, options.dataFolder);
  if (part === undefined) return undefined;
  return readTables(part, names, options).finally(() => part.close());
}

async function readTables(
  part: Evaluation,
  names: readonly string[],
  options: GroupQueryOptions,
): Promise<Tables | undefined> {
  const whole = await part.run(options.contextLength, 0);
  const later = await part.run(2, options.contextLength - 2);
  const tables = new Map<string, GraphTensor>();
  for (const [i, name] of names.entries()) {
    const table = readTable(whole[i], later[i], options);
    if (table === undefined) return undefined;
    const known = [...tables.values()].find((other) => isEqual(other, table));
    tables.set(name, known ?? { ...table, name: `ask_first/table/${name}` });
  }
  return tables;
}

/** @param end the last two rows, computed apart: the same if a row depends on its position alone */
function readTable(
  table: Tensor | undefined,
  end: Tensor | undefined,
  { contextLength, headDim }: GroupQueryOptions,
): GraphTensor | undefined {
  if (table?.size !== contextLength * headDim || end?.size !== 2 * headDim) return undefined;
  const bytes = bytesOf(table);
  const isSameLater = Buffer.compare(bytesOf(end), bytes.subarray(-bytesOf(end).length)) === 0;
  const rawData = firstHalves(bytes, (bytes.length / table.size) * headDim);
  if (!isSameLater || rawData === undefined) return undefined;
  return create(TensorSchema, {
    dims: [BigInt(contextLength), BigInt(headDim / 2)],
    dataType: table.type === 'float16' ? elementTypes.float16 : elementTypes.float32,
    rawData,
  });
}

function isEqual({ rawData: a }: GraphTensor, { rawData: b }: GraphTensor): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

/** @returns undefined if the second half of a row is not the first one again */
function firstHalves(bytes: Uint8Array, rowLength: number): Uint8Array | undefined {
  const half = rowLength / 2;
  const halves = new Uint8Array(bytes.length / 2);
  for (let row = 0; row * rowLength < bytes.length; row++) {
    const start = row * rowLength;
    const first = bytes.subarray(start, start + half);
    if (Buffer.compare(first, bytes.subarray(start + half, start + rowLength)) !== 0)
      return undefined;
    halves.set(first, row * half);
  }
  return halves;
}

/** What the operator wants to know: the index of the last token, and how many there are. Texts are never padded. */
function addLengths(graph: Graph): void {
  graph.initializer.push(
    int64Tensor('ask_first/one', [1]),
    int64Tensor('ask_first/second', [1], []),
  );
  const add = (operator: string, inputs: readonly string[], output: string, attributes = {}) =>
    graph.node.push(makeNode(operator, { inputs, outputs: [output], attributes }));
  const toInt32 = { to: elementTypes.int32 };
  add('Shape', ['attention_mask'], 'ask_first/mask_shape');
  add('Gather', ['ask_first/mask_shape', 'ask_first/second'], 'ask_first/total64');
  add('Cast', ['ask_first/total64'], 'ask_first/total', toInt32);
  add('Sub', ['ask_first/total64', 'ask_first/one'], 'ask_first/last64');
  add('Cast', ['ask_first/last64'], 'ask_first/last', toInt32);
}

interface Place extends HeadCounts {
  readonly layer: number;
  readonly tables: Tables;
  readonly window: number | undefined;
}

function replace(graph: Graph, match: AttentionMatch, place: Place): void {
  const { layer, heads, kvHeads, headDim, tables } = place;
  const caches = [`${layer}.key`, `${layer}.value`];
  const outputs = [match.output, ...caches.map((name) => `present.${name}`)];
  const taken = new Set(outputs);
  graph.node = graph.node.filter(({ output }) => !output.some((name) => taken.has(name)));
  const counts = { query: heads, key: kvHeads, value: kvHeads } as const;
  const joined = (part: keyof typeof counts): string => {
    const name = `ask_first/${layer}/${part}`;
    graph.initializer.push(int64Tensor(`${name}/shape`, [0, 0, counts[part] * headDim]));
    graph.node.push(
      makeNode('Reshape', { inputs: [match[part], `${name}/shape`], outputs: [name] }),
    );
    return name;
  };
  const { cos = '', sin = '' } = match.rotation ?? {};
  const inputs = [
    joined('query'),
    joined('key'),
    joined('value'),
    ...caches.map((name) => `past_key_values.${name}`),
    'ask_first/last',
    'ask_first/total',
    ...[cos, sin].flatMap((name) => tables.get(name)?.name ?? []),
  ];
  graph.node.push(
    makeNode('GroupQueryAttention', {
      inputs,
      outputs,
      domain: microsoft,
      attributes: attentionAttributes(match, place),
    }),
  );
}

function attentionAttributes(
  { scale, rotation }: AttentionMatch,
  { heads, kvHeads, window }: Place,
) {
  return {
    num_heads: heads,
    kv_num_heads: kvHeads,
    scale: { float: scale },
    do_rotary: rotation ? 1 : 0,
    rotary_interleaved: 0,
    local_window_size: window ?? -1,
  };
}
