import type { Tensor } from 'onnxruntime-node';
import { fromHalf } from './constants.ts';

/** @throws {Error} if the tensor holds no floating-point numbers */
export function numbersOf(tensor: Tensor): readonly number[] {
  if (tensor.type === 'float16') return Array.from(halfBits(tensor), fromHalf);
  if (tensor.data instanceof Float32Array) return Array.from(tensor.data);
  throw new Error(`A tensor of ${tensor.type} was not expected.`);
}

/** The bytes of floating-point numbers, as a tensor in a graph holds them. */
export function bytesOf(tensor: Tensor): Uint8Array {
  const { buffer, byteOffset, byteLength } = viewOf(tensor);
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Where the language has a Float16Array the runtime returns one, else the bits. */
function halfBits(tensor: Tensor): Uint16Array {
  const { buffer, byteOffset, byteLength } = viewOf(tensor);
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}

function viewOf({ data, type }: Tensor): ArrayBufferView {
  if (ArrayBuffer.isView(data)) return data;
  throw new Error(`A tensor of ${type} was not expected.`);
}
