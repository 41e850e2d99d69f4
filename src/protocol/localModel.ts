import * as v from 'valibot';
import type { GenerateRequest, ModelEvent, ModelStatus } from './languageModel.ts';
import { count, type Parsed, position, text } from './parsed.ts';

/** What a model on this machine can run on, as ONNX Runtime names it; the first that works is the best. */
export const providers = ['cuda', 'coreml', 'dml', 'webgpu', 'cpu'] as const;
export type Provider = (typeof providers)[number];

/** Which model, and how. Two that are equal share one process. */
export const modelChoiceSchema = v.object({
  /** A folder in the layout of Hugging Face. */
  dir: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)),
  /** `auto`: the best that has passed its self-test on this machine. */
  provider: v.picklist(['auto', ...providers]),
  /** Tokens to make room for; never more than the model was made for. */
  contextLength: v.exactOptional(v.pipe(position, v.maxValue(1_048_576))),
  /** Minutes without a question after which the model is unloaded; 0 keeps it. */
  keepMinutes: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1440))),
});
export type ModelChoice = Parsed<typeof modelChoiceSchema>;

/** A model that is ready. */
export const loadedModelSchema = v.object({
  name: v.string(),
  /** Tokens there is room for. */
  contextLength: position,
  provider: v.picklist(providers),
  /** What does not run as well as it could, one sentence each. */
  notes: v.array(v.string()),
});
export type LoadedModel = Parsed<typeof loadedModelSchema>;

export const generateRequestSchema: v.GenericSchema<unknown, GenerateRequest> = v.object({
  messages: v.array(v.object({ role: v.picklist(['system', 'user', 'assistant']), text })),
  maxTokens: position,
  temperature: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  seed: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
  stop: v.exactOptional(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)))),
  form: v.exactOptional(v.literal('reply')),
});

export const modelEventSchema: v.GenericSchema<unknown, ModelEvent> = v.variant('type', [
  v.object({ type: v.literal('text-delta'), text }),
  v.object({
    type: v.literal('usage'),
    promptTokens: count,
    replyTokens: count,
    reusedTokens: v.exactOptional(count),
  }),
  v.object({ type: v.literal('end'), reason: v.picklist(['stop', 'length', 'filtered']) }),
]);

export const modelStatusSchema: v.GenericSchema<unknown, ModelStatus> = v.variant('kind', [
  v.object({ kind: v.literal('idle') }),
  v.object({ kind: v.literal('connecting') }),
  v.object({ kind: v.literal('loading'), done: count, of: count }),
  v.object({ kind: v.literal('warming-up') }),
  v.object({
    kind: v.literal('prefill'),
    done: count,
    of: count,
    reused: v.exactOptional(count),
  }),
  v.object({
    kind: v.literal('decoding'),
    tokensPerSecond: v.exactOptional(v.pipe(v.number(), v.finite())),
  }),
  v.object({ kind: v.literal('failed'), message: v.string() }),
]);

/** Something that is said aloud once, though nothing failed. */
export const modelNoticeSchema = v.object({
  kind: v.literal('gpu-lost'),
  provider: v.picklist(providers),
});
export type ModelNotice = Parsed<typeof modelNoticeSchema>;
