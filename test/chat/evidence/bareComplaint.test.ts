import assert from 'node:assert/strict';
import { readDiscontent } from '../../../src/chat/evidence/discontent.ts';
import { normalise } from '../../../src/chat/evidence/normalise.ts';

/** By its form, each beside what only looks like it. */
const forms: readonly {
  readonly form: string;
  readonly holds: readonly string[];
  readonly misses: readonly string[];
}[] = [
  {
    form: 'trouble, and not which',
    holds: [
      'the importer makes trouble, please fix',
      'this gives us nothing but headaches',
      'the planner is on strike again',
      'the exporter refuses to cooperate',
      'lamps dont come on right',
      "the totals aren't coming out properly",
      'the sums it gives are not right',
      'what comes out of the mixer is nonsense',
      'its driving me nuts',
      'timers misfire',
      'its still not saving',
      'kind of works, but not really',
      'the meter isnt reliable, do something',
      'the auditor says it doesnt fit',
      'seems like the timetable goes haywire with our data',
    ],
    misses: [
      'the importer makes trouble when a line is empty',
      'lamps dont come on in the order of their numbers',
      'the sums it gives are sorted by what?',
      'the exporter refuses to write dates before 1970',
      'the auditor says rounding must be half up, use that',
      'it doesnt fit into 80 columns',
      'what makes this reliable?',
      'kind of works, but the last row is lost',
      'timers misfire when the clock is set back',
      'not closing the file',
      'not sorting by name',
    ],
  },
  {
    form: 'a symptom by its name, and nothing around it',
    holds: [
      'empty export',
      '403 all the time',
      'why 502 in prod',
      'some rows missing, why',
      'laggy',
      'why does it not load',
      'why doesnt the chart render',
    ],
    misses: [
      'empty lines are kept',
      'return 403 when the key is unknown',
      'why does it not load the second file',
      'blank lines should be skipped',
      'missing import of fs',
    ],
  },
  {
    form: 'what is not had, and not what is there instead',
    holds: [
      'only nonsense comes out of this',
      'i never get the right total',
      'the client rejected the invoice because of this',
      'bug in mix',
      'hm not quite',
      'does not always work',
      'mostly works but not always',
      'not as described',
      'it does not meet the spec',
      'the total doesnt agree with the receipt',
      'what is going on with the basket',
      'why doesnt the menu look right?',
      'we have doubts about the menu',
      'the menu is off since sunday',
      'i get a strange menu',
      'this has to be repaired',
      'please take care of this',
    ],
    misses: [
      'what is going on with the second argument of reduce when the list is empty',
      'i never get the right total when there are two rows',
      'the client rejected the invoice because the date is missing',
      'does it always work?',
      'why doesnt the menu close when i press escape?',
      'the menu has to be a nav element',
      'take care of empty rows',
      'not as described in the spec, there the limit is 40',
      'make it work without the map',
    ],
  },
  {
    form: 'how one fares',
    holds: [
      'no luck with this, any idea?',
      'no joy with the mixer, what now',
      'i am stuck with this',
      'having a hard time with the parser',
      'i give up, you fix it',
      'cant get it to run',
      "i just can't get mix to behave",
      'unable to run this',
    ],
    misses: [
      'no luck involved here, is it the same every time?',
      'i cant get it to run in parallel',
      'how do i get it to run twice',
      'having a list of rows, no dict',
    ],
  },
  {
    form: 'what is over',
    holds: [
      'letters dont arrive anymore',
      'no letters arrive any more, please fix',
      'the bell no longer rings',
      'the lamp has stopped blinking, repair it',
    ],
    misses: [
      'letters dont arrive anymore after the tenth',
      'stop sending after ten letters',
      'we no longer print the header, drop it',
    ],
  },
  {
    form: 'a mistake that is taken for granted',
    holds: ['isnt there a mistake in these lines?', 'there must be a bug in here, no?'],
    misses: ['is there a mistake in these lines?', 'isnt there a function for this?'],
  },
  {
    form: 'people who are unhappy with a thing',
    holds: [
      'the seo people are not happy with our urls, pls adapt',
      'the harbour master isnt happy with the tides',
    ],
    misses: [
      'the seo people are not happy with urls over 40 chars, lower max to 40',
      'the compiler isnt happy with the cast',
    ],
  },
];

describe('a complaint that tells nothing of what is seen', () => {
  for (const { form, holds, misses } of forms) {
    it(`is ${form}`, () => {
      for (const text of holds) assert.equal(readDiscontent(normalise(text)), 'complaint', text);
    });

    it(`is not what only looks like ${form}`, () => {
      for (const text of misses) assert.equal(readDiscontent(normalise(text)), undefined, text);
    });
  }

  it('is read quickly, however long it is', () => {
    for (const unit of [
      'it makes ',
      'dont come out right ',
      'no luck with this ',
      'the ',
      'is not ',
      'a',
    ]) {
      const text = unit.repeat(200).slice(0, 200);
      const before = performance.now();
      readDiscontent(text);
      assert.ok(performance.now() - before < 50, JSON.stringify(unit));
    }
  });
});
