/** A decoder in the older layout of optimum's exporter: positions as an input, attention and norms spelled out. */
import {
  cast,
  declareInputs,
  embed,
  feedForward,
  head,
  int64,
  int64s,
  linear,
  type Maker,
  normWeight,
  scalar,
} from './decoderParts.ts';
import { attentionScale, type LayerShape, layerShape } from './decoderShape.ts';
import { floatBytes } from './elements.ts';
import { inverseFrequencies } from './rotary.ts';

interface Rotation {
  readonly cos: string;
  readonly sin: string;
}

/** What layers have in common is made once. */
interface PlainMaker extends Maker {
  /** By base. */
  readonly rotations: ReadonlyMap<number, Rotation>;
  /** By window. */
  readonly masks: ReadonlyMap<number | undefined, string>;
}

export function writePlainDecoder(maker: Maker): void {
  declareInputs(maker, true);
  const shapes = Array.from({ length: maker.shape.layers }, (_, i) => layerShape(maker.shape, i));
  const rotated = shapes.filter(({ hasRope }) => hasRope).map(({ ropeTheta }) => ropeTheta);
  const windows = shapes.map(({ window }) => window);
  const plain: PlainMaker = {
    ...maker,
    rotations: new Map([...new Set(rotated)].map((theta) => [theta, rotation(maker, theta)])),
    masks: new Map([...new Set(windows)].map((window) => [window, mask(maker, window)])),
  };
  const last = shapes.reduce((stream, shape) => layer(plain, stream, shape), embed(maker));
  head(maker, norm(maker, last, 'model.norm'));
}

function layer(maker: PlainMaker, residual: string, shape: LayerShape): string {
  const { graph } = maker;
  const name = `model.layers.${shape.index}`;
  const normed = norm(maker, residual, `${name}.input_layernorm`);
  const attended = attention(maker, normed, shape);
  if (!maker.shape.gemma) {
    const middle = graph.node('Add', [residual, attended]);
    const fed = feedForward(maker, norm(maker, middle, `${name}.post_attention_layernorm`), name);
    return graph.node('Add', [middle, fed]);
  }
  const after = norm(maker, attended, `${name}.post_attention_layernorm`);
  const middle = graph.node('Add', [residual, after]);
  const fed = feedForward(maker, norm(maker, middle, `${name}.pre_feedforward_layernorm`), name);
  return graph.node('Add', [middle, norm(maker, fed, `${name}.post_feedforward_layernorm`)]);
}

function attention(maker: PlainMaker, input: string, shape: LayerShape): string {
  const { graph } = maker;
  const { heads, kvHeads, headDim } = maker.shape;
  const name = (part: string) => `model.layers.${shape.index}.self_attn.${part}`;
  const project = (part: string, count: number) =>
    splitHeads(maker, linear(maker, input, [name(`${part}_proj`)]), {
      count,
      norm: name(`${part}_norm`),
    });
  const query = rotate(maker, project('q', heads), shape);
  const key = extended(maker, rotate(maker, project('k', kvHeads), shape), `${shape.index}.key`);
  const value = extended(maker, project('v', kvHeads), `${shape.index}.value`);
  const turned = graph.node('Transpose', [repeated(maker, key)], {
    attributes: { perm: [0, 1, 3, 2] },
  });
  const scores = graph.node('Mul', [
    graph.node('MatMul', [query, turned]),
    scalar(maker, 'attention_scale', attentionScale(maker.shape)),
  ]);
  const masked = graph.node('Add', [scores, shared(maker.masks, shape.window)]);
  const shares = graph.node('Softmax', [masked], { attributes: { axis: -1 } });
  const mixed = graph.node('MatMul', [shares, repeated(maker, value)]);
  const joined = graph.node('Reshape', [
    graph.node('Transpose', [mixed], { attributes: { perm: [0, 2, 1, 3] } }),
    viewSizes(maker, input, [heads * headDim]),
  ]);
  return linear(maker, joined, [name('o_proj')]);
}

/** @returns [batch, heads, tokens, head size], normed where the family norms it */
function splitHeads(
  maker: Maker,
  input: string,
  { count, norm: normName }: { readonly count: number; readonly norm: string },
): string {
  const { graph, weights } = maker;
  const { headDim } = maker.shape;
  const sizes = viewSizes(maker, input, [isTraced(maker) ? -1 : count, headDim]);
  const split = graph.node('Reshape', [input, sizes]);
  const hasNorm = weights.vectorNames.includes(`${normName}.weight`);
  const normed = hasNorm ? norm(maker, split, normName) : split;
  return graph.node('Transpose', [normed], { attributes: { perm: [0, 2, 1, 3] } });
}

function extended({ graph }: Maker, added: string, name: string): string {
  return graph.node('Concat', [`past_key_values.${name}`, added], {
    attributes: { axis: 2 },
    outputs: [`present.${name}`],
  });
}

/** Tracing leaves sizes to be computed when the graph runs; Qwen's graphs are as a simplifier leaves them. */
function isTraced({ shape }: Maker): boolean {
  return shape.family !== 'qwen2';
}

/** Batch and tokens as `input` has them, then these. */
function viewSizes(maker: Maker, input: string, rest: readonly number[]): string {
  const { graph } = maker;
  const label = `sizes_${rest.join('_')}`;
  if (!isTraced(maker)) return int64s(maker, label, [0, -1, ...rest]);
  const sizes = [sizeOf(maker, input, 0), sizeOf(maker, input, 1), int64s(maker, label, rest)];
  return graph.node('Concat', sizes, { attributes: { axis: 0 } });
}

