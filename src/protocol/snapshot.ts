import * as v from 'valibot';
import { attachmentSchema } from './attachment.ts';
import { answerSchema, lookedAtSchema, outcomeSchema } from './conversationEvent.ts';
import { hypothesisSchema } from './hypothesis.ts';
import { modelStatusSchema } from './localModel.ts';
import { count, linesSchema, type Parsed, position, text } from './parsed.ts';
import { proposedEditSchema, replySchema } from './reply.ts';

/** Where a question is about, as a chip shows it. */
const locationSchema = v.object({
  path: v.string(),
  lines: linesSchema,
  /** The document changed since it was pinned. */
  changed: v.boolean(),
});

/** What a person did with a proposed edit, and what came of it. */
const editStateSchema = v.variant('kind', [
  v.object({ kind: v.literal('proposed') }),
  v.object({
    kind: v.literal('accepted'),
    /** Absent until the diagnostics have been read again. */
    outcome: v.exactOptional(outcomeSchema),
  }),
  v.object({ kind: v.literal('rejected') }),
  v.object({ kind: v.literal('undone') }),
]);

const shownEditSchema = v.object({
  edit: proposedEditSchema,
  state: editStateSchema,
  /** Why the last attempt to apply or undo it was refused. */
  refused: v.exactOptional(v.string()),
});
export type ShownEdit = Parsed<typeof shownEditSchema>;

const shownAnswerSchema = v.object({
  /** "asks 2 of 3 at most" */
  number: count,
  of: count,
  answer: v.exactOptional(answerSchema),
});

/** How far a turn is. Exactly one of these at a time, so that no two flags can disagree. */
const turnStateSchema = v.variant('kind', [
  v.object({ kind: v.literal('looking') }),
  v.object({ kind: v.literal('writing'), text }),
  v.object({ kind: v.literal('settled'), reply: replySchema }),
  v.object({ kind: v.literal('stopped'), text }),
  v.object({ kind: v.literal('interrupted'), text }),
  v.object({ kind: v.literal('failed'), text, code: v.string(), message: v.string() }),
]);
export type TurnState = Parsed<typeof turnStateSchema>;

export const turnViewSchema = v.object({
  turn: count,
  question: text,
  /** The turn this one goes on from, after its question was answered: the question is then not shown again. */
  continues: v.exactOptional(count),
  location: v.exactOptional(locationSchema),
  /** What went with the question; absent where nothing did. */
  attached: v.exactOptional(v.array(attachmentSchema)),
  engine: v.string(),
  /** There where a model was to answer: without one, the analyst still can. */
  byModel: v.exactOptional(v.literal(true)),
  looked: v.array(lookedAtSchema),
  lookedMs: count,
  state: turnStateSchema,
  /** What the model of a running turn does now, where it says so. */
  work: v.exactOptional(modelStatusSchema),
  /** There when the reply asks. */
  asking: v.exactOptional(shownAnswerSchema),
  edits: v.array(shownEditSchema),
  /** There when the reply corrects an earlier turn: the changes of that turn which can still be undone. */
  undoable: v.exactOptional(v.array(v.string())),
});
export type TurnView = Parsed<typeof turnViewSchema>;

/** A message above the thread: a quarantined file, a stopped engine. Buttons name commands that the extension knows. */
const bannerSchema = v.object({
  id: v.string(),
  severity: v.picklist(['info', 'warning', 'error']),
  text: v.string(),
  actions: v.array(v.object({ id: v.string(), label: v.string() })),
});
export type Banner = Parsed<typeof bannerSchema>;

export const engineIdSchema = v.picklist(['analyst', 'local', 'remote']);

/** Who can answer, for the picker in the composer. */
const engineChoiceSchema = v.object({
  id: engineIdSchema,
  name: v.string(),
  detail: v.string(),
  chosen: v.boolean(),
  ready: v.boolean(),
});
export type EngineChoice = Parsed<typeof engineChoiceSchema>;

/** What waits for the next question. `proposed`: it is shown, and goes nowhere before the person attaches it. */
const heldAttachmentSchema = v.object({
  id: v.string(),
  proposed: v.boolean(),
  ...attachmentSchema.entries,
});
export type HeldAttachment = Parsed<typeof heldAttachmentSchema>;

/** All that the page draws. The page holds no truth: it can be thrown away and drawn again from the next one of these. */
export const snapshotSchema = v.object({
  thread: v.string(),
  turns: v.array(turnViewSchema),
  /** What could be the cause, in the order it came up. */
  hypotheses: v.array(hypothesisSchema),
  /** What the next question is about. */
  pinned: v.exactOptional(locationSchema),
  /** Why nothing can be pinned, or a limit that applies: one sentence. */
  pinNote: v.exactOptional(v.string()),
  attached: v.exactOptional(v.array(heldAttachmentSchema)),
  /** A debugger is paused at this line of the pinned file, where so many of the pinned variables have a value. */
  values: v.exactOptional(v.object({ line: position, count })),
  engines: v.array(engineChoiceSchema),
  banners: v.array(bannerSchema),
  /** Questions to start with, for an empty thread. */
  suggestions: v.array(v.string()),
  busy: v.boolean(),
});
export type Snapshot = Parsed<typeof snapshotSchema>;
