import type { Evidence } from '../../evidence/evidence.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';

/** What the first clause gives that states something and is contradicted. */
export function firstStated<Found>(
  { question }: Evidence,
  check: (clause: string) => Found | undefined,
): Found | undefined {
  return firstOf(wordingOf(question).clauses, check);
}

/** "the default case is missing", "if I wanted one": it is known not to be there. */
export const saysItIsNot = longPattern`
    \b(?:is|are|isnt|arent) (?:missing|absent|lacking|not there|nowhere)\b|\b(?:is|are) (?:\w+ ){1,4}(?:missing|absent|
    lacking)\W*$|\bif (?:i|we) (?:wanted|had|added|needed|wrote)\b|\bhow would\b.*\blook\b
  `;

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
