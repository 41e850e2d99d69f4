import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readVerdict } from '../../../src/chat/evidence/readVerdict.ts';

const said = {
  same: [
    'still the same',
    'Stil the same...',
    "that didn't help",
    'didnt hlep',
    'Sorry, but it still does not work, could you please look again?',
    "doesn't work",
    'same error',
    'Hmm, exactly the same result as before',
    'nothing changed',
    'no difference',
    'it still crashes with an IndexError',
    'the error is still there',
    'why is it still failing?',
    'your fix did not fix it',
    'thanks, but no luck',
    "nope, that wasn't it",
    'I still get the same exception',
    'not fixed yet',
  ],
  worse: [
    'that made it worse',
    'thanks but it got even wrose',
    'now it is worse than before',
    'this broke everything',
    'now i get two new errors',
    'now nothing works',
    'Made things worse :(',
  ],
  helped: ['that fixed it', 'works now, thanks!', 'Perfect, it works', 'thank you, that helped'],
} as const;

const nothing = [
  'what does this function do?',
  'is it still the same variable?',
  'rename total to sum',
  'does it help to close the channel?',
  'what if it is still the same afterwards?',
  'how do i change the timeout?',
  'and why is L12 there?',
  'does this work for an empty list?',
  'use the same name as in L4',
  'explain the loop',
  '',
];

describe('readVerdict', () => {
  for (const [verdict, texts] of Object.entries(said)) {
    for (const text of texts) {
      it(`hears "${verdict}" in: ${text}`, () => assert.equal(readVerdict(text), verdict));
    }
  }

  for (const text of nothing) {
    it(`hears no verdict in: ${text}`, () => assert.equal(readVerdict(text), undefined));
  }

  it('takes no long text for one', () => {
    assert.equal(readVerdict(`still the same ${'x'.repeat(300)}`), undefined);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 240 }), (text) => void readVerdict(text)),
      { numRuns: 5_000 },
    );
  });
});
