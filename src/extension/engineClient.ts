import * as v from 'valibot';
import {
  type EngineMethod,
  type EngineParams,
  type EngineResult,
  engineRequests,
} from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';
import { firstIssue } from '../protocol/parsed.ts';
import { readEngineError } from '../protocol/wireError.ts';
import type { EngineLife } from './engineLife.ts';

const jsonRpcErrorSchema = v.object({ message: v.string(), data: v.optional(v.unknown()) });

/**
 * Asks a living engine, and fails the moment that it dies rather than when its connection notices.
 *
 * @throws {EngineError} if the engine refuses, dies or answers what nobody understands; the signal's reason if aborted.
 */
export async function requestEngine<M extends EngineMethod>(
  life: EngineLife,
  method: M,
  params: EngineParams<M>,
  signal: AbortSignal,
): Promise<EngineResult<M>> {
  const answer = await untilAborted([signal, life.over], () =>
    life.send(method, params, signal).catch((error: unknown) => {
      throw refusal(error);
    }),
  );
  return readResult(method, answer);
}

/** Waits for work, but no longer than until one of the signals aborts: then throws that one's reason. */
export async function untilAborted<T>(
  signals: readonly AbortSignal[],
  work: () => Promise<T>,
): Promise<T> {
  for (const signal of signals) signal.throwIfAborted();
  const done = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    for (const signal of signals) {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    }
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    done.abort();
  }
}

/** A JSON-RPC error as ours. One without our code is a fault inside the engine. */
export function refusal(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const parsed = v.safeParse(jsonRpcErrorSchema, error);
  const { message, data } = parsed.success
    ? parsed.output
    : { message: String(error), data: undefined };
  return (
    readEngineError(data, message, error) ??
    new EngineError('not-available', `The engine could not answer: ${message}`, { cause: error })
  );
}

/** Written out, so that the compiler knows which result belongs to which method. */
const results: { readonly [M in EngineMethod]: v.GenericSchema<unknown, EngineResult<M>> } = {
  'askFirst/facts': engineRequests['askFirst/facts'].result,
  'askFirst/textFacts': engineRequests['askFirst/textFacts'].result,
  'askFirst/check': engineRequests['askFirst/check'].result,
  'askFirst/rules': engineRequests['askFirst/rules'].result,
  'askFirst/loadModel': engineRequests['askFirst/loadModel'].result,
  'askFirst/generate': engineRequests['askFirst/generate'].result,
  'askFirst/countTokens': engineRequests['askFirst/countTokens'].result,
  'askFirst/unloadModel': engineRequests['askFirst/unloadModel'].result,
  'askFirst/listModels': engineRequests['askFirst/listModels'].result,
  'askFirst/planModel': engineRequests['askFirst/planModel'].result,
  'askFirst/downloadModel': engineRequests['askFirst/downloadModel'].result,
  'askFirst/verifyModel': engineRequests['askFirst/verifyModel'].result,
  'askFirst/deleteModel': engineRequests['askFirst/deleteModel'].result,
  'askFirst/planCuda': engineRequests['askFirst/planCuda'].result,
  'askFirst/fetchCuda': engineRequests['askFirst/fetchCuda'].result,
};

function readResult<M extends EngineMethod>(method: M, answer: unknown): EngineResult<M> {
  const parsed = v.safeParse(results[method], answer);
  if (parsed.success) return parsed.output;
  throw new EngineError(
    'unreadable',
    `The engine's answer does not fit: ${firstIssue(parsed.issues)}`,
  );
}
