import type { Answer } from '../../protocol/conversationEvent.ts';
import type { Declined, Premise, Question, Score } from '../../protocol/reply.ts';

/** What a thread already holds that the next decision must respect. */
export interface ThreadState {
  /** Questions asked in this thread, oldest first, each with its answer if one was given. */
  readonly asked: readonly { readonly question: Question; readonly answer: Answer | undefined }[];
  /** The person said "just answer" or "you decide": this thread asks nothing more. */
  readonly silenced: boolean;
  /** Earlier questions and replies, oldest first, without the current one. */
  readonly history: readonly { readonly question: string; readonly reply: string }[];
}

/** What to do with a question, and why. */
export type Decision =
  | { readonly act: 'answer'; readonly reason: string; readonly scores: readonly Score[] }
  | {
      readonly act: 'answer-assuming';
      readonly assumptions: readonly string[];
      readonly reason: string;
      readonly scores: readonly Score[];
    }
  | {
      readonly act: 'ask';
      readonly question: Question;
      readonly reason: string;
      readonly scores: readonly Score[];
    }
  | {
      readonly act: 'challenge';
      readonly premise: Premise;
      readonly reason: string;
      readonly scores: readonly Score[];
    }
  | {
      readonly act: 'decline';
      readonly category: string;
      readonly reason: string;
      /** What is offered in its place. */
      readonly instead: string;
      readonly scores: readonly Score[];
      /** What was weighed, where it was by rules of ours. */
      readonly declined?: Declined;
    };
