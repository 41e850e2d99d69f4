import assert from 'node:assert/strict';
import { readProse } from '../../../../src/chat/evidence/examples/prose.ts';
import { findPurpose } from '../../../../src/chat/evidence/examples/purpose.ts';
import { readSignature } from '../../../../src/chat/evidence/examples/signature.ts';

function purposeOf(text: string, head = 'def is_glum(word)') {
  const signature = readSignature(`${head}:\n    pass`);
  assert.ok(signature);
  return findPurpose(readProse(`implement this: ${text}`, signature), signature)?.kind;
}

describe('the purpose of a function', () => {
  it('is missing where a sentence breaks off', () => {
    assert.equal(purposeOf('Return True if the word is a\nis_glum("a") == True'), 'unfinished');
    assert.equal(purposeOf('Return the words that end with'), 'unfinished');
  });

  it('is not missing where a question ends with a preposition', () => {
    assert.equal(purposeOf('Count how many letters the word is made of'), undefined);
  });

  it('is missing where only the input is described', () => {
    assert.equal(purposeOf('The word is a string of letters.\nis_glum("a") == True'), 'no-result');
    assert.equal(purposeOf('Word is a string of letters.\nis_glum("a") == True'), 'no-result');
    assert.equal(purposeOf('Given a word.\nis_glum("a") == True'), 'no-result');
  });

  it('is not missing where the result is described', () => {
    assert.equal(purposeOf('The result is a word without its end.'), undefined);
  });

  it('is missing where only kinds of values are named, or nothing is', () => {
    assert.equal(purposeOf('Return a list of strings.\nis_glum("a") == True'), 'no-result');
    assert.equal(purposeOf('\nis_glum("a") == True'), 'no-result');
  });

  it('is missing where the name is all that is said', () => {
    assert.equal(purposeOf('Check if the word is glum or not.\nis_glum("a") == True'), 'circular');
  });

  it('is not missing where the name is a word that everybody knows', () => {
    assert.equal(purposeOf('Check if the number is prime.', 'def is_prime(n)'), undefined);
  });

  it('is not missing where the word of the name is explained', () => {
    assert.equal(
      purposeOf('Check if the word is glum. It is glum if it has no vowels.'),
      undefined,
    );
  });

  it('is unclear where the description speaks of other letters than the function takes', () => {
    const text = 'Return the share of x that fits n times.';
    assert.equal(purposeOf(text, 'def share(p, q)'), 'other-names');
    assert.equal(purposeOf(text, 'def share(x, n)'), undefined);
    assert.equal(purposeOf(text, 'def share(cake, times)'), undefined);
  });
});
