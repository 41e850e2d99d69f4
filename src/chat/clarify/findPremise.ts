import type { Premise } from '../../protocol/reply.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { premiseChecks } from './premiseChecks.ts';
import { worded } from './premiseWords.ts';

/** The first thing a question takes for granted that the evidence contradicts. Absent evidence contradicts nothing. */
export function findPremise(evidence: Evidence): Premise | undefined {
  for (const { check } of premiseChecks) {
    const premise = check(evidence);
    if (premise !== undefined) return worded(premise, evidence);
  }
  return undefined;
}
