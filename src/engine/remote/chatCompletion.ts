import * as v from 'valibot';
import type { EngineErrorCode } from '../../protocol/engineError.ts';
import type { EndReason, GenerateRequest } from '../../protocol/languageModel.ts';
import { readJson } from './json.ts';
import { type OptionalField, readReason } from './serverReason.ts';

/** The body of a chat completion, as JSON. A refused `max_tokens` goes by its later name. */
export function renderRequest(
  model: string,
  request: GenerateRequest,
  refused: ReadonlySet<OptionalField> = new Set(),
): string {
  const limit = refused.has('max_tokens') ? 'max_completion_tokens' : 'max_tokens';
  return JSON.stringify({
    model,
    messages: request.messages.map(({ role, text }) => ({ role, content: text })),
    stream: true,
    stream_options: refused.has('stream_options') ? undefined : { include_usage: true },
    [limit]: request.maxTokens,
    temperature: refused.has('temperature') ? undefined : request.temperature,
    seed: refused.has('seed') ? undefined : request.seed,
    stop: request.stop?.length ? request.stop : undefined,
  });
}

/** What one piece of a reply says. */
export type ReplyPiece =
  | {
      readonly kind: 'chunk';
      readonly text: string;
      readonly usage: Usage | undefined;
      readonly end: EndReason | undefined;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: EngineErrorCode }
  | { readonly kind: 'unreadable' };

export interface Usage {
  readonly promptTokens: number;
  readonly replyTokens: number;
}

const tokens = v.pipe(v.number(), v.integer(), v.minValue(0));
const usageSchema = v.object({ prompt_tokens: tokens, completion_tokens: tokens });
const messageSchema = v.object({ content: v.nullish(v.string()) });
const choiceSchema = v.object({
  index: v.nullish(v.number()),
  delta: v.nullish(messageSchema),
  message: v.nullish(messageSchema),
  finish_reason: v.nullish(v.string()),
});
const completionSchema = v.object({
  choices: v.nullish(v.array(choiceSchema)),
  usage: v.fallback(v.nullish(usageSchema), undefined),
});
const errorSchema = v.union([
  v.object({ error: v.union([v.pipe(v.string(), v.nonEmpty()), v.looseObject({})]) }),
  v.object({ object: v.literal('error') }),
]);

/**
 * Reads the data of one event of a stream.
 *
 * Some servers glue frames together, with or without a line break between them; they are taken apart only where the whole
 * is not JSON.
 */
export function readEventData(data: string): readonly ReplyPiece[] {
  const whole = readPiece(data);
  if (whole.kind !== 'unreadable') return [whole];
  const parts = data.split(/\n|(?<=\})\s*data:/).filter((part) => part.trim() !== '');
  return parts.length > 1 ? parts.map(readPiece) : [whole];
}

/** Reads a completion that came as one JSON text, though a stream was asked for. */
export function readWholeCompletion(json: string): readonly ReplyPiece[] {
  const piece = readPiece(json);
  if (piece.kind !== 'chunk') return [piece];
  return piece.end === undefined ? [{ kind: 'unreadable' }] : [piece, { kind: 'done' }];
}

function readPiece(data: string): ReplyPiece {
  if (data.trim() === '[DONE]') return { kind: 'done' };
  const value = readJson(data);
  if (v.is(errorSchema, value)) return { kind: 'failed', code: readReason(undefined, data) };
  const parsed = v.safeParse(completionSchema, value);
  return parsed.success ? readChunk(parsed.output) : { kind: 'unreadable' };
}

/** Of several choices the first is meant: its chunks carry the index 0, or none. */
function readChunk({ choices, usage }: v.InferOutput<typeof completionSchema>): ReplyPiece {
  const choice = choices?.find(({ index }) => (index ?? 0) === 0);
  const finish = choice?.finish_reason;
  if (finish === 'error') return { kind: 'failed', code: 'server-error' };
  return {
    kind: 'chunk',
    text: choice?.delta?.content ?? choice?.message?.content ?? '',
    usage: usage ? readUsage(usage) : undefined,
    end: finish ? readFinish(finish) : undefined,
  };
}

const readUsage = (usage: v.InferOutput<typeof usageSchema>): Usage => ({
  promptTokens: usage.prompt_tokens,
  replyTokens: usage.completion_tokens,
});

/** `stop`, and what servers say for it: `eos`, `tool_calls` (we offer no tools, so none is meant), `function_call`. */
function readFinish(finish: string): EndReason {
  if (finish === 'length' || finish === 'max_tokens') return 'length';
  return finish === 'content_filter' ? 'filtered' : 'stop';
}
