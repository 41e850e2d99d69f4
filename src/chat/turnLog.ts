import type { Attachment } from '../protocol/attachment.ts';
import type {
  Answer,
  ConversationEvent,
  EventOf,
  LookedAt,
} from '../protocol/conversationEvent.ts';
import { MAX_TEXT } from '../protocol/parsed.ts';
import type { Reply } from '../protocol/reply.ts';
import type { PinnedSelection } from '../protocol/selection.ts';
import type { ShownEdit } from '../protocol/snapshot.ts';
import type { Conversation } from './conversation.ts';
import { type EditEvent, isEditEvent, nextShownEdit } from './edits/shownEdit.ts';

/** How a turn ended. A turn without one is still running, or was cut off by a crash: the events cannot tell which. */
export type TurnEnd =
  | { readonly kind: 'settled'; readonly reply: Reply }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly code: EventOf<'failed'>['code']; readonly message: string };

/** One turn, as its events tell it. */
export interface Turn {
  readonly turn: number;
  readonly question: string;
  readonly continues: number | undefined;
  readonly engine: string;
  readonly selection: PinnedSelection | undefined;
  /** What the person attached to the question. */
  readonly attached: readonly Attachment[];
  /** Undefined until something was looked up: an empty list is a finding. */
  readonly looked: { readonly list: readonly LookedAt[]; readonly ms: number } | undefined;
  /** What was written so far, or before the end. */
  readonly text: string;
  readonly end: TurnEnd | undefined;
  readonly answer: Answer | undefined;
  readonly edits: readonly ShownEdit[];
}

type TurnEvent = Exclude<ConversationEvent, { type: 'asked' }>;

const begin = (event: EventOf<'asked'>): Turn => ({
  turn: event.turn,
  question: event.text,
  continues: event.continues,
  engine: event.engine,
  selection: event.selection,
  attached: event.attached ?? [],
  looked: undefined,
  text: '',
  end: undefined,
  answer: undefined,
  edits: [],
});

const settle = (turn: Turn, reply: Reply): Turn => ({
  ...turn,
  end: { kind: 'settled', reply },
  edits: reply.edits.map((edit) => ({ edit, state: { kind: 'proposed' } })),
});

type RunningEvent = Extract<
  TurnEvent,
  { type: 'looked' | 'wrote' | 'settled' | 'stopped' | 'failed' }
>;

/** Looking goes on: what was looked at before stays. */
const lookedAlso = (
  before: Turn['looked'],
  { looked, ms }: EventOf<'looked'>,
): NonNullable<Turn['looked']> => ({
  list: [...(before?.list ?? []), ...looked],
  ms: (before?.ms ?? 0) + ms,
});

/** What happens while a turn runs. After its end nothing of this counts any more, whatever a late stream brings. */
function whileRunning(turn: Turn, event: RunningEvent): Turn {
  if (turn.end !== undefined) return turn;
  switch (event.type) {
    case 'looked':
      return { ...turn, looked: lookedAlso(turn.looked, event) };
    case 'wrote':
      return { ...turn, text: (turn.text + event.text).slice(0, MAX_TEXT) };
    case 'settled':
      return settle(turn, event.reply);
    case 'stopped':
      return { ...turn, end: { kind: 'stopped' } };
    case 'failed':
      return { ...turn, end: { kind: 'failed', code: event.code, message: event.message } };
  }
}

/** The question that a turn's reply asks, whether answered or not. */
export const questionOf = (turn: Turn) =>
  turn.end?.kind === 'settled' ? turn.end.reply.question : undefined;

const answered = (turn: Turn, answer: Answer): Turn =>
  questionOf(turn) === undefined || turn.answer !== undefined ? turn : { ...turn, answer };

const edited = (turn: Turn, event: EditEvent): Turn => ({
  ...turn,
  edits: turn.edits.map((shown) =>
    shown.edit.id === event.edit ? nextShownEdit(shown, event) : shown,
  ),
});

type HypothesisEvent = Extract<TurnEvent, { hypothesis: string }>;

/** Of the whole thread, not of a turn. */
const isAboutHypothesis = (event: TurnEvent): event is HypothesisEvent => 'hypothesis' in event;

function next(turn: Turn, event: TurnEvent): Turn {
  if (isEditEvent(event)) return edited(turn, event);
  if (isAboutHypothesis(event)) return turn;
  return event.type === 'answered' ? answered(turn, event.answer) : whileRunning(turn, event);
}

/**
 * The turns of a conversation, in the order they were begun.
 *
 * Takes any list of events: one that makes no sense (a second end, an edit nobody proposed) changes nothing, since a
 * stored list may be older than the code that reads it.
 */
export function turnsOf(conversation: Conversation): readonly Turn[] {
  const turns = new Map<number, Turn>();
  for (const event of conversation.events) {
    const turn = turns.get(event.turn);
    if (event.type === 'asked') {
      if (turn === undefined) turns.set(event.turn, begin(event));
    } else if (turn !== undefined) {
      turns.set(event.turn, next(turn, event));
    }
  }
  return [...turns.values()];
}
