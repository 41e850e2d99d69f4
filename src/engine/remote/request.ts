import { setTimeout as pause } from 'node:timers/promises';
import { EngineError } from '../../protocol/engineError.ts';
import { type Fault, faultOf } from '../../protocol/faults.ts';
import { readStart } from './boundedBody.ts';
import type { Endpoint } from './endpoint.ts';
import { MAX_ERROR_BYTES } from './limits.ts';
import { readNetworkError } from './networkError.ts';
import type { Patience } from './patience.ts';
import { namesModel, readReason } from './serverReason.ts';

export type Fetch = typeof fetch;

/** One question to an endpoint, and all that it takes to put it. */
export interface Request {
  readonly fetch: Fetch;
  readonly endpoint: Endpoint;
  /** Below the base: "/chat/completions". */
  readonly path: string;
  readonly key: string | undefined;
  /** Without one it is a GET. */
  readonly body?: string;
  readonly model?: string;
  readonly patience: Patience;
}

/** What came of one try. A failure keeps the server's words for whoever can still do something about them. */
export type Outcome =
  | { readonly kind: 'reply'; readonly response: Response }
  | {
      readonly kind: 'failed';
      readonly status: number;
      readonly words: string;
      readonly error: EngineError;
    };

/**
 * Sends once. Redirects are not followed: Node would send the body, and with it code, on to wherever the answer points.
 *
 * @throws {EngineError} if there is no answer at all, or one that no second try can mend.
 */
export async function sendOnce(request: Request): Promise<Outcome> {
  const response = await fetchOnce(request);
  if (response.ok) return { kind: 'reply', response };
  if (isRedirect(response)) throw redirected(request, response.headers.get('location'));
  const words = await readWords(response, request.patience);
  const error = failure(request, response, words);
  return { kind: 'failed', status: response.status, words, error };
}

async function fetchOnce(request: Request): Promise<Response> {
  const { endpoint, path, body, patience } = request;
  const sent = request.fetch(`${endpoint.base}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: headers(request.key, body !== undefined),
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
    signal: patience.signal,
  });
  try {
    return await patience.during(sent);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw atAddress(readNetworkError(error, 'request'), endpoint);
  }
}

/** Who has several endpoints wants to know which it was. */
function atAddress(error: EngineError, { base }: Endpoint): EngineError {
  if (error.code !== 'unreachable') return error;
  const { origin } = new URL(base);
  const detail = error.detail === undefined ? origin : `${origin}: ${error.detail}`;
  return new EngineError(error.code, error.message, { detail });
}

/**
 * A connection of its own for every request: a pooled one may have died while the machine slept, and one that is closed
 * stops the server's work at once.
 */
function headers(key: string | undefined, hasBody: boolean): Record<string, string> {
  return {
    accept: 'text/event-stream, application/json',
    'accept-encoding': 'identity',
    connection: 'close',
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(key === undefined ? {} : { authorization: `Bearer ${checkedKey(key)}` }),
  };
}

/** Node repeats a header that it refuses in its error; so a key that no header can carry never gets there. */
function checkedKey(key: string): string {
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new EngineError('unauthorized', 'The key has characters that no key has.', {
    fault: faultOf('key-characters', {}),
  });
}

/** A browser-like `fetch` hides the status of a redirect it was told not to follow. */
function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(response.status);
}

function redirected({ endpoint, key }: Request, location: string | null): EngineError {
  const target = location !== null && URL.canParse(location, endpoint.base);
  const origin = target ? new URL(location, endpoint.base).origin : 'null';
  const isEcho = key !== undefined && origin.toLowerCase().includes(key.toLowerCase());
  return new EngineError(
    'redirected',
    'The endpoint tried to send the request elsewhere.',
    isEcho || origin === 'null' ? {} : { detail: origin },
  );
}

/** The words only help to tell failures apart; if they do not come, the status must do. */
async function readWords(response: Response, patience: Patience): Promise<string> {
  try {
    return await readStart(response, patience, MAX_ERROR_BYTES);
  } catch {
    return '';
  }
}

function failure(request: Request, response: Response, words: string): EngineError {
  const reason = readReason(response.status, words);
  const code = reason === 'unauthorized' && request.key === undefined ? 'no-key' : reason;
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
  return new EngineError(code, `The endpoint answered ${response.status}.`, {
    ...(code === 'not-found'
      ? missing(request, words)
      : { fault: faultOf('http-status', { status: response.status }) }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

const missing = (
  { model, endpoint, path }: Request,
  words: string,
): { readonly fault: Fault } | { readonly detail: string } =>
  model !== undefined && namesModel(words)
    ? { fault: faultOf('model-name', { model }) }
    : { detail: `${endpoint.base}${path}` };

/** Seconds or a date, as HTTP has it; in milliseconds from now. */
export function readRetryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

const MAX_TRIES = 3;
/** A person who waits for an answer is told rather than kept waiting longer than this. */
const LONGEST_PAUSE = 30_000;
const TRANSIENT = [429, 500, 502, 503, 504];

/** Milliseconds to wait before trying again; undefined where that helps nobody. */
export function pauseBeforeRetry(
  status: number,
  retryAfterMs: number | undefined,
  tries: number,
): number | undefined {
  if (tries >= MAX_TRIES || !TRANSIENT.includes(status)) return undefined;
  const wait = retryAfterMs ?? 500 * 2 ** (tries - 1);
  return wait > LONGEST_PAUSE ? undefined : wait;
}

export type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>;

export const realWait: Wait = (ms, signal) => pause(ms, undefined, { signal });
