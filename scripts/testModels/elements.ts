/** Numbers as the bytes of a tensor. */

/** ONNX's names for element types, as far as the test models have them. */
export const elementTypes = {
  float32: 1,
  uint8: 2,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
} as const;

export type ElementType = keyof typeof elementTypes;

/** What a model computes in. */
export type FloatType = 'float32' | 'float16';

export function floatBytes(values: ArrayLike<number>, type: FloatType): Uint8Array {
  const encoded = type === 'float32' ? Float32Array.from(values) : Uint16Array.from(values, toHalf);
  return new Uint8Array(encoded.buffer);
}

export function int64Bytes(values: readonly number[]): Uint8Array {
  return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
}

const float32 = new Float32Array(1);
const word = new Uint32Array(float32.buffer);

/** The bits of the nearest half-precision number, ties to even. */
function toHalf(value: number): number {
  float32[0] = value;
  const bits = word[0] ?? 0;
  const sign = (bits >>> 16) & 0x8000;
  const exponent = ((bits >>> 23) & 255) - 112;
  if (exponent >= 31) return sign | 0x7c00;
  if (exponent <= 0) return sign | roundToEven(Math.abs(value) * 2 ** 24);
  return sign | roundToEven((exponent * 2 ** 23 + (bits & 0x7fffff)) / 2 ** 13);
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
