/** Events that one side puts in as they come, and the other takes out in a loop. */
export class EventQueue<T> {
  readonly #events: T[] = [];
  #state: { readonly ended: boolean; readonly error?: unknown } = { ended: false };
  #wake = () => {};

  put(event: T): void {
    if (this.#state.ended) return;
    this.#events.push(event);
    this.#wake();
  }

  /** The loop takes what is there, and ends. */
  end(): void {
    this.#end({ ended: true });
  }

  /** The loop throws at once; what was not taken is lost. Only the first end counts. */
  fail(error: unknown): void {
    if (this.#state.ended) return;
    this.#events.length = 0;
    this.#end({ ended: true, error });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for (;;) {
      const event = this.#events.shift();
      if (event !== undefined) yield event;
      else if ('error' in this.#state) throw this.#state.error;
      else if (this.#state.ended) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }

  #end(state: { readonly ended: true; readonly error?: unknown }): void {
    if (this.#state.ended) return;
    this.#state = state;
    this.#wake();
  }
}
