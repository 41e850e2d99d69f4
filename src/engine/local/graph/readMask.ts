/** Finds out what a mask lets through, by evaluating it. */
import type { Tensor } from 'onnxruntime-node';
import type { Evaluation } from './evaluate.ts';
import { numbersOf } from './tensorNumbers.ts';

/** Some lengths of new text and past, in which a mask that is not causal would show. */
const trials = [
  { count: 7, past: 0 },
  { count: 3, past: 5 },
  { count: 1, past: 9 },
];

/** Far below any score, also in half precision: what is added to a pair that is not seen. */
const unseen = -10_000;

export interface MaskReading {
  /** How many tokens a query sees, itself among them; undefined: all. */
  readonly window: number | undefined;
}

/**
 * @param contextLength the longest text that the mask will be used for
 * @returns for each mask, or undefined if one is neither causal nor a sliding window
 */
export async function readMasks(
  evaluation: Evaluation,
  contextLength: number,
): Promise<readonly MaskReading[] | undefined> {
  const last = await evaluation.run(1, contextLength - 1);
  const readings = last.map((mask): MaskReading => {
    const seen = numbersOf(mask).filter((value) => value === 0).length;
    return { window: seen === contextLength ? undefined : seen };
  });
  const windows = readings.flatMap(({ window }) => window ?? []);
  // At least one trial must be longer than each window, for the window to show.
  const longer = windows.map((window) => ({
    count: 5,
    past: Math.max(0, Math.min(window, contextLength - 5)),
  }));
  for (const trial of [...trials, ...longer]) {
    const masks = await evaluation.run(trial.count, trial.past);
    const isExpected = masks.every((mask, i) => isMask(mask, { ...trial, ...readings[i] }));
    if (!isExpected) return undefined;
  }
  const isWhole = last.every((mask, i) =>
    isMask(mask, { count: 1, past: contextLength - 1, ...readings[i] }),
  );
  return isWhole ? readings : undefined;
}

interface Trial {
  readonly count: number;
  readonly past: number;
  readonly window?: number | undefined;
}

function isMask(mask: Tensor, { count, past, window = Number.POSITIVE_INFINITY }: Trial): boolean {
  const total = past + count;
  const isWhole =
    mask.dims.at(-1) === total && mask.dims.at(-2) === count && mask.size === total * count;
  return (
    isWhole &&
    numbersOf(mask).every((value, i) => {
      const query = past + Math.floor(i / total);
      const key = i % total;
      const isSeen = key <= query && key > query - window;
      return isSeen ? value === 0 : value <= unseen;
    })
  );
}
