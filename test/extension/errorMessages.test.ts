import assert from 'node:assert/strict';
import { failureSentence } from '../../src/extension/errorMessages.ts';
import { engineErrorCodes } from '../../src/protocol/engineError.ts';
import { english, shouting } from './lib/english.ts';

const nothing = {};
const inFull = { detail: 'status 418', retryAfterMs: 1_200 };
const fault = { key: 'no-file', facts: { file: 'config.json' } } as const;

/** What a person can do next. */
const ADVICE =
  /\b(retry|wait|ask again|ask for less|connect|install|reload|open it|select fewer|starts? again|another model|see that|see whether|start a new|the log has|restart)\b/iu;

describe('failureSentence', () => {
  for (const code of engineErrorCodes) {
    it(`says of “${code}” what happened and what to do`, () => {
      for (const facts of [nothing, inFull]) {
        const sentence = failureSentence(code, facts, english);
        assert.match(sentence, /^\p{Lu}.*[.!]$/u);
        assert.match(sentence, ADVICE);
        assert.doesNotMatch(sentence, /[{}]|undefined| {2}|\(\)/u);
      }
    });
  }

  it('says each of them in the person’s language', () => {
    for (const code of engineErrorCodes) {
      const spoken = failureSentence(code, { detail: '418', retryAfterMs: 1_200 }, shouting);
      assert.doesNotMatch(spoken.replace(/ s\.$/u, ''), /\p{Ll}/u, code);
    }
  });

  it('names what the failure is about', () => {
    for (const code of ['unreachable', 'unauthorized', 'not-found', 'redirected'] as const) {
      assert.match(failureSentence(code, inFull, english), /status 418/u);
    }
  });

  it('says of a model what is wrong with its folder, in one language', () => {
    const said = (t: typeof english) => failureSentence('bad-model', { fault }, t);
    assert.equal(
      said(english),
      'This model cannot be used: The model has no file config.json. Download it again.',
    );
    assert.equal(
      said(shouting),
      'THIS MODEL CANNOT BE USED: THE MODEL HAS NO FILE config.json. DOWNLOAD IT AGAIN.',
    );
  });

  it('rounds the seconds to wait up, so that the next try is not too early', () => {
    assert.match(
      failureSentence('rate-limited', { retryAfterMs: 1_200 }, english),
      /Retry in 2 s\./u,
    );
  });

  it('names no seconds where the endpoint gave none', () => {
    assert.match(failureSentence('rate-limited', {}, english), /Wait a moment, then retry\./u);
  });
});
