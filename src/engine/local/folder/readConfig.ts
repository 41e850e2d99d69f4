/** `config.json` of each family, and `generation_config.json`. */
import * as v from 'valibot';
import { ModelError } from '../modelError.ts';
import { type Family, families, type GenerationDefaults, type ModelConfig } from './modelFolder.ts';
import { parsed } from './readFile.ts';

const size = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const tokenId = v.pipe(v.number(), v.integer(), v.minValue(0));
const tokenIds = v.nullish(v.union([tokenId, v.pipe(v.array(tokenId), v.maxLength(64))]));
const rope = v.nullish(v.object({ rope_theta: v.nullish(positive) }));

const kindSchema = v.object({
  model_type: v.string(),
  architectures: v.nullish(v.array(v.string())),
  text_config: v.optional(v.looseObject({})),
});

const sizesSchema = v.object({
  num_hidden_layers: size(512),
  num_attention_heads: size(1024),
  num_key_value_heads: v.nullish(size(1024)),
  head_dim: v.nullish(size(1024)),
  hidden_size: size(65_536),
  vocab_size: size(1_048_576),
  max_position_embeddings: size(16_777_216),
  rope_theta: v.nullish(positive),
  rope_parameters: v.nullish(
    v.object({ rope_theta: v.nullish(positive), full_attention: v.optional(rope) }),
  ),
  use_sliding_window: v.nullish(v.boolean()),
  sliding_window: v.nullish(size(16_777_216)),
  tie_word_embeddings: v.nullish(v.boolean()),
  eos_token_id: tokenIds,
  bos_token_id: v.nullish(tokenId),
});
type Sizes = v.InferOutput<typeof sizesSchema>;

/** What configurations of Gemma 3 with pictures leave unsaid of their text part (Gemma3TextConfig of transformers). */
const unsaid = {
  num_hidden_layers: 26,
  num_attention_heads: 8,
  num_key_value_heads: 4,
  head_dim: 256,
  hidden_size: 2304,
  vocab_size: 262_208,
  max_position_embeddings: 131_072,
};

/**
 * `eos` holds only what this file says, and may be empty.
 *
 * @throws {ModelError} if it is no configuration of a known family, or contradicts itself
 */
export function readConfig(json: unknown): ModelConfig {
  const {
    model_type: kind,
    architectures,
    text_config: text,
  } = parsed(kindSchema, json, 'config.json');
  const family = familyOf(kind);
  const isDecoder = /ForCausalLM$|ForConditionalGeneration$/;
  if (family === undefined || !(architectures ?? []).every((name) => isDecoder.test(name))) {
    throw new ModelError('unknown-family', { family: JSON.stringify(kind.slice(0, 40)) });
  }
  const isNested = kind === 'gemma3' && text !== undefined;
  const sizes = parsed(sizesSchema, isNested ? { ...unsaid, ...text } : json, 'config.json');
  const outer = isNested
    ? parsed(v.object({ eos_token_id: tokenIds }), json, 'config.json')
    : sizes;
  return modelConfig(family, { ...sizes, eos_token_id: outer.eos_token_id ?? sizes.eos_token_id });
}

function modelConfig(family: Family, sizes: Sizes): ModelConfig {
  const { num_attention_heads: heads, hidden_size: hidden } = sizes;
  const kvHeads = sizes.num_key_value_heads ?? heads;
  const headDim = sizes.head_dim ?? hidden / heads;
  if (heads % kvHeads !== 0 || !Number.isInteger(headDim)) {
    throw new ModelError('head-count', {});
  }
  return {
    family,
    heads,
    kvHeads,
    headDim,
    hidden,
    layers: sizes.num_hidden_layers,
    vocab: sizes.vocab_size,
    contextLength: sizes.max_position_embeddings,
    eos: listed(sizes.eos_token_id),
    bos: sizes.bos_token_id ?? undefined,
    slidingWindow: slidingWindow(family, sizes),
    ropeTheta: ropeTheta(sizes),
    tied: sizes.tie_word_embeddings ?? family === 'gemma3',
  };
}

function familyOf(kind: string): Family | undefined {
  return kind === 'gemma3_text' ? 'gemma3' : families.find((family) => family === kind);
}

/** Qwen's and SmolLM's files name a window that is off unless another field says so. */
function slidingWindow(family: Family, sizes: Sizes): number | undefined {
  const isAlwaysOn = family === 'phi3' || family === 'gemma3';
  const isOn = sizes.use_sliding_window ?? isAlwaysOn;
  return isOn ? (sizes.sliding_window ?? undefined) : undefined;
}

/** Newer files keep it among the parameters of the rotation, by the kind of layer. */
function ropeTheta({ rope_theta: theta, rope_parameters: parameters }: Sizes): number {
  const { rope_theta: same, full_attention: full } = parameters ?? {};
  return theta ?? same ?? full?.rope_theta ?? 10_000;
}

function listed(ids: number | readonly number[] | null | undefined): readonly number[] {
  return ids === null || ids === undefined ? [] : [ids].flat();
}

const share = v.pipe(v.number(), v.gtValue(0), v.maxValue(1));
const optional = <TSchema extends v.GenericSchema>(schema: TSchema) =>
  v.fallback(v.nullish(schema), undefined);

/** How to sample is advice: what makes no sense is passed over. */
const generationSchema = v.object({
  eos_token_id: tokenIds,
  temperature: optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  top_k: optional(size(1_048_576)),
  top_p: optional(share),
  repetition_penalty: optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
});

/** What `generation_config.json` says; nothing if there is none. */
export function readGeneration(json: unknown): {
  readonly defaults: GenerationDefaults;
  readonly eos: readonly number[];
} {
  if (json === undefined) return { defaults: {}, eos: [] };
  const said = parsed(generationSchema, json, 'generation_config.json');
  const { temperature, top_k: topK, top_p: topP, repetition_penalty: repetitionPenalty } = said;
  return {
    eos: listed(said.eos_token_id),
    defaults: {
      ...(typeof temperature === 'number' ? { temperature } : {}),
      ...(typeof topK === 'number' ? { topK } : {}),
      ...(typeof topP === 'number' ? { topP } : {}),
      ...(typeof repetitionPenalty === 'number' ? { repetitionPenalty } : {}),
    },
  };
}
