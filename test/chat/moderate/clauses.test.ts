import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { english, englishReading } from '../../../src/chat/moderate/english/english.ts';
import { moderate } from '../../../src/chat/moderate/moderate.ts';
import { ideasIn, lexiconOf } from '../../../src/chat/moderate/sightings.ts';
import {
  HEAVY_CLAUSE,
  REFUSED_APART_FROM,
  REFUSED_FROM,
  weigh,
} from '../../../src/chat/moderate/weigh.ts';
import { knownWords, sentencesOf } from '../../../src/chat/moderate/wordsOf.ts';

const lexicon = lexiconOf(english);
const known = knownWords(lexicon.words, englishReading);

/** What weighs a text of one sentence. */
const weightOf = (text: string): number =>
  weigh(sentencesOf(text, known).flatMap((words) => ideasIn(words, lexicon))).weight;

/** Clauses of requests, harmful and harmless, that are short and weigh little by themselves. */
const lightClauses = [
  ...new Set(
    readFileSync('test/fixtures/moderate/pairs.jsonl', 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { readonly text: string }).text.split(','))
      .map((clause) => clause.replace(/[^a-z0-9' ]/giu, ' ').trim())
      .filter((clause) => clause !== '' && clause.split(/\s+/u).length <= 12),
  ),
].filter((clause) => weightOf(clause) < HEAVY_CLAUSE);

describe('harm that is spread over clauses', () => {
  it('is refused only where it weighs more than one that is said in a single clause', () => {
    let spread = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lightClauses), { minLength: 2, maxLength: 4 }),
        (clauses) => {
          const text = clauses.join(', ');
          const weight = weightOf(text);
          if (weight >= REFUSED_FROM && weight < REFUSED_APART_FROM) spread++;
          assert.equal(moderate(text).verdict === 'block', weight >= REFUSED_APART_FROM, text);
        },
      ),
      { numRuns: 500, seed: 13 },
    );
    assert.ok(spread >= 5, `only ${spread} weigh ${REFUSED_FROM}`);
  });
});
