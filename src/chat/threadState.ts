import type { Answer } from '../protocol/conversationEvent.ts';
import { overruledAnswers } from './clarify/contradictions.ts';
import type { ThreadState } from './clarify/decision.ts';
import type { Conversation } from './conversation.ts';
import { questionOf, type Turn, turnsOf } from './turnLog.ts';

const withoutWords: Readonly<Record<Exclude<Answer['kind'], 'option' | 'text'>, string>> = {
  'just-answer': 'Just answer.',
  'you-decide': 'You decide.',
  cancelled: 'No answer.',
};

/** An answer as a sentence of the conversation, whichever way the person chose. */
export const answerSentence = (answer: Answer): string =>
  answer.kind === 'option' || answer.kind === 'text'
    ? answer.text.trim()
    : withoutWords[answer.kind];

const silences = ({ answer }: Turn): boolean =>
  answer?.kind === 'just-answer' || answer?.kind === 'you-decide';

function replyWords(turn: Turn): string {
  if (turn.end?.kind !== 'settled') return turn.text;
  const { text, question, correction } = turn.end.reply;
  const wrong = correction === undefined ? '' : `I was wrong: ${correction.fact}`;
  return [wrong, text, question?.text ?? ''].filter((part) => part !== '').join('\n\n');
}

/** The turn that a turn goes on from: always an earlier one, so that a chain of them ends. */
const formerOf = (turns: readonly Turn[], { turn, continues }: Turn): Turn | undefined =>
  continues === undefined || continues >= turn
    ? undefined
    : turns.find((candidate) => candidate.turn === continues);

/** A turn, with those it goes on from, oldest first. */
function chainOf(turns: readonly Turn[], turn: Turn): readonly Turn[] {
  const chain: Turn[] = [];
  for (let at: Turn | undefined = turn; at !== undefined; at = formerOf(turns, at))
    chain.unshift(at);
  return chain;
}

/** What the person said to begin a turn: a question, or the answer to ours. */
function said(turns: readonly Turn[], turn: Turn): string {
  const before = formerOf(turns, turn);
  return before?.answer === undefined ? turn.question : answerSentence(before.answer);
}

/** What the thread holds that the decision about its last turn must respect. */
export function threadState(conversation: Conversation): ThreadState {
  const turns = turnsOf(conversation);
  const overruled = overruledAnswers(turns);
  return {
    asked: turns.flatMap((turn) => {
      const question = questionOf(turn);
      const answer = overruled.has(turn.turn) ? undefined : turn.answer;
      return question === undefined ? [] : [{ question, answer }];
    }),
    silenced: turns.some(silences),
    history: turns
      .slice(0, -1)
      .map((turn) => ({ question: said(turns, turn), reply: replyWords(turn) })),
  };
}

/**
 * The question that a turn is to answer: what was asked first, then what the person wrote in answer since, each on its own
 * line. Our own questions and options are left out, so that no rule takes our words for the person's.
 */
export function questionText(turns: readonly Turn[], turn: Turn): string {
  const written = chainOf(turns, turn)
    .slice(0, -1)
    .flatMap(({ answer }) => (answer?.kind === 'text' ? [answer.text.trim()] : []));
  return [turn.question, ...written].join('\n');
}
