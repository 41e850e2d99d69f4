import type { Evidence } from '../../evidence/evidence.ts';
import { wordingOf } from '../../evidence/wording.ts';

/** What the first clause gives that states something and is contradicted. */
export function firstStated<Found>(
  { question }: Evidence,
  check: (clause: string) => Found | undefined,
): Found | undefined {
  for (const clause of wordingOf(question).clauses) {
    const found = check(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}
