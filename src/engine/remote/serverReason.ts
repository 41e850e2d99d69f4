import type { EngineErrorCode } from '../../protocol/engineError.ts';

/** Fields that not every server takes. They are left out or renamed once a server has refused them. */
const optionalFields = ['max_tokens', 'stream_options', 'temperature', 'seed'] as const;
export type OptionalField = (typeof optionalFields)[number];

/** As OpenAI, vLLM, llama.cpp, LM Studio and OpenRouter word it. */
const CONTEXT_TOO_LONG =
  /context[_ ](length|size|window)|maximum context|exceed_context|prompt is too long|too many tokens|input.{0,20}too long/i;
const RATE_LIMITED = /rate.?limit|too many requests|"code":\s*"?429/i;
const UNAUTHORIZED = /invalid.{0,3}api.{0,3}key|incorrect api key|"code":\s*"?40[13]\b/i;

const byStatus: ReadonlyMap<number, EngineErrorCode> = new Map([
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [404, 'not-found'],
  [407, 'unreachable'],
  [408, 'timed-out'],
  [413, 'context-too-long'],
  [429, 'rate-limited'],
]);

/**
 * Why a server says that it failed: from the status where that is definite, else from its words, which are recognised
 * and then dropped. They may repeat the key, or code.
 */
export function readReason(status: number | undefined, words: string): EngineErrorCode {
  const definite = status === undefined ? undefined : byStatus.get(status);
  if (definite !== undefined) return definite;
  if (CONTEXT_TOO_LONG.test(words)) return 'context-too-long';
  if (status === undefined) return readInStreamReason(words);
  return status >= 500 ? 'server-error' : 'refused-request';
}

function readInStreamReason(words: string): EngineErrorCode {
  if (RATE_LIMITED.test(words)) return 'rate-limited';
  return UNAUTHORIZED.test(words) ? 'unauthorized' : 'server-error';
}

/** The optional field that a refusal (400, 422) is about. */
export function readRefusedField(words: string): OptionalField | undefined {
  if (CONTEXT_TOO_LONG.test(words)) return undefined;
  return optionalFields.find((field) => words.includes(field));
}

/** Does a 404 speak of the model, rather than of the path? */
export const namesModel = (words: string): boolean => /model/i.test(words);
