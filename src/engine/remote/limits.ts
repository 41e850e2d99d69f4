/** Bytes of one reply as it arrives, decompressed. A reply that a person reads stays far below. */
export const MAX_REPLY_BYTES = 32 * 1024 * 1024;
/** UTF-16 units of one event of a stream, its framing included. */
export const MAX_EVENT = 1024 * 1024;
/** Nesting of a JSON text; a completion needs 6. Deeper ones cost memory out of proportion to their size. */
export const MAX_DEPTH = 64;
/** Bytes read of an error's body: enough to recognise it. */
export const MAX_ERROR_BYTES = 64 * 1024;

/** How long to wait for an endpoint, in milliseconds. */
export interface Timeouts {
  /** For answers that need no thinking: the list of models, a server's properties. */
  readonly connect: number;
  /** From sending to the first event. A local server may read a long prompt for a minute. */
  readonly firstToken: number;
  /** Between two events. */
  readonly idle: number;
}

/**
 * Below the 300 s after which Node's own client gives up, so that it is always ours that speaks. The connection itself
 * has Node's limit of 10 s: `fetch` does not tell when it is made.
 */
export const defaultTimeouts: Timeouts = { connect: 15_000, firstToken: 120_000, idle: 60_000 };
