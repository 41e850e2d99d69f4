import {
  readClaims,
  readFeatures,
  readFrameworks,
  readLanguages,
  readStructures,
} from './evidence/readClaims.ts';
import { readErrors } from './evidence/readErrors.ts';
import { readNames } from './evidence/readNames.ts';
import { readQuestion } from './evidence/readQuestion.ts';
import { readComplaint, readTopics } from './evidence/readStates.ts';
import { prepareModeration } from './moderate/moderate.ts';

const sample = 'why does this loop return the wrong list in my python function';

/** Statements and requests are held against patterns that no question reaches. */
const others: readonly string[] = [
  'the totals it gives are not right anymore',
  'make it faster please',
  'no luck with this, it is too slow. log a warning and skip the row',
];

const readers: readonly ((text: string) => unknown)[] = [
  readErrors,
  readTopics,
  readComplaint,
  readClaims,
  readStructures,
  readFeatures,
  readLanguages,
  readFrameworks,
  readNames,
  readQuestion,
];

/**
 * What the first question would wait for, in short steps: patterns are made ready by the first text that is held against
 * them. Nothing hangs on it; whoever asks meanwhile has the rest done at once.
 */
export function* preparations(): Generator<unknown> {
  yield* prepareModeration();
  for (const read of readers) yield read(sample);
  for (const other of others) yield readQuestion(other);
}
