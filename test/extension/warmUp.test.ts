import assert from 'node:assert/strict';
import { warmUp } from '../../src/extension/warmUp.ts';

/** Notes what it is asked, and answers nothing. */
function engineThat(answer: () => Promise<never>) {
  const asked: unknown[] = [];
  const request = (method: string, params: unknown): Promise<never> => {
    asked.push({ method, params });
    return answer();
  };
  return { asked, request };
}

describe('warmUp', () => {
  it('has the engine read a text in the language of the file that is open', async () => {
    const engine = engineThat(() => Promise.reject(new Error('no answer')));
    await warmUp(engine, 'typescriptreact');
    const params = { language: 'typescriptreact', text: '\n', lines: { from: 1, to: 1 } };
    assert.deepEqual(engine.asked, [{ method: 'askFirst/textFacts', params }]);
  });

  it('leaves the engine alone where no file is open', async () => {
    const engine = engineThat(() => Promise.reject(new Error('not to be asked')));
    await warmUp(engine, undefined);
    assert.deepEqual(engine.asked, []);
  });

  it('says nothing of an engine that fails: the question will', async () => {
    const engine = engineThat(() => Promise.reject(new Error('it does not start')));
    await assert.doesNotReject(warmUp(engine, 'go'));
  });
});
