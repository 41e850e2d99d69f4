/**
 * Reads a model's file without its weights.
 *
 * A single-file model holds gigabytes of tensors between its nodes. This walks the protobuf by seeking: what is large stays
 * where it is, and the graph that comes back points at it by its offset in the very same file.
 */
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { ByteSource } from './byteSource.ts';

interface Field {
  readonly number: number;
  readonly type: number;
  /** Where the tag begins, the content begins, and the field ends. */
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** A tensor of fewer bytes is kept in the graph: shapes and scalars must be at hand when the session is made. */
const smallestOutside = 65_536;

/** A graph without its weights has some megabytes; one of more than this is not a decoder's. */
const largestGraph = 256 * 2 ** 20;

const fieldNumbers = { graph: 7, initializer: 5, rawData: 9, externalData: 13, dataLocation: 14 };

/**
 * @param location what external data is to call the file
 * @returns the same model as ONNX, its large tensors as external data
 * @throws {RangeError} if this is not protobuf, or too large
 */
export function scanModel(file: string, location: string): Uint8Array {
  const source = new ByteSource(file);
  try {
    const scan: Scan = { source, location, copied: 0 };
    return copyMessage(scan, { from: 0, to: source.size }, copyModelField);
  } finally {
    source.close();
  }
}

interface Scan {
  readonly source: ByteSource;
  readonly location: string;
  copied: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type CopyField = (scan: Scan, field: Field, writer: BinaryWriter) => void;

function copyMessage(scan: Scan, span: Span, copyField: CopyField): Uint8Array {
  const writer = new BinaryWriter();
  for (const field of fields(scan.source, span)) copyField(scan, field, writer);
  return writer.finish();
}

function copyModelField(scan: Scan, field: Field, writer: BinaryWriter): void {
  if (field.number !== fieldNumbers.graph) copyWhole(scan, field, writer);
  else copyParts(scan, field, { writer, copyField: copyGraphField });
}

function copyGraphField(scan: Scan, field: Field, writer: BinaryWriter): void {
  const isLarge = field.end - field.body >= smallestOutside;
  if (field.number !== fieldNumbers.initializer || !isLarge) copyWhole(scan, field, writer);
  else copyParts(scan, field, { writer, copyField: copyTensorField });
}

function copyTensorField(scan: Scan, field: Field, writer: BinaryWriter): void {
  const isLarge = field.end - field.body >= smallestOutside;
  if (field.number !== fieldNumbers.rawData || !isLarge) copyWhole(scan, field, writer);
  else pointAt(scan, field, writer);
}

function pointAt(scan: Scan, { body, end }: Field, writer: BinaryWriter): void {
  const entries = { location: scan.location, offset: String(body), length: String(end - body) };
  for (const [key, value] of Object.entries(entries)) {
    const entry = new BinaryWriter();
    entry.tag(1, WireType.LengthDelimited).string(key);
    entry.tag(2, WireType.LengthDelimited).string(value);
    writeMessage(writer, fieldNumbers.externalData, entry.finish());
  }
  writer.tag(fieldNumbers.dataLocation, WireType.Varint).int32(1);
}

/** Field by field. */
function copyParts(
  scan: Scan,
  { number, body, end }: Field,
  { writer, copyField }: { readonly writer: BinaryWriter; readonly copyField: CopyField },
): void {
  writeMessage(writer, number, copyMessage(scan, { from: body, to: end }, copyField));
}

function copyWhole(scan: Scan, field: Field, writer: BinaryWriter): void {
  scan.copied += field.end - field.start;
  if (scan.copied > largestGraph) throw new RangeError('The graph is too large.');
  writer.raw(scan.source.bytes(field.start, field.end));
}

function writeMessage(writer: BinaryWriter, number: number, bytes: Uint8Array): void {
  writer.tag(number, WireType.LengthDelimited).bytes(bytes);
}

function* fields(source: ByteSource, { from, to }: Span): Generator<Field> {
  let start = from;
  while (start < to) {
    const field = readField(source, start);
    if (field.end > to) throw new RangeError('A field is longer than what it is in.');
    yield field;
    start = field.end;
  }
}

function readField(source: ByteSource, start: number): Field {
  const tag = readVarint(source, start);
  const type = tag.value % 8;
  const number = Math.floor(tag.value / 8);
  if (number === 0) throw new RangeError('A field has no number.');
  if (type === WireType.LengthDelimited) {
    const length = readVarint(source, tag.end);
    return { number, type, start, body: length.end, end: length.end + length.value };
  }
  return { number, type, start, body: tag.end, end: endOfScalar(source, tag.end, type) };
}

function endOfScalar(source: ByteSource, body: number, type: number): number {
  if (type === WireType.Varint) return readVarint(source, body).end;
  if (type === WireType.Bit64) return body + 8;
  if (type === WireType.Bit32) return body + 4;
  throw new RangeError('A field is of a kind that protobuf does not have.');
}

/** @returns the number, rounded where it is larger than any length can be */
function readVarint(
  source: ByteSource,
  start: number,
): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = source.byte(start + i);
    value += (byte % 128) * 2 ** (7 * i);
    if (byte < 128) return { value, end: start + i + 1 };
  }
  throw new RangeError('A number has no end.');
}
