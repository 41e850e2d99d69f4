/**
 * Random weights that mean the same in every precision.
 *
 * A matrix is made as 4-bit codes and scales of seven bits, so that float32, float16 and int4 hold the very same
 * numbers: one reference serves all three, and what differs is the arithmetic alone.
 */
import { randomWords } from './random.ts';

/** Row-major; a row is what one output is computed from, as in Hugging Face's files. Value = code x its block's scale. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** -8 to 7 */
  readonly codes: Int8Array;
  /** One for each `block` columns of a row. */
  readonly scales: Float32Array;
  readonly block: number;
}

/** The standard deviation of a code that is any of -8 to 7. */
const codeDeviation = 4.61;

/**
 * @param gain the standard deviation of an output, if the inputs have 1
 */
export function randomMatrix(
  key: string,
  { rows, columns, block, gain }: Omit<Matrix, 'codes' | 'scales'> & { readonly gain: number },
): Matrix {
  const next = randomWords(key);
  const codes = new Int8Array(rows * columns);
  for (let at = 0; at < codes.length; at += 8) {
    const bits = next();
    for (let i = 0; i < 8; i++) codes[at + i] = ((bits >>> (4 * i)) & 15) - 8;
  }
  const mean = gain / (codeDeviation * Math.sqrt(columns));
  const scales = new Float32Array((rows * columns) / block);
  for (let i = 0; i < scales.length; i++) {
    scales[i] = toSevenBits(mean * (0.75 + (next() % 1024) / 2048));
  }
  return { rows, columns, codes, scales, block };
}

/** @returns multiples of 1/64, so that half precision holds them, too */
export function randomVector(
  key: string,
  { length, center, spread }: { length: number; center: number; spread: number },
): Float32Array {
  const next = randomWords(key);
  return Float32Array.from({ length }, () => {
    const offset = (next() / 2 ** 32 - 0.5) * 2 * spread;
    return Math.round((center + offset) * 64) / 64;
  });
}

/** One below the other, as one matrix. */
export function stack(matrices: readonly [Matrix, ...Matrix[]]): Matrix {
  const [{ columns, block }] = matrices;
  const rows = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
  const codes = new Int8Array(rows * columns);
  const scales = new Float32Array(codes.length / block);
  let row = 0;
  for (const matrix of matrices) {
    codes.set(matrix.codes, row * columns);
    scales.set(matrix.scales, (row * columns) / block);
    row += matrix.rows;
  }
  return { rows, columns, codes, scales, block };
}

/** The numbers themselves, row-major. */
export function values({ codes, scales, block }: Matrix): Float32Array {
  return Float32Array.from(codes, (code, i) => code * (scales[Math.floor(i / block)] ?? 0));
}

/** The numbers with rows and columns exchanged, as MatMul wants its second input. */
export function transposedValues(matrix: Matrix): Float32Array {
  const { rows, columns } = matrix;
  const straight = values(matrix);
  const turned = new Float32Array(straight.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = straight[row * columns + column] ?? 0;
    }
  }
  return turned;
}

/** Two codes in a byte, the first in the low half, each 8 too large: the form of MatMulNBits. */
export function packedCodes({ codes }: Matrix): Uint8Array {
  const packed = new Uint8Array(codes.length / 2);
  for (let i = 0; i < packed.length; i++) {
    packed[i] = ((codes[2 * i] ?? 0) + 8) | (((codes[2 * i + 1] ?? 0) + 8) << 4);
  }
  return packed;
}

function toSevenBits(value: number): number {
  const unit = 2 ** (Math.floor(Math.log2(value)) - 6);
  return Math.round(value / unit) * unit;
}
