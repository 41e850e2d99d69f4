import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ThreadState } from '../../../src/chat/clarify/decision.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const fresh: ThreadState = { asked: [], silenced: false, history: [] };
const text = [
  'def average(rows):',
  '    total = 0',
  '    for row in rows:',
  '        total += row',
  '    return total / len(rows)',
].join('\n');

const actOf = (question: string): string => {
  const decision = decide(makeEvidence({ question, text }), fresh, 'when-it-matters');
  return decision.act === 'ask' ? `ask ${decision.question.slot}` : decision.act;
};

/** Questions that say the same in other words, with other words around them, or in another order. */
const sameInOtherWords: readonly (readonly string[])[] = [
  [
    "it doesn't work",
    "this doesn't work",
    'it is not working',
    'not working',
    'it does not work!!',
  ],
  ['there is an error in this', 'i get an error here', "there's an error in here, fix it"],
  ['make it better', 'can this be improved?', 'improve this', 'please make this nicer'],
  ['the average is wrong', 'wrong average', 'this gives me the wrong average', 'average is off'],
  [
    'the average is wrong sometimes',
    'sometimes the average is wrong',
    'average is occasionally wrong',
  ],
  ['rename total to sum', 'can you rename total to sum', 'rename `total` to sum please'],
  ['explain this', 'what does this do?', 'can you explain this to me', 'how does this work'],
  [
    'why does `mean_of` divide by len?',
    'what does `mean_of` divide by, and why?',
    'i wonder why `mean_of` divides by len',
  ],
  [
    'average([1, 2]) gives 1, should be 1.5',
    'average([1, 2]) should be 1.5 but it gives 1',
    'should be 1.5 but average([1, 2]) returns 1',
  ],
];

const before = ['', 'please ', 'Hi! ', 'hey, ', 'sorry to bother you: '];
const after = ['', ' please', ', thanks', ' :)', '\n', '  '];

/** Swaps two neighbouring letters inside a long word. */
function misspell(question: string): string {
  const word = /\b(?:expected|improve|explain|sometimes|occasionally|rename)\b/u.exec(
    question,
  )?.[0];
  if (word === undefined) return question;
  const at = Math.floor(word.length / 2);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return question.replace(word, swapped);
}

describe('a question in other words', () => {
  for (const group of sameInOtherWords) {
    it(`is met with one act: "${group[0]}"`, () => {
      const acts = group.map((question) => [question, actOf(question)] as const);
      assert.deepEqual(new Set(acts.map(([, act]) => act)).size, 1, JSON.stringify(acts));
    });
  }

  it('is met with the same act whatever its politeness, casing and typos', () => {
    const questions = sameInOtherWords.flat();
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.constantFrom(...before),
        fc.constantFrom(...after),
        fc.boolean(),
        (question, start, end, typo) => {
          const said = `${start}${typo ? misspell(question) : question}${end}`;
          assert.equal(actOf(said), actOf(question), said);
        },
      ),
      { numRuns: 2000 },
    );
    for (const question of questions.filter((each) => !each.includes('`') && !each.includes('(')))
      assert.equal(actOf(question.toUpperCase()), actOf(question), question);
  });
});
