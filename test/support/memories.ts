import { readWords } from '../../src/chat/hypotheses/readWords.ts';
import { remember } from '../../src/chat/hypotheses/remember.ts';
import type { ConversationEvent, EditOutcome } from '../../src/protocol/conversationEvent.ts';
import type { HypothesisState, StatedHypothesis } from '../../src/protocol/hypothesis.ts';
import type { ProposedEdit } from '../../src/protocol/reply.ts';
import { asked, fittingEdit, settled, threadOf } from './threads.ts';

/** A change with a name, of line 2. */
export const fix: ProposedEdit = { ...fittingEdit, title: 'Write `nil`' };

/** The cause that `fix` is for. */
export const cause: StatedHypothesis = {
  state: 'open',
  text: '`nul` is not defined',
  lines: { from: 2, to: 2 },
  origin: 'finding',
  anchor: 'if err == nul {',
  edits: [fix.id],
};

/** Another cause, which nothing mends. */
export const other: StatedHypothesis = {
  state: 'open',
  text: 'The channel is never closed',
  lines: { from: 4, to: 4 },
  origin: 'finding',
};

export const proposing = (
  turn = 1,
  hypotheses: readonly StatedHypothesis[] = [cause, other],
): readonly ConversationEvent[] => [
  asked(turn, 'it hangs, how do i fix it?'),
  settled(turn, { edits: [fix], hypotheses }),
];

const ofFix = (turn: number) => ({ turn, at: 3, edit: fix.id });

export const accepted = (turn = 1): ConversationEvent => ({
  type: 'edit-accepted',
  ...ofFix(turn),
});

export const undone = (turn = 1): ConversationEvent => ({ type: 'edit-undone', ...ofFix(turn) });

export const came = (outcome: EditOutcome, turn = 1): ConversationEvent => ({
  type: 'edit-outcome',
  turn,
  at: 4,
  edit: fix.id,
  outcome,
});

/** What the editor can show of `fix`. */
export const outcomes = {
  helped: { gone: 1, still: 0, added: 0, left: [], fresh: [] },
  same: {
    gone: 0,
    still: 1,
    added: 0,
    left: [{ line: 2, message: 'undefined: nul' }],
    fresh: [],
  },
  worse: {
    gone: 0,
    still: 0,
    added: 1,
    left: [],
    fresh: [{ line: 5, message: 'missing return' }],
  },
  mixed: {
    gone: 1,
    still: 0,
    added: 1,
    left: [],
    fresh: [{ line: 5, message: 'missing return' }],
  },
  elsewhere: { gone: 0, still: 2, added: 0, left: [], fresh: [] },
} as const satisfies Record<string, EditOutcome>;

export const marks = (hypothesis: string, state: HypothesisState): ConversationEvent => ({
  type: 'hypothesis-marked',
  turn: 1,
  at: 5,
  hypothesis,
  state,
});

export const adds = (hypothesis: string, text: string): ConversationEvent => ({
  type: 'hypothesis-added',
  turn: 1,
  at: 5,
  hypothesis,
  text,
});

export const listOf = (...events: readonly ConversationEvent[]) =>
  remember(threadOf(...events), readWords).hypotheses;

/** How each hypothesis stands, by its words. */
export const statesOf = (...events: readonly ConversationEvent[]) =>
  Object.fromEntries(listOf(...events).map(({ text, state }) => [text, state]));
