import { EngineError, type EngineErrorCode } from '../../protocol/engineError.ts';
import { faultOf } from '../../protocol/faults.ts';
import type { DownloadErrorCode } from '../../protocol/modelDownload.ts';
import { readNetworkError } from '../remote/networkError.ts';
import { createPatience, type Patience } from '../remote/patience.ts';
import { type Fetch, readRetryAfter, type Wait } from '../remote/request.ts';
import { DownloadError } from './downloadError.ts';
import { type Hub, mayFollow } from './hub.ts';

/** How the hub is talked to. */
export interface HubClient {
  readonly hub: Hub;
  readonly fetch: Fetch;
  readonly wait: Wait;
  /** Milliseconds in which something must come. */
  readonly timeout: number;
}

/** What is asked of the hub, and how a sentence calls it. */
export interface HubQuestion {
  readonly url: string;
  /** A file, or the repository. */
  readonly about: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const MAX_REDIRECTS = 5;
const MAX_TRIES = 5;
/** A person is rather told than kept waiting longer than this. */
const LONGEST_PAUSE = 60_000;

/**
 * Asks, and reads the reply with whatever it is given to.
 *
 * @throws {DownloadError} for any failure, also of reading; the signal's reason if aborted.
 */
export async function askHub<T>(
  client: HubClient,
  question: HubQuestion,
  read: (response: Response, patience: Patience) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  signal.throwIfAborted();
  const patience = createPatience(signal);
  patience.renew(client.timeout);
  try {
    return await read(await openReply(client, question, patience), patience);
  } catch (error) {
    signal.throwIfAborted();
    throw asDownloadError(error, client.hub, question);
  } finally {
    patience.end();
  }
}

/** Each redirect is looked at: Node would follow it anywhere. */
async function openReply(
  client: HubClient,
  question: HubQuestion,
  patience: Patience,
): Promise<Response> {
  let url = new URL(question.url);
  for (let hops = 0; ; hops += 1) {
    const response = await send(client, url, question, patience);
    const target = redirectOf(response, url);
    if (target === undefined) return accepted(response, client.hub, question);
    discard(response);
    if (target === 'nowhere' || hops === MAX_REDIRECTS || !mayFollow(client.hub, target)) {
      throw redirected(url, target);
    }
    url = target;
  }
}

function redirectOf(response: Response, from: URL): URL | 'nowhere' | undefined {
  const location = response.headers.get('location');
  if (location === null || response.status < 300 || response.status >= 400) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from) : 'nowhere';
}

const redirected = ({ host }: URL, target: URL | 'nowhere'): DownloadError =>
  target === 'nowhere' || target.origin === 'null'
    ? new DownloadError('redirected', { host }, { fault: faultOf('another-address', {}) })
    : new DownloadError('redirected', { host, target: target.origin });

async function send(
  { fetch }: HubClient,
  url: URL,
  { headers }: HubQuestion,
  patience: Patience,
): Promise<Response> {
  const sent = fetch(url.href, {
    headers: { accept: '*/*', 'accept-encoding': 'identity', ...headers },
    redirect: 'manual',
    signal: patience.signal,
  });
  try {
    return await patience.during(sent);
  } catch (error) {
    if (isProxyRefusal(error)) throw new DownloadError('proxy-refused');
    throw error instanceof EngineError ? error : readNetworkError(error, 'request');
  }
}

/** `fetch` makes no reply of a 407; only the words of its error tell. */
const isProxyRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  (/proxy authentication required|proxy response \(407\)/i.test(error.message) ||
    isProxyRefusal(error.cause));

/** 416 is an answer too: what is there already is longer than what the hub has. */
function accepted(response: Response, hub: Hub, { about }: HubQuestion): Response {
  if ([200, 206, 416].includes(response.status)) return response;
  discard(response);
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
  throw new DownloadError(
    codeOf(response),
    { host: hub.host, repository: about, status: response.status },
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
}

/** Without a token Hugging Face answers 401 for what does not exist, and says so in a header. */
function codeOf({ status, headers }: Response): DownloadErrorCode {
  const hint = headers.get('x-error-code');
  if (hint === 'RepoNotFound' || status === 404) return 'no-repository';
  if (status === 401 || status === 403) return 'gated';
  return status === 429 || status === 503 ? 'hub-busy' : 'hub-failed';
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

const codes: Partial<Readonly<Record<EngineErrorCode, DownloadErrorCode>>> = {
  unreachable: 'unreachable',
  'timed-out': 'timed-out',
  'bad-certificate': 'bad-certificate',
  'cut-stream': 'cut-off',
};

/** What the client of endpoints throws, in our words. A fault of our own stays what it is. */
function asDownloadError(error: unknown, { host }: Hub, { about }: HubQuestion): unknown {
  if (!(error instanceof EngineError)) return error;
  const { detail } = error;
  return new DownloadError(
    codes[error.code] ?? 'bad-reply',
    { host, file: about, ...(detail === undefined ? {} : { detail }) },
    { cause: error, ...(detail === undefined && { fault: faultOf('no-connection', {}) }) },
  );
}

const transient: readonly DownloadErrorCode[] = [
  'hub-busy',
  'hub-failed',
  'timed-out',
  'unreachable',
  'cut-off',
];

/** How something is tried again. */
export interface Trying {
  /** Counts what came; if more came than ever before, the tries count anew. */
  readonly progress: () => number;
  /** Tries of a hub that cannot be reached at all; as many as of anything else where it is left out. */
  readonly unreached?: number;
}

/**
 * Tries again what may go better, at most five times in a row without progress.
 *
 * @throws what the last try threw; the signal's reason if aborted
 */
export async function withRetries<T>(
  { wait }: HubClient,
  work: () => Promise<T>,
  { progress, unreached = MAX_TRIES }: Trying,
  signal: AbortSignal,
): Promise<T> {
  let tries = 0;
  let best = progress();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      tries = progress() > best ? 1 : tries + 1;
      best = Math.max(best, progress());
      const pause = pauseAfter(error, tries, unreached);
      if (pause === undefined) throw error;
      await wait(pause, signal);
    }
  }
}

function pauseAfter(error: unknown, tries: number, unreached: number): number | undefined {
  if (!(error instanceof DownloadError) || !transient.includes(error.code)) return undefined;
  const pause = error.retryAfterMs ?? 1000 * 2 ** (tries - 1);
  const most = error.code === 'unreachable' ? unreached : MAX_TRIES;
  return tries >= most || pause > LONGEST_PAUSE ? undefined : pause;
}
