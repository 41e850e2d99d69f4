import { type Attachment, MOST_ATTACHMENTS } from '../protocol/attachment.ts';
import type { Answer, ConversationEvent, EventOf } from '../protocol/conversationEvent.ts';
import type { HypothesisState } from '../protocol/hypothesis.ts';
import type { PinnedSelection } from '../protocol/selection.ts';
import type { ShownEdit } from '../protocol/snapshot.ts';
import { heardAnswer } from './clarify/wayOut.ts';
import { append, type Conversation } from './conversation.ts';
import type { ReadWords } from './hypotheses/readings.ts';
import { remember } from './hypotheses/remember.ts';
import { questionOf, type Turn, turnsOf } from './turnLog.ts';

/** Why a step cannot be taken. The words for the person are the caller's. */
export type StepRefusal =
  | 'empty-question'
  | 'empty-answer'
  | 'no-such-turn'
  | 'no-such-option'
  | 'not-asking'
  | 'already-answered'
  | 'already-ended'
  | 'no-such-edit'
  | 'edit-does-not-fit'
  | 'edit-not-proposed'
  | 'edit-not-accepted'
  | 'empty-hypothesis'
  | 'no-such-hypothesis'
  | 'known-hypothesis';

/** The events a step adds, or why it adds none. An `asked` event at the end means that a turn is to be run. */
export type Step =
  | { readonly kind: 'append'; readonly events: readonly ConversationEvent[] }
  | { readonly kind: 'refused'; readonly why: StepRefusal };

/** Who asks, about what. */
export interface Asking {
  readonly text: string;
  /** Name of the engine that is to answer, for display. */
  readonly engine: string;
  readonly selection?: PinnedSelection;
  readonly attached?: readonly Attachment[];
}

const refused = (why: StepRefusal): Step => ({ kind: 'refused', why });
const add = (...events: readonly ConversationEvent[]): Step => ({ kind: 'append', events });

/** The number the next turn gets. */
const nextTurn = (conversation: Conversation): number =>
  conversation.events.reduce((highest, event) => Math.max(highest, event.turn), 0) + 1;

export const findTurn = (conversation: Conversation, turn: number): Turn | undefined =>
  turnsOf(conversation).find((candidate) => candidate.turn === turn);

/** The latest question that still waits for an answer, with its turn. */
export const openQuestion = (conversation: Conversation): Turn | undefined =>
  turnsOf(conversation).findLast(
    (turn) => questionOf(turn) !== undefined && turn.answer === undefined,
  );

/**
 * Whether the running turn is still without an end. Only the caller knows what runs: after a crash the events of a turn
 * simply stop.
 */
export const isBusy = (conversation: Conversation, live: number | undefined): boolean =>
  live !== undefined && findTurn(conversation, live)?.end === undefined;

/** A person asks something. A question of ours that still waits is thereby passed over: only one waits at a time. */
export function startTurn(conversation: Conversation, asking: Asking, now: number): Step {
  const text = asking.text.trim();
  if (text === '') return refused('empty-question');
  const waiting = openQuestion(conversation);
  const passed: readonly ConversationEvent[] =
    waiting === undefined
      ? []
      : [{ type: 'answered', turn: waiting.turn, at: now, answer: { kind: 'cancelled' } }];
  const { attached = [], ...asked } = asking;
  return add(...passed, {
    type: 'asked',
    turn: nextTurn(conversation),
    at: now,
    ...asked,
    text,
    ...withAttached(attached),
  });
}

const withAttached = (attached: readonly Attachment[]) =>
  attached.length === 0 ? {} : { attached };

const again = (conversation: Conversation, turn: Turn, now: number): EventOf<'asked'> => ({
  type: 'asked',
  turn: nextTurn(conversation),
  at: now,
  text: turn.question,
  engine: turn.engine,
  ...(turn.selection === undefined ? {} : { selection: turn.selection }),
  ...withAttached(turn.attached),
});

/** The step with more attached to the turn that it begins; of too many the latest stay. */
export function attachTo(step: Step, attached: readonly Attachment[]): Step {
  if (step.kind === 'refused' || attached.length === 0) return step;
  return add(
    ...step.events.map((event) => {
      if (event.type !== 'asked') return event;
      const all = [...(event.attached ?? []), ...attached];
      return { ...event, attached: all.slice(-MOST_ATTACHMENTS) };
    }),
  );
}

function answerProblem(turn: Turn | undefined, answer: Answer): StepRefusal | undefined {
  if (turn === undefined) return 'no-such-turn';
  const question = questionOf(turn);
  if (question === undefined) return 'not-asking';
  if (turn.answer !== undefined) return 'already-answered';
  if (answer.kind === 'text' && answer.text.trim() === '') return 'empty-answer';
  if (answer.kind !== 'option') return undefined;
  return question.options[answer.index] === undefined ? 'no-such-option' : undefined;
}

