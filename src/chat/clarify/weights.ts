import type { Slot } from '../../protocol/reply.ts';

/** How ready to ask. */
export type Asking = 'never' | 'when-it-matters' | 'eager';

/** A question is asked when value × answerability reaches this. */
export const thresholds: Readonly<Record<Asking, number>> = {
  never: Number.POSITIVE_INFINITY,
  'when-it-matters': 0.4,
  eager: 0.2,
};

/**
 * Sampled answers are asked about when this share of them lies outside the largest cluster: where none has a majority, or,
 * when eager, where two of three agree.
 */
export const sampleThresholds: Readonly<Record<Asking, number>> = {
  never: Number.POSITIVE_INFINITY,
  'when-it-matters': 0.5,
  eager: 0.3,
};

/** Samples of one turn at most: more tell little that five do not. */
export const MOST_SAMPLES = 5;

/** Questions that one thread may ask at most; a fourth costs more patience than it saves. */
export const QUESTIONS_PER_THREAD = 3;

/**
 * What a question is worth before anything has been learnt: how much the answer would change (value) and how likely the
 * person can give it (answerability). From the research on bug reports: steps and expectations help most where they are
 * missing, an error text is nearly always at hand, a foreign definition seldom.
 */
export const weights: Readonly<
  Record<Slot, { readonly value: number; readonly answerability: number }>
> = {
  'goal-criterion': { value: 0.9, answerability: 0.95 },
  'which-candidate': { value: 0.9, answerability: 0.95 },
  'error-text': { value: 0.9, answerability: 0.85 },
  'observed-behaviour': { value: 0.85, answerability: 0.9 },
  definition: { value: 0.85, answerability: 0.75 },
  'expected-behaviour': { value: 0.75, answerability: 0.85 },
  'steps-or-inputs': { value: 0.7, answerability: 0.75 },
  scope: { value: 0.55, answerability: 0.95 },
  'language-version': { value: 0.3, answerability: 0.7 },
};
