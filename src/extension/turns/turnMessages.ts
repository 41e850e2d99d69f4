import type { Conversation } from '../../chat/conversation.ts';
import type { QuestionFacts, Subject } from '../../chat/evidence/evidence.ts';
import type { Reading } from '../../chat/hypotheses/readings.ts';
import type { Gathered, TurnPorts } from '../../chat/turnPorts.ts';
import type { ConversationEvent } from '../../protocol/conversationEvent.ts';
import type { CheckResult } from '../../protocol/engine.ts';
import { EngineError, type EngineErrorCode } from '../../protocol/engineError.ts';
import type { Fault } from '../../protocol/faults.ts';
import type { GenerateRequest, LanguageModel, ModelEvent } from '../../protocol/languageModel.ts';

// What the extension's thread and the one of the turns say to each other. Not parsed: both run one build of one program, and all
// that came from outside was parsed when it came.

/** What a model is known by on the other side. */
export type ModelCard = Pick<LanguageModel, 'name' | 'remote' | 'contextLength' | 'parallel'>;

/** A turn to be run. */
export interface TurnOrder extends Pick<TurnPorts, 'asking' | 'samples'> {
  readonly conversation: Conversation;
  readonly subject: Subject | undefined;
  readonly model: ModelCard | undefined;
}

/** What a turn wants from the extension's thread. */
export type Wanted =
  | { readonly what: 'gather'; readonly question: QuestionFacts }
  | {
      readonly what: 'check';
      readonly languageId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: 'countTokens'; readonly text: string }
  | { readonly what: 'generate'; readonly request: GenerateRequest };

/** What comes of it, once. What a model says comes before, a piece at a time. */
export type Answer =
  | { readonly what: 'gather'; readonly gathered: Gathered }
  | { readonly what: 'check'; readonly result: CheckResult }
  /** A model on this machine knows what it has room for once it was asked. */
  | {
      readonly what: 'countTokens';
      readonly tokens: number;
      readonly contextLength: number | undefined;
    }
  | { readonly what: 'generate' };

/** A failure of an engine with its code; any other as it is, for the log. */
export type Failure =
  | {
      readonly kind: 'engine';
      readonly code: EngineErrorCode;
      readonly message: string;
      readonly detail: string | undefined;
      readonly fault: Fault | undefined;
      readonly retryAfterMs: number | undefined;
    }
  | { readonly kind: 'fault'; readonly error: unknown };

export type ToTurns =
  | { readonly type: 'run'; readonly run: number; readonly order: TurnOrder }
  | { readonly type: 'stop'; readonly run: number }
  | { readonly type: 'read'; readonly words: string }
  | { readonly type: 'said'; readonly call: number; readonly event: ModelEvent }
  | { readonly type: 'answer'; readonly call: number; readonly answer: Answer }
  | { readonly type: 'refuse'; readonly call: number; readonly failure: Failure };

export type FromTurns =
  | { readonly type: 'heard'; readonly words: string; readonly reading: Reading }
  | { readonly type: 'happened'; readonly run: number; readonly event: ConversationEvent }
  | { readonly type: 'over'; readonly run: number }
  | { readonly type: 'failed'; readonly run: number; readonly failure: Failure }
  | {
      readonly type: 'call';
      readonly run: number;
      readonly call: number;
      readonly wanted: Wanted;
    }
  /** Nobody waits for the answer any more. */
  | { readonly type: 'leave'; readonly run: number; readonly call: number };

/** A cause may be what no thread can hand to another: then the words and the place go alone. */
function portable(error: unknown): unknown {
  try {
    return structuredClone(error);
  } catch {
    if (!(error instanceof Error)) return new Error(String(error));
    const { name, message, stack } = error;
    return Object.assign(new Error(message), { name, stack });
  }
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof EngineError)) return { kind: 'fault', error: portable(error) };
  const { code, message, detail, fault, retryAfterMs } = error;
  return { kind: 'engine', code, message, detail, fault, retryAfterMs };
}

export function errorOf(failure: Failure): unknown {
  if (failure.kind === 'fault') return failure.error;
  const { code, message, detail, fault, retryAfterMs } = failure;
  return new EngineError(code, message, {
    ...(detail === undefined ? {} : { detail }),
    ...(fault && { fault }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}
