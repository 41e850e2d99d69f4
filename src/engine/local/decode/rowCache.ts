/** A cache of our own: the graph returns only the rows of new tokens, and they are written behind the old ones. */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { type Bits, bitsTensor, copyRows, emptyBits, tensorBits } from './cacheBits.ts';
import {
  bytesPerToken,
  type CacheShape,
  cacheNames,
  type KeyValueCache,
  type NamedTensors,
  outputTensor,
} from './keyValueCache.ts';

/**
 * Rows by which it grows. The attention copies all rows there are, valid or not, at every step: a cache as large as the
 * context would make every token as slow as the last one.
 */
const bucket = 64;

class RowCache implements KeyValueCache {
  readonly #shape: CacheShape;
  readonly #names: readonly string[];
  #tables: ReadonlyMap<string, Bits> = new Map();
  #past: Record<string, Tensor> = {};
  #capacity = 0;
  #length = 0;

  constructor(shape: CacheShape, capacity: number) {
    this.#shape = shape;
    this.#names = cacheNames(shape);
    this.#grow(capacity);
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): number {
    return this.#capacity * bytesPerToken(this.#shape);
  }

  async past(): Promise<NamedTensors> {
    return this.#past;
  }

  append(outputs: InferenceSession.OnnxValueMapType, count: number): void {
    if (this.#length + count > this.#capacity) this.#grow(this.#length + count);
    for (const [name, bits] of this.#tables) {
      const rows = tensorBits(outputTensor(outputs, `present.${name}`));
      const from = { bits: rows, capacity: count, start: 0 };
      copyRows(from, { bits, capacity: this.#capacity, start: this.#length }, this.#sizes(count));
    }
    this.#length += count;
  }

  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  fork(length: number): RowCache {
    const copy = new RowCache(this.#shape, length);
    copy.#take(this, length);
    return copy;
  }

  close(): void {
    this.#tables = new Map();
    this.#past = {};
    this.#capacity = 0;
    this.#length = 0;
  }

  #take(other: RowCache, length: number): void {
    this.#length = Math.min(length, other.#length);
    for (const [name, bits] of this.#tables) {
      const source = other.#tables.get(name);
      if (source === undefined) continue;
      copyRows(
        { bits: source, capacity: other.#capacity, start: 0 },
        { bits, capacity: this.#capacity, start: 0 },
        this.#sizes(this.#length),
      );
    }
  }

  #grow(rows: number): void {
    const { kvHeads, headDim, elementType } = this.#shape;
    const capacity = Math.ceil(rows / bucket) * bucket;
    const grown = this.#names.map((name): [string, Bits] => {
      const bits = emptyBits(elementType, kvHeads * capacity * headDim);
      const old = this.#tables.get(name);
      if (old !== undefined) {
        const from = { bits: old, capacity: this.#capacity, start: 0 };
        copyRows(from, { bits, capacity, start: 0 }, this.#sizes(this.#length));
      }
      return [name, bits];
    });
    this.#tables = new Map(grown);
    this.#capacity = capacity;
    const dims = [1, kvHeads, capacity, headDim];
    this.#past = Object.fromEntries(
      grown.map(([name, bits]) => [`past_key_values.${name}`, bitsTensor(bits, dims)]),
    );
  }

  #sizes(count: number) {
    return { heads: this.#shape.kvHeads, size: this.#shape.headDim, count };
  }
}

export function rowCache(shape: CacheShape): KeyValueCache {
  return new RowCache(shape, 0);
}
