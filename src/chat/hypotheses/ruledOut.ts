import type { DraftEdit } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Fix, Memory } from './memory.ts';
import { keyOfFinding, linesOfText } from './sameHypothesis.ts';
import { verdictOf } from './verdict.ts';

/** The evidence without the findings that this thread has ruled out. */
export function withoutRuledOut(evidence: Evidence, { hypotheses }: Memory): Evidence {
  const { code, subject } = evidence;
  const ruledOut = new Set(
    hypotheses.filter(({ state }) => state === 'ruled-out').map(({ key }) => key),
  );
  if (ruledOut.size === 0 || code?.kind !== 'read' || subject === undefined) return evidence;
  const source = linesOfText(subject.text);
  const findings = code.findings.filter((one) => !ruledOut.has(keyOfFinding(one, source)));
  return { ...evidence, code: { ...code, findings } };
}

const failed = ({ tried, said, outcome }: Fix): boolean =>
  tried &&
  said !== 'helped' &&
  (said !== undefined || verdictOf(outcome) === 'same' || verdictOf(outcome) === 'worse');

/** The changes that were not tried in vain, nor are for a cause that is ruled out. */
export function untried(
  edits: readonly DraftEdit[],
  { hypotheses, fixes }: Memory,
): readonly DraftEdit[] {
  const ruledOut = new Set(
    hypotheses.filter(({ state }) => state === 'ruled-out').map(({ id }) => id),
  );
  const inVain = fixes.filter(
    (fix) =>
      failed(fix) || (fix.hypotheses.length > 0 && fix.hypotheses.every((id) => ruledOut.has(id))),
  );
  return edits.filter(
    ({ search, replace }) =>
      !inVain.some(({ edit }) => edit.oldText === search && edit.newText === replace),
  );
}
