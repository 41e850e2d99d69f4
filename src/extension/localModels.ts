import type { HeardModelMessage } from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';
import { EventQueue } from '../protocol/eventQueue.ts';
import type {
  GenerateRequest,
  LanguageModel,
  ModelEvent,
  ModelStatus,
} from '../protocol/languageModel.ts';
import type { ModelChoice, ModelNotice } from '../protocol/localModel.ts';
import type { AskEngine } from './facts/codeSource.ts';

export interface LocalModelsOptions {
  readonly request: AskEngine;
  readonly onStatus: (status: ModelStatus) => void;
  readonly onNotice: (notice: ModelNotice) => void;
}

/** The model on this machine, as the engine has it. */
export class LocalModels {
  readonly #options: LocalModelsOptions;
  readonly #streams = new Map<number, EventQueue<ModelEvent>>();
  /** Tokens of room, for each choice that has been loaded once. */
  readonly #room = new Map<string, number>();
  #lastStream = 0;
  #status: ModelStatus = { kind: 'idle' };

  constructor(options: LocalModelsOptions) {
    this.#options = options;
  }

  get status(): ModelStatus {
    return this.#status;
  }

  /** What the engine says of models goes in here. */
  hear(message: HeardModelMessage): void {
    if (message.kind === 'event') this.#streams.get(message.stream)?.put(message.event);
    else if (message.kind === 'lost') this.#streams.get(message.stream)?.fail(unreadable());
    else if (message.kind === 'notice') this.#options.onNotice(message.notice);
    else if (message.kind === 'status') this.#become(message.status);
  }

  /** The engine is gone, and the model with it. */
  lost(): void {
    if (this.#status.kind !== 'idle') this.#become({ kind: 'idle' });
  }

  /** @param name for display, before the model itself says how it is called */
  model(choice: ModelChoice, name: string): LanguageModel {
    const models = this;
    return {
      name,
      remote: false,
      parallel: false,
      get contextLength() {
        return models.#room.get(JSON.stringify(choice)) ?? choice.contextLength;
      },
      get status() {
        return models.#status;
      },
      generate: (request, signal) => this.#generate(choice, request, signal),
      countTokens: (text, signal) => this.#count(choice, text, signal),
    };
  }

  /** Ends the model's process at once; the memory is free. */
  async unload(): Promise<void> {
    await this.#options.request('askFirst/unloadModel', {}, new AbortController().signal);
  }

  async #count(choice: ModelChoice, text: string, signal: AbortSignal): Promise<number> {
    const key = JSON.stringify(choice);
    if (!this.#room.has(key)) {
      const loaded = await this.#options.request('askFirst/loadModel', { choice }, signal);
      this.#room.set(key, loaded.contextLength);
    }
    const counted = await this.#options.request('askFirst/countTokens', { choice, text }, signal);
    return counted.tokens;
  }

  async *#generate(
    choice: ModelChoice,
    request: GenerateRequest,
    signal: AbortSignal,
  ): AsyncGenerator<ModelEvent, void> {
    signal.throwIfAborted();
    this.#lastStream += 1;
    const stream = this.#lastStream;
    const events = new EventQueue<ModelEvent>();
    this.#streams.set(stream, events);
    const left = new AbortController();
    const until = AbortSignal.any([signal, left.signal]);
    this.#options.request('askFirst/generate', { choice, stream, request }, until).then(
      () => events.end(),
      (error: unknown) => events.fail(error),
    );
    try {
      yield* events;
    } finally {
      this.#streams.delete(stream);
      left.abort();
    }
  }

  #become(status: ModelStatus): void {
    this.#status = status;
    this.#options.onStatus(status);
  }
}

const unreadable = (): EngineError =>
  new EngineError('unreadable', 'A part of the reply could not be read.');
