import type { MessagePort } from 'node:worker_threads';
import type { Failure } from './threadFailure.ts';

// What the extension's thread and the one that starts an engine say to each other. Not parsed: both run one build of one program.

/** Which engine a thread is for, handed to it when it starts. */
export interface EngineOrder {
  /** The engine's bundle, `dist/engine.mjs`. */
  readonly engineFile: string;
  /** The address of a proxy that the editor is set to use; empty for the system's. */
  readonly proxy: string;
  /** Where the engine's messages come and go, as they are. */
  readonly port: MessagePort;
}

export type FromEngineThread =
  | { readonly type: 'started'; readonly pid: number }
  | { readonly type: 'line'; readonly line: string }
  /** The process is gone, or there never was one. */
  | { readonly type: 'over'; readonly failure: Failure };
