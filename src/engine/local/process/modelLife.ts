import { EngineError } from '../../../protocol/engineError.ts';
import type { GenerateRequest, ModelEvent, ModelStatus } from '../../../protocol/languageModel.ts';
import type { LoadedModel, Provider } from '../../../protocol/localModel.ts';
import type { ModelFork } from './modelFork.ts';
import { ALIVE_MS, type FromModel, type ToModel } from './modelMessages.ts';
import type { LoadOptions } from './modelRuntime.ts';

/** Milliseconds of silence after which the process hangs: with nothing to do, in a run, and while it loads. */
export interface Silences {
  readonly idle: number;
  readonly run: number;
  readonly load: number;
}

/** A run of a large model on a slow processor takes seconds; a first load may compile for half a minute. */
export const usualSilences: Silences = { idle: 5_000, run: 60_000, load: 180_000 };

export interface LifeOptions {
  readonly silences: Silences;
  readonly onStatus: (status: ModelStatus) => void;
}

interface Waiting {
  readonly silence: keyof Silences;
  readonly resolve: (message: FromModel) => void;
  readonly reject: (error: unknown) => void;
  readonly onEvent?: (event: ModelEvent) => void;
}

/** A reply that is being made. */
export interface Writing {
  /** Resolves after the last event, or once the model has stopped. */
  readonly over: Promise<void>;
  /** Ends it between two runs. */
  stop(): void;
}

/** One model process, from its start to its end. Whoever waits for it fails the moment it dies. */
export class ModelLife {
  readonly #fork: ModelFork;
  readonly #options: LifeOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #watch: NodeJS.Timeout;
  /** Turns of the watch since the process was last heard: a machine that slept has not missed any. */
  #silent = 0;
  #lastId = 0;
  #why: unknown;

  constructor(fork: ModelFork, options: LifeOptions) {
    this.#fork = fork;
    this.#options = options;
    this.#watch = setInterval(() => this.#look(), ALIVE_MS / 2);
    this.#watch.unref();
    fork.onMessage((message) => this.#hear(message));
    fork.over.addEventListener('abort', () => this.#end(fork.over.reason));
  }

  get pid(): number {
    return this.#fork.pid;
  }

  /** Nothing can be asked of it any more. */
  get ended(): boolean {
    return this.#why !== undefined;
  }

  /** @throws {EngineError} if the folder cannot be used, or the process dies or hangs. */
  async load(options: LoadOptions): Promise<LoadedModel> {
    const said = await this.#ask('load', (id) => ({ kind: 'load', id, ...options }));
    if (said.kind !== 'loaded') throw unexpected(said);
    return said.model;
  }

  generate(request: GenerateRequest, onEvent: (event: ModelEvent) => void): Writing {
    let asked = 0;
    const say = (id: number): ToModel => {
      asked = id;
      return { kind: 'generate', id, request };
    };
    return {
      over: this.#ask('run', say, onEvent).then(() => {}),
      stop: () => this.#fork.send({ kind: 'stop', id: asked }),
    };
  }

  async count(text: string): Promise<number> {
    const said = await this.#ask('run', (id) => ({ kind: 'count', id, text }));
    if (said.kind !== 'counted') throw unexpected(said);
    return said.tokens;
  }

  /** @returns milliseconds of one run. @throws {EngineError} if the provider does not work */
  async test(provider: Provider): Promise<number> {
    const said = await this.#ask('load', (id) => ({ kind: 'test', id, provider }));
    if (said.kind !== 'tested') throw unexpected(said);
    return said.ms;
  }

  kill(): void {
    this.#end(new EngineError('unloaded', 'The model was unloaded.'));
    this.#fork.kill();
  }

  #ask(
    silence: keyof Silences,
    say: (id: number) => ToModel,
    onEvent?: (event: ModelEvent) => void,
  ): Promise<FromModel> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.ended) {
        reject(this.#why);
        return;
      }
      this.#waiting.set(id, { silence, resolve, reject, ...(onEvent && { onEvent }) });
      this.#silent = 0;
      this.#fork.send(say(id));
    });
  }

  #hear(message: FromModel): void {
    this.#silent = 0;
    if (message.kind === 'alive') return;
    if (message.kind === 'status') this.#options.onStatus(message.status);
    else this.#hearAnswer(message);
  }

  #hearAnswer(message: Exclude<FromModel, { kind: 'alive' | 'status' }>): void {
    const waiting = this.#waiting.get(message.id);
    if (message.kind === 'event') waiting?.onEvent?.(message.event);
    else this.#waiting.delete(message.id);
    if (message.kind === 'failed') waiting?.reject(failure(message));
    else if (message.kind !== 'event') waiting?.resolve(message);
  }

  #look(): void {
    this.#silent += 1;
    const { silences } = this.#options;
    const waits = [...this.#waiting.values()].map(({ silence }) => silences[silence]);
    if ((this.#silent * ALIVE_MS) / 2 <= Math.max(silences.idle, ...waits)) return;
    this.#end(new EngineError('model-hangs', 'The model process does not answer: it is ended.'));
    this.#fork.kill();
  }

  /** Only the first end counts. */
  #end(why: unknown): void {
    this.#why ??= why;
    clearInterval(this.#watch);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(this.#why);
  }
}

function failure(failed: Extract<FromModel, { kind: 'failed' }>): EngineError {
  const { kind: _kind, id: _id, code, message, ...about } = failed;
  return new EngineError(code, message, about);
}

const unexpected = ({ kind }: FromModel): EngineError =>
  new EngineError('unreadable', `The model process answered with "${kind}".`);
