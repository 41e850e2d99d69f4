/** What a model may say next, so that what it says has a form. */
export interface Constraint {
  /**
   * A bit for each token of the vocabulary, 32 to a word, the lowest first. Shared: not to be written to.
   * Undefined: anything.
   */
  allowed(): Uint32Array | undefined;
  /** Tokens that must come now; may be empty. Each is to be accepted. */
  forced(): readonly number[];
  /** @throws if the token is not allowed */
  accept(id: number): void;
  /** Whether the text has ended. */
  readonly done: boolean;
  /** Another one that stands where this one stands. */
  clone(): Constraint;
}

export function isAllowed(mask: Uint32Array, id: number): boolean {
  return (((mask[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}
