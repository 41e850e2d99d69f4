/** The parts that both layouts of a decoder share: linear layers, the embedding, the feed-forward part, the head. */
import type { DecoderShape } from './decoderShape.ts';
import type { DecoderWeights } from './decoderWeights.ts';
import {
  type ElementType,
  elementTypes,
  type FloatType,
  floatBytes,
  int64Bytes,
} from './elements.ts';
import type { OnnxWriter } from './onnxWriter.ts';
import { type Matrix, packedCodes, stack, transposedValues, values } from './weights.ts';

export type Precision = 'fp32' | 'fp16' | 'q4';

/** All that a piece of the graph is made from. */
export interface Maker {
  readonly shape: DecoderShape;
  readonly weights: DecoderWeights;
  readonly graph: OnnxWriter;
  readonly precision: Precision;
  /** What activations and caches are. */
  readonly type: FloatType;
  /** Of MatMulNBits: 4 computes with 8-bit activations, 0 with float32. */
  readonly accuracyLevel: number;
}

/** Inputs of a decoder, and its caches in and out. */
export function declareInputs({ graph, shape, type }: Maker, hasPositions: boolean): void {
  const tokens = ['batch_size', 'sequence_length'] as const;
  graph.input('input_ids', 'int64', tokens);
  graph.input('attention_mask', 'int64', ['batch_size', 'total_sequence_length']);
  if (hasPositions) graph.input('position_ids', 'int64', tokens);
  graph.output('logits', 'float32', [...tokens, shape.vocabulary]);
  for (const name of cacheNames(shape)) {
    const sizes = (length: string) => ['batch_size', shape.kvHeads, length, shape.headDim] as const;
    graph.input(`past_key_values.${name}`, type, sizes('past_sequence_length'));
    graph.output(`present.${name}`, type, sizes('total_sequence_length'));
  }
}

function cacheNames({ layers }: DecoderShape): string[] {
  return Array.from({ length: layers }, (_, i) => [`${i}.key`, `${i}.value`]).flat();
}

/** @returns the token's rows, scaled where the family scales them */
export function embed(maker: Maker): string {
  const { graph, shape, weights } = maker;
  const matrix = weights.matrix('model.embed_tokens.weight');
  const rows = maker.precision === 'q4' ? quantizedRows(maker, matrix) : plainRows(maker, matrix);
  if (!shape.gemma) return rows;
  return graph.node('Mul', [rows, scalar(maker, 'embedding_scale', Math.sqrt(shape.hidden))]);
}

function plainRows({ graph, type }: Maker, matrix: Matrix): string {
  const sizes = [matrix.rows, matrix.columns];
  const data = floatBytes(values(matrix), type);
  return graph.node('Gather', [graph.weight('embed.weight', type, sizes, data), 'input_ids']);
}

function quantizedRows({ graph, type }: Maker, matrix: Matrix): string {
  const { rows, columns, block } = matrix;
  const codes = graph.weight('embed.codes', 'uint8', [rows, columns / 2], packedCodes(matrix));
  const sizes = [rows, columns / block];
  const scales = graph.weight('embed.scales', type, sizes, floatBytes(matrix.scales, type));
  return graph.contrib('GatherBlockQuantized', [codes, 'input_ids', scales], {
    attributes: { bits: 4, block_size: block, gather_axis: 0, quantize_axis: 1 },
  });
}

/** One linear layer; several names are computed at once, their outputs side by side. */
export function linear(maker: Maker, input: string, names: readonly [string, ...string[]]): string {
  const { graph, weights } = maker;
  const [first, ...others] = names;
  const matrices = others.map((name) => weights.matrix(`${name}.weight`));
  const matrix = stack([weights.matrix(`${first}.weight`), ...matrices]);
  const label = names.join('+');
  const product = multiply(maker, input, { label, matrix });
  if (!weights.vectorNames.includes(`${first}.bias`)) return product;
  const bias = Float32Array.from(names.flatMap((name) => [...weights.vector(`${name}.bias`)]));
  return graph.node('Add', [product, vector(maker, `${label}.bias`, bias)]);
}

function multiply(
  { graph, type, precision, accuracyLevel }: Maker,
  input: string,
  { label, matrix }: { readonly label: string; readonly matrix: Matrix },
): string {
  const { rows, columns, block } = matrix;
  if (precision !== 'q4') {
    const bytes = floatBytes(transposedValues(matrix), type);
    return graph.node('MatMul', [
      input,
      graph.weight(`${label}.weight`, type, [columns, rows], bytes),
    ]);
  }
  const sizes = [rows, columns / block, block / 2];
  const codes = graph.weight(`${label}.codes`, 'uint8', sizes, packedCodes(matrix));
  const scaleSizes = [(rows * columns) / block];
  const scales = graph.weight(`${label}.scales`, type, scaleSizes, floatBytes(matrix.scales, type));
  return graph.contrib('MatMulNBits', [input, codes, scales], {
    attributes: { K: columns, N: rows, bits: 4, block_size: block, accuracy_level: accuracyLevel },
  });
}

