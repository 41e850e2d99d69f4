import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';

const intents: readonly (readonly [string, string])[] = [
  ['explain what this does', 'explain'],
  ['how does the cache get filled?', 'explain'],
  ['why is the list reversed here', 'explain'],
  ['fix this', 'fix'],
  ['it crashes on start', 'fix'],
  ['the total is wrong', 'fix'],
  ['rename x to total', 'change'],
  ['please add a timeout of 5s', 'change'],
  ['how do i convert this to async?', 'change'],
  ['make it better', 'improve'],
  ['could this be cleaner', 'improve'],
  ['is there a way to make it more modern?', 'improve'],
  ['could this class be written in a more contemporary style?', 'improve'],
  ['would it be possible to make this future proof', 'improve'],
  ['can you give free_slots a fresh coat of paint', 'improve'],
  ['does it give the row a new look or the cell?', 'explain'],
  ['is the more modern one faster?', 'explain'],
  ['who made it return more current rows', 'explain'],
  ['on ctrl-c kill both processes before exiting', 'change'],
  ['after the upload delete the file', 'change'],
  ['on ctrl-c both processes survive', 'fix'],
  ['after the print calls it stops', 'fix'],
  ['write unit tests for this', 'test'],
  ['please review my code', 'review'],
  ['rename draw() to paint and fix the callers', 'change'],
  ['keep 30 instead of 7', 'change'],
  ['it should be able to hold 128 bytes', 'change'],
  ['we need the names instead', 'change'],
  ['log every request in debug mode so that i can replay a bug report', 'change'],
  ['return values are wrong', 'fix'],
  ['messages get lost', 'fix'],
  ['the second row is upside down', 'fix'],
  ['it is acting weird', 'fix'],
  ["it doesn't draw right", 'fix'],
  ["rows don't get sorted the way they should", 'fix'],
  ['gcc is not happy with this', 'fix'],
  ['size() of an empty queue: exception or 0?', 'explain'],
  ['it is untouched then, correct?', 'explain'],
  ["it sorts in place, doesn't that change the caller's list?", 'explain'],
  ['can you do something about this code', 'other'],
];

