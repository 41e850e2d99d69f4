import { EngineError } from '../../protocol/engineError.ts';
import type {
  GenerateRequest,
  LanguageModel,
  ModelEvent,
  ModelStatus,
} from '../../protocol/languageModel.ts';
import { renderRequest } from './chatCompletion.ts';
import type { Endpoint } from './endpoint.ts';
import { defaultTimeouts, type Timeouts } from './limits.ts';
import { createPatience, type Patience } from './patience.ts';
import { readReply } from './readReply.ts';
import { type Fetch, pauseBeforeRetry, realWait, sendOnce, type Wait } from './request.ts';
import { type OptionalField, readRefusedField } from './serverReason.ts';

export interface RemoteModelOptions {
  readonly endpoint: Endpoint;
  /** As the endpoint names it: "qwen2.5-coder:7b". */
  readonly model: string;
  /** Read for every request, so that nobody keeps it. Whoever provides it has bound it to the endpoint's origin. */
  readonly key?: () => Promise<string | undefined>;
  /** VS Code's own knows the proxy and the certificates. */
  readonly fetch?: Fetch;
  readonly timeouts?: Partial<Timeouts>;
  /** Tokens the server has room for, where `listModels` found that out. */
  readonly contextLength?: number | undefined;
  /** For tests: pauses between tries, and the wall clock. */
  readonly wait?: Wait;
  readonly wallClock?: () => number;
}

/** A chat model on an OpenAI-compatible endpoint. Nothing is sent before the first `generate`. */
export function createRemoteModel(options: RemoteModelOptions): LanguageModel {
  const session: Session = {
    ...options,
    timeouts: { ...defaultTimeouts, ...options.timeouts },
    refused: new Set(),
    status: { kind: 'idle' },
  };
  return {
    name: options.model,
    remote: !options.endpoint.loopback,
    contextLength: options.contextLength,
    parallel: !options.endpoint.loopback,
    get status() {
      return session.status;
    },
    generate: (request, signal) => generate(session, request, signal),
    countTokens: async (text) => estimateTokens(text),
  };
}

/** An estimate: endpoints do not share their tokenizer. Source code has about 3.6 characters a token, rarely fewer than 3. */
export const estimateTokens = (text: string): number => Math.ceil(text.length / 3.6);

interface Session extends RemoteModelOptions {
  readonly timeouts: Timeouts;
  /** What this server has refused once is not sent again. */
  readonly refused: Set<OptionalField>;
  status: ModelStatus;
}

async function* generate(
  session: Session,
  request: GenerateRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void> {
  signal.throwIfAborted();
  const patience = createPatience(signal, session.wallClock);
  session.status = { kind: 'connecting' };
  try {
    const response = await send(session, request, patience);
    for await (const event of readReply(response, patience, session.timeouts.idle)) {
      signal.throwIfAborted();
      session.status = { kind: 'decoding' };
      yield event;
    }
    session.status = { kind: 'idle' };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof EngineError) session.status = { kind: 'failed', message: error.message };
    throw error;
  } finally {
    if (session.status.kind !== 'failed') session.status = { kind: 'idle' };
    patience.end();
  }
}

/** Sends until there is a reply to read. Nothing has been shown yet, so another try repeats nothing. */
async function send(
  session: Session,
  request: GenerateRequest,
  patience: Patience,
): Promise<Response> {
  const { endpoint, model, fetch: own = fetch, wait = realWait } = session;
  const key = (await session.key?.()) || undefined;
  const base = { fetch: own, endpoint, path: '/chat/completions', key, model, patience };
  for (let tries = 1; ; tries += 1) {
    patience.renew(session.timeouts.firstToken);
    const body = renderRequest(model, request, session.refused);
    const outcome = await sendOnce({ ...base, body });
    if (outcome.kind === 'reply') return outcome.response;
    if (learnsFrom(session, outcome.status, outcome.words)) continue;
    const pause = pauseBeforeRetry(outcome.status, outcome.error.retryAfterMs, tries);
    if (pause === undefined) throw outcome.error;
    await wait(pause, patience.signal);
  }
}

/** Did the server refuse a field that we can do without? At most once for each of them. */
function learnsFrom({ refused }: Session, status: number, words: string): boolean {
  const field = status === 400 || status === 422 ? readRefusedField(words) : undefined;
  if (field === undefined || refused.has(field)) return false;
  refused.add(field);
  return true;
}
