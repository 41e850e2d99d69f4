import type { Evidence } from '../../evidence/evidence.ts';
import { statedClauses } from '../../evidence/statedClauses.ts';

/** What the first clause gives that states something and is contradicted. */
export function firstStated<Found>(
  { question }: Evidence,
  check: (clause: string) => Found | undefined,
): Found | undefined {
  for (const clause of statedClauses(question.text)) {
    const found = check(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}
