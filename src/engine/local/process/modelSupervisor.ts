import { EngineError } from '../../../protocol/engineError.ts';
import { EventQueue } from '../../../protocol/eventQueue.ts';
import type { GenerateRequest, ModelEvent, ModelStatus } from '../../../protocol/languageModel.ts';
import type {
  LoadedModel,
  ModelChoice,
  ModelNotice,
  Provider,
} from '../../../protocol/localModel.ts';
import type { ModelFork } from './modelFork.ts';
import { ModelLife, type Silences, usualSilences } from './modelLife.ts';
import { Turns } from './turns.ts';

export interface ModelSupervisorOptions {
  /** @throws {EngineError} if there is nothing to start */
  readonly launch: () => ModelFork;
  /** What to use where the choice says `auto`. */
  readonly bestProvider: (signal: AbortSignal) => Promise<Provider>;
  /** From now on that is found out anew. */
  readonly forgetBest: () => Promise<void>;
  readonly onStatus: (status: ModelStatus) => void;
  readonly onNotice: (notice: ModelNotice) => void;
  readonly log: (line: string) => void;
  readonly silences?: Silences;
  /** Milliseconds for a model to stop between two runs, before its process is ended. */
  readonly stopLimit?: number;
}

/** A chunk of a prompt takes a large model on a slow processor about that long. */
const STOP_LIMIT_MS = 3_000;

const KEEP_MINUTES = 10;

/** What takes less, in ms, is not worth a word. */
const NOTICED_MS = 200;

interface Held {
  readonly key: string;
  readonly life: ModelLife;
  readonly model: LoadedModel;
}

/**
 * Keeps at most one model, in a process of its own, and has it do one thing at a time.
 *
 * A model is loaded by the first request that needs it. After a crash nothing is loaded again by itself: the request fails,
 * and the next one tries. A graphics device that is lost costs one retry on the processor, which is said aloud.
 */
export class ModelSupervisor {
  readonly #options: ModelSupervisorOptions;
  readonly #turns = new Turns();
  /** Choices whose graphics device has failed: they run on the processor as long as this lives. */
  readonly #onCpu = new Set<string>();
  #held: Held | undefined;
  #starting: ModelLife | undefined;
  #idle: NodeJS.Timeout | undefined;
  #status: ModelStatus = { kind: 'idle' };

  constructor(options: ModelSupervisorOptions) {
    this.#options = options;
  }

  get status(): ModelStatus {
    return this.#status;
  }

  /** The process that has the model now, or is loading it. */
  get pid(): number | undefined {
    return this.#starting?.pid ?? this.#held?.life.pid;
  }

  /** @throws {EngineError} if the model cannot be had; the signal's reason if aborted: then loading ends at once. */
  async load(choice: ModelChoice, signal: AbortSignal): Promise<LoadedModel> {
    const ready = this.#ready(choice);
    if (ready !== undefined) return ready.model;
    return this.#inTurn(choice, signal, async () => (await this.#hold(choice, signal)).model);
  }

  async countTokens(choice: ModelChoice, text: string, signal: AbortSignal): Promise<number> {
    await this.load(choice, signal);
    const ready = this.#ready(choice);
    if (ready === undefined) throw new EngineError('unloaded', 'The model was unloaded.');
    const tokens = await ready.life.count(text);
    signal.throwIfAborted();
    return tokens;
  }

  /**
   * Has the model write a reply. What was aborted is over for the caller at once; the next request waits until the model
   * has stopped.
   *
   * @throws {EngineError} if the model fails or dies; the signal's reason if aborted.
   */
  async *generate(
    choice: ModelChoice,
    request: GenerateRequest,
    signal: AbortSignal,
  ): AsyncGenerator<ModelEvent, void> {
    signal.throwIfAborted();
    const events = new EventQueue<ModelEvent>();
    const left = new AbortController();
    const until = AbortSignal.any([signal, left.signal]);
    const abort = () => events.fail(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    this.#inTurn(choice, until, () => this.#write(choice, request, events, until)).then(
      () => events.end(),
      (error: unknown) => events.fail(error),
    );
    try {
      yield* events;
    } finally {
      signal.removeEventListener('abort', abort);
      left.abort();
    }
  }

  /** Ends the process at once, whatever it does. The next request loads again. */
  unload(): void {
    clearTimeout(this.#idle);
    this.#starting?.kill();
    this.#held?.life.kill();
    this.#held = undefined;
    this.#become({ kind: 'idle' });
  }

  /** Graphics devices that failed or were no use are tried again with the next model that is loaded. */
  async tryDevicesAgain(): Promise<void> {
    this.#onCpu.clear();
    await this.#options.forgetBest();
  }

  #ready(choice: ModelChoice): Held | undefined {
    const held = this.#held;
    return held?.key === keyOf(choice) && !held.life.ended ? held : undefined;
  }

