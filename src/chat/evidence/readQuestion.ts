import type { QuestionFacts } from './evidence.ts';

/** Reads what a question says from its words alone, by rules. Never throws. */
export function readQuestion(text: string): QuestionFacts {
  return {
    text,
    intent: 'other',
    names: [],
    errors: [],
    lines: [],
    structures: [],
    languages: [],
    frameworks: [],
    claims: [],
    vague: false,
    topics: [],
    states: { expected: false, observed: false, steps: false, error: false, criterion: false },
  };
}
