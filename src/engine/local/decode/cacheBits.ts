/** The numbers of caches as arrays that can be copied, whatever they are stored in. */
import { Tensor } from 'onnxruntime-node';
import { halfBits, halfTensor } from '../halfTensor.ts';
import type { CacheShape } from './keyValueCache.ts';

export type Bits = Float32Array | Uint16Array;

export function emptyBits(elementType: CacheShape['elementType'], length: number): Bits {
  return elementType === 'float32' ? new Float32Array(length) : new Uint16Array(length);
}

/** Shares its memory with the bits. */
export function bitsTensor(bits: Bits, dims: readonly number[]): Tensor {
  return bits instanceof Float32Array ? new Tensor('float32', bits, dims) : halfTensor(bits, dims);
}

/** Shares its memory with the tensor, which is in the processor's memory. */
export function tensorBits(tensor: Tensor): Bits {
  return tensor.data instanceof Float32Array ? tensor.data : halfBits(tensor);
}

/** A table of heads x rows x row, as it lies in memory. */
export interface Rows {
  readonly bits: Bits;
  /** Rows that a head has room for. */
  readonly capacity: number;
}

/** Copies rows of each head from one table to another; both are of the same heads and the same size of row. */
export function copyRows(
  from: Rows & { readonly start: number },
  to: Rows & { readonly start: number },
  { heads, count, size }: { readonly heads: number; readonly count: number; readonly size: number },
): void {
  for (let head = 0; head < heads; head++) {
    const source = (head * from.capacity + from.start) * size;
    const target = (head * to.capacity + to.start) * size;
    to.bits.set(from.bits.subarray(source, source + count * size), target);
  }
}
