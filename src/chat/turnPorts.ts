import type { CodeFacts } from '../protocol/codeFacts.ts';
import type { LookedAt } from '../protocol/conversationEvent.ts';
import type { CheckResult } from '../protocol/engine.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { EditorFacts, QuestionFacts, Subject } from './evidence/evidence.ts';

/** What was looked up for one question. */
export interface Gathered {
  readonly code: CodeFacts | undefined;
  readonly editor: EditorFacts;
  /** The same for the person's eyes, in the order of looking. */
  readonly looked: readonly LookedAt[];
}

/** What a turn needs from outside. The editor, the command line and the tests each bring their own. */
export interface TurnPorts {
  /** Looks up what the question touches. Never throws for a fact that cannot be had: it is then simply not there. */
  gather(
    question: QuestionFacts,
    subject: Subject | undefined,
    signal: AbortSignal,
  ): Promise<Gathered>;
  /** Parses a changed copy and runs the bug rules on it. */
  check(
    languageId: string,
    before: string,
    after: string,
    signal: AbortSignal,
  ): Promise<CheckResult>;
  /** The model that answers; without one the built-in analyst does. */
  readonly model: LanguageModel | undefined;
  /** How ready to ask: the setting `askFirst.asking`. */
  readonly asking: 'never' | 'when-it-matters' | 'eager';
  /** Samples to draw and compare before a model answers: the setting `askFirst.samples`. 0 draws none. */
  readonly samples: number;
  /** A signal that is aborted with the given one, or once this many milliseconds are over. */
  limit(ms: number, signal: AbortSignal): AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
}
