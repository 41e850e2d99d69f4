/** Runs a decoder's graph step by step, the caches passed on, whether it returns them whole or only their new rows. */
import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { halfBits, halfTensor } from '../../src/engine/local/halfTensor.ts';

interface GraphRun {
  /** One row for each token that the graph returned one for. */
  readonly logits: readonly Float32Array[];
  readonly hidden: readonly Float32Array[];
}

interface GraphSteps {
  /** The text, in the parts in which it is fed. */
  readonly chunks: readonly (readonly number[])[];
  /** Of a graph that returns the last rows: how many. */
  readonly rows?: number;
  /** How many rows that mean nothing follow the past, where the graph returns new rows only. */
  readonly spare?: number;
}

export async function runGraph(
  session: InferenceSession,
  { chunks, rows = 1, spare = 0 }: GraphSteps,
): Promise<GraphRun> {
  const [logits, hidden]: [Float32Array[], Float32Array[]] = [[], []];
  let cache = emptyCache(session);
  let past = 0;
  for (const ids of chunks) {
    const inputs = { ...cache, ...tokenInputs(session, { ids, past, rows }) };
    const outputs = await session.run(inputs);
    logits.push(...rowsOf(output(outputs, 'logits')));
    if (outputs.hidden_states) hidden.push(...rowsOf(output(outputs, 'hidden_states')));
    const lengths = { past, added: ids.length, spare };
    cache = Object.fromEntries(
      Object.entries(cache).map(([name, old]) => {
        const present = output(outputs, name.replace('past_key_values', 'present'));
        return [name, nextCache(old, present, lengths)];
      }),
    );
    past += ids.length;
  }
  return { logits, hidden };
}

interface Lengths {
  readonly past: number;
  readonly added: number;
  readonly spare: number;
}

/** Where only the new rows came back, they are written behind the old ones. */
function nextCache(old: Tensor, present: Tensor, { past, added, spare }: Lengths): Tensor {
  const [, heads = 0, length = 0, size = 0] = present.dims;
  if (length !== added || (past === 0 && spare === 0))
    return tensorOf(bitsOf(present), present.dims);
  const [before, now] = [bitsOf(old), bitsOf(present)];
  const room = past + added + spare;
  const count = heads * room * size;
  const joined = now instanceof Float32Array ? new Float32Array(count) : new Uint16Array(count);
  const oldLength = old.dims[2] ?? 0;
  for (let head = 0; head < heads; head++) {
    joined.fill(9, head * room * size, (head + 1) * room * size);
    joined.set(
      before.subarray(head * oldLength * size, (head * oldLength + past) * size),
      head * room * size,
    );
    joined.set(
      now.subarray(head * added * size, (head + 1) * added * size),
      (head * room + past) * size,
    );
  }
  return tensorOf(joined, [1, heads, room, size]);
}

function tokenInputs(
  session: InferenceSession,
  {
    ids,
    past,
    rows,
  }: { readonly ids: readonly number[]; readonly past: number; readonly rows: number },
): Record<string, Tensor> {
  const total = past + ids.length;
  const positions = BigInt64Array.from(ids, (_, i) => BigInt(past + i));
  const all: Record<string, Tensor> = {
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
    attention_mask: new Tensor('int64', new BigInt64Array(total).fill(1n), [1, total]),
    position_ids: new Tensor('int64', positions, [1, ids.length]),
    num_logits_to_keep: new Tensor('int64', BigInt64Array.of(0n), []),
    logits_from: new Tensor('int64', BigInt64Array.of(BigInt(-rows)), [1]),
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
    cache[input.name] = tensorOf(data, [1, heads, 0, size]);
  }
  return cache;
}

function bitsOf(tensor: Tensor): Float32Array | Uint16Array {
  return tensor.type === 'float16' ? halfBits(tensor) : (tensor.data as Float32Array);
}

function tensorOf(bits: Float32Array | Uint16Array, dims: readonly number[]): Tensor {
  return bits instanceof Float32Array ? new Tensor(bits, dims) : halfTensor(bits, dims);
}

function output(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const tensor = outputs[name];
  if (!tensor) throw new Error(`The graph has no output ${name}.`);
  return tensor as Tensor;
}

function rowsOf(tensor: Tensor): Float32Array[] {
  const [, count = 0, width = 0] = tensor.dims;
  const data = tensor.data as Float32Array;
  return Array.from({ length: count }, (_, i) => data.slice(i * width, (i + 1) * width));
}
