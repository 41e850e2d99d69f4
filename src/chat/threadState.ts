import type { Answer } from '../protocol/conversationEvent.ts';
import type { ThreadState } from './clarify/decision.ts';
import type { Conversation } from './conversation.ts';
import { questionOf, type Turn, turnsOf } from './turnLog.ts';

/** Questions that a thread may ask at most, whoever asks them. */
export const QUESTIONS_PER_THREAD = 3;

/** The words of an answer; undefined where the person gave none. */
export const answerWords = (answer: Answer | undefined): string | undefined =>
  answer?.kind === 'option' || answer?.kind === 'text' ? answer.text.trim() : undefined;

const silences = ({ answer }: Turn): boolean =>
  answer?.kind === 'just-answer' || answer?.kind === 'you-decide';

function replyWords(turn: Turn): string {
  if (turn.end?.kind !== 'settled') return turn.text;
  const { text, question } = turn.end.reply;
  return [text, question?.text ?? ''].filter((part) => part !== '').join('\n\n');
}

/** A turn, with those it goes on from, oldest first. Each turn goes on from an earlier one, so this ends. */
export function chainOf(turns: readonly Turn[], turn: Turn): readonly Turn[] {
  const before = turns.find(
    (candidate) => candidate.turn === turn.continues && candidate.turn < turn.turn,
  );
  return before === undefined ? [turn] : [...chainOf(turns, before), turn];
}

/** What the thread holds that the decision about its last turn must respect. */
export function threadState(conversation: Conversation): ThreadState {
  const turns = turnsOf(conversation);
  return {
    asked: turns.flatMap((turn) => {
      const question = questionOf(turn);
      return question === undefined ? [] : [{ question, answer: turn.answer }];
    }),
    silenced: turns.some(silences),
    history: turns
      .slice(0, -1)
      .map((turn) => ({ question: turn.question, reply: replyWords(turn) })),
  };
}

/**
 * The question that a turn is to answer: what was asked first, then the answers given since, each on its own line. Our own
 * questions are left out, so that no rule takes our words for the person's.
 */
export function questionText(turns: readonly Turn[], turn: Turn): string {
  const chain = chainOf(turns, turn);
  const words = chain.slice(0, -1).map(({ answer }) => answerWords(answer));
  return [turn.question, ...words].filter((part) => part !== undefined && part !== '').join('\n');
}
