/** Lets one in at a time, in the order of coming. Whoever gives up while waiting is passed over. */
export class Turns {
  /** Resolves once all before are done, whatever became of them. */
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits for its turn.
   *
   * @returns what ends it; calling it again does nothing
   * @throws the signal's reason if aborted meanwhile
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    let leave = () => {};
    const before = this.#last;
    const done = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#last = before.then(() => done);
    try {
      await untilAborted(before, signal);
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }
}

/** Waits for work that cannot fail, but no longer than until the signal aborts. */
function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void work.then(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
  });
}
