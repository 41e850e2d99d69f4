import { readFile } from 'node:fs/promises';

/** Row-major, in double precision. */
export interface ReferenceTensor {
  readonly shape: readonly number[];
  readonly data: Float64Array;
}

/** Reads a file of float32 tensors. */
export async function readSafetensors(file: string): Promise<ReadonlyMap<string, ReferenceTensor>> {
  const bytes = await readFile(file);
  const headerLength = Number(bytes.readBigUInt64LE(0));
  const start = 8 + headerLength;
  const header = JSON.parse(bytes.toString('utf8', 8, start)) as Record<
    string,
    { shape: number[]; data_offsets: [number, number] }
  >;
  return new Map(
    Object.entries(header).map(
      ([
        name,
        {
          shape,
          data_offsets: [from, to],
        },
      ]) => {
        const data = Float64Array.from({ length: (to - from) / 4 }, (_, i) =>
          bytes.readFloatLE(start + from + 4 * i),
        );
        return [name, { shape, data }];
      },
    ),
  );
}
