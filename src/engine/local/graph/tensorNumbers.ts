import type { Tensor } from 'onnxruntime-node';
import { halfBits } from '../halfTensor.ts';
import { fromHalf } from './constants.ts';

/** @throws {TypeError} if the tensor holds no floating-point numbers */
export function numbersOf(tensor: Tensor): readonly number[] {
  if (tensor.data instanceof Float32Array) return Array.from(tensor.data);
  return Array.from(halfBits(tensor), fromHalf);
}

/** The bytes of floating-point numbers, as a tensor in a graph holds them. */
export function bytesOf(tensor: Tensor): Uint8Array {
  const { buffer, byteOffset, byteLength } =
    tensor.data instanceof Float32Array ? tensor.data : halfBits(tensor);
  return new Uint8Array(buffer, byteOffset, byteLength);
}
