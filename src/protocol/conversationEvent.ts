import * as v from 'valibot';
import { attachmentsSchema } from './attachment.ts';
import { engineErrorCodes } from './engineError.ts';
import { hypothesisStateSchema, hypothesisText } from './hypothesis.ts';
import { count, linesSchema, type Parsed, position, text } from './parsed.ts';
import { replySchema } from './reply.ts';
import { pinnedSelectionSchema } from './selection.ts';

/** One thing that was looked up before answering; a zero is shown too, it is a finding. */
export const lookedAtSchema = v.object({
  what: v.picklist([
    'problems',
    'definitions',
    'references',
    'types',
    'tests',
    'syntax',
    'symbols',
    'changes',
    'samples',
    'secrets',
  ]),
  /** In words: "1 problem, L18", "none". */
  found: v.string(),
  /** There was none of it, or no answer in time: nothing that could be looked at. */
  nothing: v.exactOptional(v.literal(true)),
  lines: v.exactOptional(linesSchema),
  ms: count,
});
export type LookedAt = Parsed<typeof lookedAtSchema>;

/**
 * What a person made of a question. The four ways not to choose are distinct, and silence is none of them: a question
 * without an answer event is still waiting.
 */
export const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('option'), index: count, text: v.string() }),
  v.object({ kind: v.literal('text'), text }),
  v.object({ kind: v.literal('just-answer') }),
  v.object({ kind: v.literal('you-decide') }),
  v.object({ kind: v.literal('cancelled') }),
]);
export type Answer = Parsed<typeof answerSchema>;

const problemSchema = v.object({ line: position, message: v.string() });

/** Diagnostics before and after an accepted edit, compared by message and place. */
export const outcomeSchema = v.object({
  gone: count,
  still: count,
  added: count,
  /** The first of those that it was to mend and that are still there. Absent where the editor did not read them again. */
  left: v.exactOptional(v.array(problemSchema)),
  /** The first of the new ones. */
  fresh: v.exactOptional(v.array(problemSchema)),
});
export type EditOutcome = Parsed<typeof outcomeSchema>;

/** Carried by every event. `turn` counts from 1 within its thread; `at` is milliseconds since 1970. */
const stamp = { turn: count, at: count };

/**
 * Everything that can happen to a conversation. A conversation is the list of its events and nothing else: the store
 * appends them, the snapshot is computed from them, learning reads them.
 */
export const conversationEventSchema = v.variant('type', [
  v.object({
    type: v.literal('asked'),
    ...stamp,
    text,
    engine: v.string(),
    selection: v.exactOptional(pinnedSelectionSchema),
    attached: v.exactOptional(attachmentsSchema),
    /** The turn whose question was answered: this one goes on from it, with that turn's question as its text. */
    continues: v.exactOptional(count),
  }),
  v.object({ type: v.literal('looked'), ...stamp, looked: v.array(lookedAtSchema), ms: count }),
  /** More text of a reply on its way. What was written survives a crash, a stop and a reload. */
  v.object({ type: v.literal('wrote'), ...stamp, text }),
  v.object({ type: v.literal('settled'), ...stamp, reply: replySchema }),
  v.object({ type: v.literal('stopped'), ...stamp }),
  v.object({
    type: v.literal('failed'),
    ...stamp,
    code: v.picklist(engineErrorCodes),
    message: v.string(),
  }),
  v.object({ type: v.literal('answered'), ...stamp, answer: answerSchema }),
  v.object({ type: v.literal('edit-accepted'), ...stamp, edit: v.string() }),
  v.object({ type: v.literal('edit-outcome'), ...stamp, edit: v.string(), outcome: outcomeSchema }),
  v.object({ type: v.literal('edit-rejected'), ...stamp, edit: v.string() }),
  v.object({ type: v.literal('edit-undone'), ...stamp, edit: v.string() }),
  v.object({
    type: v.literal('edit-refused'),
    ...stamp,
    edit: v.string(),
    /** Why it could not be applied or undone, in words. */
    message: v.string(),
  }),
  /** The person adds what it could be. `hypothesis` is its id, `turn` the last one at that moment. */
  v.object({
    type: v.literal('hypothesis-added'),
    ...stamp,
    hypothesis: v.string(),
    text: hypothesisText,
  }),
  /** The person says how a hypothesis stands. */
  v.object({
    type: v.literal('hypothesis-marked'),
    ...stamp,
    hypothesis: v.string(),
    state: hypothesisStateSchema,
  }),
]);
export type ConversationEvent = Parsed<typeof conversationEventSchema>;
export type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;
