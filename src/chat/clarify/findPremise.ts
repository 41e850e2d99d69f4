import type { Premise } from '../../protocol/reply.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { premiseChecks } from './premiseChecks.ts';

/** The first thing a question takes for granted that the evidence contradicts. Absent evidence contradicts nothing. */
export function findPremise(evidence: Evidence): Premise | undefined {
  for (const { check } of premiseChecks) {
    const premise = check(evidence);
    if (premise !== undefined) return { ...premise, ...asSentence(premise) };
  }
  return undefined;
}

/** A better question is shown by itself, and begins as a sentence does, but for a name of the code. */
const asSentence = ({ better }: Premise): Pick<Premise, 'better'> =>
  better !== undefined && /^[a-z]+(?=[\s,])/u.test(better)
    ? { better: better.charAt(0).toUpperCase() + better.slice(1) }
    : {};
