/**
 * The forward pass of each family in double precision, after the families' published definitions: what the engine's logits
 * are held against. Reads a Hugging Face folder's `config.json` and `model.safetensors`; knows nothing of ONNX.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ReferenceTensor, readSafetensors } from './safetensors.ts';

interface Config {
  readonly model_type: string;
  readonly hidden_size: number;
  readonly num_hidden_layers: number;
  readonly num_attention_heads: number;
  readonly num_key_value_heads: number;
  readonly head_dim: number;
  readonly rms_norm_eps: number;
  readonly rope_theta: number;
  readonly rope_scaling: {
    readonly factor: number;
    readonly low_freq_factor: number;
    readonly high_freq_factor: number;
    readonly original_max_position_embeddings: number;
  } | null;
  readonly tie_word_embeddings: boolean;
  readonly no_rope_layers?: readonly number[];
  readonly layer_types?: readonly string[];
  readonly sliding_window?: number | null;
  readonly use_sliding_window?: boolean;
  readonly rope_local_base_freq?: number;
  readonly query_pre_attn_scalar?: number;
  readonly final_logit_softcapping?: number | null;
}

type Row = Float64Array;

interface Model {
  readonly config: Config;
  readonly tensors: ReadonlyMap<string, ReferenceTensor>;
  readonly isGemma: boolean;
}

export interface ReferenceModel {
  readonly vocabulary: number;
  /** @returns for each token of the text the logits of what comes next */
  logits(ids: readonly number[]): readonly Row[];
  /** @returns for each token what the head reads: the last norm's output */
  hidden(ids: readonly number[]): readonly Row[];
}

export async function referenceModel(folder: string): Promise<ReferenceModel> {
  const config: Config = JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8'));
  const tensors = await readSafetensors(path.join(folder, 'model.safetensors'));
  const model: Model = { config, tensors, isGemma: config.model_type.startsWith('gemma') };
  const headName = config.tie_word_embeddings ? 'model.embed_tokens' : 'lm_head';
  const cap = config.final_logit_softcapping;
  const capped = (row: Row) => (cap ? row.map((x) => cap * Math.tanh(x / cap)) : row);
  const hidden = (ids: readonly number[]) => hiddenStates(model, ids);
  return {
    vocabulary: at(tensor(model, 'model.embed_tokens.weight').shape, 0),
    hidden,
    logits: (ids) => hidden(ids).map((row) => capped(linear(model, headName, row))),
  };
}

function hiddenStates(model: Model, ids: readonly number[]): Row[] {
  let rows = ids.map((id) => embedding(model, id));
  for (let layer = 0; layer < model.config.num_hidden_layers; layer++) {
    rows = decoderLayer(model, layer, rows);
  }
  return rows.map((row) => norm(model, 'model.norm', row));
}

function embedding(model: Model, id: number): Row {
  const { hidden_size } = model.config;
  const row = tensor(model, 'model.embed_tokens.weight').data.slice(
    id * hidden_size,
    (id + 1) * hidden_size,
  );
  return model.isGemma ? row.map((x) => x * Math.sqrt(hidden_size)) : row;
}

function decoderLayer(model: Model, index: number, rows: readonly Row[]): Row[] {
  const name = `model.layers.${index}`;
  const { isGemma } = model;
  const normed = rows.map((row) => norm(model, `${name}.input_layernorm`, row));
  const attended = attention(model, index, normed);
  return rows.map((row, i) => {
    const seen = at(attended, i);
    const afterNorm = `${name}.post_attention_layernorm`;
    const middle = added(row, isGemma ? norm(model, afterNorm, seen) : seen);
    const before = isGemma ? `${name}.pre_feedforward_layernorm` : afterNorm;
    const fed = feedForward(model, name, norm(model, before, middle));
    return added(middle, isGemma ? norm(model, `${name}.post_feedforward_layernorm`, fed) : fed);
  });
}

