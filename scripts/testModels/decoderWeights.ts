/** Which tensors a decoder has, under the names that Hugging Face gives them, and the random values of each. */
import type { DecoderShape } from './decoderShape.ts';
import { type Matrix, randomMatrix, randomVector } from './weights.ts';

interface MatrixEntry {
  readonly rows: number;
  readonly columns: number;
  readonly gain: number;
}

interface VectorEntry {
  readonly length: number;
  readonly center: number;
  readonly spread: number;
}

export interface DecoderWeights {
  readonly matrixNames: readonly string[];
  readonly vectorNames: readonly string[];
  /** Made anew at each call: a large model's do not fit in memory together. */
  matrix(name: string): Matrix;
  vector(name: string): Float32Array;
}

/** Queries and keys are large enough that attention prefers some tokens, the embedding small beside the layers. */
const gains = { embedding: 0.3, attention: 1.5, other: 1 };

export function decoderWeights(shape: DecoderShape, seed: number): DecoderWeights {
  const matrices = new Map(matrixEntries(shape));
  const vectors = new Map(vectorEntries(shape));
  const key = (name: string) => `${seed}/${shape.family}/${name}`;
  return {
    matrixNames: [...matrices.keys()],
    vectorNames: [...vectors.keys()],
    matrix: (name) => randomMatrix(key(name), { ...found(matrices, name), block: shape.block }),
    vector: (name) => randomVector(key(name), found(vectors, name)),
  };
}

function found<T>(entries: ReadonlyMap<string, T>, name: string): T {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`No weight is called ${name}.`);
  return entry;
}

function matrixEntries(shape: DecoderShape): [string, MatrixEntry][] {
  const { hidden, vocabulary, gemma } = shape;
  const rows = { rows: vocabulary, columns: hidden };
  // Gemma multiplies by the root of the width itself.
  const embeddingGain = gains.embedding * (gemma ? 1 : Math.sqrt(hidden));
  return [
    ['model.embed_tokens.weight', { ...rows, gain: embeddingGain }],
    ...layerNames(shape).flatMap((layer) => layerMatrices(shape, layer)),
    ...(shape.isTied ? [] : [entry('lm_head.weight', { ...rows, gain: 2 })]),
  ];
}

function layerMatrices(shape: DecoderShape, layer: string): [string, MatrixEntry][] {
  const { hidden, intermediate, heads, kvHeads, headDim } = shape;
  const from = (rows: number, gain: number) => ({ rows, columns: hidden, gain });
  const to = (columns: number) => ({ rows: hidden, columns, gain: gains.other });
  return [
    entry(`${layer}.self_attn.q_proj.weight`, from(heads * headDim, gains.attention)),
    entry(`${layer}.self_attn.k_proj.weight`, from(kvHeads * headDim, gains.attention)),
    entry(`${layer}.self_attn.v_proj.weight`, from(kvHeads * headDim, gains.other)),
    entry(`${layer}.self_attn.o_proj.weight`, to(heads * headDim)),
    entry(`${layer}.mlp.gate_proj.weight`, from(intermediate, gains.other)),
    entry(`${layer}.mlp.up_proj.weight`, from(intermediate, gains.other)),
    entry(`${layer}.mlp.down_proj.weight`, to(intermediate)),
  ];
}

function vectorEntries(shape: DecoderShape): [string, VectorEntry][] {
  return [
    ...layerNames(shape).flatMap((layer) => layerVectors(shape, layer)),
    entry('model.norm.weight', norm(shape, shape.hidden)),
  ];
}

function layerVectors(shape: DecoderShape, layer: string): [string, VectorEntry][] {
  const { hidden, heads, kvHeads, headDim } = shape;
  const bias = (length: number) => ({ length, center: 0, spread: 0.5 });
  const norms = [
    'input_layernorm',
    'post_attention_layernorm',
    ...(shape.gemma ? ['pre_feedforward_layernorm', 'post_feedforward_layernorm'] : []),
  ];
  return [
    ...norms.map((name) => entry(`${layer}.${name}.weight`, norm(shape, hidden))),
    ...when(shape.hasQkvBias, [
      entry(`${layer}.self_attn.q_proj.bias`, bias(heads * headDim)),
      entry(`${layer}.self_attn.k_proj.bias`, bias(kvHeads * headDim)),
      entry(`${layer}.self_attn.v_proj.bias`, bias(kvHeads * headDim)),
    ]),
    ...when(shape.hasQkNorm, [
      entry(`${layer}.self_attn.q_norm.weight`, norm(shape, headDim)),
      entry(`${layer}.self_attn.k_norm.weight`, norm(shape, headDim)),
    ]),
  ];
}

/** Gemma's norms hold what is added to 1. */
function norm({ gemma }: DecoderShape, length: number): VectorEntry {
  return { length, center: gemma ? 0 : 1, spread: 0.25 };
}

function layerNames({ layers }: DecoderShape): string[] {
  return Array.from({ length: layers }, (_, index) => `model.layers.${index}`);
}

function entry<T>(name: string, value: T): [string, T] {
  return [name, value];
}

function when<T>(condition: boolean, items: readonly T[]): readonly T[] {
  return condition ? items : [];
}
