import { EngineError, type EngineErrorCode } from '../protocol/engineError.ts';
import type { Fault } from '../protocol/faults.ts';

// What went wrong in one of the extension's threads, as another of them hears it: a class does not travel.

/** A failure of an engine with its code; any other as it is, for the log. */
export type Failure =
  | {
      readonly kind: 'engine';
      readonly code: EngineErrorCode;
      readonly message: string;
      readonly detail: string | undefined;
      readonly fault: Fault | undefined;
      readonly retryAfterMs: number | undefined;
      readonly cause: unknown;
    }
  | { readonly kind: 'fault'; readonly error: unknown };

/** A cause may be what no thread can hand to another: then the words and the place go alone. */
function portable(error: unknown): unknown {
  try {
    return structuredClone(error);
  } catch {
    if (!(error instanceof Error)) return new Error(String(error));
    const { name, message, stack } = error;
    return Object.assign(new Error(message), { name, stack });
  }
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof EngineError)) return { kind: 'fault', error: portable(error) };
  const { code, message, detail, fault, retryAfterMs } = error;
  const cause = error.cause === undefined ? undefined : portable(error.cause);
  return { kind: 'engine', code, message, detail, fault, retryAfterMs, cause };
}

export function errorOf(failure: Failure): unknown {
  if (failure.kind === 'fault') return failure.error;
  const { code, message, detail, fault, retryAfterMs, cause } = failure;
  return new EngineError(code, message, {
    ...(cause === undefined ? {} : { cause }),
    ...(detail === undefined ? {} : { detail }),
    ...(fault && { fault }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}
