/** A model in memory: its graph as ONNX Runtime runs it. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { dataOptions } from '../graph/dataOptions.ts';
import type { PreparedGraph } from '../graph/preparedGraph.ts';
import type { DecoderConfig } from '../graph/signature.ts';
import {
  type CacheShape,
  cacheNames,
  type KeyValueCache,
  type NamedTensors,
  outputTensor,
} from './keyValueCache.ts';
import { rowCache } from './rowCache.ts';
import { wholeCache } from './wholeCache.ts';

export interface SessionOptions {
  /** As ONNX Runtime calls it: `cpu`, `webgpu`, `cuda`, `dml`, `coreml`. */
  readonly provider: string;
  /** Of the processor; by default as many as ONNX Runtime finds good. */
  readonly threads?: number;
  /** The longest text, in tokens: what the graph was prepared for. */
  readonly contextLength: number;
}

/** Tokens that are run on top of a cache. */
export interface Step {
  readonly ids: readonly number[];
  readonly cache: KeyValueCache;
  /** For how many of the last ids logits are wanted. */
  readonly rows: number;
}

export interface ModelSession {
  readonly vocab: number;
  readonly contextLength: number;
  readonly cacheShape: CacheShape;
  newCache(): KeyValueCache;
  /** Runs never overlap: the second waits. @returns rows x vocab logits, once the cache has the tokens */
  run(step: Step): Promise<Float32Array>;
  close(): Promise<void>;
}

/** @throws what ONNX Runtime throws if it cannot load the graph or has no such provider */
export async function openModelSession(
  prepared: PreparedGraph,
  config: DecoderConfig,
  options: SessionOptions,
): Promise<ModelSession> {
  const cacheShape = { ...config, elementType: prepared.elementType };
  const session = await InferenceSession.create(
    prepared.bytes,
    sessionOptions(prepared, options, cacheShape),
  );
  let last: Promise<unknown> = Promise.resolve();
  return {
    vocab: config.vocab,
    contextLength: options.contextLength,
    cacheShape,
    newCache: () =>
      prepared.cache === 'delta'
        ? rowCache(cacheShape)
        : wholeCache({ shape: cacheShape, takesLonger: prepared.takesLongerPast }),
    run(step) {
      const result = last.then(() => runStep(session, prepared, step));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      await session.release();
    },
  };
}

/** Whether caches are kept in the processor's memory: only the binding of WebGPU leaves what was computed on the device. */
export function wantsDelta(provider: string): boolean {
  return provider !== 'webgpu';
}

function sessionOptions(
  prepared: PreparedGraph,
  { provider, threads }: SessionOptions,
  shape: CacheShape,
): InferenceSession.SessionOptions {
  return {
    executionProviders: [provider],
    // Errors are thrown, too; on the process's standard error nobody reads them.
    logSeverityLevel: 4,
    ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
    ...dataOptions(prepared.dataFolder, {
      // Threads that spin while they wait take the processor from whoever works beside us, and to wake one takes longer than
      // most products do: they spin for about as long as what lies between two products takes.
      intra_op: { allow_spinning: '1', spin_duration_us: '20' },
      // What hardly weighs is a number next to nothing, and a processor takes a hundred times as long for one of those.
      set_denormal_as_zero: '1',
    }),
    ...(wantsDelta(provider) ? {} : { preferredOutputLocation: cachesOnDevice(shape) }),
  };
}

function cachesOnDevice(shape: CacheShape): Readonly<Record<string, 'gpu-buffer'>> {
  return Object.fromEntries(cacheNames(shape).map((name) => [`present.${name}`, 'gpu-buffer']));
}

async function runStep(
  session: InferenceSession,
  prepared: PreparedGraph,
  { ids, cache, rows }: Step,
): Promise<Float32Array> {
  const outputs = await session.run({
    ...(await cache.past()),
    ...tokenInputs(prepared, { ids, past: cache.length, rows }),
  });
  cache.append(outputs, ids.length);
  return lastRows(outputTensor(outputs, 'logits'), rows);
}

function tokenInputs(
  { positionIds, logits }: PreparedGraph,
  {
    ids,
    past,
    rows,
  }: { readonly ids: readonly number[]; readonly past: number; readonly rows: number },
): NamedTensors {
  const total = past + ids.length;
  const ones = new BigInt64Array(total).fill(1n);
  const positions = BigInt64Array.from(ids, (_, i) => BigInt(past + i));
  return {
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
    attention_mask: new Tensor('int64', ones, [1, total]),
    ...(positionIds ? { position_ids: new Tensor('int64', positions, [1, ids.length]) } : {}),
    ...(logits === 'last-rows'
      ? { logits_from: new Tensor('int64', BigInt64Array.of(BigInt(-rows)), [1]) }
      : {}),
  };
}

function lastRows(logits: Tensor, rows: number): Float32Array {
  const [, count = 0, vocab = 0] = logits.dims;
  if (!(logits.data instanceof Float32Array)) throw new TypeError('Logits are not float32.');
  return count === rows ? logits.data : logits.data.subarray((count - rows) * vocab);
}
