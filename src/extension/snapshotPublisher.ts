import type { ToPage } from '../protocol/page.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import type { ThreadChange } from './liveThread.ts';

export interface PublisherOptions {
  readonly snapshot: () => Snapshot;
  readonly post: (message: ToPage) => void;
  /** Milliseconds between two posts. */
  readonly interval?: number;
}

type Delta = Extract<ThreadChange, { kind: 'text' }>;

/** As fast as anyone reads, and slow enough that a fast model does not flood the page. */
const INTERVAL_MS = 30;

/** Tells the page what changed: a snapshot for a change of state, else the text that was added, at most every 30 ms. */
export class SnapshotPublisher {
  readonly #options: PublisherOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stateChanged = false;
  #delta: Delta | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  note(change: ThreadChange): void {
    if (change.kind === 'state') this.#stateChanged = true;
    else this.#join(change);
    this.#timer ??= setTimeout(() => this.flush(), this.#options.interval ?? INTERVAL_MS);
  }

  /** Posts what waits, now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#stateChanged) this.snapshot();
    else if (this.#delta !== undefined) this.#postDelta(this.#delta);
    this.#delta = undefined;
  }

  /** Posts everything: to a page that has just said that it is ready, or after any change of state. */
  snapshot(): void {
    this.#stateChanged = false;
    this.#delta = undefined;
    this.#options.post({ type: 'snapshot', snapshot: this.#options.snapshot() });
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #postDelta({ turn, at, text }: Delta): void {
    this.#options.post({ type: 'text-delta', turn, at, text });
  }

  /** Text of another turn cannot be joined: then all is sent. */
  #join(change: Delta): void {
    if (this.#delta === undefined) this.#delta = change;
    else if (this.#delta.turn !== change.turn) this.#stateChanged = true;
    else this.#delta = { ...this.#delta, text: this.#delta.text + change.text };
  }
}
