import assert from 'node:assert/strict';
import { normalise } from '../../../src/chat/evidence/normalise.ts';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';
import { readTelling } from '../../../src/chat/evidence/readTelling.ts';

/** By the form in which behaviour is told, each beside what only looks like it. */
const forms: readonly {
  readonly form: string;
  readonly tells: readonly string[];
  readonly misses: readonly string[];
}[] = [
  {
    form: 'a named thing and its verb',
    tells: [
      'login accepts anybody',
      "case 'a' also prints the others",
      'clean() leaves every second empty line in',
      "second call gives the first one's items",
    ],
    misses: [
      'print calls in the loop',
      'names of the callers please',
      'unit tests for the parser',
      'a check that fails when the list is empty',
      'unit tests for Check pls',
      'this needs love',
    ],
  },
  {
    form: 'what one does, and what then is',
    tells: [
      'i drop one stone in column 2 and it shows up in all seven columns',
      'we delete one row, and all rows are gone',
      'i set one cell but the whole column changes',
    ],
    misses: [
      'i want to drop one stone and the others stay',
      'can i set one cell and it stays?',
      'add one to the first and the last',
    ],
  },
  {
    form: 'several things and their verb',
    tells: ['names keep their capitals', 'old entries in the table survive the cleanup'],
    misses: ['sort users by name, ties by age', 'type hints for all functions'],
  },
  {
    form: 'what does not happen',
    tells: [
      'wait(1000) does not wait at all',
      'deposit does not change the balance',
      'it never ends',
    ],
    misses: ['never mind the order', "don't read the file twice"],
  },
  {
    form: 'a verb alone',
    tells: ['prints Hello $name literally', 'only gives the first row', 'throws on empty input'],
    misses: ['prints for debugging', 'returns per region please'],
  },
  {
    form: 'what happens when',
    tells: [
      'the page reloads when i press save',
      'when i click save the dialog closes but nothing is stored',
      'after logout the old user is still shown',
    ],
    misses: [
      'return early when the cart is empty',
      'when the reader is closed, flush the buffer first',
    ],
  },
  {
    form: 'what somebody gets',
    tells: ['i get two of each', 'i only see the first row', 'we still end up with one file'],
    misses: ['i have a list of floats', 'we need the names instead'],
  },
  {
    form: 'one thing instead of another',
    tells: ['0 instead of 3', 'sum([]) instead of an error'],
    misses: ['use a set instead of a list', 'a record instead of the class'],
  },
  {
    form: 'what is allowed and should not be',
    tells: ['guests can open the admin page', 'the assert should have stopped it'],
    misses: ['can guests open the admin page?', 'guests should see the admin page'],
  },
  {
    form: 'a state',
    tells: ['two rows are swapped', 'the map is empty after load()'],
    misses: ['is the map empty after load()?', 'the map is shared, do i need a lock?'],
  },
  {
    form: 'the name of an action as the subject',
    tells: ['delete fires as soon as the list shows up', 'insert fails silently'],
    misses: ['delete files older than a week', 'insert values in order'],
  },
  {
    form: 'a question that wonders at it',
    tells: ['the last page is dropped, why?', 'slug() eats the dot. where did it go?'],
    misses: ['why does it use two passes', 'the loop runs twice, right?'],
  },
];

describe('readTelling', () => {
  for (const { form, tells, misses } of forms) {
    for (const text of tells) {
      it(`finds ${form} in "${text}"`, () => {
        assert.equal(readTelling(normalise(text)).tells, true);
      });
    }
    for (const text of misses) {
      it(`finds nothing told in "${text}"`, () => {
        assert.equal(readTelling(normalise(text)).tells, false);
      });
    }
  }

  it('finds nothing told where something is asked for besides', () => {
    for (const text of [
      'the api returns a list, adapt the parser',
      'the tests use a fake clock, inject it here',
      'this runs on node 12, use callbacks only',
      'the caller checks for null already, so drop the check',
      'park() throws when it is full, which exception do i catch?',
      'the map is immutable, so can i drop the copies',
      'teams returns a count per team, i need the names instead',
      'filter changes this.lines, isnt that dangerous',
      'in requireRole how come next is not in a finally',
    ]) {
      assert.equal(readTelling(normalise(text)).tells, false, text);
    }
  });

  it('tells apart what happens and what only fails to', () => {
    const isConcrete = (text: string) => readTelling(normalise(text)).isConcrete;
    assert.deepEqual(
      [
        'the page reloads',
        'deposit does not change it',
        'it does not stop',
        'it is stuck',
        'the total looks odd',
      ].map(isConcrete),
      [true, true, false, false, false],
    );
  });
});

describe('a statement of behaviour', () => {
  it('is a complaint', () => {
    for (const text of ['login accepts anybody', 'the page reloads when i press save']) {
      assert.deepEqual(
        [readQuestion(text).intent, readQuestion(text).states.told],
        ['fix', true],
        text,
      );
    }
  });

  it('is a complaint even if it is also a claim', () => {
    assert.equal(readQuestion('deposit does not change the balance').intent, 'fix');
    assert.equal(readQuestion('sort returns the new list, right?').intent, 'explain');
  });

  it('is no complaint of how something is declared or looks', () => {
    assert.equal(readQuestion('Circle extends Shape').intent, 'explain');
    assert.equal(readQuestion('it runs, but the names are ugly').intent, 'improve');
  });
});
