import * as v from 'valibot';
import { statedHypothesisSchema } from './hypothesis.ts';
import { count, linesSchema, type Parsed, position, text } from './parsed.ts';

export const acts = ['answer', 'answer-assuming', 'ask', 'challenge', 'decline'] as const;
export type Act = (typeof acts)[number];

/** What a question may be asked for (design, section 3). */
export const slots = [
  'expected-behaviour',
  'observed-behaviour',
  'error-text',
  'steps-or-inputs',
  'definition',
  'language-version',
  'goal-criterion',
  'which-candidate',
  'scope',
] as const;
export type Slot = (typeof slots)[number];

const optionSchema = v.object({
  text: v.string(),
  /** The lines this option is about, previewed on hover and focus. */
  lines: v.exactOptional(linesSchema),
});

/** One clarifying question: 2 to 4 options, a reason, and (in the panel) always "just answer" and "you decide". */
export const questionSchema = v.object({
  slot: v.picklist(slots),
  text: v.string(),
  why: v.string(),
  options: v.pipe(v.array(optionSchema), v.maxLength(4)),
});
export type Question = Parsed<typeof questionSchema>;

/** A question that rests on something untrue: what was said, what is so, where it can be seen. */
export const premiseSchema = v.object({
  claim: v.string(),
  fact: v.string(),
  lines: v.array(position),
  /** The question as it would be without the mistake. */
  better: v.exactOptional(v.string()),
  /** Who answered has nothing to say to that question. */
  needsModel: v.exactOptional(v.literal(true)),
  /** What follows from the fact, as a sentence, where it leaves no question. */
  follows: v.exactOptional(v.string()),
});
export type Premise = Parsed<typeof premiseSchema>;

/** Exact old text, unique in its document, and what takes its place. */
export const editSchema = v.object({
  file: v.string(),
  oldText: text,
  newText: text,
});
export type Edit = Parsed<typeof editSchema>;

/** What became of checking an edit on a copy of the document. A check that was not run is absent, never passed. */
export const editCheckSchema = v.variant('kind', [
  v.object({
    kind: v.literal('fits'),
    /** Where the old text stands in the checked version. */
    lines: linesSchema,
    parses: v.exactOptional(v.boolean()),
    /** Findings that our own rules no longer have on the changed copy, and new ones. */
    gone: count,
    added: count,
  }),
  v.object({ kind: v.literal('ambiguous'), places: count }),
  v.object({ kind: v.literal('not-found'), nearLine: v.exactOptional(position) }),
  v.object({ kind: v.literal('no-change') }),
  v.object({ kind: v.literal('outside'), file: v.string() }),
]);
export type EditCheck = Parsed<typeof editCheckSchema>;

export const proposedEditSchema = v.object({
  id: v.string(),
  /** A short imperative: "Send on the channel". */
  title: v.exactOptional(v.string()),
  /** The message of the editor's problem that it is to mend, where it is for one. */
  mends: v.exactOptional(v.string()),
  ...editSchema.entries,
  check: editCheckSchema,
});
export type ProposedEdit = Parsed<typeof proposedEditSchema>;

/** A finding as a reply shows it. */
export const shownFindingSchema = v.object({
  rule: v.string(),
  from: position,
  to: position,
  message: v.string(),
});
export type ShownFinding = Parsed<typeof shownFindingSchema>;

/** Tokens that a model says it read and wrote for a reply, and those of the samples that were drawn before it. */
export const usageSchema = v.object({
  promptTokens: count,
  replyTokens: count,
  /** So many of the prompt's were still there from an earlier turn, and not read again. */
  reusedTokens: v.exactOptional(count),
  /** `tokens`: read and written together; `estimated` where the engine did not count all of them. */
  samples: v.exactOptional(v.object({ count, tokens: count, estimated: v.boolean() })),
});
export type Usage = Parsed<typeof usageSchema>;

