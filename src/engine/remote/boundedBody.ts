import { EngineError } from '../../protocol/engineError.ts';
import { readNetworkError } from './networkError.ts';
import type { Patience } from './patience.ts';

/**
 * The bytes of a reply, decompressed, as they come.
 *
 * They are pulled one by one, so that an archive bomb is inflated only as far as we read.
 *
 * @throws {EngineError} `reply-too-large` past `limit` bytes, `cut-stream`, `timed-out`.
 */
export async function* readBody(
  response: Response,
  patience: Patience,
  limit: number,
): AsyncGenerator<Uint8Array, void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    yield* readBounded(reader, patience, limit);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function* readBounded(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  patience: Patience,
  limit: number,
): AsyncGenerator<Uint8Array, void> {
  let total = 0;
  for (;;) {
    const { done, value } = await patience.during(read(reader));
    if (done) return;
    total += value.byteLength;
    if (total > limit) throw tooLarge(limit);
    yield value;
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    throw readNetworkError(error, 'reply');
  }
}

/** The first `limit` bytes as text; what follows is left unread. */
export async function readStart(
  response: Response,
  patience: Patience,
  limit: number,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let total = 0;
  for await (const bytes of readBody(response, patience, Number.MAX_SAFE_INTEGER)) {
    text += decoder.decode(bytes, { stream: true });
    total += bytes.byteLength;
    if (total >= limit) return text;
  }
  return text + decoder.decode();
}

const tooLarge = (limit: number) =>
  new EngineError('reply-too-large', 'The reply is too large.', {
    detail: `${Math.round(limit / 1024 / 1024)} MB`,
  });
