import assert from 'node:assert/strict';
import { translatedWords } from '../../src/extension/translatedWords.ts';
import { pageWords } from '../../src/protocol/pageWords.ts';
import { english, shouting } from './lib/english.ts';

describe('translatedWords', () => {
  it('sends nothing to a page that speaks English already', () => {
    assert.deepEqual(translatedWords(english), {});
  });

  it('sends every word in another language, under its own key', () => {
    const words = translatedWords(shouting);
    const wordless = Object.values(pageWords).filter((word) => shouting(word) === word);
    assert.equal(Object.keys(words).length, Object.keys(pageWords).length - wordless.length);
    assert.equal(words['composer.send'], 'SEND');
  });

  it('keeps the places that the page fills in', () => {
    assert.equal(translatedWords(shouting)['location.show'], 'SHOW {path}, {lines}');
  });

  it('leaves out what is not translated', () => {
    const words = translatedWords((sentence) => (sentence === 'Stop' ? 'Anhalten' : sentence));
    assert.deepEqual(words, { 'composer.stop': 'Anhalten' });
  });
});
