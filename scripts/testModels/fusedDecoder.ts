/** A decoder in the layout of ONNX Runtime's own exporter: attention, norms and int4 layers are one operator each. */
import {
  declareInputs,
  embed,
  feedForward,
  head,
  int64,
  int64s,
  linear,
  type Maker,
  normWeight,
  table,
} from './decoderParts.ts';
import { attentionScale, type LayerShape, layerShape } from './decoderShape.ts';
import { rotaryTable } from './rotary.ts';

/** What has been computed so far: the sum of all layers, and what the next one reads. */
interface Stream {
  readonly residual: string;
  readonly normed: string;
}

export function writeFusedDecoder(maker: Maker): void {
  declareInputs(maker, false);
  declareLengths(maker);
  const residual = embed(maker);
  let stream: Stream = {
    residual,
    normed: norm(maker, residual, 'model.layers.0.input_layernorm'),
  };
  for (let i = 0; i < maker.shape.layers; i++)
    stream = layer(maker, stream, layerShape(maker.shape, i));
  head(maker, maker.shape.asksForRows ? lastRows(maker, stream.normed) : stream.normed);
}

function lastRows(maker: Maker, input: string): string {
  const { graph } = maker;
  graph.input('num_logits_to_keep', 'int64', []);
  const counts = graph.node('Unsqueeze', ['num_logits_to_keep', int64s(maker, 'axis_0', [0])]);
  const end = int64s(maker, 'end', [2 ** 31]);
  return graph.node('Slice', [
    input,
    graph.node('Neg', [counts]),
    end,
    int64s(maker, 'axis_1', [1]),
  ]);
}

/** `seqlens_k` and `total_seq_len`, from the mask. */
function declareLengths(maker: Maker): void {
  const { graph } = maker;
  const axis = int64s(maker, 'mask_axis', [1]);
  const sum = graph.node('ReduceSum', ['attention_mask', axis], { attributes: { keepdims: 1 } });
  const last = graph.node('Sub', [sum, int64s(maker, 'one_token', [1])]);
  graph.node('Cast', [last], { attributes: { to: 6 }, outputs: ['seqlens_k'] });
  const total = graph.node('Gather', [
    graph.node('Shape', ['attention_mask']),
    int64(maker, 'length_axis', 1),
  ]);
  graph.node('Cast', [total], { attributes: { to: 6 }, outputs: ['total_seq_len'] });
}

function layer(maker: Maker, stream: Stream, shape: LayerShape): Stream {
  const name = `model.layers.${shape.index}`;
  const next =
    shape.index + 1 < maker.shape.layers
      ? `model.layers.${shape.index + 1}.input_layernorm`
      : 'model.norm';
  const attended = attention(maker, stream.normed, shape);
  if (!maker.shape.gemma) {
    const middle = addAndNorm(
      maker,
      [stream.residual, attended],
      `${name}.post_attention_layernorm`,
    );
    return addAndNorm(maker, [middle.residual, feedForward(maker, middle.normed, name)], next);
  }
  const after = norm(maker, attended, `${name}.post_attention_layernorm`);
  const middle = addAndNorm(maker, [stream.residual, after], `${name}.pre_feedforward_layernorm`);
  const fed = feedForward(maker, middle.normed, name);
  const afterFed = norm(maker, fed, `${name}.post_feedforward_layernorm`);
  return addAndNorm(maker, [middle.residual, afterFed], next);
}

function attention(maker: Maker, input: string, shape: LayerShape): string {
  const { graph } = maker;
  const { heads, kvHeads } = maker.shape;
  const cache = [`${shape.index}.key`, `${shape.index}.value`];
  const output = `model.layers.${shape.index}.attention`;
  const inputs = [
    ...queryKeyValue(maker, input, shape),
    ...cache.map((name) => `past_key_values.${name}`),
    'seqlens_k',
    'total_seq_len',
    ...(shape.hasRope ? rotaryTables(maker, shape) : []),
  ];
  graph.contrib('GroupQueryAttention', inputs, {
    attributes: {
      num_heads: heads,
      kv_num_heads: kvHeads,
      scale: { float: attentionScale(maker.shape) },
      do_rotary: shape.hasRope ? 1 : 0,
      local_window_size: shape.window ?? -1,
    },
    outputs: [output, ...cache.map((name) => `present.${name}`)],
  });
  return linear(maker, output, [`model.layers.${shape.index}.self_attn.o_proj`]);
}

/** Side by side in one tensor, unless queries and keys are normed on their way. */
function queryKeyValue(maker: Maker, input: string, { index }: LayerShape): readonly string[] {
  const name = (part: string) => `model.layers.${index}.self_attn.${part}`;
  const [q, k, v] = [name('q_proj'), name('k_proj'), name('v_proj')];
  if (!maker.shape.hasQkNorm) return [linear(maker, input, [q, k, v]), '', ''];
  const { heads, kvHeads } = maker.shape;
  return [
    headNorm(maker, linear(maker, input, [q]), { name: name('q_norm'), heads }),
    headNorm(maker, linear(maker, input, [k]), { name: name('k_norm'), heads: kvHeads }),
    linear(maker, input, [v]),
  ];
}

function headNorm(
  maker: Maker,
  input: string,
  { name, heads }: { readonly name: string; readonly heads: number },
): string {
  const { graph } = maker;
  const { headDim } = maker.shape;
  const split = int64s(maker, `${heads}_heads`, [0, -1, heads, headDim]);
  const joined = int64s(maker, `${heads}_heads_joined`, [0, -1, heads * headDim]);
  return graph.node('Reshape', [norm(maker, graph.node('Reshape', [input, split]), name), joined]);
}

function rotaryTables(maker: Maker, { ropeTheta }: LayerShape): readonly string[] {
  const { contextLength, headDim, ropeScaling: scaling } = maker.shape;
  return (['cos', 'sin'] as const).map((kind) => {
    const shape = { theta: ropeTheta, headDim, scaling, positions: contextLength };
    const data = rotaryTable(kind, shape);
    return table(maker, `${kind}_cache_${ropeTheta}`, {
      rows: contextLength,
      columns: headDim / 2,
      data,
    });
  });
}

function norm(maker: Maker, input: string, name: string): string {
  const epsilon = { float: maker.shape.epsilon };
  return maker.graph.node('SimplifiedLayerNormalization', [input, normWeight(maker, name)], {
    attributes: { axis: -1, epsilon, stash_type: 1 },
  });
}

function addAndNorm(
  maker: Maker,
  [residual, added]: readonly [string, string],
  name: string,
): Stream {
  const outputs = [`${name}.normed`, '', '', `${name}.residual`] as const;
  maker.graph.contrib(
    'SkipSimplifiedLayerNormalization',
    [residual, added, normWeight(maker, name)],
    {
      attributes: { epsilon: { float: maker.shape.epsilon } },
      outputs,
    },
  );
  return { normed: outputs[0], residual: outputs[3] };
}
