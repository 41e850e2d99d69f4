import { HEARTBEAT_MS } from '../protocol/engine.ts';

/** So many in a row, and the engine hangs. */
const MISSED_LIMIT = 3;

/**
 * Listens for the engine's heartbeats while somebody waits for it.
 *
 * It counts turns of its own timer rather than time: when this process was held up itself, or the machine slept, one
 * turn passes and not many, and the heartbeats that queued up meanwhile are heard before the next.
 */
export class HeartbeatWatch {
  readonly #onHang: () => void;
  readonly #every: number;
  #timer: NodeJS.Timeout | undefined;
  #missed = 0;
  #waiting = 0;

  constructor(onHang: () => void, every = HEARTBEAT_MS) {
    this.#onHang = onHang;
    this.#every = every;
  }

  beat(): void {
    this.#missed = 0;
  }

  /** Watches for as long as the work takes. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    if (this.#waiting === 1) this.#start();
    try {
      return await work();
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.dispose();
    }
  }

  dispose(): void {
    clearInterval(this.#timer);
  }

  #start(): void {
    this.#missed = 0;
    this.#timer = setInterval(() => {
      this.#missed += 1;
      // The first turn since a heartbeat has missed nothing: it may have come just before the next.
      if (this.#missed > MISSED_LIMIT) this.#hang();
    }, this.#every);
  }

  #hang(): void {
    this.dispose();
    this.#onHang();
  }
}
