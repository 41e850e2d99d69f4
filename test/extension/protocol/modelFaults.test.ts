import assert from 'node:assert/strict';
import { failureSentence } from '../../../src/extension/errorMessages.ts';
import { englishFault } from '../../../src/protocol/faults.ts';
import { faultCode, type ModelFaultKey, modelFaults } from '../../../src/protocol/modelFaults.ts';
import { shouting } from '../lib/english.ts';

const keys = Object.keys(modelFaults) as ModelFaultKey[];

const namesIn = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

/** Numbers, which are the same in every language. */
const numbered = (key: ModelFaultKey) => ({
  key,
  facts: Object.fromEntries(namesIn(modelFaults[key]).map((name, index) => [name, index + 1])),
});

/** What a person can do next: the last thing that is said. */
const ADVICE = /(?:^|[.:] )(?:Download|Choose|Copy|Put|It has) [^.]*\.$/u;

describe('the faults of a model’s folder', () => {
  it('each say in whole sentences what is wrong, and then what to do', () => {
    for (const key of keys) {
      assert.match(modelFaults[key], /^(?:\p{Lu}|\{file\}|config\.json|tokenizer\.json)/u, key);
      assert.match(modelFaults[key], ADVICE, key);
      assert.doesNotMatch(modelFaults[key], /!| {2}|sorry|oops|undefined/iu, key);
    }
  });

  it('are told apart by their sentences', () => {
    assert.equal(new Set(Object.values(modelFaults)).size, keys.length);
  });

  it('name files, fields and tokens, and leave no words to be filled in', () => {
    const known = ['file', 'weights', 'folder', 'size', 'field', 'token', 'variant', 'known'];
    const ofGraphs = ['family', 'domain', 'operator', 'name'];
    for (const key of keys) {
      for (const name of namesIn(modelFaults[key])) {
        assert.ok([...known, ...ofGraphs].includes(name), `${key}: ${name}`);
      }
    }
  });

  for (const key of keys) {
    it(`are said in the person’s language: ${key}`, () => {
      const fault = numbered(key);
      const said = failureSentence(faultCode(key), { fault }, shouting);
      assert.match(said, /^THIS MODEL CANNOT BE (?:USED|RUN HERE): /u);
      assert.doesNotMatch(said, /\p{Ll}|[{}]/u);
      assert.ok(said.endsWith(englishFault(fault).toUpperCase()), said);
    });
  }
});
