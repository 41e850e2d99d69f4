/** Runs a decoder's graph as it is: every output of every step, the caches passed on. */
import { type InferenceSession, Tensor } from 'onnxruntime-node';

interface GraphRun {
  /** One row for each token that the graph returns one for, as float32. */
  readonly logits: readonly Float32Array[];
}

/** @param chunks the text, in the parts in which it is fed */
export async function runGraph(
  session: InferenceSession,
  chunks: readonly (readonly number[])[],
): Promise<GraphRun> {
  const logits: Float32Array[] = [];
  let cache = emptyCache(session);
  let past = 0;
  for (const ids of chunks) {
    const outputs = await session.run({ ...cache, ...tokenInputs(session, ids, past) });
    past += ids.length;
    logits.push(...rows(output(outputs, 'logits')));
    cache = Object.fromEntries(
      Object.keys(cache).map((name) => {
        return [name, asInput(output(outputs, name.replace('past_key_values', 'present')))];
      }),
    );
  }
  return { logits };
}

function tokenInputs(
  session: InferenceSession,
  ids: readonly number[],
  past: number,
): Record<string, Tensor> {
  const total = past + ids.length;
  const positions = BigInt64Array.from(ids, (_, i) => BigInt(past + i));
  const all: Record<string, Tensor> = {
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
    attention_mask: new Tensor('int64', new BigInt64Array(total).fill(1n), [1, total]),
    position_ids: new Tensor('int64', positions, [1, ids.length]),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => session.inputNames.includes(name)),
  );
}

function emptyCache(session: InferenceSession): Record<string, Tensor> {
  const cache: Record<string, Tensor> = {};
  for (const input of session.inputMetadata) {
    if (!input.isTensor || !input.name.startsWith('past_key_values')) continue;
    const [, heads = 0, , size = 0] = input.shape.map(Number);
    const data = input.type === 'float16' ? new Uint16Array(0) : new Float32Array(0);
    cache[input.name] = new Tensor(input.type, data, [1, heads, 0, size]);
  }
  return cache;
}

/** Where the language has a Float16Array, outputs come as one; as an input the binding takes it for an empty array. */
function asInput(tensor: Tensor): Tensor {
  if (tensor.type !== 'float16') return tensor;
  const { buffer, byteOffset, length } = tensor.data as Uint16Array;
  const bits = new Tensor('uint16', new Uint16Array(buffer, byteOffset, length), tensor.dims);
  return Object.defineProperty(bits, 'type', { value: 'float16' });
}

function output(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const tensor = outputs[name];
  if (!tensor) throw new Error(`The graph has no output ${name}.`);
  return tensor as Tensor;
}

function rows(tensor: Tensor): Float32Array[] {
  const [, count = 0, width = 0] = tensor.dims;
  const data = tensor.data as Float32Array;
  return Array.from({ length: count }, (_, i) => data.slice(i * width, (i + 1) * width));
}
