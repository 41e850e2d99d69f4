import * as v from 'valibot';
import { answerSchema } from './conversationEvent.ts';
import { hypothesisStateSchema, hypothesisText } from './hypothesis.ts';
import { count, linesSchema, type Parsed, text } from './parsed.ts';
import { engineIdSchema, snapshotSchema } from './snapshot.ts';

/** Messages to the page. A snapshot on every change of state; a delta only for text that streams. */
export const toPageSchema = v.variant('type', [
  v.object({ type: v.literal('snapshot'), snapshot: snapshotSchema }),
  /** More text for a turn that is `writing`; `at` is the length of what the page must already have. */
  v.object({ type: v.literal('text-delta'), turn: count, at: count, text }),
  v.object({ type: v.literal('focus-composer'), draft: v.exactOptional(text) }),
  v.object({ type: v.literal('words'), words: v.record(v.string(), v.string()) }),
  /** Every message of the page is answered, one way or the other. */
  v.object({ type: v.literal('done'), id: count }),
  v.object({ type: v.literal('refused'), id: count, message: v.string() }),
]);
export type ToPage = Parsed<typeof toPageSchema>;

const id = { id: count };

/** Messages from the page. Each says what the person did; what follows from it is decided on the other side. */
export const fromPageSchema = v.variant('type', [
  v.object({ type: v.literal('ready'), ...id }),
  v.object({ type: v.literal('ask'), ...id, text }),
  v.object({ type: v.literal('answer'), ...id, turn: count, answer: answerSchema }),
  v.object({ type: v.literal('stop'), ...id }),
  v.object({
    type: v.literal('retry'),
    ...id,
    turn: count,
    /** Answered by the analyst this once, whoever is chosen. */
    engine: v.exactOptional(v.literal('analyst')),
  }),
  v.object({ type: v.literal('new-thread'), ...id }),
  v.object({ type: v.literal('accept-edit'), ...id, turn: count, edit: v.string() }),
  v.object({ type: v.literal('reject-edit'), ...id, turn: count, edit: v.string() }),
  v.object({ type: v.literal('undo-edit'), ...id, turn: count, edit: v.string() }),
  v.object({ type: v.literal('open-diff'), ...id, turn: count, edit: v.string() }),
  v.object({ type: v.literal('add-hypothesis'), ...id, text: hypothesisText }),
  v.object({
    type: v.literal('mark-hypothesis'),
    ...id,
    hypothesis: v.string(),
    state: hypothesisStateSchema,
  }),
  /** Shows lines of the turn's file; without a turn, of the pinned one. */
  v.object({ type: v.literal('reveal'), ...id, turn: v.exactOptional(count), lines: linesSchema }),
  v.object({ type: v.literal('unpin'), ...id }),
  v.object({ type: v.literal('attach-clipboard'), ...id }),
  /** Reads the values of a paused program, to be shown; `keep-attachment` then attaches them. */
  v.object({ type: v.literal('read-values'), ...id }),
  v.object({ type: v.literal('keep-attachment'), ...id, attachment: v.string() }),
  v.object({ type: v.literal('detach'), ...id, attachment: v.string() }),
  v.object({ type: v.literal('copy'), ...id, text }),
  v.object({ type: v.literal('open-link'), ...id, url: v.string() }),
  v.object({ type: v.literal('choose-engine'), ...id, engine: engineIdSchema }),
  v.object({ type: v.literal('act-on-banner'), ...id, banner: v.string(), action: v.string() }),
]);
export type FromPage = Parsed<typeof fromPageSchema>;
