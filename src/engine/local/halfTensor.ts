/** Half-precision tensors, as their bits. */
import { Tensor } from 'onnxruntime-node';

/**
 * Where the language has a Float16Array (Node 24, newer Electron), the runtime's tensors insist on one, but its binding takes
 * it for an empty array. So the tensor is made of its bits, and named what it is afterwards.
 */
export function halfTensor(bits: Uint16Array, dims: readonly number[]): Tensor {
  return Object.defineProperty(new Tensor('uint16', bits, dims), 'type', { value: 'float16' });
}

/** @returns the bits of a half-precision tensor, without a copy, whatever array the runtime put them in */
export function halfBits({ data, type }: Tensor): Uint16Array {
  if (type !== 'float16' || !ArrayBuffer.isView(data)) {
    throw new TypeError(`A tensor of ${type} was not expected.`);
  }
  return new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
}
