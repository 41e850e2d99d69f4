import * as v from 'valibot';
import { count, linesSchema, type Parsed } from './parsed.ts';

const hypothesisStates = ['open', 'ruled-out', 'confirmed'] as const;
export const hypothesisStateSchema = v.picklist(hypothesisStates);
export type HypothesisState = v.InferOutput<typeof hypothesisStateSchema>;

/** UTF-16 units of a hypothesis: it is one sentence. */
export const LONGEST_HYPOTHESIS = 300;
export const hypothesisText = v.pipe(v.string(), v.maxLength(LONGEST_HYPOTHESIS));

const said = {
  state: hypothesisStateSchema,
  text: hypothesisText,
  lines: v.exactOptional(linesSchema),
};

/** Something that a reply says could be the cause, as it says it. */
export const statedHypothesisSchema = v.object({
  ...said,
  /** `assumption` stands in threads of earlier versions only. */
  origin: v.picklist(['finding', 'fix', 'assumption', 'model']),
  /** What stands on its first line: by it a later reply is seen to mean the same, wherever the line has moved. */
  anchor: v.exactOptional(v.string()),
  /** The changes of the same reply that would mend it, by their ids. */
  edits: v.exactOptional(v.array(v.string())),
});
export type StatedHypothesis = Parsed<typeof statedHypothesisSchema>;

/** One entry of a thread's list of what could be the cause. */
export const hypothesisSchema = v.object({
  id: v.string(),
  ...said,
  /** The turn it came from. */
  turn: count,
  /** The turn that last spoke of it: its lines are those of that turn's file. */
  seen: count,
  origin: v.picklist(['finding', 'fix', 'assumption', 'model', 'answer', 'person']),
  /** The person has set its state. Nothing else changes it from then on. */
  corrected: v.boolean(),
});
export type Hypothesis = Parsed<typeof hypothesisSchema>;
