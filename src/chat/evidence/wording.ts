import { oncePer } from '../../protocol/oncePer.ts';
import type { QuestionFacts } from './evidence.ts';
import { normalise } from './normalise.ts';
import { statedClauses, statedSpans } from './statedClauses.ts';

/** A question's words as its rules read them. */
export interface Wording {
  /** Normalised. */
  readonly plain: string;
  /** The clauses in which it states something, see `statedClauses`. */
  readonly clauses: readonly string[];
  /** The same, where two things are said to be done one while or after the other. */
  readonly spans: readonly string[];
}

/** Whether there is a word of it at all: what is made of words is tried only then. */
export const speaksOf = ({ plain, clauses }: Wording, words: RegExp): boolean =>
  words.test(plain) || clauses.some((clause) => words.test(clause));

/** Every rule of a turn asks for the same question's words. */
export const wordingOf = oncePer(({ text }: QuestionFacts): Wording => {
  const plain = normalise(text);
  return { plain, clauses: statedClauses(plain), spans: statedSpans(plain) };
});
