import type { Premise } from '../../protocol/reply.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { findAbsentAction } from './premises/absentAction.ts';
import { findAbsentError } from './premises/absentError.ts';
import { findAbsentName } from './premises/absentName.ts';
import { findAbsentStructure } from './premises/absentStructure.ts';
import { judgeClaims } from './premises/judgeClaims.ts';
import { findLineOutOfRange } from './premises/lineOutOfRange.ts';
import { findOtherLanguage } from './premises/otherLanguage.ts';

/** In the order of how sure they are; the first that is contradicted is challenged. */
const checks: readonly ((evidence: Evidence) => Premise | undefined)[] = [
  findLineOutOfRange,
  findOtherLanguage,
  findAbsentError,
  findFalseClaim,
  findAbsentName,
  findAbsentStructure,
  findAbsentAction,
];

/** The first thing a question takes for granted that the evidence contradicts. Absent evidence contradicts nothing. */
export function findPremise(evidence: Evidence): Premise | undefined {
  for (const check of checks) {
    const premise = check(evidence);
    if (premise !== undefined) return premise;
  }
  return undefined;
}

function findFalseClaim(evidence: Evidence): Premise | undefined {
  const verdict = judgeClaims(evidence).find(({ holds }) => !holds);
  if (verdict === undefined) return undefined;
  const { claim, fact, lines, better } = verdict;
  return { claim, fact, lines: [...lines], ...(better === undefined ? {} : { better }) };
}
