// The one global that the protocol and the dialogue may use: it exists in Node, in the browser and in every extension host.

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
