/** The weights of a test model as a GGUF file, for llama.cpp: the very same numbers, in Q4_0. */
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { DecoderShape } from '../../scripts/testModels/decoderShape.ts';
import { decoderWeights } from '../../scripts/testModels/decoderWeights.ts';
import { floatBytes } from '../../scripts/testModels/elements.ts';
import type { Matrix } from '../../scripts/testModels/weights.ts';

const ALIGNMENT = 32;
const types = { f32: 0, q4_0: 2 } as const;

interface Entry {
  readonly name: string;
  readonly from: string;
  /** As GGUF has them: the fastest first. */
  readonly dims: readonly number[];
  readonly type: keyof typeof types;
  readonly length: number;
}

/** @param shape of a Qwen2 whose head is its embedding */
export function writeGguf(file: string, shape: DecoderShape, seed: number): void {
  const weights = decoderWeights(shape, seed);
  const entries = entriesOf(shape);
  let offset = 0;
  const placed = entries.map((entry) => {
    const at = offset;
    offset += padded(entry.length);
    return { ...entry, at };
  });
  const out = openSync(`${file}.unfinished`, 'w');
  const head = Buffer.concat([
    Buffer.from('GGUF'),
    u32(3),
    u64(entries.length),
    ...settings(shape),
    ...placed.map(({ name, dims, type, at }) =>
      Buffer.concat([text(name), u32(dims.length), ...dims.map(u64), u32(types[type]), u64(at)]),
    ),
  ]);
  writeSync(out, Buffer.concat([head, Buffer.alloc(padded(head.length) - head.length)]));
  for (const { from, type, length } of placed) {
    const body =
      type === 'f32'
        ? floatBytes(weights.vector(from), 'float32')
        : quantized(weights.matrix(from));
    if (body.length !== length) throw new Error(`${from} has ${body.length} bytes, not ${length}.`);
    writeSync(out, body);
    writeSync(out, Buffer.alloc(padded(length) - length));
  }
  closeSync(out);
  renameSync(`${file}.unfinished`, file);
}

function entriesOf(shape: DecoderShape): Entry[] {
  const { hidden, heads, kvHeads, headDim, intermediate, vocabulary } = shape;
  const [q, kv] = [heads * headDim, kvHeads * headDim];
  const matrix = (name: string, from: string, columns: number, rows: number): Entry => ({
    name: `${name}.weight`,
    from: `${from}.weight`,
    dims: [columns, rows],
    type: 'q4_0',
    length: ((columns * rows) / 32) * 18,
  });
  const vector = (name: string, from: string, length: number): Entry => ({
    name,
    from,
    dims: [length],
    type: 'f32',
    length: length * 4,
  });
  const layer = (i: number): Entry[] => {
    const [to, from] = [`blk.${i}`, `model.layers.${i}`];
    return [
      vector(`${to}.attn_norm.weight`, `${from}.input_layernorm.weight`, hidden),
      matrix(`${to}.attn_q`, `${from}.self_attn.q_proj`, hidden, q),
      vector(`${to}.attn_q.bias`, `${from}.self_attn.q_proj.bias`, q),
      matrix(`${to}.attn_k`, `${from}.self_attn.k_proj`, hidden, kv),
      vector(`${to}.attn_k.bias`, `${from}.self_attn.k_proj.bias`, kv),
      matrix(`${to}.attn_v`, `${from}.self_attn.v_proj`, hidden, kv),
      vector(`${to}.attn_v.bias`, `${from}.self_attn.v_proj.bias`, kv),
      matrix(`${to}.attn_output`, `${from}.self_attn.o_proj`, q, hidden),
      vector(`${to}.ffn_norm.weight`, `${from}.post_attention_layernorm.weight`, hidden),
      matrix(`${to}.ffn_gate`, `${from}.mlp.gate_proj`, hidden, intermediate),
      matrix(`${to}.ffn_up`, `${from}.mlp.up_proj`, hidden, intermediate),
      matrix(`${to}.ffn_down`, `${from}.mlp.down_proj`, intermediate, hidden),
    ];
  };
  return [
    matrix('token_embd', 'model.embed_tokens', hidden, vocabulary),
    vector('output_norm.weight', 'model.norm.weight', hidden),
    ...Array.from({ length: shape.layers }, (_, i) => layer(i)).flat(),
  ];
}

/** A block: its scale in half precision, then 32 codes from 0 to 15, the first sixteen in the lower halves of the bytes. */
function quantized({ codes, scales, block: perScale }: Matrix): Uint8Array {
  const blocks = codes.length / 32;
  const scaleOf = (block: number) => scales[Math.floor((block * 32) / perScale)] ?? 0;
  const halves = floatBytes(
    Float32Array.from({ length: blocks }, (_, block) => scaleOf(block)),
    'float16',
  );
  const bytes = new Uint8Array(blocks * 18);
  for (let block = 0; block < blocks; block++) {
    const at = block * 18;
    bytes[at] = halves[block * 2] ?? 0;
    bytes[at + 1] = halves[block * 2 + 1] ?? 0;
    for (let i = 0; i < 16; i++) {
      const low = (codes[block * 32 + i] ?? 0) + 8;
      const high = (codes[block * 32 + 16 + i] ?? 0) + 8;
      bytes[at + 2 + i] = low | (high << 4);
    }
  }
  return bytes;
}

function settings(shape: DecoderShape): readonly Buffer[] {
  const number = (key: string, value: number) => Buffer.concat([text(key), u32(4), u32(value)]);
  const float = (key: string, value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return Buffer.concat([text(key), u32(6), bytes]);
  };
  const word = (key: string, value: string) => Buffer.concat([text(key), u32(8), text(value)]);
  const tokens = Array.from({ length: shape.vocabulary }, (_, i) => `t${i}`);
  const all = [
    word('general.architecture', 'qwen2'),
    number('general.file_type', 2),
    number('general.alignment', ALIGNMENT),
    number('qwen2.block_count', shape.layers),
    number('qwen2.context_length', shape.contextLength),
    number('qwen2.embedding_length', shape.hidden),
    number('qwen2.feed_forward_length', shape.intermediate),
    number('qwen2.attention.head_count', shape.heads),
    number('qwen2.attention.head_count_kv', shape.kvHeads),
    float('qwen2.attention.layer_norm_rms_epsilon', shape.epsilon),
    float('qwen2.rope.freq_base', shape.ropeTheta),
    word('tokenizer.ggml.model', 'gpt2'),
    word('tokenizer.ggml.pre', 'qwen2'),
    list('tokenizer.ggml.tokens', 8, tokens.map(text)),
    list(
      'tokenizer.ggml.token_type',
      5,
      tokens.map(() => u32(1)),
    ),
    list('tokenizer.ggml.merges', 8, [text('t 1')]),
    number('tokenizer.ggml.eos_token_id', shape.vocabulary - 1),
  ];
  return [u64(all.length), ...all];
}

function list(key: string, type: number, items: readonly Buffer[]): Buffer {
  return Buffer.concat([text(key), u32(9), u32(type), u64(items.length), ...items]);
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
