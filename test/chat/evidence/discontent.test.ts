import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Discontent, readDiscontent } from '../../../src/chat/evidence/discontent.ts';
import { normalise } from '../../../src/chat/evidence/normalise.ts';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

/** By its form, each beside what only looks like it. */
const forms: readonly {
  readonly form: string;
  readonly kind: Discontent;
  readonly holds: readonly string[];
  readonly misses: readonly string[];
}[] = [
  {
    form: 'a judgement',
    kind: 'complaint',
    holds: [
      'ranking no good',
      'the overview leaves a lot to be desired',
      'the preview is rubbish',
      'our search is not very good, please fix',
      'sorry, the export is a mess. can you sort it out?!',
    ],
    misses: [
      'is the ranking no good?',
      'ranking no good for ties, the older one should win',
      'the preview is rubbish when the title is empty',
      'not good, total is 3 and should be 4',
    ],
  },
  {
    form: 'people who complain of a thing',
    kind: 'complaint',
    holds: [
      'customers complain about the vat, please repair',
      'our users are moaning about the calendar',
      'support gets angry mails because of the postage, please correct',
      'our editors are not amused about the slugs. fix',
      'there are complaints about the reminders, can you fix them',
      'the boss hates the login page, please mend',
      'i am not happy with the pager. fix it please',
    ],
    misses: [
      'customers complain about duplicated invoices',
      'users complain that the total is 0',
      'customers complain about getting two mails',
      'users complain about the crash',
      'support gets mails about the report every night, stop that',
      'the linter complains about the comma',
      'do customers complain about the vat?',
    ],
  },
  {
    form: 'trouble that nothing was told of',
    kind: 'complaint',
    holds: ['still the same problem', 'its again the same issue, can you check?'],
    misses: ['the same problem occurs with 0 rows', 'do the same thing for the other list'],
  },
  {
    form: 'trouble that is only named',
    kind: 'complaint',
    holds: [
      'rounding problem in Split',
      'there is a sorting issue with the list',
      "there's a billing bug",
      'logic error somewhere',
      'please fix the paging issue',
      'my colleague says theres an encoding bug, can you repair it',
      'do something about the totals',
      'odd totals from this',
    ],
    misses: [
      'theres a billing bug when the cart is empty',
      'fix the paging issue: page 1 shows what page 2 should',
      'return the rounding error',
      'what is the rounding error here',
      'odd numbers only',
      'sorting bug, the last row comes first',
      'add a bug link to the footer',
      'off by one bug in parse',
      'is there a rounding problem in Split?',
      'rounding problem in Split, 10 by 3 gives 3.34 twice',
    ],
  },
  {
    form: 'what was wanted, and not what that is',
    kind: 'complaint',
    holds: [
      'its not doing what it should',
      "doesn't do what it's meant to",
      'the scheduler isnt doing its job',
      'it does not do what the name says',
    ],
    misses: [
      'it does not do what it should: the last row is lost',
      'is it doing what it should?',
      'it doesnt do what the name says when the list is empty',
    ],
  },
  {
    form: 'results that are judged by a measure of which nothing is said',
    kind: 'complaint',
    holds: [
      'groups end up uneven',
      'the plan comes out unrealistic :(',
      'grading isnt fair',
      'suggestions are not relevant, please fix',
    ],
    misses: [
      'groups end up uneven, the last one has two more',
      'the list comes out empty',
      'is the draw biased?',
      'make the groups even',
    ],
  },
  {
    form: 'places where it works and where not',
    kind: 'complaint',
    holds: [
      'works by hand but not from cron',
      'fine on my machine, dead in ci',
      'by hand ok, via cron nope',
      'works interactively but not when called from the makefile',
    ],
    misses: ['works by hand but not from cron, it cant find the config', 'does it work from cron?'],
  },
  {
    form: 'code that is disliked',
    kind: 'taste',
    holds: [
      'i dont like this, can you do something about it',
      'im not happy with this function. change something please',
    ],
    misses: ['i dont like this, it prints 0 twice', 'i dont like that it sorts, change it'],
  },
  {
    form: 'a complaint and a guess',
    kind: 'complaint',
    holds: [
      'customers complain about the postage, something must be off in there',
      'the boss hates the pager, please have a look',
      'runs fine on my machine, not on the server. whats the reason',
    ],
    misses: [
      'customers complain about the postage, it is added twice',
      'the boss hates the pager, something must be said about the empty page',
    ],
  },
  {
    form: 'a manner that gives no measure',
    kind: 'taste',
    holds: [
      'a more idiomatic version pls',
      'more like java',
      'write it in proper rust',
      'rewrite this the pythonic way',
      'how would a senior write this',
      'pretty it up',
      'follow best practices here',
      'less clunky please',
      'this code smells, help',
      'clean c pls',
      'pythonic-er',
      'rewrite, nicer',
      'tidier?',
    ],
    misses: [
      'more pythonic, with a comprehension',
      'what is the idiomatic way to copy a map in go',
      'is this idiomatic?',
      'use the idiomatic comma ok form',
      'more like the other method: return early',
      'nice one, but why i++',
      'what smells here',
    ],
  },
  {
    form: 'how something came to be',
    kind: 'taste',
    holds: [
      'dont like how this turned out, rewrite',
      'not happy with the way it is written, redo it',
    ],
    misses: ['dont like how it fails, return null', 'i like how this turned out'],
  },
  {
    form: 'a place where it works, and one where not',
    kind: 'complaint',
    holds: [
      'works on my laptop, not on the server',
      'fine in staging but not in production',
      'on my branch all good, on main not',
      'ok in the container but on the host its not',
      'runs locally but not on heroku',
      'the tabs are fine in chrome, in safari not',
      'works when i run it by hand, not from cron',
      'the upload works in firefox, but it doesnt in safari',
      'runs fine by hand but not from the scheduler, any idea?',
      'works in the emulator but not on the phone. any clue why?',
    ],
    misses: [
      'works on my laptop, on the server it returns null',
      'it works, not sure why',
      'on startup all good rows are read, on reload not all of them',
      'works for 64 entries, not for 65: make the size a parameter',
      'runs in the loop, not in a thread?',
      'make it work on linux, not on windows only because of the path',
    ],
  },
  {
    form: 'a manner that is no measure',
    kind: 'taste',
    holds: [
      'rewrite this in a good way',
      'do it in a nicer way please',
      'is there a smarter way to do this?',
      'are there any better ways of writing this?',
    ],
    misses: [
      'rewrite this in a way that streams',
      'is there a faster way to do this?',
      'is there a better way to sort by two keys?',
      'do it in a proper transaction',
    ],
  },
  {
    form: 'a wish to have it done anew',
    kind: 'taste',
    holds: [
      'not happy with this method, rewrite it',
      'unhappy with `render`, please redo it from scratch',
      'not a fan of this class',
      'not my taste, please redo',
      "i don't like how this component looks, rewrite it please",
      'this is too clumsy, redo',
      'meh, do it again',
      'looks dated, give it a rewrite',
    ],
    misses: [
      'not happy with this method, rewrite it as a loop',
      'unhappy with the class, split it into two',
      'i dont like the name x, rename it to width',
      'this is too clumsy when called from a test, redo the signature with options',
    ],
  },
];