/**
 * A person answers the question of a turn, or declines to. Unless it is cancelled, a new turn goes on from it, about the
 * same selection; `engine` is who answers now, where it changed meanwhile.
 */
export function answerTurn(
  conversation: Conversation,
  turn: number,
  answer: Answer,
  now: number,
  engine?: string,
): Step {
  const asking = findTurn(conversation, turn);
  const problem = answerProblem(asking, answer);
  if (asking === undefined || problem !== undefined) return refused(problem ?? 'no-such-turn');
  const answered: ConversationEvent = {
    type: 'answered',
    turn,
    at: now,
    answer: heardAnswer(answer),
  };
  if (answer.kind === 'cancelled') return add(answered);
  const asked = again(conversation, asking, now);
  return add(answered, { ...asked, engine: engine ?? asked.engine, continues: turn });
}

/** The question of an ended or cut-off turn, once more, as a new turn. What it answered stays answered. */
export function retryTurn(
  conversation: Conversation,
  turn: number,
  now: number,
  engine?: string,
): Step {
  const former = findTurn(conversation, turn);
  if (former === undefined) return refused('no-such-turn');
  const asked = again(conversation, former, now);
  return add({
    ...asked,
    engine: engine ?? asked.engine,
    ...(former.continues === undefined ? {} : { continues: former.continues }),
  });
}

const end = (conversation: Conversation, event: EventOf<'stopped'> | EventOf<'failed'>): Step => {
  const turn = findTurn(conversation, event.turn);
  if (turn === undefined) return refused('no-such-turn');
  return turn.end === undefined ? add(event) : refused('already-ended');
};

/** A person stops a turn. */
export const stopTurn = (conversation: Conversation, turn: number, now: number): Step =>
  end(conversation, { type: 'stopped', turn, at: now });

/** A turn fails. `message` is what the person reads. */
export const failTurn = (
  conversation: Conversation,
  turn: number,
  failure: Pick<EventOf<'failed'>, 'code' | 'message'>,
  now: number,
): Step => end(conversation, { type: 'failed', turn, at: now, ...failure });

/** A proposed edit with its state, and the turn it belongs to. */
export function findEdit(
  conversation: Conversation,
  turn: number,
  edit: string,
): { readonly turn: Turn; readonly shown: ShownEdit } | undefined {
  const found = findTurn(conversation, turn);
  const shown = found?.edits.find((candidate) => candidate.edit.id === edit);
  return found === undefined || shown === undefined ? undefined : { turn: found, shown };
}

export type EditDecision = 'edit-accepted' | 'edit-rejected' | 'edit-undone';

function decisionProblem(shown: ShownEdit, type: EditDecision): StepRefusal | undefined {
  const { kind } = shown.state;
  if (type === 'edit-undone') return kind === 'accepted' ? undefined : 'edit-not-accepted';
  if (kind === 'accepted' || kind === 'rejected') return 'edit-not-proposed';
  return type === 'edit-rejected' || shown.edit.check.kind === 'fits'
    ? undefined
    : 'edit-does-not-fit';
}

/** Whether a person may accept, reject or undo an edit; the event is to be appended once it really happened. */
export function decideEdit(
  conversation: Conversation,
  turn: number,
  edit: string,
  type: EditDecision,
  now: number,
): Step {
  const found = findEdit(conversation, turn, edit);
  if (found === undefined) return refused('no-such-edit');
  const problem = decisionProblem(found.shown, type);
  return problem === undefined ? add({ type, turn, at: now, edit }) : refused(problem);
}

/** Where an event of the whole thread is put down: at its last turn. */
const lastTurnOf = (conversation: Conversation): number => nextTurn(conversation) - 1;

/** A person says how a hypothesis stands. */
export function markHypothesis(
  conversation: Conversation,
  hypothesis: string,
  state: HypothesisState,
  now: number,
  read: ReadWords,
): Step {
  const { hypotheses } = remember(conversation, read);
  if (!hypotheses.some(({ id }) => id === hypothesis)) return refused('no-such-hypothesis');
  const turn = lastTurnOf(conversation);
  return add({ type: 'hypothesis-marked', turn, at: now, hypothesis, state });
}

/** A person adds what it could be. */
export function addHypothesis(
  conversation: Conversation,
  words: string,
  now: number,
  read: ReadWords,
): Step {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text === '') return refused('empty-hypothesis');
  const turn = lastTurnOf(conversation);
  if (turn === 0) return refused('no-such-turn');
  const own = conversation.events.filter(({ type }) => type === 'hypothesis-added').length;
  const hypothesis = `own.${own + 1}`;
  const event = { type: 'hypothesis-added', turn, at: now, hypothesis, text } as const;
  const isNew = remember(append(conversation, event), read).hypotheses.some(
    ({ id }) => id === hypothesis,
  );
  return isNew ? add(event) : refused('known-hypothesis');
}
