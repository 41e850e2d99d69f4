import assert from 'node:assert/strict';
import { readEndpoint } from '../../src/engine/remote/endpoint.ts';
import { createRemoteModel, type RemoteModelOptions } from '../../src/engine/remote/remoteModel.ts';
import { EngineError, type EngineErrorCode } from '../../src/protocol/engineError.ts';
import type {
  EndReason,
  GenerateRequest,
  LanguageModel,
  ModelEvent,
} from '../../src/protocol/languageModel.ts';

export const hello: GenerateRequest = {
  messages: [{ role: 'user', text: 'Hello' }],
  maxTokens: 100,
};

export const testKey = 'sk-Test+Key/0123456789=abc';

/** A model with short limits, that does not pause between tries. */
export function modelAt(origin: string, options: Partial<RemoteModelOptions> = {}): LanguageModel {
  const endpoint = readEndpoint(origin);
  assert.equal(endpoint.kind, 'endpoint');
  return createRemoteModel({
    endpoint: endpoint as Extract<typeof endpoint, { kind: 'endpoint' }>,
    model: 'm1',
    key: async () => testKey,
    timeouts: { firstToken: 2000, idle: 250 },
    wait: async () => undefined,
    ...options,
  });
}

export interface Outcome {
  readonly outcome: EngineErrorCode | EndReason;
  readonly text: string;
  readonly error: EngineError | undefined;
  readonly events: readonly ModelEvent[];
}

/** Reads a reply to its end, good or bad. */
export async function collectReply(
  model: LanguageModel,
  between: () => Promise<unknown> = async () => undefined,
): Promise<Outcome> {
  const events: ModelEvent[] = [];
  let error: EngineError | undefined;
  try {
    for await (const event of model.generate(hello, new AbortController().signal)) {
      events.push(event);
      await between();
    }
  } catch (failure) {
    if (!(failure instanceof EngineError)) throw failure;
    error = failure;
  }
  const text = events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
  const ends = events.filter((event) => event.type === 'end');
  assert.equal(ends.length, error ? 0 : 1);
  const outcome = error?.code ?? ends[0]?.reason;
  assert.ok(outcome);
  return { outcome, text, error, events };
}
