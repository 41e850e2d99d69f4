/** The largest difference between two tables, as a part of the largest number; NaN if they are not of one size. */
export function relativeDifference(
  actual: readonly Float32Array[],
  expected: readonly (Float32Array | Float64Array)[],
): number {
  if (actual.length !== expected.length) return Number.NaN;
  const largest = Math.max(...expected.flatMap((row) => [...row]).map(Math.abs));
  const differences = actual.flatMap((row, i) =>
    [...row].map((x, j) => Math.abs(x - (expected[i]?.[j] ?? Number.NaN))),
  );
  return Math.max(...differences) / largest;
}