function sizeOf(maker: Maker, input: string, axis: number): string {
  const { graph } = maker;
  const size = graph.node('Gather', [
    graph.node('Shape', [input]),
    int64(maker, `at_${axis}`, axis),
  ]);
  return graph.node('Unsqueeze', [size, int64s(maker, 'axis_0', [0])]);
}

/** Each key and value head once for every query head that uses it. */
function repeated(maker: Maker, input: string): string {
  const { graph } = maker;
  const { heads, kvHeads, headDim } = maker.shape;
  if (heads === kvHeads) return input;
  const apart = graph.node('Unsqueeze', [input, int64s(maker, 'axis_2', [2])]);
  const times = int64s(maker, 'head_repeats', [1, 1, heads / kvHeads, 1, 1]);
  const tiled = graph.node(isTraced(maker) ? 'Expand' : 'Tile', [apart, times]);
  return graph.node('Reshape', [tiled, int64s(maker, 'repeated_heads', [0, heads, -1, headDim])]);
}

function rotate(maker: PlainMaker, input: string, shape: LayerShape): string {
  const { graph } = maker;
  if (!shape.hasRope) return input;
  const { cos, sin } = shared(maker.rotations, shape.ropeTheta);
  const half = int64s(maker, 'half_head', [maker.shape.headDim / 2]);
  const [start, end] = [int64s(maker, 'start', [0]), int64s(maker, 'end', [2 ** 31])];
  const axis = int64s(maker, 'axis_3', [3]);
  const first = graph.node('Slice', [input, start, half, axis]);
  const second = graph.node('Slice', [input, half, end, axis]);
  const turned = graph.node('Concat', [graph.node('Neg', [second]), first], {
    attributes: { axis: -1 },
  });
  return graph.node('Add', [graph.node('Mul', [input, cos]), graph.node('Mul', [turned, sin])]);
}

function rotation(maker: Maker, theta: number): Rotation {
  const { graph, shape } = maker;
  const data = inverseFrequencies({ theta, headDim: shape.headDim, scaling: shape.ropeScaling });
  const sizes = [1, data.length, 1];
  const frequencies = graph.constant(
    `inv_freq_${theta}`,
    'float32',
    sizes,
    floatBytes(data, 'float32'),
  );
  const positions = graph.node('Unsqueeze', ['position_ids', int64s(maker, 'axis_1', [1])]);
  const angles = graph.node('MatMul', [frequencies, cast(maker, positions, 'float32')]);
  const rows = graph.node('Transpose', [angles], { attributes: { perm: [0, 2, 1] } });
  const both = graph.node('Concat', [rows, rows], { attributes: { axis: -1 } });
  const shaped = (operator: string) => {
    const narrow = cast(maker, graph.node(operator, [both]), maker.type);
    return graph.node('Unsqueeze', [narrow, int64s(maker, 'axis_1', [1])]);
  };
  return { cos: shaped('Cos'), sin: shaped('Sin') };
}

/** 0 where a query sees a key, the lowest number where it does not. */
function mask(maker: Maker, window: number | undefined): string {
  const { graph } = maker;
  const total = totalLength(maker);
  const range = graph.node('Range', [int64(maker, 'zero', 0), total, int64(maker, 'step', 1)]);
  const keys = graph.node('Unsqueeze', [range, int64s(maker, 'axes_012', [0, 1, 2])]);
  const queries = graph.node('Unsqueeze', ['position_ids', int64s(maker, 'axes_13', [1, 3])]);
  const seen = [graph.node('LessOrEqual', [keys, queries])];
  if (window !== undefined) {
    const before = graph.node('Sub', [queries, int64(maker, `window_${window}`, window)]);
    seen.push(graph.node('Greater', [keys, before]));
  }
  const given = graph.node('Unsqueeze', ['attention_mask', int64s(maker, 'axes_12', [1, 2])]);
  const kept = seen.reduce((all, one) => graph.node('And', [all, one]), cast(maker, given, 'bool'));
  const lowest = maker.type === 'float32' ? -3.4e38 : -65504;
  return graph.node('Where', [kept, scalar(maker, 'seen', 0), scalar(maker, 'unseen', lowest)]);
}

function totalLength(maker: Maker): string {
  const { graph } = maker;
  const length = (input: string, axis: number) =>
    graph.node('Gather', [graph.node('Shape', [input]), int64(maker, `at_${axis}`, axis)]);
  if (!isTraced(maker)) return length('attention_mask', 1);
  return graph.node('Add', [length('past_key_values.0.key', 2), length('input_ids', 1)]);
}

/** In float32 whatever the model computes in, as exporters write it. */
function norm(maker: Maker, input: string, name: string): string {
  const { graph, shape } = maker;
  const wide = maker.type === 'float32' ? input : cast(maker, input, 'float32');
  const constant = (label: string, value: number) =>
    graph.constant(label, 'float32', [], floatBytes([value], 'float32'));
  const squares = graph.node('Pow', [wide, constant('two', 2)]);
  const mean = graph.node('ReduceMean', [squares, int64s(maker, 'last_axis', [-1])], {
    attributes: { keepdims: 1 },
  });
  const safe = graph.node('Add', [mean, constant('epsilon', shape.epsilon)]);
  const even = graph.node('Div', [wide, graph.node('Sqrt', [safe])]);
  const narrow = maker.type === 'float32' ? even : cast(maker, even, 'float16');
  return graph.node('Mul', [normWeight(maker, name), narrow]);
}

function shared<K, V>(parts: ReadonlyMap<K, V>, key: K): V {
  const part = parts.get(key);
  if (part === undefined) throw new Error(`Nothing was made for ${key}.`);
  return part;
}
