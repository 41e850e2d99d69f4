import assert from 'node:assert/strict';
import { errorSentence } from '../../src/cli/errorSentence.ts';
import { EngineError, engineErrorCodes } from '../../src/protocol/engineError.ts';

describe('errorSentence', () => {
  it('has a sentence of its own for every failure', () => {
    const sentences = engineErrorCodes.map((code) => errorSentence(new EngineError(code, code)));
    assert.equal(new Set(sentences).size, engineErrorCodes.length);
    for (const sentence of sentences) assert.match(sentence, /^[A-Z][^\n!]*\.$/);
  });

  it('names what the failure is about', () => {
    const error = new EngineError('redirected', '', { detail: 'https://b.example' });
    assert.match(errorSentence(error), /redirect to https:\/\/b\.example\. Not followed/);
  });

  it('says what is wrong with a model’s folder', () => {
    const fault = { key: 'no-file', facts: { file: 'config.json' } } as const;
    const error = new EngineError('bad-model', '', { fault });
    assert.equal(errorSentence(error), 'The model has no file config.json. Download it again.');
  });

  it('says anything else in one line', () => {
    assert.equal(errorSentence(new Error('a\n  b')), 'a b');
    assert.equal(errorSentence('odd'), 'odd');
  });
});
