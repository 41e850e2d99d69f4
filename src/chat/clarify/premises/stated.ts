import type { Evidence, QuestionFacts } from '../../evidence/evidence.ts';
import { statedClauses } from '../../evidence/statedClauses.ts';

/** Every check of a turn asks for the same question's clauses. */
const known = new WeakMap<QuestionFacts, readonly string[]>();

/** The clauses of a question that state something, read once. */
export function clausesOf(question: QuestionFacts): readonly string[] {
  const clauses = known.get(question) ?? statedClauses(question.text);
  known.set(question, clauses);
  return clauses;
}

/** What the first clause gives that states something and is contradicted. */
export function firstStated<Found>(
  { question }: Evidence,
  check: (clause: string) => Found | undefined,
): Found | undefined {
  for (const clause of clausesOf(question)) {
    const found = check(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}
