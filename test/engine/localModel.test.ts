import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { requestEngine } from '../../src/extension/engineClient.ts';
import type { EngineLife } from '../../src/extension/engineLife.ts';
import { LocalModels } from '../../src/extension/localModels.ts';
import type { ModelEvent, ModelStatus } from '../../src/protocol/languageModel.ts';
import { shouting } from '../extension/lib/english.ts';
import { runnerBench } from '../extension/lib/liveBench.ts';
import { EngineBench } from '../support/engineBench.ts';
import { keepsTheContract } from '../support/languageModelContract.ts';
import { asking, choiceOf } from '../support/modelBench.ts';

const never = new AbortController().signal;

function modelsOf(life: EngineLife) {
  const statuses: ModelStatus[] = [];
  const models = new LocalModels({
    request: (method, params, signal) => requestEngine(life, method, params, signal),
    onStatus: (status) => statuses.push(status),
    onNotice: () => {},
  });
  life.onModel((message) => models.hear(message));
  return { models, statuses };
}

async function textOf(events: AsyncIterable<ModelEvent>): Promise<string> {
  let text = '';
  for await (const event of events) if (event.type === 'text-delta') text += event.text;
  return text;
}

describe('a model on this machine, behind the engine', function behindEngine() {
  this.timeout(20_000);
  let bench: EngineBench;
  let life: EngineLife;

  before(async () => {
    bench = await EngineBench.make({
      engine: 'test/support/standInEngine.ts',
      model: 'test/support/standInModel.ts',
    });
  });
  beforeEach(async () => {
    ({ life } = await bench.greeted('engine'));
  });
  afterEach(() => bench.clear());
  after(() => bench.close());

  keepsTheContract(() => ({
    model: modelsOf(life).models.model(choiceOf('sound'), 'sound'),
    writes: asking('write 3'),
    goesOn: asking('write 10000'),
    fails: asking('fail 1'),
  }));

  it('knows its room once it is loaded', async () => {
    const model = modelsOf(life).models.model(choiceOf('sound'), 'sound');
    assert.equal(model.contextLength, undefined);
    await model.countTokens('', never);
    assert.equal(model.contextLength, 4096);
  });

  it('is refused in the person’s words where its folder cannot be used', async () => {
    const model = modelsOf(life).models.model(choiceOf('bad'), 'bad');
    const { ask, runner, thread } = runnerBench({ model }, { t: shouting });
    ask();
    await runner.idle();
    const failed = thread.conversation.events.at(-1);
    assert.equal(
      failed?.type === 'failed' && failed.message,
      'THIS MODEL CANNOT BE USED: THE MODEL HAS NO FILE config.json. DOWNLOAD IT AGAIN.',
    );
  });

  it('tells what it does', async () => {
    const { models, statuses } = modelsOf(life);
    await textOf(models.model(choiceOf('sound'), 'sound').generate(asking('read 2'), never));
    assert.deepEqual(
      [...new Set(statuses.map(({ kind }) => kind))],
      ['loading', 'prefill', 'decoding', 'idle'],
    );
  });

  for (const words of ['die 1', 'die 3']) {
    it(`leaves the engine alive when its process dies (${words})`, async () => {
      const { models } = modelsOf(life);
      const model = models.model(choiceOf('sound'), 'sound');
      await assert.rejects(textOf(model.generate(asking(words), never)), { code: 'model-died' });
      const code = { language: 'go', text: '', lines: { from: 1, to: 1 } };
      assert.equal((await requestEngine(life, 'askFirst/textFacts', code, never)).kind, 'unread');
      assert.equal(await textOf(model.generate(asking('write 1'), never)), '1 ');
    });
  }

  it('can be unloaded while it writes', async () => {
    const { models } = modelsOf(life);
    const model = models.model(choiceOf('sound'), 'sound');
    const written = assert.rejects(textOf(model.generate(asking('write 10000'), never)), {
      code: 'unloaded',
    });
    await pause(300);
    await models.unload();
    await written;
  });

  it('refuses a request that does not fit', async () => {
    const choice = { dir: '', provider: 'auto' } as const;
    await assert.rejects(requestEngine(life, 'askFirst/loadModel', { choice }, never), {
      code: 'bad-request',
    });
  });
});
