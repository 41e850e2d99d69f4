/** From logits to the next token: pure, but for the random number that it is given. */
import { isAllowed, type TokenMask } from '../text/constraint.ts';

export interface Sampling {
  /** 0: always the likeliest token. */
  readonly temperature: number;
  /** Only so many of the likeliest. */
  readonly topK?: number;
  /** Only the likeliest that together reach this share; 1: all. */
  readonly topP?: number;
  /** Only those that are at least this share as likely as the likeliest. */
  readonly minP?: number;
  /** Above 1, tokens that the text has already become less likely. */
  readonly repetitionPenalty?: number;
  readonly seed: number;
}

interface Candidate {
  readonly id: number;
  readonly weight: number;
}

/**
 * In the order of Hugging Face's generation: temperature, top-k, top-p of what top-k left, min-p.
 *
 * @param logits with the penalty of `penalise` in them already
 * @param random from 0 to below 1
 * @returns undefined if the mask allows no token
 */
export function sampleToken(
  logits: Float32Array,
  sampling: Sampling,
  random: () => number,
  mask?: TokenMask,
): number | undefined {
  const best = likeliest(logits, mask);
  if (best === undefined || sampling.temperature <= 0 || sampling.topK === 1) return best;
  const { temperature } = sampling;
  const weights = { logits, highest: logits[best] ?? 0, temperature, mask };
  return drawnFrom(weights, sampling, random()) ?? best;
}

/** @returns the lowest of those that are equally likely; undefined if the mask allows none */
function likeliest(logits: Float32Array, mask?: TokenMask): number | undefined {
  let best: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? Number.NaN;
    // Not-a-number is never greater. Where all are, the first that is allowed stands for them.
    if ((best !== undefined && !(logit > highest)) || !isAllowed(mask, id)) continue;
    best = id;
    if (logit > highest) highest = logit;
  }
  return best;
}

/** Divides what speaks for tokens that were seen, and multiplies what speaks against them, in place (Keskar et al. 2019). */
export function penalise(logits: Float32Array, seen: Iterable<number>, penalty: number): void {
  for (const id of seen) {
    const logit = logits[id];
    if (logit === undefined) continue;
    logits[id] = logit > 0 ? logit / penalty : logit * penalty;
  }
}

/** What is drawn from: weights are relative to the likeliest token. Never the whole vocabulary as objects. */
interface Weights {
  readonly logits: Float32Array;
  readonly highest: number;
  readonly temperature: number;
  readonly mask: TokenMask | undefined;
}

function drawnFrom(
  weights: Weights,
  { topK = 0, topP = 1, minP = 0 }: Sampling,
  random: number,
): number | undefined {
  if (topK <= 0 && topP >= 1 && minP <= 0) return drawnFromAll(weights, random);
  const some = topK > 0 ? nucleus(heaviest(weights, topK), topP) : share(weights, topP, minP);
  return drawn(minP > 0 ? some.filter(({ weight }) => weight >= minP) : some, random);
}

function share(weights: Weights, topP: number, minP: number): readonly Candidate[] {
  if (topP >= 1) return heavierThan(weights, minP);
  const goal = topP * totalOfAll(weights);
  const isEnough = (some: readonly Candidate[]) => total(some) >= goal;
  return upTo(enough(weights, isEnough), goal);
}

/** Sorted. */
function heaviest(weights: Weights, count: number): readonly Candidate[] {
  return enough(weights, ({ length }) => length >= count).slice(0, count);
}

/** As few of the heaviest as reach the share of them all. */
function nucleus(sorted: readonly Candidate[], topP: number): readonly Candidate[] {
  return topP >= 1 ? sorted : upTo(sorted, topP * total(sorted));
}

function upTo(sorted: readonly Candidate[], goal: number): readonly Candidate[] {
  let sum = 0;
  const last = sorted.findIndex(({ weight }) => {
    sum += weight;
    return sum >= goal;
  });
  return last < 0 ? sorted : sorted.slice(0, last + 1);
}

/** The heaviest, sorted: by a threshold that falls until enough are above it. */
function enough(
  weights: Weights,
  isEnough: (some: readonly Candidate[]) => boolean,
): readonly Candidate[] {
  let threshold = 1e-2;
  let some = heavierThan(weights, threshold);
  while (threshold > 0 && !isEnough(some)) {
    threshold = threshold > 1e-12 ? threshold / 100 : 0;
    some = heavierThan(weights, threshold);
  }
  // Equally heavy ones stay in the order of their ids.
  return some.toSorted((a, b) => b.weight - a.weight);
}

function heavierThan(weights: Weights, threshold: number): readonly Candidate[] {
  const { logits, highest, temperature, mask } = weights;
  const lowest = highest + temperature * Math.log(threshold);
  const some: Candidate[] = [];
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? Number.NaN;
    if (logit >= lowest && isAllowed(mask, id)) some.push({ id, weight: weightOf(weights, logit) });
  }
  return some;
}

function weightOf({ highest, temperature }: Weights, logit: number): number {
  return Math.exp((logit - highest) / temperature);
}

function total(some: readonly Candidate[]): number {
  return some.reduce((sum, { weight }) => sum + weight, 0);
}

function totalOfAll(weights: Weights): number {
  const { logits, mask } = weights;
  let sum = 0;
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? Number.NaN;
    if (!Number.isNaN(logit) && isAllowed(mask, id)) sum += weightOf(weights, logit);
  }
  return sum;
}

function drawn(some: readonly Candidate[], random: number): number | undefined {
  let rest = random * total(some);
  const found = some.find(({ weight }) => {
    rest -= weight;
    return rest < 0;
  });
  // Rounding may leave a crumb after the last one.
  return (found ?? some.at(-1))?.id;
}

function drawnFromAll(weights: Weights, random: number): number | undefined {
  const { logits, mask } = weights;
  let rest = random * totalOfAll(weights);
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? Number.NaN;
    if (Number.isNaN(logit) || !isAllowed(mask, id)) continue;
    rest -= weightOf(weights, logit);
    if (rest < 0) return id;
  }
  return undefined;
}
