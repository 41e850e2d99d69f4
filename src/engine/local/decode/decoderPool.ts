/** What several conversations have read, kept as long as there is memory for it. */
import { commonPrefix } from './commonPrefix.ts';
import type { Decoder } from './decoder.ts';
import type { ForkableDecoder } from './openDecoder.ts';

export interface DecoderPool {
  /**
   * The decoder of a conversation, which has read as much of its text as any conversation has. Others are forgotten, those
   * that were used longest ago first, until all that is left fits the budget; this one stays.
   */
  take(thread: string, prompt: readonly number[]): Decoder;
  /** In the caches of all conversations. */
  readonly bytes: number;
  close(): void;
}

export interface PoolOptions {
  readonly open: () => ForkableDecoder;
  /** For the caches of all conversations together. */
  readonly budgetBytes: number;
}

/** Less than this is read again sooner than copied. */
const worthCopying = 16;

class ThreadPool implements DecoderPool {
  readonly #options: PoolOptions;
  /** The one used last comes last. */
  readonly #decoders = new Map<string, ForkableDecoder>();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get bytes(): number {
    return [...this.#decoders.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  take(thread: string, prompt: readonly number[]): Decoder {
    const own = this.#decoders.get(thread);
    const decoder = this.#best(own, prompt);
    if (own !== undefined && own !== decoder) own.close();
    this.#decoders.delete(thread);
    this.#decoders.set(thread, decoder);
    this.#evict(thread);
    return decoder;
  }

  close(): void {
    for (const decoder of this.#decoders.values()) decoder.close();
    this.#decoders.clear();
  }

  /** Another's beginning is copied where that saves something: whoever it belongs to goes on from where he was. */
  #best(own: ForkableDecoder | undefined, prompt: readonly number[]): ForkableDecoder {
    const shared = (decoder: ForkableDecoder) => commonPrefix(decoder.tokens, prompt);
    let best = own;
    let length = own === undefined ? 0 : shared(own) + worthCopying;
    for (const decoder of this.#decoders.values()) {
      if (decoder === own || shared(decoder) <= Math.max(length, worthCopying)) continue;
      best = decoder;
      length = shared(decoder);
    }
    if (best === undefined) return this.#options.open();
    return best === own ? best : best.fork(length);
  }

  #evict(kept: string): void {
    for (const [thread, decoder] of this.#decoders) {
      if (thread === kept || this.bytes <= this.#options.budgetBytes) return;
      decoder.close();
      this.#decoders.delete(thread);
    }
  }
}

export function decoderPool(options: PoolOptions): DecoderPool {
  return new ThreadPool(options);
}
