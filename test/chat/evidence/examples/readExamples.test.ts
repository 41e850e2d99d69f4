import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findContradiction } from '../../../../src/chat/evidence/examples/contradiction.ts';
import { readExamples } from '../../../../src/chat/evidence/examples/readExamples.ts';

const toll = { name: 'toll', parameters: ['axles', 'day'], returns: undefined };
const shownIn = (text: string, signature = toll) =>
  readExamples(text, signature).map(({ shown }) => shown);

describe('the examples of a description', () => {
  it('are calls with their result behind a sign or a word', () => {
    assert.deepEqual(shownIn('toll(2, "mon") == 4'), ['toll(2, "mon") → 4']);
    assert.deepEqual(shownIn('toll(2, "mon") ➞ 4'), ['toll(2, "mon") → 4']);
    assert.deepEqual(shownIn('toll(2, "mon") should return 4.'), ['toll(2, "mon") → 4']);
    assert.deepEqual(shownIn('>>> toll(2, "mon") == 4'), ['toll(2, "mon") → 4']);
  });

  it('are doctests with their result on the next line', () => {
    assert.deepEqual(shownIn('>>> toll(2, "mon")\n4\n>>> toll(3, "mon")\n6\n'), [
      'toll(2, "mon") → 4',
      'toll(3, "mon") → 6',
    ]);
  });

  it('are inputs with outputs', () => {
    assert.equal(shownIn('Input: axles = 2, day = "mon"\nOutput: 4').length, 1);
    assert.equal(shownIn('For axles = 2 and day = "mon" the result should be 4.').length, 1);
  });

  it('are values that lead to others', () => {
    const one = { name: 'double', parameters: ['n'], returns: undefined };
    assert.deepEqual(shownIn('[1] => [2]', one), ['[1] => [2]']);
  });

  it('are left out where they give another number of arguments', () => {
    assert.deepEqual(shownIn('toll(2) == 4'), []);
  });

  it('are left out where a name stands for a value', () => {
    assert.deepEqual(shownIn('>>> toll(lorry, day)\n4'), []);
    assert.deepEqual(shownIn('toll(2, day="mon") == 4'), []);
  });

  it('are left out where the result is a calculation', () => {
    assert.deepEqual(shownIn('toll(2, "mon") == 2 * 3'), []);
  });

  it('are read from anything without throwing, in time', () => {
    const pieces = fc.constantFrom(
      'toll(',
      '>>> ',
      '[',
      ')',
      ' == ',
      '1',
      ', ',
      '"',
      '\n',
      'Input: ',
      '=> ',
      'return ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        findContradiction(parts.join(''), toll);
      }),
      { numRuns: 3000 },
    );
  });

  it('take no long time to find in a long text', () => {
    for (const piece of [
      'toll([',
      'For n = ',
      'a is a or ',
      '>>> toll(1, 2)\n',
      'all numbers are ',
      '(1, 2) ',
    ]) {
      const start = performance.now();
      findContradiction(piece.repeat(1_000_000 / piece.length), toll);
      assert.ok(performance.now() - start < 1000, piece);
    }
  });
});

describe('examples that disagree', () => {
  it('contradict each other with the same arguments', () => {
    const text = 'The toll by axles and day.\ntoll(2, "mon") == 4\ntoll(2, "mon") == 5';
    assert.deepEqual(findContradiction(text, toll), {
      said: '`toll(2, "mon") → 4`',
      shown: 'toll(2, "mon") → 5',
    });
  });

  it('contradict a statement only by a clear majority', () => {
    const takes = { name: 'order', parameters: ['xs'], returns: undefined };
    const text = 'Return the loads sorted in ascending order.';
    const rising = 'order([2, 1]) == [1, 2]';
    const falling = 'order([3, 4]) == [4, 3]';
    assert.equal(findContradiction(`${text}\n${rising}\n${falling}`, takes), undefined);
    assert.notEqual(findContradiction(`${text}\n${falling}`, takes), undefined);
  });
});

describe('a description that is not understood', () => {
  const takes = { name: 'f', parameters: ['xs'], returns: undefined };
  const isContradicted = (text: string) => findContradiction(text, takes) !== undefined;

  it('contradicts nothing where it is turned around', () => {
    assert.equal(
      isContradicted('Return True if the list is not sorted.\nf([2, 1]) == True'),
      false,
    );
    assert.equal(isContradicted('Return False if the list is sorted.\nf([2, 1]) == True'), false);
  });

  it('contradicts nothing where it has an alternative', () => {
    assert.equal(isContradicted('Return True if it is sorted or lucky.\nf([2, 1]) == True'), false);
  });

  it('contradicts nothing where it holds only sometimes', () => {
    assert.equal(
      isContradicted('If xs is long, return a sorted list.\nf([2, 1]) == [2, 1]'),
      false,
    );
  });

  it('contradicts no quantity where more is asked than is known', () => {
    assert.equal(
      isContradicted('Return the sum of the numbers at lucky places.\nf([2, 1]) == 1'),
      false,
    );
  });
});
