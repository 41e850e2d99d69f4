/** What a decoder looks like: its sizes, and what its family does differently. */

export type Family = 'qwen2' | 'qwen3' | 'llama' | 'smollm3' | 'phi3' | 'gemma3';

export interface DecoderShape {
  readonly family: Family;
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly intermediate: number;
  readonly vocabulary: number;
  readonly contextLength: number;
  readonly epsilon: number;
  readonly ropeTheta: number;
  readonly ropeScaling: RopeScaling | undefined;
  /** Whether the head is the embedding. */
  readonly isTied: boolean;
  /** Columns that share a scale where weights have 4 bits. */
  readonly block: number;
  readonly hasQkvBias: boolean;
  readonly hasQkNorm: boolean;
  /** Every so many layers one has no rotation; 0: all have. */
  readonly noRopeInterval: number;
  /** Whether the fused graph asks how many rows of logits it shall return, as newer exports do. */
  readonly asksForRows: boolean;
  /** Gemma's ways; undefined elsewhere. */
  readonly gemma: GemmaShape | undefined;
}

/** Sandwich norms that add 1, GELU, a scaled embedding, and windows on all but every so many layers. */
export interface GemmaShape {
  readonly slidingWindow: number;
  /** Every so many layers one sees everything. */
  readonly globalInterval: number;
  readonly localRopeTheta: number;
  readonly queryScalar: number;
  readonly finalSoftcap: number;
}

/** Llama 3's, by the numbers of its `rope_scaling`. */
export interface RopeScaling {
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  /** Tokens that the model was first trained for. */
  readonly original: number;
}

export interface LayerShape {
  readonly index: number;
  readonly hasRope: boolean;
  readonly ropeTheta: number;
  /** How many tokens a query sees, itself among them; undefined: all. */
  readonly window: number | undefined;
}

export function layerShape(shape: DecoderShape, index: number): LayerShape {
  const { gemma, noRopeInterval } = shape;
  const isLocal = gemma !== undefined && (index + 1) % gemma.globalInterval !== 0;
  return {
    index,
    hasRope: noRopeInterval === 0 || (index + 1) % noRopeInterval !== 0,
    ropeTheta: isLocal ? gemma.localRopeTheta : shape.ropeTheta,
    window: isLocal ? gemma.slidingWindow : undefined,
  };
}

export function attentionScale({ gemma, headDim }: DecoderShape): number {
  return 1 / Math.sqrt(gemma?.queryScalar ?? headDim);
}
