import type { Fault } from './faults.ts';

/** Why an engine could not. The words for the person are in `extension/errorMessages.ts` and `cli/`; here is only the kind. */
export const engineErrorCodes = [
  'broke-off',
  'cut-stream',
  'unreachable',
  'timed-out',
  'unauthorized',
  'not-found',
  'rate-limited',
  'server-error',
  'refused-request',
  'redirected',
  'bad-certificate',
  'bad-endpoint',
  'no-key',
  'bad-reply',
  'reply-too-large',
  'context-too-long',
  'engine-died',
  'engine-restarted',
  'engine-stopped',
  'engine-missing',
  'engine-busy',
  'bad-model',
  'unsupported-model',
  'not-enough-memory',
  'model-died',
  'model-hangs',
  'model-failed',
  'gpu-lost',
  'no-runtime',
  'unloaded',
  'version-mismatch',
  'unreadable',
  'stale-document',
  'unknown-document',
  'too-large',
  'bad-request',
  'not-available',
] as const;

export type EngineErrorCode = (typeof engineErrorCodes)[number];

export interface EngineErrorOptions extends ErrorOptions {
  /** What the failure is about: a status, an origin, a size. Never a key, never code. */
  readonly detail?: string;
  /** The same, or what is wrong with a model's folder, to be said in the person's language. */
  readonly fault?: Fault;
  /** Milliseconds after which trying again makes sense. */
  readonly retryAfterMs?: number;
}

/** A failure of an engine, with a code that crosses process boundaries. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly detail: string | undefined;
  readonly fault: Fault | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: EngineErrorCode, message: string, options: EngineErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.detail = options.detail;
    this.fault = options.fault;
    this.retryAfterMs = options.retryAfterMs;
  }
}
