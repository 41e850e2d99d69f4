import type {
  EngineMethod,
  EngineParams,
  EngineResult,
  HeardModelMessage,
} from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';
import { refusal, requestEngine, untilAborted } from './engineClient.ts';
import type { EngineLife } from './engineLife.ts';
import type { EngineState } from './engineState.ts';
import { HeartbeatWatch } from './heartbeatWatch.ts';
import { afterCrash } from './restartPolicy.ts';

export interface SupervisorOptions {
  /** Starts the process and greets it. Rejects with an `EngineError`; the signal aborts when it is not wanted any more. */
  readonly launch: (signal: AbortSignal) => Promise<EngineLife>;
  readonly onState: (state: EngineState) => void;
  /** What a model on this machine says. */
  readonly onModel?: (message: HeardModelMessage) => void;
  readonly log: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Failures that the next start would meet again. */
const lasting: readonly string[] = ['engine-missing', 'version-mismatch'];

/** Keeps at most one engine alive: starts it on first use, again after a crash, and not at all after a series. */
export class EngineSupervisor {
  readonly #options: SupervisorOptions;
  /** Aborted to end the current life: whatever follows from that is no crash. */
  #unwanted = new AbortController();
  #starting: Promise<EngineLife> | undefined;
  #watch: HeartbeatWatch | undefined;
  #crashes: readonly number[] = [];
  #refusal: EngineError | undefined;
  #state: EngineState = { kind: 'stopped' };

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  get state(): EngineState {
    return this.#state;
  }

  /** @throws {EngineError} if the engine refuses, cannot start or dies; the signal's reason if aborted. */
  async request<M extends EngineMethod>(
    method: M,
    params: EngineParams<M>,
    signal: AbortSignal,
  ): Promise<EngineResult<M>> {
    if (this.#refusal !== undefined) throw this.#refusal;
    const unwanted = this.#unwanted.signal;
    const life = await untilAborted([signal], () => this.#life());
    const ask = () =>
      requestEngine(life, method, params, signal).catch((error: unknown) => {
        throw unwanted.aborted && !signal.aborted ? unwanted.reason : error;
      });
    return this.#watch === undefined ? ask() : this.#watch.during(ask);
  }

  /** Whoever waits for the old one is told that it is restarted. */
  async restart(): Promise<void> {
    this.#end(new EngineError('engine-restarted', 'The engine was restarted.'));
    this.#crashes = [];
    this.#refusal = undefined;
    await this.#life();
  }

  dispose(): void {
    this.#refusal = new EngineError('engine-stopped', 'The engine was stopped.');
    this.#end(this.#refusal);
    this.#become({ kind: 'stopped' });
  }

  #life(): Promise<EngineLife> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  async #start(): Promise<EngineLife> {
    const unwanted = this.#unwanted.signal;
    this.#become({ kind: 'starting' });
    try {
      const life = await this.#options.launch(unwanted);
      this.#welcome(life, unwanted);
      return life;
    } catch (error) {
      const why = refusal(error);
      if (!unwanted.aborted) this.#lost(why);
      throw why;
    }
  }

  #welcome(life: EngineLife, unwanted: AbortSignal): void {
    const watch = new HeartbeatWatch(() => this.#replaceHanging(life));
    life.onHeartbeat(() => watch.beat());
    life.onModel((message) => this.#options.onModel?.(message));
    unwanted.addEventListener('abort', () => life.kill());
    life.over.addEventListener('abort', () => {
      watch.dispose();
      if (!unwanted.aborted) this.#lost(refusal(life.over.reason));
    });
    if (unwanted.aborted) life.kill();
    unwanted.throwIfAborted();
    life.over.throwIfAborted();
    this.#watch = watch;
    this.#become({ kind: 'running', pid: life.pid });
  }

  #replaceHanging(life: EngineLife): void {
    this.#options.log(
      `The engine (process ${life.pid}) does not answer: it is ended and started again.`,
    );
    this.#end(new EngineError('engine-died', 'The engine did not answer.'));
    this.#startAgain();
  }

  #lost(why: EngineError): void {
    this.#starting = undefined;
    this.#watch = undefined;
    this.#options.log(why.message);
    const { act, crashes } = afterCrash(this.#crashes, this.#options.now());
    this.#crashes = crashes;
    if (lasting.includes(why.code)) this.#giveUp(why);
    else if (act === 'restart') this.#startAgain();
    else this.#giveUp(new EngineError('engine-stopped', tooManyCrashes(crashes.length)));
  }

  #startAgain(): void {
    // Whoever asks next awaits the same promise and hears of a failure; here nobody waits for it.
    this.#life().catch(() => {});
  }

  #giveUp(why: EngineError): void {
    this.#refusal = why;
    this.#become({ kind: 'gave-up', code: why.code });
  }

  #end(why: EngineError): void {
    this.#unwanted.abort(why);
    this.#unwanted = new AbortController();
    this.#starting = undefined;
    this.#watch = undefined;
  }

  #become(state: EngineState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

const tooManyCrashes = (crashes: number): string =>
  `The engine crashed ${crashes} times in three minutes and is not started again.`;
