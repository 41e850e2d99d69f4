/** A bit for each token of the vocabulary: whether it may come. 32 to a word, the lowest bit first. */
export type TokenMask = Uint32Array;

/** What a model may say next, so that what it says has a form. */
export interface Constraint {
  /** Shared: not to be written to. Undefined: anything. */
  allowed(): TokenMask | undefined;
  /** Tokens that must come now; may be empty. Each is to be accepted. */
  forced(): readonly number[];
  /** @throws if the token is not allowed */
  accept(id: number): void;
  /** Whether the text has ended. */
  readonly done: boolean;
  /** Another one that stands where this one stands. */
  clone(): Constraint;
}

/** Without a mask every token is. */
export function isAllowed(mask: TokenMask | undefined, id: number): boolean {
  return mask === undefined || (((mask[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}
