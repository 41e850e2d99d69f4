import type { PinnedSelection } from '../protocol/selection.ts';
import type { Snapshot, TurnState, TurnView } from '../protocol/snapshot.ts';
import { ANALYST } from './analyst/analystName.ts';
import { QUESTIONS_PER_THREAD } from './clarify/weights.ts';
import type { Conversation } from './conversation.ts';
import type { ReadWords } from './hypotheses/readings.ts';
import { remember } from './hypotheses/remember.ts';
import { isBusy } from './steps.ts';
import { questionOf, type Turn, turnsOf } from './turnLog.ts';

/** What the page shows beside the thread itself. */
export interface Surroundings {
  readonly pinned?: Snapshot['pinned'];
  readonly pinNote?: string;
  readonly attached?: Snapshot['attached'];
  readonly values?: Snapshot['values'];
  readonly engines: Snapshot['engines'];
  readonly banners: Snapshot['banners'];
  /** Shown while the thread is empty. */
  readonly suggestions: readonly string[];
  /** The turn that runs now. A turn without an end that is not this one was interrupted. */
  readonly live: number | undefined;
  /** What the model of that turn does. */
  readonly work?: TurnView['work'];
  readonly read: ReadWords;
  /** Whether a document is no longer as it was pinned. */
  changed(selection: PinnedSelection): boolean;
}

function runningState(turn: Turn, live: boolean): TurnState {
  if (!live) return { kind: 'interrupted', text: turn.text };
  return turn.text === '' ? { kind: 'looking' } : { kind: 'writing', text: turn.text };
}

function stateOf(turn: Turn, live: boolean): TurnState {
  const { end, text } = turn;
  if (end === undefined) return runningState(turn, live);
  switch (end.kind) {
    case 'settled':
      return end;
    case 'stopped':
      return { kind: 'stopped', text };
    case 'failed':
      return { kind: 'failed', text, code: end.code, message: end.message };
  }
}

const locationOf = (selection: PinnedSelection, changed: boolean) => ({
  path: selection.path,
  lines: selection.lines,
  changed,
});

/** The parts of a view that not every turn has. */
function optionalParts(turn: Turn, number: number, around: Surroundings): Partial<TurnView> {
  const { selection, attached, continues, answer, engine } = turn;
  const { changed, live, work } = around;
  const asking = { number, of: Math.max(number, QUESTIONS_PER_THREAD) };
  return {
    ...(turn.turn !== live || work === undefined ? {} : { work }),
    ...(continues === undefined ? {} : { continues }),
    ...(engine !== ANALYST && { byModel: true }),
    ...(selection === undefined ? {} : { location: locationOf(selection, changed(selection)) }),
    ...(attached.length === 0 ? {} : { attached }),
    ...(questionOf(turn) === undefined
      ? {}
      : { asking: answer === undefined ? asking : { ...asking, answer } }),
  };
}

const viewOf = (turn: Turn, number: number, surroundings: Surroundings): TurnView => ({
  turn: turn.turn,
  question: turn.question,
  engine: turn.engine,
  looked: turn.looked?.list ?? [],
  lookedMs: turn.looked?.ms ?? 0,
  state: stateOf(turn, turn.turn === surroundings.live),
  edits: turn.edits,
  ...optionalParts(turn, number, surroundings),
});

function viewsOf(turns: readonly Turn[], surroundings: Surroundings): readonly TurnView[] {
  let questions = 0;
  return turns.map((turn) => {
    if (questionOf(turn) !== undefined) questions += 1;
    return { ...viewOf(turn, questions, surroundings), ...undoableOf(turn, turns) };
  });
}

/** What a correction offers to take back: the changes that did not help and are still in the file. */
function undoableOf({ end }: Turn, turns: readonly Turn[]): Pick<TurnView, 'undoable'> {
  const correction = end?.kind === 'settled' ? end.reply.correction : undefined;
  if (correction === undefined) return {};
  const wrong = turns.find(({ turn }) => turn === correction.turn)?.edits ?? [];
  const undoable = wrong
    .filter(({ edit, state }) => correction.edits.includes(edit.id) && state.kind === 'accepted')
    .map(({ edit }) => edit.id);
  return { undoable };
}

/** All that the page draws of a conversation and what is around it. */
export function snapshotOf(conversation: Conversation, surroundings: Surroundings): Snapshot {
  const {
    pinned,
    pinNote,
    attached = [],
    values,
    engines,
    banners,
    suggestions,
    live,
  } = surroundings;
  const turns = turnsOf(conversation);
  return {
    thread: conversation.id,
    turns: viewsOf(turns, surroundings),
    hypotheses: remember(conversation, surroundings.read).hypotheses.map(
      ({ key: _, ...shown }) => shown,
    ),
    ...(pinned === undefined ? {} : { pinned }),
    ...(pinNote === undefined ? {} : { pinNote }),
    ...(attached.length === 0 ? {} : { attached }),
    ...(values === undefined ? {} : { values }),
    engines,
    banners,
    suggestions: turns.length === 0 ? suggestions : [],
    busy: isBusy(conversation, live),
  };
}

const TITLE_LENGTH = 60;

/** What a thread is called in a list: its first question, cut at a word. Empty for an empty thread. */
export function titleOf(conversation: Conversation): string {
  const [first] = turnsOf(conversation);
  const words = (first?.question ?? '').replace(/\s+/gu, ' ').trim();
  const characters = [...words];
  if (characters.length <= TITLE_LENGTH) return words;
  const cut = characters.slice(0, TITLE_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > TITLE_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
}

/** Questions to begin with. Plain words on purpose: nothing is looked up before somebody asks. */
export const startingQuestions = (pinned: boolean): readonly string[] =>
  pinned
    ? ['What does this code do?', 'Is there a bug here?', 'What would you improve?']
    : ['What does this file do?', 'Is there a bug in this file?', 'Where would I start reading?'];
