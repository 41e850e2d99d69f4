/** The test models: small ones of every family, and large ones for benchmarks. */
import type { DecoderShape, Family } from './decoderShape.ts';

/**
 * Four query heads on two key heads; head size times heads is not the width where the family allows that. There is room for
 * a whole prompt of ours and a reply.
 */
const small = {
  layers: 2,
  hidden: 64,
  heads: 4,
  kvHeads: 2,
  headDim: 16,
  intermediate: 128,
  vocabulary: 1024,
  contextLength: 16_384,
  epsilon: 1e-6,
  ropeTheta: 10_000,
  ropeScaling: undefined,
  isTied: true,
  block: 32,
  hasQkvBias: false,
  hasQkNorm: false,
  noRopeInterval: 0,
  asksForRows: false,
  gemma: undefined,
} as const;

export const smallShapes: Readonly<Record<Family, DecoderShape>> = {
  qwen2: { ...small, family: 'qwen2', hasQkvBias: true, ropeTheta: 1_000_000 },
  qwen3: { ...small, family: 'qwen3', headDim: 32, hasQkNorm: true, ropeTheta: 1_000_000 },
  llama: {
    ...small,
    family: 'llama',
    epsilon: 1e-5,
    ropeTheta: 500_000,
    ropeScaling: { factor: 8, low: 1, high: 4, original: 64 },
    isTied: false,
  },
  smollm3: {
    ...small,
    family: 'smollm3',
    layers: 4,
    noRopeInterval: 4,
    asksForRows: true,
    ropeTheta: 50_000,
  },
  phi3: { ...small, family: 'phi3', epsilon: 1e-5, kvHeads: 4, isTied: false },
  gemma3: {
    ...small,
    family: 'gemma3',
    layers: 4,
    heads: 2,
    kvHeads: 1,
    headDim: 32,
    hasQkNorm: true,
    ropeTheta: 1_000_000,
    gemma: {
      slidingWindow: 16,
      globalInterval: 4,
      localRopeTheta: 10_000,
      queryScalar: 48,
      finalSoftcap: 8,
    },
  },
};

/** Slow enough that a person, or a test in their place, sees it read a prompt and can stop it. */
export const steadyShape: DecoderShape = {
  ...smallShapes.qwen2,
  layers: 8,
  hidden: 512,
  heads: 8,
  headDim: 64,
  intermediate: 2048,
};

/** The shape of Qwen2.5-0.5B; scales stand for 32 weights each, as in most files of four bits. */
export const largeShape: DecoderShape = {
  ...smallShapes.qwen2,
  layers: 24,
  hidden: 896,
  heads: 14,
  kvHeads: 2,
  headDim: 64,
  intermediate: 4864,
  vocabulary: 151_936,
  contextLength: 32_768,
};

/** The same with scales for 128 weights each, as in files that were made for processors. */
export const large128Shape: DecoderShape = { ...largeShape, block: 128 };
