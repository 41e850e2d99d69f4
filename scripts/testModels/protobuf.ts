/** Writes protobuf's wire format: what a test model needs of it, apart from the engine's reader that it tests. */

/** One message, or a part of one, as the pieces that are written one after another. */
export type Message = readonly Uint8Array[];

const varintType = 0;
const bytesType = 2;
const float32Type = 5;

/** @param value negative numbers are written as protobuf's int64 */
export function int(field: number, value: number | bigint): Message {
  return [varint(tag(field, varintType)), varint(value)];
}

export function float(field: number, value: number): Message {
  return [varint(tag(field, float32Type)), new Uint8Array(new Float32Array([value]).buffer)];
}

export function text(field: number, value: string): Message {
  return bytes(field, new TextEncoder().encode(value));
}

export function bytes(field: number, value: Uint8Array): Message {
  return [varint(tag(field, bytesType)), varint(value.length), value];
}

export function message(field: number, parts: readonly Message[]): Message {
  const pieces = parts.flat();
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [varint(tag(field, bytesType)), varint(length), ...pieces];
}

function tag(field: number, wireType: number): number {
  return field * 8 + wireType;
}

function varint(value: number | bigint): Uint8Array {
  const groups: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    groups.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Uint8Array.from([...groups, Number(rest)]);
}
