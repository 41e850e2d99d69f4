import { readQuestion } from '../evidence/readQuestion.ts';
import { readVerdict } from '../evidence/readVerdict.ts';
import type { Reading } from './readings.ts';

/** Reads words here and now. */
export const readWords = (words: string): Reading => ({
  verdict: readVerdict(words),
  asksForFix: readQuestion(words).intent === 'fix',
});
