import * as vscode from 'vscode';
import type { EngineMethod, EngineParams, EngineResult } from '../protocol/engine.ts';
import type { EngineState } from './engineState.ts';

export interface EngineProcessOptions {
  /** The engine's bundle, `dist/engine.mjs`. */
  readonly engineFile: string;
  /** Where the engine and the language client write. Not disposed here. */
  readonly log: vscode.LogOutputChannel;
}

/** Starts, watches, restarts and stops the engine. Nothing runs before the first request. */
export class EngineProcess {
  readonly #changed = new vscode.EventEmitter<EngineState>();
  readonly onDidChange = this.#changed.event;
  #state: EngineState = { kind: 'stopped' };

  constructor(options: EngineProcessOptions) {
    options.log.trace(`The engine is ${options.engineFile}.`);
  }

  get state(): EngineState {
    return this.#state;
  }

  /**
   * Asks the engine, starting it where it does not run.
   *
   * @throws {EngineError} if the engine refuses, cannot start or dies; the signal's reason if aborted.
   */
  request<M extends EngineMethod>(
    method: M,
    params: EngineParams<M>,
    signal: AbortSignal,
  ): Promise<EngineResult<M>> {
    throw new Error(`not yet: ${method} ${params} ${signal}`);
  }

  /** Ends the process if there is one and starts a fresh one. What was given up is forgotten. */
  async restart(): Promise<void> {
    this.#state = { kind: 'starting' };
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
