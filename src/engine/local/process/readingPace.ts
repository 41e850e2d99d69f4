/** Milliseconds that a chunk of a prompt may take: whoever stops waits for one. */
const CHUNK_MS = 250;

const FEWEST = 16;
const MOST = 512;

/** How many tokens of a prompt to read at once, found out while reading. */
export interface ReadingPace {
  readonly chunk: number;
  /** So many tokens were read in so many milliseconds. */
  learn(tokens: number, ms: number): void;
}

export function readingPace(): ReadingPace {
  let chunk = FEWEST;
  return {
    get chunk() {
      return chunk;
    },
    learn(tokens, ms) {
      if (tokens <= 0) return;
      const fitting = Math.floor((CHUNK_MS * tokens) / Math.max(ms, 1));
      // Larger chunks are read faster; so the way up takes a few of them, and the way down one.
      chunk = Math.max(FEWEST, Math.min(fitting, 2 * chunk, MOST));
    },
  };
}
