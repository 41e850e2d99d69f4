/** `tokenizer.json`, as far as the engine runs it: pieces of bytes (BPE), as all our families have them. */
import * as v from 'valibot';
import { ModelError } from '../modelError.ts';

const pattern = v.union([v.object({ String: v.string() }), v.object({ Regex: v.string() })]);

const normalizerStep = v.variant('type', [
  v.object({ type: v.picklist(['NFC', 'NFD', 'NFKC', 'NFKD']) }),
  v.object({ type: v.literal('Prepend'), prepend: v.string() }),
  v.object({ type: v.literal('Replace'), pattern, content: v.string() }),
]);

const byteLevel = v.object({
  type: v.literal('ByteLevel'),
  add_prefix_space: v.optional(v.boolean()),
  use_regex: v.optional(v.boolean()),
});

const splitStep = v.variant('type', [
  byteLevel,
  v.object({
    type: v.literal('Split'),
    pattern,
    behavior: v.string(),
    invert: v.optional(v.boolean(), false),
  }),
  v.object({ type: v.literal('Digits'), individual_digits: v.optional(v.boolean()) }),
  v.object({
    type: v.literal('Metaspace'),
    replacement: v.optional(v.string()),
    prepend_scheme: v.optional(v.string()),
  }),
]);

const decoderStep = v.variant('type', [
  v.object({ type: v.literal('ByteLevel') }),
  v.object({ type: v.literal('Replace'), pattern, content: v.string() }),
  v.object({ type: v.literal('ByteFallback') }),
  v.object({ type: v.literal('Fuse') }),
  v.object({ type: v.literal('Strip'), content: v.string(), start: v.number(), stop: v.number() }),
  v.object({ type: v.literal('Metaspace') }),
]);

const steps = <TStep extends v.GenericSchema>(step: TStep) =>
  v.pipe(v.array(step), v.maxLength(32));

/** No surrounding of words by signs of their own: pieces are what they spell. */
const nothing = v.nullish(v.literal(''));

const addedToken = v.object({
  id: v.pipe(v.number(), v.integer(), v.minValue(0)),
  content: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
  special: v.optional(v.boolean(), false),
  lstrip: v.optional(v.boolean(), false),
  rstrip: v.optional(v.boolean(), false),
  normalized: v.optional(v.boolean()),
});
export type AddedToken = v.InferOutput<typeof addedToken>;

const schema = v.object({
  added_tokens: v.pipe(v.array(addedToken), v.maxLength(100_000)),
  normalizer: v.nullish(
    v.union([
      normalizerStep,
      v.object({ type: v.literal('Sequence'), normalizers: steps(normalizerStep) }),
    ]),
  ),
  pre_tokenizer: v.nullish(
    v.union([
      splitStep,
      v.object({ type: v.literal('Sequence'), pretokenizers: steps(splitStep) }),
    ]),
  ),
  decoder: v.union([
    decoderStep,
    v.object({ type: v.literal('Sequence'), decoders: steps(decoderStep) }),
  ]),
  model: v.object({
    // Older files leave it out.
    type: v.optional(v.literal('BPE')),
    continuing_subword_prefix: nothing,
    end_of_word_suffix: nothing,
    byte_fallback: v.optional(v.boolean(), false),
    ignore_merges: v.optional(v.boolean(), false),
    vocab: v.custom<Readonly<Record<string, unknown>>>(isRecord),
    merges: v.custom<readonly unknown[]>(Array.isArray),
  }),
});

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type TokenizerFile = v.InferOutput<typeof schema>;
export type DecoderStep = v.InferOutput<typeof decoderStep>;

/** @throws {ModelError} if it is no tokenizer, or one of another kind */
export function parseTokenizer(json: unknown): TokenizerFile {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const field = v.getDotPath(result.issues[0]);
  if (field === null) throw new ModelError('strange-tokenizer', {});
  throw new ModelError('strange-tokenizer-field', { field });
}

/** The words of the vocabulary by their ids, once it is sure that they are ids. */
export function vocabularyOf({ model }: TokenizerFile): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const taken = new Set<number>();
  for (const [word, id] of Object.entries(model.vocab)) {
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || taken.has(id)) {
      throw new ModelError('token-number', { token: JSON.stringify(word.slice(0, 40)) });
    }
    taken.add(id);
    words.set(word, id);
  }
  return words;
}

/** The pairs that are joined, in order; older files write them with a blank between. */
export function mergesOf({ model }: TokenizerFile): readonly (readonly [string, string])[] {
  return model.merges.map((merge) => {
    const [left, right] = typeof merge === 'string' ? merge.split(' ', 2) : isPair(merge);
    if (typeof left === 'string' && typeof right === 'string') return [left, right];
    throw new ModelError('no-merges', {});
  });
}

function isPair(merge: unknown): readonly unknown[] {
  return Array.isArray(merge) && merge.length === 2 ? merge : [];
}