export function feedForward(maker: Maker, input: string, layer: string): string {
  const { graph, shape } = maker;
  const [gate, up] = gateAndUp(maker, input, layer);
  const active = shape.gemma
    ? gelu(maker, gate)
    : graph.node('Mul', [gate, graph.node('Sigmoid', [gate])]);
  return linear(maker, graph.node('Mul', [active, up]), [`${layer}.mlp.down_proj`]);
}

/** Phi's checkpoints hold both in one. */
function gateAndUp(maker: Maker, input: string, layer: string): readonly [string, string] {
  const { graph, shape } = maker;
  const names = [`${layer}.mlp.gate_proj`, `${layer}.mlp.up_proj`] as const;
  if (shape.family !== 'phi3') {
    return [linear(maker, input, [names[0]]), linear(maker, input, [names[1]])];
  }
  const outputs = [`${layer}.gate`, `${layer}.up`] as const;
  const sizes = int64s(maker, 'gate_sizes', [shape.intermediate, shape.intermediate]);
  graph.node('Split', [linear(maker, input, names), sizes], { outputs, attributes: { axis: -1 } });
  return outputs;
}

/** The approximation by tanh, spelled out as exporters do. */
function gelu(maker: Maker, x: string): string {
  const { graph } = maker;
  const cube = graph.node('Mul', [graph.node('Mul', [x, x]), x]);
  const bent = graph.node('Mul', [cube, scalar(maker, 'gelu_cubic', 0.044715)]);
  const sum = graph.node('Add', [x, bent]);
  const inner = graph.node('Mul', [sum, scalar(maker, 'gelu_scale', Math.sqrt(2 / Math.PI))]);
  const shifted = graph.node('Add', [graph.node('Tanh', [inner]), scalar(maker, 'one', 1)]);
  const halved = graph.node('Mul', [x, scalar(maker, 'half', 0.5)]);
  return graph.node('Mul', [halved, shifted]);
}

/** The head; logits are float32 whatever the model computes in. */
export function head(maker: Maker, input: string): void {
  const { graph, shape, type, weights } = maker;
  const matrix = weights.matrix(shape.isTied ? 'model.embed_tokens.weight' : 'lm_head.weight');
  const raw = multiply(maker, input, { label: 'lm_head', matrix });
  const capped = shape.gemma ? softcap(maker, raw, shape.gemma.finalSoftcap) : raw;
  const outputs = ['logits'];
  if (type === 'float32') graph.node('Identity', [capped], { outputs });
  else graph.node('Cast', [capped], { outputs, attributes: { to: 1 } });
}

function softcap(maker: Maker, x: string, cap: number): string {
  const { graph } = maker;
  const limit = scalar(maker, 'final_cap', cap);
  return graph.node('Mul', [graph.node('Tanh', [graph.node('Div', [x, limit])]), limit]);
}

/** A norm's weight as the graph multiplies by it. */
export function normWeight(maker: Maker, name: string, type: FloatType = maker.type): string {
  const stored = maker.weights.vector(`${name}.weight`);
  const factors = maker.shape.gemma ? stored.map((value) => value + 1) : stored;
  return maker.graph.constant(`${name}.weight`, type, [factors.length], floatBytes(factors, type));
}

function vector({ graph, type }: Maker, name: string, data: Float32Array): string {
  return graph.constant(name, type, [data.length], floatBytes(data, type));
}

export function scalar({ graph, type }: Maker, name: string, value: number): string {
  return graph.constant(name, type, [], floatBytes([value], type));
}

export function int64s({ graph }: Maker, name: string, items: readonly number[]): string {
  return graph.constant(name, 'int64', [items.length], int64Bytes(items));
}

export function int64({ graph }: Maker, name: string, value: number): string {
  return graph.constant(name, 'int64', [], int64Bytes([value]));
}

export function table(
  { graph, type }: Maker,
  name: string,
  {
    rows,
    columns,
    data,
  }: { readonly rows: number; readonly columns: number; readonly data: ArrayLike<number> },
): string {
  return graph.constant(name, type, [rows, columns], floatBytes(data, type));
}

export function cast({ graph }: Maker, input: string, to: ElementType): string {
  return graph.node('Cast', [input], { attributes: { to: elementTypes[to] } });
}
