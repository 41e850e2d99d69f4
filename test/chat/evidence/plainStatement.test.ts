import assert from 'node:assert/strict';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

/** What is told of the code without calling it wrong, and what is told with a wish, beside complaints in the same words. */
const intents: readonly (readonly [string, string])[] = [
  ['the lock is released by defer', 'explain'],
  ['the file is closed by the with, right', 'explain'],
  ["the queue is bounded isn't it", 'explain'],
  ['the token is hashed here, is it not', 'explain'],
  ["the exception isn't rethrown, intended?", 'explain'],
  ['timeout defaults to 30 doesnt it', 'explain'],
  ['the retry is deferred, good', 'explain'],
  ['parse is only called from main', 'explain'],
  ['Row is a record so its immutable', 'explain'],
  ['errors are wrapped already, so why log them', 'explain'],
  ['Listen fails for long paths, thats why the second try?', 'explain'],
  ['since the query is parametrised is it safe', 'explain'],
  ['with TLS is the cert needed', 'explain'],
  ['nothing is printed, on purpose?', 'explain'],
  ['the result isnt checked. check it', 'change'],
  ['the map isnt bounded, bound it', 'change'],
  ['the timer keeps node up, unref it', 'change'],
  ['assert that n isnt 0', 'change'],
  ['log all failed logins', 'change'],
  ['KEY may be undefined, fail at startup', 'change'],
  ['unknown keys are dropped silently. throw', 'change'],
  ['name fails on nil, guard it', 'change'],
  ['for an empty name return null', 'change'],
  ['for rows without an id throw early', 'change'],
  ['negative keys cant be stored can they', 'explain'],
  ['no threads here so no races right', 'explain'],
  ['mktemp is called before the trap is set', 'explain'],
  ['Pop isnt checking for empty. check it', 'change'],
  ['the cast bugs me, get rid of it', 'change'],
  ['there is no retry. add one', 'change'],
  ['nothing is shown', 'fix'],
  ['this is O(n), isnt it', 'explain'],
  ['we close it before the merge, dont we', 'explain'],
  ['who handles the exception', 'explain'],
  ['the field is disabled while it loads', 'explain'],
  ['the field is disabled', 'fix'],
  ['the user isnt logged in right', 'fix'],
  ['the list is empty', 'fix'],
  ['the price is wrong, please correct', 'fix'],
  ['the price is wrong, correct', 'fix'],
  ['it could be improved, do it', 'improve'],
  ['mails are sent twice', 'fix'],
  ['the interval is cleared too early', 'fix'],
  ['the button is disabled forever', 'fix'],
  ['the value isnt set right', 'fix'],
  ['the total isnt right', 'fix'],
  ['the page is broken, isnt it', 'fix'],
  ['the connection isnt closed', 'fix'],
  ['for empty lists the functions return null', 'fix'],
  ['the image isnt centred right', 'fix'],
  ['the handler is called twice', 'fix'],
  ['it fails on startup', 'fix'],
];

describe('what is told of the code as it is', () => {
  for (const [text, intent] of intents) {
    it(`is to ${intent} in "${text}"`, () => {
      assert.equal(readQuestion(text).intent, intent);
    });
  }

  it('says with what is lacking that it should be there', () => {
    const { expected, observed } = readQuestion('the socket isnt closed').states;
    assert.deepEqual([expected, observed], [true, true]);
    for (const text of ['nothing is cached here', 'save doesnt check the name', 'no type hints'])
      assert.equal(readQuestion(text).states.expected, true, text);
    for (const text of [
      'the socket isnt right',
      'nothing is shown',
      'no mails arrive',
      'the guard doesnt check properly',
      'the name isnt escaped properly',
    ])
      assert.equal(readQuestion(text).states.expected, false, text);
  });

  it('is no error that was seen where errors are what the code deals with', () => {
    for (const text of [
      'the error isnt handled',
      'it doesnt throw',
      'nothing throws here',
      'why is the error not checked',
      'http.Error is not reached',
      'the exception is swallowed silently by load',
    ])
      assert.notEqual(readQuestion(text).complaint, 'error', text);
    for (const text of ['an error is thrown when i save', 'it throws', 'i get errors'])
      assert.equal(readQuestion(text).complaint, 'error', text);
  });
});
