import * as v from 'valibot';
import { EngineError } from '../../protocol/engineError.ts';
import { readStart } from './boundedBody.ts';
import type { Endpoint } from './endpoint.ts';
import { readJson } from './json.ts';
import { defaultTimeouts, MAX_EVENT } from './limits.ts';
import { createPatience } from './patience.ts';
import { type Fetch, sendOnce } from './request.ts';

export interface ListedModel {
  readonly id: string;
  /** Tokens the server has room for; undefined where it does not say. */
  readonly contextLength: number | undefined;
}

export interface ListOptions {
  readonly fetch?: Fetch;
  /** Milliseconds for the whole answer. */
  readonly timeout?: number;
}

const length = v.fallback(v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined);
const listSchema = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      owned_by: v.fallback(v.nullish(v.string()), undefined),
      /** vLLM */
      max_model_len: length,
      /** OpenRouter */
      context_length: length,
    }),
  ),
});
const propsSchema = v.object({ default_generation_settings: v.object({ n_ctx: length }) });

/**
 * The models an endpoint offers, in its own order; also the cheapest way to see whether address and key are right.
 *
 * llama.cpp tells its context's size on a page of its own, which is read only where the list says that it is llama.cpp.
 *
 * @throws {EngineError} as `generate` does; the signal's reason if aborted.
 */
export async function listModels(
  endpoint: Endpoint,
  key: string | undefined,
  signal: AbortSignal,
  options: ListOptions = {},
): Promise<readonly ListedModel[]> {
  const parsed = v.safeParse(listSchema, await get(endpoint, '/models', key, signal, options));
  if (!parsed.success) throw new EngineError('bad-reply', 'The endpoint lists no models.');
  const { data } = parsed.output;
  const isLlamaCpp = data.some(({ owned_by }) => owned_by === 'llamacpp');
  const shared = isLlamaCpp ? await llamaCppContext(endpoint, key, signal, options) : undefined;
  return data.map(({ id, max_model_len, context_length }) => ({
    id,
    contextLength: max_model_len ?? context_length ?? shared,
  }));
}

/** Best effort: without it the endpoint is as usable. */
async function llamaCppContext(
  endpoint: Endpoint,
  key: string | undefined,
  signal: AbortSignal,
  options: ListOptions,
): Promise<number | undefined> {
  const root = { ...endpoint, base: endpoint.base.replace(/\/v1$/, '') };
  try {
    const props = v.safeParse(propsSchema, await get(root, '/props', key, signal, options));
    return props.success
      ? (props.output.default_generation_settings.n_ctx ?? undefined)
      : undefined;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

async function get(
  endpoint: Endpoint,
  path: string,
  key: string | undefined,
  signal: AbortSignal,
  options: ListOptions,
): Promise<unknown> {
  signal.throwIfAborted();
  const patience = createPatience(signal);
  patience.renew(options.timeout ?? defaultTimeouts.connect);
  try {
    const request = { endpoint, path, key: key || undefined, patience };
    const outcome = await sendOnce({ ...request, fetch: options.fetch ?? fetch });
    if (outcome.kind === 'failed') throw outcome.error;
    return readJson(await readStart(outcome.response, patience, MAX_EVENT));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    patience.end();
  }
}
