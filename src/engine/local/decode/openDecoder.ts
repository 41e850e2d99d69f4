/** A decoder: a model's session, and a cache of its own. */
import type { Decoder } from './decoder.ts';
import type { KeyValueCache } from './keyValueCache.ts';
import type { ModelSession } from './modelSession.ts';

class CachedDecoder implements Decoder {
  readonly #session: ModelSession;
  readonly #cache: KeyValueCache;
  readonly #tokens: number[];

  constructor(session: ModelSession, cache: KeyValueCache, tokens: readonly number[]) {
    this.#session = session;
    this.#cache = cache;
    this.#tokens = [...tokens];
  }

  get tokens(): readonly number[] {
    return this.#tokens;
  }

  get length(): number {
    return this.#tokens.length;
  }

  get vocab(): number {
    return this.#session.vocab;
  }

  get contextLength(): number {
    return this.#session.contextLength;
  }

  /** Held by the cache now. */
  get bytes(): number {
    return this.#cache.bytes;
  }

  async run(ids: readonly number[], rows: number): Promise<Float32Array> {
    const logits = await this.#session.run({ ids, rows, cache: this.#cache });
    this.#tokens.push(...ids);
    return logits;
  }

  truncate(length: number): void {
    this.#tokens.length = Math.min(length, this.#tokens.length);
    this.#cache.truncate(length);
  }

  /** @returns another decoder that has read the first tokens of this one */
  fork(length: number): CachedDecoder {
    const tokens = this.#tokens.slice(0, length);
    return new CachedDecoder(this.#session, this.#cache.fork(tokens.length), tokens);
  }

  close(): void {
    this.#tokens.length = 0;
    this.#cache.close();
  }
}

/** A decoder that can be copied, and says what it holds. */
export interface ForkableDecoder extends Decoder {
  readonly bytes: number;
  fork(length: number): ForkableDecoder;
}

export function openDecoder(session: ModelSession): ForkableDecoder {
  return new CachedDecoder(session, session.newCache(), []);
}
