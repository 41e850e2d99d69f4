import * as vscode from 'vscode';
import type {
  EngineMethod,
  EngineParams,
  EngineResult,
  HeardModelMessage,
} from '../protocol/engine.ts';
import { launchLanguageClient } from './engineLanguageClient.ts';
import type { EngineState } from './engineState.ts';
import { EngineSupervisor } from './engineSupervisor.ts';

export interface EngineProcessOptions {
  /** The folder of the bundles: the engine's, and that of the thread which starts it. */
  readonly dist: string;
  /** Where the engine and the language client write. Not disposed here. */
  readonly log: vscode.LogOutputChannel;
}

/** The engine as the extension has it: started by the first request, kept alive, its state observable. */
export class EngineProcess {
  readonly #changed = new vscode.EventEmitter<EngineState>();
  readonly onDidChange = this.#changed.event;
  readonly #model = new vscode.EventEmitter<HeardModelMessage>();
  /** What a model on this machine says. */
  readonly onModel = this.#model.event;
  readonly #supervisor: EngineSupervisor;

  constructor(options: EngineProcessOptions) {
    this.#supervisor = new EngineSupervisor({
      launch: (signal) => launchLanguageClient(options, signal),
      onState: (state) => this.#changed.fire(state),
      onModel: (message) => this.#model.fire(message),
      log: (line) => options.log.warn(line),
      now: Date.now,
    });
  }

  get state(): EngineState {
    return this.#supervisor.state;
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
    return this.#supervisor.request(method, params, signal);
  }

  /**
   * Ends the process if there is one and starts a fresh one. What was given up is forgotten.
   *
   * @throws {EngineError} if it does not start.
   */
  restart(): Promise<void> {
    return this.#supervisor.restart();
  }

  dispose(): void {
    this.#supervisor.dispose();
    this.#changed.dispose();
    this.#model.dispose();
  }
}
