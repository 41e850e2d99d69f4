/** One message of the prompt. `system` holds our words only, never a file's name or content. */
export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly text: string;
}

/** What a dialogue asks of a model. */
export interface GenerateRequest {
  readonly messages: readonly ModelMessage[];
  /** Tokens the reply may have at most. */
  readonly maxTokens: number;
  /** 0 is greedy. */
  readonly temperature?: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
  /** The reply form to keep to, where the engine can hold a model to one. */
  readonly form?: 'reply';
}

/** Why a model stopped: it was done, it reached `maxTokens`, or its own filter withheld the rest. */
export type EndReason = 'stop' | 'length' | 'filtered';

/** What a model says, in order: any number of deltas, at most one usage, and exactly one end, last. */
export type ModelEvent =
  | { readonly type: 'text-delta'; readonly text: string }
  | {
      readonly type: 'usage';
      readonly promptTokens: number;
      readonly replyTokens: number;
      /** So many of the prompt's were still there from an earlier turn. */
      readonly reusedTokens?: number;
    }
  | { readonly type: 'end'; readonly reason: EndReason };

export type ModelStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'connecting' }
  /** In bytes. */
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  /** A first run: the graphics processor's programs are compiled. */
  | { readonly kind: 'warming-up' }
  /** In tokens of the prompt; `reused` ones were there from an earlier turn and count as done. */
  | {
      readonly kind: 'prefill';
      readonly done: number;
      readonly of: number;
      readonly reused?: number;
    }
  | { readonly kind: 'decoding'; readonly tokensPerSecond?: number }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * A dialogue model, wherever it runs.
 *
 * `generate` throws an `EngineError` when the model fails, and the signal's reason when aborted; leaving the loop early
 * aborts too. A stream that ends without an `end` event broke off.
 */
export interface LanguageModel {
  /** Shown beside a reply: "qwen2.5-coder:7b". */
  readonly name: string;
  /** Whether prompts leave this machine. */
  readonly remote: boolean;
  /** Tokens the engine has room for (allocated, not trained). Undefined where the endpoint does not say. */
  readonly contextLength: number | undefined;
  /** Whether several replies may be drawn at once. An engine on this machine has one processor to share: it may not. */
  readonly parallel: boolean;
  readonly status: ModelStatus;
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<ModelEvent>;
  countTokens(text: string, signal: AbortSignal): Promise<number>;
}