/** Something said of an earlier turn: its lines are those of that turn's file. */
const recalledSchema = v.object({
  turn: count,
  text: v.string(),
  lines: v.exactOptional(linesSchema),
});

/** "I was wrong": changes of an earlier turn that were accepted and did not help. */
const correctionSchema = v.object({
  /** The turn it corrects. */
  turn: count,
  /** The changes of that turn which did not help, by their ids. */
  edits: v.array(v.string()),
  /** When that turn was answered, milliseconds since 1970. */
  at: count,
  /** What shows it, as the end of "I was wrong: …". */
  fact: v.string(),
  ruledOut: v.array(recalledSchema),
  open: v.array(recalledSchema),
});
export type Correction = Parsed<typeof correctionSchema>;

const saidSchema = v.object({
  /** Where it was said: a question begins a turn, an answer ends one. */
  turn: count,
  as: v.picklist(['question', 'answer']),
  text: v.string(),
});

/** Two things the person said that cannot both be so. The reply goes by the later one. */
const contradictionSchema = v.object({ earlier: saidSchema, later: saidSchema });
export type Contradiction = Parsed<typeof contradictionSchema>;

/** What was weighed before asking: shown under "Why ask?". */
const scoreSchema = v.object({
  slot: v.picklist(slots),
  /** 0 to 1: how much the answer would change. */
  value: v.number(),
  /** 0 to 1: how likely the person can say. */
  answerability: v.number(),
  because: v.string(),
});
export type Score = Parsed<typeof scoreSchema>;

/** Of what a request was declined: categories by OpenAI's names. */
export const harmCategories = [
  'harassment',
  'harassment/threatening',
  'hate',
  'illicit',
  'illicit/violent',
  'self-harm/instructions',
  'sexual',
  'sexual/minors',
] as const;

/** What the signs of harm in a request tell, and what speaks for it. */
export const harmSigns = [
  'act',
  'belongings',
  'care',
  'danger',
  'deceit',
  'device',
  'gain',
  'guard',
  'machinery',
  'origin',
  'question',
  'scale',
  'secrecy',
  'spite',
  'target',
  'victim',
  'weapon',
  'whole',
] as const;

/** What was weighed before declining: shown under "Why?". */
const declinedSchema = v.object({
  category: v.picklist(harmCategories),
  /** What the signs weigh together, and the weight from which on such a request is declined. */
  weight: v.number(),
  limit: v.number(),
  /** Each with what it adds, or takes off where it speaks for the request; the heaviest first. */
  signs: v.array(v.object({ sign: v.picklist(harmSigns), weight: v.number() })),
});
export type Declined = Parsed<typeof declinedSchema>;

/** What every engine's turn amounts to. `text` is Markdown in which `L5` and `L5-9` stand for lines of the asked-about file. */
export const replySchema = v.object({
  act: v.picklist(acts),
  text,
  question: v.exactOptional(questionSchema),
  premise: v.exactOptional(premiseSchema),
  findings: v.array(shownFindingSchema),
  edits: v.array(proposedEditSchema),
  assumptions: v.array(v.string()),
  hypotheses: v.exactOptional(v.array(statedHypothesisSchema)),
  correction: v.exactOptional(correctionSchema),
  contradiction: v.exactOptional(contradictionSchema),
  /** There when it asks: what could have been asked, the most worthwhile first. */
  scores: v.exactOptional(v.array(scoreSchema)),
  /** There when it declines by our own rules. */
  declined: v.exactOptional(declinedSchema),
  /** Why this act, in words for the person ("Why do you ask?"). */
  reason: v.string(),
  /** Who answered: "Built-in analyst", or a model's name. */
  engine: v.string(),
  /** From the question's arrival to this reply. */
  ms: count,
  /** Where a model said what it read and wrote, or samples were drawn. */
  usage: v.exactOptional(usageSchema),
});
export type Reply = Parsed<typeof replySchema>;
