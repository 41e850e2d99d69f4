import type { GenerateRequest, ModelEvent, ModelStatus } from '../../../protocol/languageModel.ts';
import type { LoadedModel, Provider } from '../../../protocol/localModel.ts';

export interface LoadOptions {
  readonly dir: string;
  readonly provider: Provider;
  readonly contextLength?: number;
}

/** What is heard while a reply is made. */
export interface ReplyListener {
  onEvent(event: ModelEvent): void;
  onStatus(status: ModelStatus): void;
}

/** What the model process does. It is asked for one thing at a time, but for counting. */
export interface ModelRuntime {
  /** @throws {ModelError} if the folder cannot be used; whatever the runtime throws. */
  load(options: LoadOptions, onStatus: (status: ModelStatus) => void): Promise<LoadedModel>;
  /** Resolves after the `end` event, or without one once the signal is aborted: it is looked at between two runs. */
  generate(request: GenerateRequest, listener: ReplyListener, signal: AbortSignal): Promise<void>;
  countTokens(text: string): number;
}
