/** Chooses one token after the other. */

import type { TokenMask } from '../text/constraint.ts';
import { randomNumbers } from './random.ts';
import { penalise, type Sampling, sampleToken } from './sampling.ts';

/** What chooses the next token. Each choice is told by `saw`, and so is each token that came otherwise. */
export interface TokenChooser {
  /** @returns undefined if the mask allows no token */
  choose(logits: Float32Array, mask: TokenMask | undefined): number | undefined;
  saw(id: number): void;
}

/**
 * One random number is used for each token that is chosen, whether it had been drafted or not: the same seed gives the same
 * text with drafts and without.
 *
 * @param prompt whose tokens the penalty counts as said
 */
export function sampler(sampling: Sampling, prompt: readonly number[]): TokenChooser {
  const random = randomNumbers(sampling.seed);
  const penalty = sampling.repetitionPenalty ?? 1;
  const seen = new Set(penalty === 1 ? [] : prompt);
  return {
    choose(logits, mask) {
      if (penalty !== 1) penalise(logits, seen, penalty);
      return sampleToken(logits, sampling, random, mask);
    },
    saw(id) {
      if (penalty !== 1) seen.add(id);
    },
  };
}