function attention(model: Model, index: number, rows: readonly Row[]): Row[] {
  const { config } = model;
  const name = `model.layers.${index}.self_attn`;
  const isLocal = config.layer_types?.[index] === 'sliding_attention';
  const theta = isLocal ? given(config.rope_local_base_freq) : config.rope_theta;
  const isTurned = (config.no_rope_layers?.[index] ?? 1) === 1;
  const project = (part: 'q' | 'k') =>
    rows.map((row, position) =>
      heads(linear(model, `${name}.${part}_proj`, row), config.head_dim).map((head) => {
        const normed = model.tensors.has(`${name}.${part}_norm.weight`)
          ? norm(model, `${name}.${part}_norm`, head)
          : head;
        return isTurned ? rotated(normed, (i) => position * frequency(config, theta, i)) : normed;
      }),
    );
  const [queries, keys] = [project('q'), project('k')];
  const values = rows.map((row) => heads(linear(model, `${name}.v_proj`, row), config.head_dim));
  const scale = 1 / Math.sqrt(config.query_pre_attn_scalar ?? config.head_dim);
  const sharing = config.num_attention_heads / config.num_key_value_heads;
  return queries.map((query, position) => {
    const first = isLocal ? Math.max(0, position - given(config.sliding_window) + 1) : 0;
    const mixed = query.map((head, h) => {
      const shared = Math.floor(h / sharing);
      const seen = keys.slice(first, position + 1).map((key) => at(key, shared));
      const shares = softmax(seen.map((key) => scale * dot(head, key)));
      return weighted(
        shares,
        values.slice(first, position + 1).map((value) => at(value, shared)),
      );
    });
    return linear(model, `${name}.o_proj`, Float64Array.from(mixed.flatMap((head) => [...head])));
  });
}

/** The first half of a head is turned against the second, by an angle that grows with the position. */
function rotated(head: Row, angleOf: (pair: number) => number): Row {
  const half = head.length / 2;
  return head.map((x, i) => {
    const angle = angleOf(i % half);
    const other = i < half ? -at(head, i + half) : at(head, i - half);
    return x * Math.cos(angle) + other * Math.sin(angle);
  });
}

/** Radians per token. Llama 3 slows down what has not turned often enough within its first training's length. */
function frequency({ head_dim, rope_scaling }: Config, theta: number, pair: number): number {
  const plain = 1 / theta ** ((2 * pair) / head_dim);
  if (!rope_scaling) return plain;
  const { factor, low_freq_factor: low, high_freq_factor: high } = rope_scaling;
  const turns = rope_scaling.original_max_position_embeddings / ((2 * Math.PI) / plain);
  if (turns < low) return plain / factor;
  if (turns > high) return plain;
  const smooth = (turns - low) / (high - low);
  return ((1 - smooth) * plain) / factor + smooth * plain;
}

function feedForward(model: Model, layer: string, row: Row): Row {
  const gate = linear(model, `${layer}.mlp.gate_proj`, row);
  const up = linear(model, `${layer}.mlp.up_proj`, row);
  const activate = model.isGemma ? gelu : silu;
  const active = gate.map((x, i) => activate(x) * at(up, i));
  return linear(model, `${layer}.mlp.down_proj`, active);
}

function silu(x: number): number {
  return x / (1 + Math.exp(-x));
}

function gelu(x: number): number {
  return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
}

function norm(model: Model, name: string, row: Row): Row {
  const { data } = tensor(model, `${name}.weight`);
  const size = Math.sqrt(dot(row, row) / row.length + model.config.rms_norm_eps);
  return row.map((x, i) => (x / size) * (at(data, i) + (model.isGemma ? 1 : 0)));
}

function linear(model: Model, name: string, row: Row): Row {
  const { data, shape } = tensor(model, `${name}.weight`);
  const bias = model.tensors.get(`${name}.bias`)?.data;
  const outputs = new Float64Array(at(shape, 0));
  for (let i = 0; i < outputs.length; i++) {
    let sum = bias?.[i] ?? 0;
    for (let j = 0; j < row.length; j++) sum += at(data, i * row.length + j) * at(row, j);
    outputs[i] = sum;
  }
  return outputs;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function weighted(shares: readonly number[], rows: readonly Row[]): Row {
  return at(rows, 0).map((_, i) =>
    shares.reduce((sum, share, j) => sum + share * at(at(rows, j), i), 0),
  );
}

function heads(row: Row, size: number): Row[] {
  return Array.from({ length: row.length / size }, (_, i) => row.slice(i * size, (i + 1) * size));
}

function dot(a: Row, b: Row): number {
  return a.reduce((sum, x, i) => sum + x * at(b, i), 0);
}

function added(a: Row, b: Row): Row {
  return a.map((x, i) => x + at(b, i));
}

function tensor({ tensors }: Model, name: string): ReferenceTensor {
  const found = tensors.get(name);
  if (!found) throw new Error(`There is no tensor ${name}.`);
  return found;
}

function at<T>(items: ArrayLike<T>, index: number): T {
  return given(items[index]);
}

function given<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('The model lacks a number.');
  return value;
}
