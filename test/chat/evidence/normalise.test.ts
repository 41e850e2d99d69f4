import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOneEditApart, mendTypo, normalise } from '../../../src/chat/evidence/normalise.ts';

describe('normalise', () => {
  it('drops apostrophes, straight or typographic', () => {
    assert.equal(normalise("It doesn't work"), 'it doesnt work');
    assert.equal(normalise('It doesn’t work'), 'it doesnt work');
  });

  it('mends a typo in a word that matters', () => {
    assert.equal(normalise('it shoud retrun'), 'it should return');
  });

  it('leaves words alone that only look like a typo', () => {
    assert.equal(normalise('the broker falls'), 'the broker falls');
  });

  it('blanks out what is quoted', () => {
    assert.equal(normalise('prints "It should work"'), 'prints ""');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof normalise(text) === 'string'),
    );
  });
});

describe('mendTypo', () => {
  it('mends a swap of two letters', () => {
    assert.equal(mendTypo('wrogn'), 'wrong');
  });

  it('trusts the first letter', () => {
    assert.equal(mendTypo('terror'), 'terror');
  });
});

describe('isOneEditApart', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) => isOneEditApart(a, b) === isOneEditApart(b, a),
      ),
    );
  });

  it('holds after one letter is taken out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, at) => {
        const cut = at % word.length;
        return isOneEditApart(word, word.slice(0, cut) + word.slice(cut + 1));
      }),
    );
  });
});
