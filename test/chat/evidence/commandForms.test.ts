import assert from 'node:assert/strict';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

/** What is asked for in other forms than the plain imperative, beside what only looks like it. */
const intents: readonly (readonly [string, string])[] = [
  ['when the status is "gone" return null and dont blow up', 'change'],
  ['if the list is empty, skip it', 'change'],
  ['when the list is empty it returns null', 'fix'],
  ['if the list is empty the loop crashes', 'fix'],
  ['refuse to crash the host: throw unless dryRun is set', 'change'],
  ['send SIGINT first and kill it if it is still alive after 3 s', 'change'],
  ['it refuses to stop', 'fix'],
  ['count misses too', 'change'],
  ['count misses the last row', 'fix'],
  ['memoize calls', 'change'],
  ['batch inserts, 100 each', 'change'],
  ['batch skips the last element', 'fix'],
  ['merge duplicates', 'change'],
  ['merge drops items', 'fix'],
  ['sort breaks', 'fix'],
  ['load returns stale data', 'fix'],
  ['i think open() returns a list here so why not index it', 'explain'],
  ['accept tabs too', 'change'],
  ['a negative quantity must throw', 'change'],
  ['clear() missing', 'change'],
  ['an argument of clear() is missing', 'fix'],
  ['failed ones dont count, they should', 'fix'],
  ['it must not throw', 'fix'],
  ['must throw when now is missing', 'change'],
  ['push should reject a second item', 'change'],
  ['should return 3, returns 2', 'fix'],
  ['it should throw on a duplicate but does not', 'fix'],
  ['use best practices', 'improve'],
  ['nicer error message with the sku in it', 'improve'],
  ['sends twice and fails then', 'fix'],
  ['while loop -> for loop please', 'change'],
  ['can i make the default depend on the region (5 for us, 7 else)', 'change'],
  ['can i make this work', 'fix'],
  ['the copy is needless, how can i get rid of it', 'change'],
  ['how can i get rid of the crash', 'fix'],
  ['is this open to session hijacking? if so close the hole', 'review'],
  ['could somebody inject sql here', 'review'],
  ['the connection is open to the wrong host', 'fix'],
  ['somebody could not log in, he gets an error', 'fix'],
  ['it closes the file then, right? even if a row is broken', 'explain'],
  ['where do i wait until all workers are dead?', 'explain'],
  ['the page is dead', 'fix'],
  ['if a child is still alive after a while, murder it with SIGKILL', 'change'],
  ['abort with exit code 3 if the folder is empty', 'change'],
  ['panic in new with "size is 0" if it is', 'change'],
  ['panic in new if the size is 0', 'fix'],
  ['when the page is closed, it crashes', 'fix'],
  ['can you make send more reliable', 'improve'],
  ['hide posts whose title is empty', 'change'],
  ['expire coupons: take a date in Add and skip dead ones', 'change'],
  ['on failure of the last step print "rolled back" and stop', 'change'],
  ['on reload of the list the values show the old state', 'fix'],
  ['coupons are wrong: all of them count twice', 'fix'],
  ['the titles are garbled', 'fix'],
  ['should be sturdier', 'improve'],
  ['hangs once in a blue moon', 'fix'],
  ['posts whose title is empty stay visible', 'fix'],
  ['can somebody overwrite foreign files here? then strip the slashes', 'review'],
  ['the filter does strange things', 'fix'],
  ['playback is not how the client wants it', 'fix'],
  ['looks bad, do it again', 'improve'],
  ['the log shows whole tokens, mask all but the last 6 chars', 'change'],
  ['long names break the layout. truncate after 40 chars', 'change'],
  ['callers get null when nothing is found; return an empty list instead', 'change'],
  ['to avoid double bookings, lock the row before the update', 'change'],
  ['the sum is wrong. add two rows and you get 3', 'fix'],
  ['the list is wrong. remove an item and it still shows', 'fix'],
  ['the export is empty. show me why', 'fix'],
  ['it keeps the first, drops the rest', 'fix'],
  ['an attacker could enumerate mails. answer the same in both cases', 'change'],
  ['it blocks the ui. run it in a worker', 'change'],
  ['the old hashes are weak. rehash on a good login when needed', 'change'],
  ['to test it, run the script twice', 'fix'],
  ['the shop api is slow, debounce by 250ms', 'change'],
  ['bind ctrl+s to saving as well', 'change'],
  ['mailing all of them takes ages: hand them out to 3 workers', 'change'],
  ['parents are upset, children pay nothing from may: make it 0 for them', 'change'],
  ['keeping 3 is not what we need. nuke whatever is older than a week', 'change'],
  ['mailer is defined elsewhere and does not matter, just send it as html', 'change'],
  ['(toRow is in another file) sort the rows by date first', 'change'],
  ['blind people hear nothing here, give each link a title', 'change'],
  ['hijack the tab key so that it indents', 'change'],
  ['the names look shouty, title case them', 'change'],
  ['get rid of the cast', 'change'],
  ['instead of failing skip rows without a name', 'change'],
  ['dead hosts hang it, 10 seconds timeout', 'change'],
  ['the slugs lose umlauts: ä to ae', 'change'],
  ['the empty name gives "", return "guest" then', 'change'],
  ['look all of them up at once, it hits the db for each', 'change'],
  ['10 seconds between two rows are missing', 'fix'],
  ['does load_all throw for 301', 'explain'],
  ['does nothing for 301', 'fix'],
  ['could you throttle this to one call a second? the api moans', 'change'],
  ['get rid of the warning', 'fix'],
  ['the total is wrong, sort it out', 'fix'],
  ['the total is wrong, make it right', 'fix'],
  ['the layout is off, adjust it', 'fix'],
  ['it does not work. make it work', 'fix'],
  ['send blows up', 'fix'],
  ['merge acts up under load', 'fix'],
  ['close keeps the last line', 'fix'],
  ['parse returns null', 'fix'],
  ['give the page a better look', 'improve'],
];

describe('a request by its form', () => {
  for (const [text, intent] of intents) {
    it(`is to ${intent} in "${text}"`, () => {
      assert.equal(readQuestion(text).intent, intent);
    });
  }

  it('hears a complaint in figures that others have otherwise', () => {
    for (const text of [
      'the sums dont add up with what the bank has',
      'the total differs from what accounting gets',
    ]) {
      const { complaint, states } = readQuestion(text);
      assert.deepEqual([complaint, states.observed, states.told], ['wrong', false, false], text);
    }
    assert.equal(readQuestion('add up what the bank has').complaint, undefined);
    assert.equal(readQuestion('does it match what the bank has?').complaint, undefined);
  });

  it('hears of an error from whatever checks or builds the code', () => {
    for (const text of [
      'cargo check yells at me',
      'the build server rejects this file',
      'my console is full of red when i type',
    ])
      assert.equal(readQuestion(text).complaint, 'error', text);
    assert.equal(readQuestion('the server rejects this file').complaint === 'error', false);
    assert.equal(readQuestion('make the console output red').complaint, undefined);
  });
});
