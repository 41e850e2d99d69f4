import type { Premise } from '../../protocol/reply.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** The first thing a question takes for granted that the evidence contradicts. Absent evidence contradicts nothing. */
export function findPremise(_evidence: Evidence): Premise | undefined {
  return undefined;
}
