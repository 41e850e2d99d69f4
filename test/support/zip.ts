import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, as its maker wants it: also with a name or a size that lies. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Bytes that the archive says it has. */
  readonly claimed?: number;
}

/** A zip archive, of the few things that NuGet's packages use. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = deflateRawSync(entry.content);
    const common = describe(entry, packed.byteLength, name.byteLength);
    const local = Buffer.concat([word(0x04034b50), half(20), common, name, packed]);
    const offset = [half(0), half(0), half(0), word(0), word(at)];
    directory.push(Buffer.concat([word(0x02014b50), half(20), half(20), common, ...offset, name]));
    parts.push(local);
    at += local.byteLength;
  }
  const index = Buffer.concat(directory);
  const count = half(entries.length);
  const size = [word(index.byteLength), word(at), half(0)];
  const end = [word(0x06054b50), half(0), half(0), count, count, ...size];
  return Buffer.concat([...parts, index, ...end]);
}

/** Flags, method, time, date, checksum, sizes, length of the name and of what is extra. */
const describe = ({ content, claimed }: ZipEntry, packed: number, name: number): Buffer =>
  Buffer.concat([
    ...[half(0), half(8), half(0), half(33)],
    ...[word(crc32(content)), word(packed), word(claimed ?? content.byteLength)],
    ...[half(name), half(0)],
  ]);

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