describe('readQuestion', () => {
  for (const [text, intent] of intents) {
    it(`reads "${text}" as ${intent}`, () => {
      assert.equal(readQuestion(text).intent, intent);
    });
  }

  it('reads names that are quoted or shaped like code as literal', () => {
    const { names } = readQuestion('does `retry` call fetchWithRetry or load_all, and run()?');
    assert.deepEqual(
      names.filter(({ literal }) => literal).map(({ name }) => name),
      ['retry', 'fetchWithRetry', 'load_all', 'run'],
    );
  });

  it('takes no product for a name', () => {
    assert.deepEqual(readQuestion('is JavaScript or TypeScript better on GitHub').names, []);
  });

  it('takes no file for a member', () => {
    assert.deepEqual(readQuestion('the worker in main.go, e.g. here').names, []);
  });

  it('reads a quoted error', () => {
    assert.deepEqual(readQuestion('i get "Cannot find module \'x\'"').errors, [
      "Cannot find module 'x'",
    ]);
  });

  it('reads an error that is not quoted up to the end of its clause', () => {
    assert.deepEqual(readQuestion('KeyError: foo, but why is that').errors, ['KeyError: foo']);
  });

  it('reads the words of compilers as an error', () => {
    assert.deepEqual(readQuestion('borrow of moved value: names. how come').errors, [
      'borrow of moved value: names',
    ]);
    assert.deepEqual(
      readQuestion("it says Type 'string' is not assignable to type 'number'").errors.length,
      1,
    );
    assert.deepEqual(readQuestion('the type is not assignable, is it').errors, []);
  });

  it('reads what something broke off with as an error, whatever its words', () => {
    assert.deepEqual(readQuestion('it panics with "attempt to divide by zero"').errors, [
      'attempt to divide by zero',
    ]);
    assert.deepEqual(
      readQuestion("terminate called after throwing an instance of 'std::bad_alloc'").errors.length,
      1,
    );
  });

  it('takes how it should be for no expectation', () => {
    const { states, vague } = readQuestion("rows don't get sorted the way they should");
    assert.deepEqual([states.expected, vague], [false, true]);
  });

  it('reads a decorator as a name', () => {
    assert.deepEqual(
      readQuestion('what does @Cached do, @max?').names.map(({ name }) => name),
      ['Cached'],
    );
  });

  it('takes a plain string for no error', () => {
    assert.deepEqual(readQuestion('it prints "hello world" twice').errors, []);
  });

  it('reads line numbers', () => {
    assert.deepEqual(readQuestion('what do lines 3-5 and L9 do').lines, [3, 5, 9]);
  });

  it('takes a number of things for no line number', () => {
    assert.deepEqual(readQuestion('it prints 12 lines').lines, []);
  });

  it('reads a structure that is taken for granted', () => {
    assert.deepEqual(readQuestion('convert this loop to a list comprehension').structures, [
      'loop',
    ]);
  });

  it('takes no loop for granted in what is only called one', () => {
    assert.deepEqual(readQuestion('what ends the polling loop?').structures, []);
    assert.deepEqual(readQuestion('who starts the heartbeat loop').structures, []);
    assert.deepEqual(readQuestion('what ends the outer loop?').structures, ['loop']);
    assert.deepEqual(readQuestion('why is the retry loop endless').structures, ['loop']);
  });

  it('takes a style for no measure, and a language version for one', () => {
    assert.equal(readQuestion('make it more modern').states.criterion, false);
    assert.equal(readQuestion('improve it, modern c++ please').states.criterion, true);
    assert.equal(
      readQuestion('make it more efficient: skip the second sort').states.criterion,
      true,
    );
    assert.equal(readQuestion('make it more efficient: pls').states.criterion, false);
  });

  it('takes no structure for granted that is still to be added', () => {
    assert.deepEqual(readQuestion('add a loop around it').structures, []);
  });

  it('reads the language that the code is said to be in', () => {
    assert.deepEqual(readQuestion('how do i test this python function').languages, ['python']);
  });

  it('takes a target language for no claim', () => {
    assert.deepEqual(readQuestion('convert this function to python code').languages, []);
  });

  it('reads an expectation', () => {
    assert.equal(readQuestion('it should return 3').states.expected, true);
  });

  it('takes a disappointed expectation for none', () => {
    assert.equal(readQuestion('this is not what i expected').states.expected, false);
  });

  it('reads a value as something observed', () => {
    assert.equal(readQuestion('it returns null').states.observed, true);
    assert.equal(readQuestion('it returns the wrong thing').states.observed, false);
  });

  it('hears of an error in what does not compile, in either order', () => {
    assert.equal(readQuestion('why wont this compile, cfg is used below').complaint, 'error');
    assert.equal(readQuestion('the parser doesnt build').complaint, 'error');
    assert.equal(readQuestion('compile it without warnings please').complaint, undefined);
  });

  it('calls a complaint without content vague', () => {
    for (const text of ["it doesn't work", 'broken :(', 'not working??', 'fix it pls']) {
      assert.equal(readQuestion(text).vague, true, text);
    }
  });

  it('counts nobody who told of it among what it is about', () => {
    const { topics } = readQuestion('somebody from support says the ticket titles are garbled');
    assert.deepEqual(topics, ['ticket', 'titles', 'garbled']);
    assert.deepEqual(readQuestion('say hello to the support').topics, ['say', 'support']);
  });

  it('calls a told story not vague', () => {
    assert.equal(
      readQuestion('every new cart already has the items of the last customer in it').vague,
      false,
    );
  });

  it('reads a wish in whatever form it is made', () => {
    for (const text of [
      'javadoc for this one, mention when it throws',
      'it is never modified, make it a pointer to const',
      'dont panic on a poisoned lock, just take the value',
      'how do i make stop() not complain when the process is gone',
    ]) {
      assert.equal(readQuestion(text).intent, 'change', text);
    }
  });

  it('reads no wish in what is not understood or does not work', () => {
    assert.equal(readQuestion('dont understand this').intent === 'change', false);
    assert.equal(readQuestion('how do i make this work?').intent, 'fix');
    assert.equal(readQuestion('it crashes, the loop is wrong').intent, 'fix');
  });

  it('reads claims about results, use, types and null', () => {
    const kinds = (text: string) => readQuestion(text).claims.map(({ kind }) => kind);
    assert.deepEqual(kinds('since forEach returns the new array'), ['returns']);
    assert.deepEqual(kinds('find() never returns null'), ['never-null']);
    assert.deepEqual(kinds('parseRow is private and never called'), ['unused', 'modifier']);
    assert.deepEqual(kinds('as total is an i32 it overflows'), ['type']);
    assert.deepEqual(kinds('it returns a list and is never null'), []);
  });

  it('reads claims about declarations, values, calls and what is thrown', () => {
    const kinds = (text: string) => readQuestion(text).claims.map(({ kind }) => kind);
    assert.deepEqual(kinds('as pulse() is synchronized I may call it twice'), ['modifier']);
    assert.deepEqual(kinds('park() throws when it is full'), ['throws']);
    assert.deepEqual(kinds('splice works in place'), ['copies']);
    assert.deepEqual(kinds('retries defaults to 5'), ['value']);
    assert.deepEqual(kinds('why does parse call validate'), ['calls']);
    assert.deepEqual(kinds('Circle extends Shape'), ['extends']);
    assert.deepEqual(kinds('it throws and is static'), []);
  });

  const polite = ['', 'please ', 'hi, ', 'Hey! could you help me: '];
  const asked = [
    'this gives me the wrong total',
    "it doesn't work",
    'crashes sometimes',
    'make this better',
  ];

  it('reads the same whatever the politeness and the casing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...polite),
        fc.constantFrom(...asked),
        fc.boolean(),
        (before, text, loud) => {
          const plain = readQuestion(text);
          const said = readQuestion(
            loud ? `${before}${text}`.toUpperCase() : `${before}${text}, thanks`,
          );
          assert.deepEqual(
            [said.intent, said.complaint, said.vague, said.states],
            [plain.intent, plain.complaint, plain.vague, plain.states],
          );
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readQuestion(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays quick on a megabyte', () => {
    for (const unit of ['a', 'foo(', 'it is a ', '"', '`', 'x.y', "Error: can't ", '\n']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const before = performance.now();
      readQuestion(text);
      assert.ok(performance.now() - before < 1000, JSON.stringify(unit));
    }
  });
});
