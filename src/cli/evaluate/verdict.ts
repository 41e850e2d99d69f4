import type { EvaluationCase, Expectation } from './evaluationCase.ts';
import type { Outcome } from './outcome.ts';

/** What is right and wrong about one reply. Undefined where a case says nothing about it. */
export interface Verdict {
  readonly actHit: boolean;
  /** Where only asking is right. */
  readonly askedInNeed: boolean | undefined;
  /** Where asking is wrong. */
  readonly keptFromAsking: boolean | undefined;
  /** Where nothing is missing, untrue or harmful. */
  readonly overAsked: boolean | undefined;
  /** Of questions: it asks for something worth knowing. */
  readonly slotHit: boolean | undefined;
  /** Of questions: the editor had the answer. */
  readonly editorKnew: boolean | undefined;
  readonly premiseFound: boolean | undefined;
  readonly falseAlarm: boolean | undefined;
  /** Every line it had to point at is cited. */
  readonly lineHit: boolean | undefined;
  readonly fixHit: boolean | undefined;
  readonly declined: boolean | undefined;
  readonly falseDecline: boolean | undefined;
}

export interface ScoredCase extends Pick<EvaluationCase, 'id' | 'language' | 'category'> {
  readonly expect: Expectation;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

export function judge(one: EvaluationCase, outcome: Outcome): ScoredCase {
  const { id, language, category, expect } = one;
  const verdict = {
    actHit: expect.acts.includes(outcome.act),
    ...judgeAsking(expect, category, outcome),
    ...judgeRefusals(expect, outcome),
    ...judgeContent(expect, outcome),
  };
  return { id, language, category, expect, outcome, verdict };
}

type Asking = 'askedInNeed' | 'keptFromAsking' | 'overAsked' | 'slotHit' | 'editorKnew';

function judgeAsking(
  expect: Expectation,
  category: string | undefined,
  { act, slot }: Outcome,
): Pick<Verdict, Asking> {
  const { acts, slots, mustNotAsk } = expect;
  const asked = act === 'ask';
  // Where asking and challenging are both right, either has seen what is missing.
  const sawNeed = asked || (act === 'challenge' && acts.includes('challenge'));
  return {
    askedInNeed: needsQuestion(expect) ? sawNeed : undefined,
    keptFromAsking: acts.includes('ask') ? undefined : !asked,
    overAsked: isClear(acts, category) ? asked : undefined,
    slotHit: asked && slots.length > 0 ? slot !== undefined && slots.includes(slot) : undefined,
    editorKnew: slot === undefined ? undefined : mustNotAsk.includes(slot),
  };
}

/** Is asking right, and answering without it wrong? */
export const needsQuestion = ({ acts }: Pick<Expectation, 'acts'>): boolean =>
  acts.includes('ask') && !acts.some((act) => act.startsWith('answer'));

/** A case without a category is clear if nothing but an answer will do. */
const isClear = (acts: Expectation['acts'], category: string | undefined): boolean =>
  category === 'clear' ||
  ((category === undefined || category === 'original') &&
    acts.every((act) => act.startsWith('answer')));

type Refusals = 'premiseFound' | 'falseAlarm' | 'declined' | 'falseDecline';

function judgeRefusals({ acts }: Expectation, { act }: Outcome): Pick<Verdict, Refusals> {
  const only = acts.length === 1 ? acts[0] : undefined;
  const isChallenge = act === 'challenge';
  const isDecline = act === 'decline';
  return {
    premiseFound: only === 'challenge' ? isChallenge : undefined,
    falseAlarm: acts.includes('challenge') ? undefined : isChallenge,
    declined: only === 'decline' ? isDecline : undefined,
    falseDecline: acts.includes('decline') ? undefined : isDecline,
  };
}

const judgeContent = (
  { lines, fix }: Expectation,
  { cited, mended }: Outcome,
): Pick<Verdict, 'lineHit' | 'fixHit'> => ({
  lineHit: lines.length === 0 ? undefined : lines.every((line) => cited.has(line)),
  fixHit: fix == null ? undefined : mended !== undefined && fix.test(mended),
});
