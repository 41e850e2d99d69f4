/**
 * One text as a model has read it so far: tokens go in, logits come out, and what was read is kept.
 *
 * Runs of one model never overlap: a second one waits.
 */
export interface Decoder {
  /** What is in the cache. */
  readonly tokens: readonly number[];
  /** Of `tokens`. */
  readonly length: number;
  /** Logits in a row. */
  readonly vocab: number;
  /** The longest text, in tokens. */
  readonly contextLength: number;
  /**
   * Reads on. If it fails, the cache is as it was.
   *
   * @param ids at least one
   * @param rows for how many of the last ids logits are wanted, at least one
   * @returns rows x vocab; the last row is about what follows the last id
   */
  run(ids: readonly number[], rows: number): Promise<Float32Array>;
  /** Forgets what comes after so many tokens. */
  truncate(length: number): void;
  /** Frees the cache; the model stays. */
  close(): void;
}
