import type { Evidence } from '../../evidence/evidence.ts';
import { wordingOf } from '../../evidence/wording.ts';

/** What the first clause gives that states something and is contradicted. */
export function firstStated<Found>(
  { question }: Evidence,
  check: (clause: string) => Found | undefined,
): Found | undefined {
  return firstOf(wordingOf(question).clauses, check);
}

/** The same of clauses that say what is done while, before or after something else. */
export const firstSpanned = <Found>(
  { question }: Evidence,
  check: (span: string) => Found | undefined,
): Found | undefined => firstOf(wordingOf(question).spans, check);

function firstOf<Found>(
  clauses: readonly string[],
  check: (clause: string) => Found | undefined,
): Found | undefined {
  for (const clause of clauses) {
    const found = check(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}
