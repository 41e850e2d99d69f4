import assert from 'node:assert/strict';
import type { Idea } from '../../../src/chat/moderate/idea.ts';
import { ideasIn, lexiconOf } from '../../../src/chat/moderate/sightings.ts';
import { START } from '../../../src/chat/moderate/wordsOf.ts';

const whom: Idea = { name: 'whom', phrases: 'neighbour, my (old) boss' };
const deed: Idea = { name: 'deed', phrases: 'wipe' };
const other: Idea = { name: 'other', phrases: 'other' };

/** Whether a text has an idea of these phrases, which may be made of those above. */
const has = (phrases: string, text: string): boolean =>
  ideasIn(
    [START, ...text.split(' ')],
    lexiconOf([whom, deed, other, { name: 'asked', phrases }]),
  ).some(({ name }) => name === 'asked');

const fitting: readonly (readonly [what: string, phrases: string, text: string])[] = [
  ['a word with its endings', 'log', 'it logs'],
  ['a word whose last letter is doubled', 'log', 'by logging'],
  ['a word whose last letter is dropped', 'hide, deny', 'hiding what is denied'],
  ['one of several words', 'read/copy files', 'copy files'],
  ['a list that goes on in the next line', 'read/\n  copy files', 'copy files'],
  ['what may be there', 'the (big) key', 'the big key'],
  ['what may be missing', 'the (big) key', 'the key'],
  ['any word', 'try _ passwords', 'try common passwords'],
  ['a few words between', 'find ..3 address', 'find out her home address'],
  ['a stem', 'surreptitious*', 'surreptitiously'],
  ['another idea', 'spy on {whom}', 'spy on my old boss'],
  ['what does not come next', 'kill !process', 'kill him'],
  ['the beginning', '^ why', 'why so'],
];

const unfitting: readonly (readonly [what: string, phrases: string, text: string])[] = [
  ['another ending where just the word is wanted', '=pin', 'pinned'],
  ['too many words between', 'find ..1 address', 'find out her home address'],
  ['what is ruled out next', 'kill !process', 'kill process'],
  ['a word in the middle for the beginning', '^ why', 'ask why'],
  ['part of a phrase', 'my boss', 'my code'],
];

describe('the phrases of an idea', () => {
  for (const [what, phrases, text] of fitting) {
    it(`fit ${what}`, () => assert.ok(has(phrases, text)));
  }

  for (const [what, phrases, text] of unfitting) {
    it(`do not fit ${what}`, () => assert.ok(!has(phrases, text)));
  }

  it('of two ideas fit both, in whatever order and place', () => {
    assert.ok(has('{whom} + {deed}', 'wipe the disk of my boss'));
    assert.ok(has('{whom} + {deed}', 'my boss has a disk to wipe'));
    assert.ok(!has('{whom} + {deed}', 'wipe the disk'));
  });

  it('of two ideas fit the first alone where the second is ruled out', () => {
    assert.ok(has('{whom} + !{deed}', 'call my boss'));
    assert.ok(!has('{whom} + !{deed}', 'wipe the disk of my boss'));
  });

  it('of ideas that occur together may be any of several', () => {
    assert.ok(has('{whom/deed} + {other}', 'wipe this other one'));
  });

  it('may not be put together of an idea that is not known', () => {
    assert.throws(
      () => lexiconOf([whom, { name: 'a', phrases: '{whom} + {b}' }]),
      /not known yet/u,
    );
  });

  it('may not be made of an idea that is not known', () => {
    assert.throws(() => lexiconOf([{ name: 'a', phrases: 'see {b}' }]), /not known yet/u);
  });

  it('may not end with anything', () => {
    assert.throws(() => lexiconOf([{ name: 'a', phrases: 'see (him)' }]), /begins or ends/u);
  });

  it('never reach into the next sentence', () => {
    const lexicon = lexiconOf([{ name: 'asked', phrases: 'find ..3 address' }]);
    assert.deepEqual(ideasIn([START, 'find', START, 'address'], lexicon), []);
  });
});
