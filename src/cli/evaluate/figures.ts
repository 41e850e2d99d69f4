/** A figure over no cases is null: neither 0 nor NaN. */
export type Figure = number | null;

export const mean = (values: readonly number[]): Figure =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of those that hold; the ones that say nothing (undefined) do not count. */
export const share = (holds: readonly (boolean | undefined)[]): Figure =>
  mean(holds.filter((one) => one !== undefined).map(Number));

/** By the nearest rank: always one of the values. */
export function percentile(values: readonly number[], percent: number): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}

/** The mean of both shares: guessing, always or never, gives a half. Null where one side has no cases. */
export const balanced = (hits: Figure, correctRejections: Figure): Figure =>
  hits === null || correctRejections === null ? null : (hits + correctRejections) / 2;
