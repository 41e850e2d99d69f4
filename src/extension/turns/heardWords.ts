import type { Reading } from '../../chat/hypotheses/readings.ts';

/** Words that are kept; a thread that has more is read again. */
const MOST_KEPT = 1000;

/** What the thread of the turns has read of a person's words. What is not read yet is asked for, and told of when it is. */
export class HeardWords {
  readonly #ask: (words: string) => Promise<Reading>;
  readonly #onHeard: () => void;
  /** Undefined while it is being read. */
  readonly #known = new Map<string, Reading | undefined>();

  constructor(ask: (words: string) => Promise<Reading>, onHeard: () => void) {
    this.#ask = ask;
    this.#onHeard = onHeard;
  }

  read(words: string): Reading | undefined {
    if (!this.#known.has(words)) void this.#listen(words);
    return this.#known.get(words);
  }

  /** What is being read is waited for, and stays. */
  #makeRoom(): void {
    for (const [words, reading] of this.#known) {
      if (this.#known.size < MOST_KEPT) return;
      if (reading !== undefined) this.#known.delete(words);
    }
  }

  async #listen(words: string): Promise<void> {
    this.#makeRoom();
    this.#known.set(words, undefined);
    try {
      this.#known.set(words, await this.#ask(words));
      this.#onHeard();
    } catch {
      // The thread died, which the turn that it ran has told. Whoever asks again, asks the next one.
      this.#known.delete(words);
    }
  }
}
