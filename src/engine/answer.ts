import * as v from 'valibot';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { EngineError } from '../protocol/engineError.ts';
import { firstIssue } from '../protocol/parsed.ts';
import { renderEngineError } from '../protocol/wireError.ts';

/** Parses what a request brings, or refuses it with a sentence that says what does not fit. */
export function readParams<S extends v.GenericSchema>(
  schema: S,
  params: unknown,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, params);
  if (parsed.success) return parsed.output;
  throw new EngineError('bad-request', `The request does not fit: ${firstIssue(parsed.issues)}`);
}

/**
 * Does the work of one request and answers it, one way or the other: cancelling becomes an abort, and every failure an
 * error that the client can read back.
 *
 * @throws {ResponseError} in place of whatever the work throws.
 */
export async function answer<R>(
  token: CancellationToken,
  work: (signal: AbortSignal) => Promise<R>,
  onFault: (error: unknown) => void,
): Promise<R> {
  const controller = new AbortController();
  const listening = token.onCancellationRequested(() => controller.abort());
  if (token.isCancellationRequested) controller.abort();
  try {
    controller.signal.throwIfAborted();
    return await work(controller.signal);
  } catch (error) {
    throw responseError(error, controller.signal, onFault);
  } finally {
    listening.dispose();
  }
}

function responseError(
  error: unknown,
  signal: AbortSignal,
  onFault: (error: unknown) => void,
): ResponseError<unknown> {
  if (signal.aborted && error === signal.reason) {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
  if (error instanceof EngineError) return wireError(error);
  onFault(error);
  return wireError(
    new EngineError('not-available', 'The engine failed at this request. Its log says more.'),
  );
}

/** An error of ours as JSON-RPC has it. */
export const wireError = (error: EngineError): ResponseError<unknown> =>
  new ResponseError(LSPErrorCodes.RequestFailed, error.message, renderEngineError(error));