describe('readDiscontent', () => {
  for (const { form, kind, holds, misses } of forms) {
    it(`reads ${form}`, () => {
      for (const text of holds) assert.equal(readDiscontent(normalise(text)), kind, text);
    });

    it(`reads no more than there is in what only looks like ${form}`, () => {
      for (const text of misses) assert.equal(readDiscontent(normalise(text)), undefined, text);
    });
  }

  it('stays quick on the longest text that it reads', () => {
    for (const unit of ['i am ', 'the ', 'works on ', 'a b ', 'not ', 'users complain about it ']) {
      const text = unit.repeat(60).slice(0, 200);
      const before = performance.now();
      readDiscontent(text);
      assert.ok(performance.now() - before < 50, JSON.stringify(unit));
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readDiscontent(normalise(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a question that is only displeased', () => {
  it('is a vague complaint, whatever it names', () => {
    const read = readQuestion(
      'customers complain about the vat in the southern branch, please repair',
    );
    assert.deepEqual([read.intent, read.complaint, read.vague], ['fix', 'unspecific', true]);
  });

  it('wants better, without a measure, where it is to be done anew', () => {
    const read = readQuestion('not happy with this method, rewrite it');
    assert.deepEqual([read.intent, read.states.criterion], ['improve', false]);
  });

  it('states a measure where it names one', () => {
    assert.equal(readQuestion('not happy with the performance, redo it').states.criterion, true);
  });

  it('is not what comes with an error', () => {
    assert.equal(readQuestion('search is no good. TypeError: x is undefined').states.error, true);
  });
});
