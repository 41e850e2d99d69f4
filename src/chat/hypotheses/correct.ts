import type { EditOutcome } from '../../protocol/conversationEvent.ts';
import type { Correction } from '../../protocol/reply.ts';
import { questionText } from '../threadState.ts';
import type { Turn } from '../turnLog.ts';
import type { Fix, Memory, Tracked } from './memory.ts';
import { untriedBeside } from './notTried.ts';
import type { Recalled } from './recall.ts';
import { verdictOf } from './verdict.ts';

/** So many of what is still open are named. */
const NAMED = 3;

/** A change that did not help, and of which no reply has said so. The person's word counts before the editor's. */
function isWrong(fix: Fix, memory: Memory): boolean {
  const { tried, corrected, said, outcome } = fix;
  if (!tried || corrected || said === 'helped') return false;
  const verdict = verdictOf(outcome);
  return (
    (said !== undefined && untriedBeside(fix, memory).length === 0) ||
    verdict === 'same' ||
    verdict === 'worse'
  );
}

const shortened = (message: string): string =>
  message.replace(/\s+/gu, ' ').trim().slice(0, 200).replace(/\.$/u, '');

const named = (problems: NonNullable<EditOutcome['left']>): string =>
  problems.map(({ line, message }) => `L${line} “${shortened(message)}”`).join(', ');

function stillShown({ still, left = [] }: EditOutcome): string {
  if (left.length > 0) return `the problem is still reported, ${named(left)}`;
  return `${still === 1 ? 'the problem is' : `${still} problems are`} still reported`;
}

function newlyShown({ added, fresh = [] }: EditOutcome): string {
  const brought = `it brought ${added === 1 ? 'a new problem' : `${added} new problems`}`;
  return fresh.length === 0 ? brought : `${brought}, ${named(fresh)}`;
}

/** What the editor shows of one change that was made. */
function shownBy(outcome: EditOutcome | undefined): readonly string[] {
  const verdict = verdictOf(outcome);
  if (outcome === undefined || verdict === 'unknown' || verdict === 'helped') return [];
  const isLeft = verdict === 'same' || (outcome.left ?? []).length > 0;
  return [
    ...(isLeft ? [stillShown(outcome)] : []),
    ...(outcome.added > 0 ? [newlyShown(outcome)] : []),
  ];
}

const saidOf: Readonly<Record<'helped' | 'same' | 'worse', string>> = {
  helped: '',
  same: 'you still see the same',
  worse: 'you say that it made it worse',
};

function factOf(fixes: readonly Fix[]): string {
  const shown = fixes.flatMap(({ outcome }) => shownBy(outcome));
  const said = fixes.flatMap((fix) => (fix.said === undefined ? [] : [saidOf[fix.said]]));
  return `${[...new Set(shown.length > 0 ? shown : said)].join('; ')}.`;
}

const recalled = ({ seen, text, lines }: Tracked) => ({
  turn: seen,
  text,
  ...(lines === undefined ? {} : { lines }),
});

/** A way of mending, where it has a name. */
function wayOf({ turn, edit: { title, check } }: Fix): Correction['ruledOut'] {
  if (title === undefined) return [];
  return [{ turn, text: title, ...(check.kind === 'fits' ? { lines: check.lines } : {}) }];
}

/** The causes that the changes were for; where the cause stands, the way in which it was mended. */
function ruledOutBy(fixes: readonly Fix[], { hypotheses }: Memory): Correction['ruledOut'] {
  const ids = new Set(fixes.flatMap((fix) => fix.hypotheses));
  const causes = hypotheses.filter(({ id, state }) => ids.has(id) && state === 'ruled-out');
  const ways = fixes.filter((fix) => !causes.some(({ id }) => fix.hypotheses.includes(id)));
  return [...causes.map(recalled), ...ways.flatMap(wayOf)];
}

/**
 * What a reply must take back before it goes on: the changes last tried, if they did not help. Undefined if there is
 * nothing to take back, or all of it has been.
 */
export function correctionOf(memory: Memory): Correction | undefined {
  const wrong = memory.fixes.filter((fix) => isWrong(fix, memory));
  const turn = wrong.at(-1)?.turn;
  const last = wrong.filter((fix) => fix.turn === turn);
  const [first] = last;
  if (first === undefined) return undefined;
  return {
    turn: first.turn,
    edits: last.map(({ edit }) => edit.id),
    at: first.at,
    fact: factOf(last),
    ruledOut: ruledOutBy(last, memory),
    open: memory.hypotheses
      .filter(({ state }) => state === 'open')
      .slice(-NAMED)
      .map(recalled),
  };
}

/**
 * The question that a turn is to answer. "Still the same" alone asks nothing: it takes up the question that the change
 * was to answer.
 */
export function questionTakenUp(
  turns: readonly Turn[],
  turn: Turn,
  { memory: { fixes }, correction }: Pick<Recalled, 'memory' | 'correction'>,
): string {
  const text = questionText(turns, turn);
  const corrected = turns.find((one) => one.turn === correction?.turn);
  const isSaid = fixes.some((fix) => fix.turn === correction?.turn && fix.said !== undefined);
  return corrected === undefined || !isSaid ? text : `${questionText(turns, corrected)}\n${text}`;
}
