import assert from 'node:assert/strict';
import path from 'node:path';
import { localModelOf } from '../../../../src/cli/localEngine.ts';
import type { ModelSupervisor } from '../../../../src/engine/local/process/modelSupervisor.ts';
import { openModels } from '../../../../src/engine/local/process/openModels.ts';
import { createReplyForm } from '../../../../src/engine/local/text/replyConstraint.ts';
import type {
  GenerateRequest,
  LanguageModel,
  ModelEvent,
  ModelStatus,
} from '../../../../src/protocol/languageModel.ts';
import { bundleForNode, folderNearPackages, removeFolder } from '../../../support/bundle.ts';
import { collect } from '../../../support/collect.ts';
import { acceptsAll, byteTokenizer } from '../../../support/constrained.ts';
import { keepsTheContract } from '../../../support/languageModelContract.ts';
import { testModel } from '../../../support/testModel.ts';

const never = new AbortController().signal;
const about = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n'.repeat(40);

const request = (text: string, changes: Partial<GenerateRequest> = {}): GenerateRequest => ({
  messages: [
    { role: 'system', text: 'You read code.' },
    { role: 'user', text },
  ],
  maxTokens: 12,
  temperature: 0,
  ...changes,
});

const textOf = (events: readonly ModelEvent[]): string =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');

const usageOf = (events: readonly ModelEvent[]) => events.find((event) => event.type === 'usage');

describe('a model in its folder, on the processor', function real() {
  this.timeout(60_000);
  let folder: string;
  let dir: string;
  let models: ModelSupervisor;
  let model: LanguageModel;
  let statuses: ModelStatus[];
  const ask = async (asked: GenerateRequest) => collect(model.generate(asked, never));

  before(async () => {
    folder = await folderNearPackages();
    await bundleForNode({ modelProcess: 'src/engine/local/process/main.ts' }, folder);
    dir = await testModel('qwen2-fused');
    statuses = [];
    models = openModels({
      processFile: path.join(folder, 'modelProcess.mjs'),
      onStatus: (status) => statuses.push(status),
      onNotice: () => {},
      log: () => {},
    });
    const choice = { dir, provider: 'cpu', contextLength: 4096 } as const;
    model = await localModelOf(models, choice, never);
  });
  after(async () => {
    models.unload();
    await removeFolder(folder);
  });

  keepsTheContract(() => ({
    model,
    writes: request('Hello'),
    goesOn: request('Hello', { maxTokens: 3000, temperature: 1 }),
    fails: request(about.repeat(100)),
  }));

  it('has read its weights, and says how many bytes', () => {
    const loading = statuses.filter(({ kind }) => kind === 'loading').at(-1);
    assert.ok(loading?.kind === 'loading' && loading.of > 100_000, JSON.stringify(loading));
    assert.equal(loading.done, loading.of);
    assert.equal(model.contextLength, 4096);
  });

  it('says how far it has read', async () => {
    statuses.length = 0;
    await ask(request(about));
    const read = statuses.filter((status) => status.kind === 'prefill');
    assert.ok(read.length > 2);
    assert.equal(read.at(-1)?.done, read.at(-1)?.of);
  });

  it('writes the same for the same request', async () => {
    const sampled = request(about, { temperature: 1, seed: 7, maxTokens: 30 });
    assert.equal(textOf(await ask(sampled)), textOf(await ask(sampled)));
  });

  it('does not read again what an earlier turn has read', async () => {
    const first = request(`${about} What is this?`);
    const reply = textOf(await ask(first));
    const next = await ask({
      ...first,
      messages: [
        ...first.messages,
        { role: 'assistant', text: reply },
        { role: 'user', text: 'And why?' },
      ],
    });
    const { promptTokens = 0, reusedTokens = 0 } = usageOf(next) ?? {};
    assert.ok(
      reusedTokens > 1000 && promptTokens - reusedTokens < 60,
      JSON.stringify(usageOf(next)),
    );
  });

  it('ends before a stop string', async () => {
    const whole = textOf(
      await ask(request('Stop here', { temperature: 1, seed: 3, maxTokens: 40 })),
    );
    const stop = whole.slice(10, 14);
    const events = await ask(
      request('Stop here', { temperature: 1, seed: 3, maxTokens: 40, stop: [stop] }),
    );
    assert.equal(textOf(events), whole.slice(0, whole.indexOf(stop)));
    assert.equal(events.at(-1)?.type, 'end');
  });

  it('keeps to the form of replies where it is asked to, and only there', async () => {
    const form = createReplyForm(byteTokenizer, []);
    const keeps = async (changes: Partial<GenerateRequest>) => {
      const asked = request('Hello', { temperature: 1, maxTokens: 100, ...changes });
      return acceptsAll(form.start(), Buffer.from(textOf(await ask(asked))));
    };
    const seeds = [1, 2, 3, 4, 5];
    const free = await Promise.all(seeds.map((seed) => keeps({ seed })));
    const held = await Promise.all(seeds.map((seed) => keeps({ seed, form: 'reply' })));
    assert.ok(free.includes(false) && !held.includes(false), `${free} ${held}`);
  });

  it('answers after it was killed in the middle of a prompt, and of a reply', async () => {
    for (const kind of ['prefill', 'decoding'] as const) {
      const asked = request(`${kind} ${about}`, { temperature: 1, maxTokens: 2000 });
      statuses.length = 0;
      const killed = assert.rejects(ask(asked), { code: 'model-died' });
      while (!statuses.some((status) => status.kind === kind)) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      process.kill(models.pid ?? 0, 'SIGKILL');
      await killed;
      assert.equal((await ask(request('Hello'))).at(-1)?.type, 'end');
    }
  });

  it('refuses a folder that holds no model', async () => {
    const elsewhere = { dir: path.join(dir, 'none'), provider: 'cpu' } as const;
    await assert.rejects(localModelOf(models, elsewhere, never), /--model: /);
  });
});