  async #inTurn<T>(choice: ModelChoice, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const leave = await this.#turns.enter(signal);
    clearTimeout(this.#idle);
    try {
      const result = await work();
      this.#become({ kind: 'idle' });
      return result;
    } catch (error) {
      this.#failed(error, signal);
      throw error;
    } finally {
      this.#unloadAfter(choice.keepMinutes ?? KEEP_MINUTES);
      leave();
    }
  }

  #failed(error: unknown, signal: AbortSignal): void {
    const isFailure = error instanceof EngineError && !signal.aborted;
    if (isFailure) this.#options.log(error.message);
    this.#become(isFailure ? { kind: 'failed', message: error.message } : { kind: 'idle' });
  }

  #unloadAfter(minutes: number): void {
    if (minutes === 0) return;
    this.#idle = setTimeout(() => this.unload(), minutes * 60_000);
    this.#idle.unref();
  }

  /** Called in turn only, so there is never a second process. */
  async #hold(choice: ModelChoice, signal: AbortSignal): Promise<Held> {
    const ready = this.#ready(choice);
    if (ready !== undefined) return ready;
    this.#held?.life.kill();
    this.#held = undefined;
    const key = keyOf(choice);
    const provider = await this.#providerOf(choice, signal);
    try {
      this.#held = await this.#start(choice, provider, signal);
    } catch (error) {
      signal.throwIfAborted();
      this.#fallBack(key, provider, error);
      this.#held = await this.#start(choice, 'cpu', signal);
    }
    return this.#held;
  }

  async #providerOf(choice: ModelChoice, signal: AbortSignal): Promise<Provider> {
    if (this.#onCpu.has(keyOf(choice))) return 'cpu';
    if (choice.provider !== 'auto') return choice.provider;
    // The first time on a machine each device is tried, which takes seconds.
    const isLong = setTimeout(() => this.#become({ kind: 'warming-up' }), NOTICED_MS);
    return this.#options.bestProvider(signal).finally(() => clearTimeout(isLong));
  }

  /** @throws the error itself where the processor would do no better */
  #fallBack(key: string, provider: Provider, error: unknown): void {
    if (provider === 'cpu' || !isOfDevice(error)) throw error;
    this.#onCpu.add(key);
    this.#options.log(
      `${provider}: ${error.message}. The model runs on the processor from now on.`,
    );
    this.#options.onNotice({ kind: 'gpu-lost', provider });
  }

  async #start(choice: ModelChoice, provider: Provider, signal: AbortSignal): Promise<Held> {
    signal.throwIfAborted();
    const { launch, silences = usualSilences } = this.#options;
    const life = new ModelLife(launch(), { silences, onStatus: (status) => this.#become(status) });
    this.#starting = life;
    const abort = () => life.kill();
    signal.addEventListener('abort', abort, { once: true });
    const { dir, contextLength } = choice;
    try {
      const options = { dir, provider, ...(contextLength && { contextLength }) };
      const model = await life.load(options);
      return { key: keyOf(choice), life, model };
    } catch (error) {
      life.kill();
      signal.throwIfAborted();
      throw error;
    } finally {
      this.#starting = undefined;
      signal.removeEventListener('abort', abort);
    }
  }

  /** Writes, and once more on the processor where the device is lost before there is anything to show. */
  async #write(
    choice: ModelChoice,
    request: GenerateRequest,
    events: EventQueue<ModelEvent>,
    until: AbortSignal,
  ): Promise<void> {
    let isShown = false;
    const put = (event: ModelEvent) => {
      isShown = true;
      events.put(event);
    };
    const held = await this.#hold(choice, until);
    try {
      await this.#run(held.life, request, put, until);
    } catch (error) {
      until.throwIfAborted();
      if (isOfDevice(error)) held.life.kill();
      this.#fallBack(held.key, held.model.provider, error);
      if (isShown) throw error;
      const again = await this.#hold(choice, until);
      await this.#run(again.life, request, put, until);
    }
  }

  async #run(
    life: ModelLife,
    request: GenerateRequest,
    put: (event: ModelEvent) => void,
    until: AbortSignal,
  ): Promise<void> {
    until.throwIfAborted();
    const writing = life.generate(request, put);
    let hardStop: NodeJS.Timeout | undefined;
    const stop = () => {
      writing.stop();
      hardStop = setTimeout(() => life.kill(), this.#options.stopLimit ?? STOP_LIMIT_MS);
    };
    until.addEventListener('abort', stop, { once: true });
    try {
      await writing.over;
    } finally {
      clearTimeout(hardStop);
      until.removeEventListener('abort', stop);
    }
    until.throwIfAborted();
  }

  #become(status: ModelStatus): void {
    this.#status = status;
    this.#options.onStatus(status);
  }
}

/** Failures of a device, or that may come from one: a driver takes the process with it. */
const deviceFailures: readonly string[] = ['gpu-lost', 'model-died', 'model-hangs', 'model-failed'];

const isOfDevice = (error: unknown): error is EngineError =>
  error instanceof EngineError && deviceFailures.includes(error.code);

const keyOf = ({ dir, provider, contextLength }: ModelChoice): string =>
  JSON.stringify([dir, provider, contextLength ?? null]);
