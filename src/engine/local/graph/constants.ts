/** Numbers that are written into a graph. */
import { attribute, type GraphIndex, isOperator } from './graphIndex.ts';
import type { Node, Tensor } from './onnxFormat.ts';

/** More than any shape, axis or scale needs; larger tensors are weights. */
const mostNumbers = 64;

/** @returns the numbers of a small initializer or Constant node; undefined for all else */
export function constantNumbers(index: GraphIndex, name: string): readonly number[] | undefined {
  const node = index.producers.get(name);
  if (isOperator(node, 'Identity', 'Cast')) return constantNumbers(index, node.input[0] ?? '');
  if (isOperator(node, 'Constant')) {
    const { t } = attribute(node, 'value') ?? {};
    return t && tensorNumbers(t);
  }
  const tensor = index.initializers.get(name);
  return tensor && !index.inputs.has(name) ? tensorNumbers(tensor) : undefined;
}

/** @returns undefined unless there is exactly one number */
export function constantNumber(index: GraphIndex, name: string): number | undefined {
  const numbers = constantNumbers(index, name);
  return numbers?.length === 1 ? numbers[0] : undefined;
}

/** @returns the numbers that a shape ends with, where exporters compute the others */
export function lastNumbers(index: GraphIndex, name: string): readonly number[] {
  const whole = constantNumbers(index, name);
  const node = index.producers.get(name);
  if (whole || !isOperator(node, 'Concat')) return whole ?? [];
  const parts = node.input.map((input) => constantNumbers(index, input));
  return parts.slice(parts.lastIndexOf(undefined) + 1).flatMap((part) => part ?? []);
}

/** Of Unsqueeze: an input since version 13 of ONNX's operators, an attribute before. */
export function axesOf(index: GraphIndex, node: Node): readonly number[] | undefined {
  const [, input] = node.input;
  if (input !== undefined) return constantNumbers(index, input);
  return attribute(node, 'axes')?.ints.map(Number);
}

function tensorNumbers(tensor: Tensor): readonly number[] | undefined {
  const count = tensor.dims.reduce((product, size) => product * Number(size), 1);
  if (count > mostNumbers || tensor.externalData.length > 0) return undefined;
  const numbers = tensor.rawData
    ? rawNumbers(tensor.rawData, tensor.dataType)
    : typedNumbers(tensor);
  return numbers?.length === count ? numbers : undefined;
}

function typedNumbers({ floatData, int32Data, int64Data, dataType }: Tensor): readonly number[] {
  if (dataType === 10) return int32Data.map(fromHalf);
  return [...floatData, ...int32Data, ...int64Data.map(Number)];
}

const readers: ReadonlyMap<
  number,
  readonly [size: number, read: (view: DataView, at: number) => number]
> = new Map([
  [1, [4, (view, at) => view.getFloat32(at, true)]],
  [6, [4, (view, at) => view.getInt32(at, true)]],
  [7, [8, (view, at) => Number(view.getBigInt64(at, true))]],
  [10, [2, (view, at) => fromHalf(view.getUint16(at, true))]],
]);

function rawNumbers(bytes: Uint8Array, type = 0): readonly number[] | undefined {
  const reader = readers.get(type);
  if (reader === undefined) return undefined;
  const [size, read] = reader;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, i) => read(view, i * size));
}

export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
