/** A cache that the graph returns whole, and takes again: in the device's memory, or where a graph was not recognised. */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { bitsTensor, copyRows, emptyBits, tensorBits } from './cacheBits.ts';
import {
  bytesPerToken,
  type CacheShape,
  cacheNames,
  type KeyValueCache,
  type NamedTensors,
  outputTensor,
} from './keyValueCache.ts';

/** Tensors that several caches began with; the last one frees them. */
interface Shared {
  readonly tensors: NamedTensors;
  /** Rows that the tensors have. */
  readonly rows: number;
  owners: number;
}

export interface WholeCacheOptions {
  readonly shape: CacheShape;
  /** Whether the graph takes a past that is longer than its valid part. */
  readonly takesLonger: boolean;
}

class WholeCache implements KeyValueCache {
  readonly #options: WholeCacheOptions;
  #held: Shared;
  #length: number;

  constructor(options: WholeCacheOptions, held: Shared, length: number) {
    this.#options = options;
    this.#held = held;
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): number {
    return this.#held.rows * bytesPerToken(this.#options.shape);
  }

  async past(): Promise<NamedTensors> {
    const { takesLonger, shape } = this.#options;
    if (!takesLonger && this.#held.rows > this.#length) {
      this.#hold(await firstRows(this.#held.tensors, shape, this.#length), this.#length);
    }
    return this.#held.tensors;
  }

  append(outputs: InferenceSession.OnnxValueMapType, count: number): void {
    const named = cacheNames(this.#options.shape).map((name): [string, Tensor] => [
      `past_key_values.${name}`,
      outputTensor(outputs, `present.${name}`),
    ]);
    const [first] = named;
    this.#hold(Object.fromEntries(named), first?.[1].dims[2] ?? 0);
    this.#length += count;
  }

  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  /** Costs nothing: what was returned is never written to. */
  fork(length: number): WholeCache {
    this.#held.owners++;
    return new WholeCache(this.#options, this.#held, Math.min(length, this.#length));
  }

  close(): void {
    this.#hold(emptyTensors(this.#options.shape), 0);
    this.#length = 0;
  }

  #hold(tensors: NamedTensors, rows: number): void {
    const before = this.#held;
    this.#held = { tensors, rows, owners: 1 };
    before.owners--;
    if (before.owners > 0) return;
    for (const tensor of Object.values(before.tensors)) tensor.dispose();
  }
}

export function wholeCache(options: WholeCacheOptions): KeyValueCache {
  const held = { tensors: emptyTensors(options.shape), rows: 0, owners: 1 };
  return new WholeCache(options, held, 0);
}

function emptyTensors(shape: CacheShape): NamedTensors {
  return named(shape, () => bitsTensor(emptyBits(shape.elementType, 0), dims(shape, 0)));
}

async function firstRows(
  tensors: NamedTensors,
  shape: CacheShape,
  count: number,
): Promise<NamedTensors> {
  const { kvHeads: heads, headDim: size, elementType } = shape;
  const cut = await Promise.all(
    Object.entries(tensors).map(async ([name, tensor]): Promise<[string, Tensor]> => {
      await tensor.getData();
      const bits = emptyBits(elementType, heads * count * size);
      const from = { bits: tensorBits(tensor), capacity: tensor.dims[2] ?? 0, start: 0 };
      copyRows(from, { bits, capacity: count, start: 0 }, { heads, count, size });
      return [name, bitsTensor(bits, dims(shape, count))];
    }),
  );
  return Object.fromEntries(cut);
}

function dims({ kvHeads, headDim }: CacheShape, rows: number): readonly number[] {
  return [1, kvHeads, rows, headDim];
}

function named(shape: CacheShape, make: () => Tensor): NamedTensors {
  return Object.fromEntries(cacheNames(shape).map((name) => [`past_key_values.${name}`, make()]));
}
