import type { Conversation } from '../../chat/conversation.ts';
import type { QuestionFacts, Subject } from '../../chat/evidence/evidence.ts';
import type { Reading } from '../../chat/hypotheses/readings.ts';
import type { Gathered, TurnPorts } from '../../chat/turnPorts.ts';
import type { ConversationEvent } from '../../protocol/conversationEvent.ts';
import type { CheckResult } from '../../protocol/engine.ts';
import type { GenerateRequest, LanguageModel, ModelEvent } from '../../protocol/languageModel.ts';
import type { Failure } from '../threadFailure.ts';

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
