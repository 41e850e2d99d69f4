import assert from 'node:assert/strict';
import { rememberAnswers } from '../../../src/cli/evaluate/rememberAnswers.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { collect } from '../../support/collect.ts';
import { end, say, scriptedModel } from '../../support/scriptedModel.ts';
import { never } from '../../support/turns.ts';

const request = (text: string) => ({ messages: [{ role: 'user', text }] as const, maxTokens: 9 });

describe('a model whose answers are remembered', () => {
  it('says the same to the same words, without being asked again', async () => {
    const model = scriptedModel([
      [say('one'), end],
      [say('two'), end],
    ]);
    const remembering = rememberAnswers(model);
    const hear = (text: string) => collect(remembering.generate(request(text), never));
    assert.deepEqual(await hear('a'), [say('one'), end]);
    assert.deepEqual(await hear('b'), [say('two'), end]);
    assert.deepEqual(await hear('a'), [say('one'), end]);
    assert.equal(model.requests.length, 2);
  });

  it('remembers nothing that broke off', async () => {
    const model = scriptedModel([
      [say('one'), new EngineError('broke-off', 'gone')],
      [say('two'), end],
    ]);
    const remembering = rememberAnswers(model);
    await assert.rejects(collect(remembering.generate(request('a'), never)), EngineError);
    assert.deepEqual(await collect(remembering.generate(request('a'), never)), [say('two'), end]);
  });
});
