/** What a decoder's graph takes and returns, and whether it is one at all. */
import type { ModelConfig } from '../folder/modelFolder.ts';
import { ModelError } from '../modelError.ts';
import { elementTypes } from './graphIndex.ts';
import { rowCountInput } from './lastRows.ts';
import type { Graph, ValueInfo } from './onnxFormat.ts';

/** What `config.json` says of the graph. */
export type DecoderConfig = Pick<
  ModelConfig,
  'layers' | 'heads' | 'kvHeads' | 'headDim' | 'hidden' | 'vocab'
>;

export interface Signature {
  readonly elementType: 'float32' | 'float16';
  /** Such as `0.key`, in the order of the layers. */
  readonly caches: readonly string[];
}

const knownInputs = new Set(['input_ids', 'attention_mask', 'position_ids', rowCountInput]);

/** @throws {ModelError} if the graph is no decoder with a cache, or not the one of the configuration */
export function readSignature(graph: Graph, config: DecoderConfig, file: string): Signature {
  const inputs = byName(graph.input, new Set(graph.initializer.map(({ name }) => name ?? '')));
  const outputs = byName(graph.output, new Set());
  const caches = Array.from({ length: config.layers }, (_, i) => [`${i}.key`, `${i}.value`]).flat();
  const wanted = [
    'input_ids',
    'attention_mask',
    ...caches.map((name) => `past_key_values.${name}`),
  ];
  const returned = ['logits', ...caches.map((name) => `present.${name}`)];
  const [missing] = [...missingIn(inputs, wanted), ...missingIn(outputs, returned)];
  if (missing !== undefined) throw new ModelError('nothing-named', { file, name: missing });
  const strange = [...inputs.keys()].find(
    (name) => !knownInputs.has(name) && !wanted.includes(name),
  );
  if (strange !== undefined) {
    throw new ModelError('strange-input', { file, name: JSON.stringify(strange) });
  }
  for (const name of caches) checkCache(inputs.get(`past_key_values.${name}`), config, file);
  checkLogits(outputs.get('logits'), config, file);
  return {
    elementType: cacheType(inputs, caches, file),
    caches,
  };
}

function byName(
  values: readonly ValueInfo[],
  without: ReadonlySet<string>,
): ReadonlyMap<string, ValueInfo> {
  const named = values.map((value): [string, ValueInfo] => [value.name ?? '', value]);
  return new Map(named.filter(([name]) => !without.has(name)));
}

function missingIn(
  values: ReadonlyMap<string, ValueInfo>,
  names: readonly string[],
): readonly string[] {
  return names.filter((name) => !values.has(name));
}

function checkCache(input: ValueInfo | undefined, config: DecoderConfig, file: string): void {
  const [, heads, , size] = sizes(input);
  if (agrees(heads, config.kvHeads) && agrees(size, config.headDim)) return;
  throw new ModelError('cache-shape', { file });
}

function cacheType(
  inputs: ReadonlyMap<string, ValueInfo>,
  caches: readonly string[],
  file: string,
): Signature['elementType'] {
  const types = new Set(caches.map((name) => typeOf(inputs.get(`past_key_values.${name}`))));
  const [type] = types;
  if (types.size === 1 && type === elementTypes.float32) return 'float32';
  if (types.size === 1 && type === elementTypes.float16) return 'float16';
  throw new ModelError('cache-numbers', { file });
}

function checkLogits(output: ValueInfo | undefined, { vocab }: DecoderConfig, file: string): void {
  const [, rows, width] = sizes(output);
  if (!agrees(width, vocab)) throw new ModelError('graph-vocabulary', { file });
  if (rows === 1) throw new ModelError('last-logits', { file });
}

/** Undefined where a size is known only when the graph runs. */
function sizes(value: ValueInfo | undefined): readonly (number | undefined)[] {
  const dimensions = value?.type?.tensorType?.shape?.dim ?? [];
  return dimensions.map(({ dimValue }) => (dimValue === undefined ? undefined : Number(dimValue)));
}

function typeOf(value: ValueInfo | undefined): number | undefined {
  return value?.type?.tensorType?.elemType;
}

function agrees(size: number | undefined, expected: number): boolean {
  return size === undefined || size === expected;
}
