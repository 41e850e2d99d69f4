import type { HeardModelMessage } from '../protocol/engine.ts';

/** One run of the engine's process, from its handshake to its end. */
export interface EngineLife {
  readonly pid: number;
  /** Aborted once the process is gone; the reason is the `EngineError` that whoever waits gets. */
  readonly over: AbortSignal;
  /** Sends a request and cancels it there when the signal aborts. Rejects with the JSON-RPC error. */
  send(method: string, params: unknown, signal: AbortSignal): Promise<unknown>;
  /** Calls back for every sign of life. */
  onHeartbeat(listener: () => void): void;
  /** Calls back for everything that a model on this machine says. */
  onModel(listener: (message: HeardModelMessage) => void): void;
  /** Ends the process at once; it has nothing to save. */
  kill(): void;
}
