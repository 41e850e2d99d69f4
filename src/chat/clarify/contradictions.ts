import type { Contradiction, Slot } from '../../protocol/reply.ts';
import { questionOf, type Turn } from '../turnLog.ts';
import { answerText } from './answers.ts';
import { readStances, type Stances } from './stances.ts';

type Said = Contradiction['earlier'];

interface Statement extends Said {
  readonly stances: Stances;
}

/** So many of the last turns are held against each other: nobody means to be held to more. */
const REMEMBERED = 40;

/** To the question what is wanted, the answer alone says that it is. */
const asSentence = (text: string, slot: Slot | undefined): string =>
  slot === 'expected-behaviour' && !/\b(?:should|expect|suppos|must)/iu.test(text)
    ? `it should ${text}`
    : text;

const statement = (turn: number, as: Said['as'], text: string, slot?: Slot): Statement => ({
  turn,
  as,
  text: text.trim(),
  stances: readStances(asSentence(text, slot)),
});

/** What the person said in a turn: its question, unless it only goes on, and the answer to ours. */
function statementsOf(turn: Turn): readonly Statement[] {
  const answer = answerText(turn.answer);
  return [
    ...(turn.continues === undefined ? [statement(turn.turn, 'question', turn.question)] : []),
    ...(answer === undefined
      ? []
      : [statement(turn.turn, 'answer', answer, questionOf(turn)?.slot)]),
  ];
}

const saidIn = (turns: readonly Turn[]): readonly Statement[] =>
  turns.slice(-REMEMBERED).flatMap(statementsOf);

/** The latest earlier statement that says the opposite of what a later one says. */
function opposed(earlier: readonly Statement[], { stances }: Statement): Statement | undefined {
  for (const [about, holds] of stances) {
    const last = earlier.findLast((one) => one.stances.has(about));
    if (last !== undefined && last.stances.get(about) !== holds) return last;
  }
  return undefined;
}

const said = ({ turn, as, text }: Statement): Said => ({ turn, as, text });

const isSamePair = (a: Contradiction, b: Contradiction | undefined): boolean =>
  a.earlier.turn === b?.earlier.turn &&
  a.earlier.as === b.earlier.as &&
  a.later.text === b.later.text;

/** Where what the person said last contradicts what they said before. Each pair is pointed out once. */
export function contradictionOf(turns: readonly Turn[]): Contradiction | undefined {
  const statements = saidIn(turns);
  const later = statements.at(-1);
  const earlier = later && opposed(statements.slice(0, -1), later);
  if (later === undefined || earlier === undefined) return undefined;
  const pair = { earlier: said(earlier), later: said(later) };
  const isKnown = turns.some(
    ({ end }) => end?.kind === 'settled' && isSamePair(pair, end.reply.contradiction),
  );
  return isKnown ? undefined : pair;
}

/** The turns whose answers no longer hold, since the person has said the opposite later. */
export function overruledAnswers(turns: readonly Turn[]): ReadonlySet<number> {
  const statements = saidIn(turns);
  const overruled = statements.filter(
    ({ as, stances }, at) =>
      as === 'answer' &&
      [...stances].some(([about, holds]) => {
        const last = statements.slice(at + 1).findLast((one) => one.stances.has(about));
        return last !== undefined && last.stances.get(about) !== holds;
      }),
  );
  return new Set(overruled.map(({ turn }) => turn));
}
