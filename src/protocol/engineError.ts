import * as v from 'valibot';

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
  'stale-document',
  'unknown-document',
  'too-large',
  'bad-request',
  'not-available',
] as const;

export type EngineErrorCode = (typeof engineErrorCodes)[number];

export interface EngineErrorOptions extends ErrorOptions {
  /** What the failure is about: a status, an origin, a size; of a model's folder, a sentence. Never a key, never code. */
  readonly detail?: string;
  /** Milliseconds after which trying again makes sense. */
  readonly retryAfterMs?: number;
}

/** A failure of an engine, with a code that crosses process boundaries. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly detail: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: EngineErrorCode, message: string, options: EngineErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.detail = options.detail;
    this.retryAfterMs = options.retryAfterMs;
  }
}

const wireSchema = v.object({
  code: v.picklist(engineErrorCodes),
  detail: v.optional(v.string()),
});

/** The part of a failure that travels in the `data` of a JSON-RPC error. */
export function renderEngineError(error: EngineError): { code: EngineErrorCode; detail?: string } {
  return error.detail === undefined
    ? { code: error.code }
    : { code: error.code, detail: error.detail };
}

/** Reads a failure back from the `data` of a JSON-RPC error; undefined where it is not one of ours. */
export function readEngineError(
  data: unknown,
  message: string,
  cause: unknown,
): EngineError | undefined {
  const parsed = v.safeParse(wireSchema, data);
  if (!parsed.success) return undefined;
  const { code, detail } = parsed.output;
  return new EngineError(code, message, detail === undefined ? { cause } : { cause, detail });
}
