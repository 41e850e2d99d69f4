import assert from 'node:assert/strict';
import { type EngineId, Engines, type Remembered } from '../../src/extension/engines.ts';
import { EndpointKeys } from '../../src/extension/secrets.ts';
import { readSettings, type Settings } from '../../src/extension/settings.ts';
import type { Translate } from '../../src/extension/translate.ts';
import { EngineError } from '../../src/protocol/engineError.ts';
import { scriptedModel } from '../support/scriptedModel.ts';
import { english, shouting } from './lib/english.ts';

function remembered<T>(first?: T): Remembered<T> {
  let value = first;
  return {
    get: () => value,
    set: async (next) => {
      value = next;
    },
  };
}

const local = 'http://localhost:11434/v1';
const remote = 'http://models.example.com/v1';

function enginesWith(
  changes: Partial<Settings> = {},
  chosen?: EngineId,
  t: Translate = english,
): Engines {
  const keyring = new Map<string, string>();
  return new Engines({
    t,
    settings: () => ({ ...readSettings(() => undefined), ...changes }),
    keys: new EndpointKeys({
      get: async (name) => keyring.get(name),
      store: async () => {},
      delete: async () => {},
    }),
    chosen: remembered(chosen),
    local: {
      status: { kind: 'decoding' },
      model: (choice, name) => ({
        ...scriptedModel([]),
        name,
        contextLength: choice.contextLength,
      }),
    },
    plainOrigins: remembered(),
  });
}

const endpoint = (engines: Engines) => engines.choices().find(({ id }) => id === 'remote');

describe('Engines', () => {
  it('has the analyst answer where nothing is chosen', () => {
    const engines = enginesWith({ url: local, model: 'qwen' });
    assert.equal(engines.model(), undefined);
    assert.equal(engines.name, 'Built-in analyst');
    assert.deepEqual(
      engines.choices().map(({ id, chosen, ready }) => [id, chosen, ready]),
      [
        ['analyst', true, true],
        ['local', false, false],
        ['remote', false, true],
      ],
    );
  });

  it('has the endpoint answer once it is chosen', async () => {
    const engines = enginesWith({ url: local, model: 'qwen', contextLength: 8192 });
    await engines.choose('remote');
    const model = engines.model();
    assert.equal(model?.name, 'qwen');
    assert.equal(model?.contextLength, 8192);
    assert.equal(engines.name, 'qwen');
    assert.equal(endpoint(engines)?.chosen, true);
  });

  it('has the model in the folder answer once it is chosen', async () => {
    const { local: unset } = readSettings(() => undefined);
    const engines = enginesWith({
      local: { ...unset, folder: '/models/tiny', provider: 'cpu', contextLength: 4096 },
    });
    assert.equal(engines.work, undefined);
    await engines.choose('local');
    assert.equal(engines.model()?.name, 'tiny');
    assert.equal(engines.model()?.contextLength, 4096);
    assert.equal(engines.name, 'tiny');
    assert.deepEqual(engines.work, { kind: 'decoding' });
    const choice = engines.choices().find(({ id }) => id === 'local');
    assert.deepEqual([choice?.chosen, choice?.ready], [true, true]);
  });

  it('names the folder as what is missing where a local model is chosen without one', async () => {
    const engines = enginesWith({}, 'local');
    assert.throws(() => engines.model(), { code: 'bad-model', detail: 'No folder is chosen.' });
    assert.equal(engines.choices().find(({ id }) => id === 'local')?.ready, false);
  });

  it('says of the endpoint whether code leaves this machine', () => {
    const near = endpoint(enginesWith({ url: local, model: 'qwen' }));
    assert.equal(near?.detail, 'http://localhost:11434, on this machine.');
    const far = endpoint(enginesWith({ url: 'https://api.example.com/v1', model: 'qwen' }));
    assert.match(far?.detail ?? '', /The question and its code are sent there\./u);
  });

  const unready: readonly (readonly [string, Partial<Settings>, RegExp])[] = [
    ['nothing is set', {}, /^Not connected yet\.$/u],
    ['the address is missing', { model: 'qwen' }, /^No address is set\.$/u],
    ['the model is missing', { url: local }, /^No model is chosen\.$/u],
    ['the address is none', { url: 'localhost', model: 'qwen' }, /^It is not an address/u],
    ['the address has a password', { url: 'https://a:b@c.example', model: 'q' }, /password/u],
    ['it is unencrypted elsewhere', { url: remote, model: 'qwen' }, /sends code unencrypted/u],
  ];
  for (const [what, settings, detail] of unready) {
    it(`says that the endpoint is not ready where ${what}`, () => {
      const choice = endpoint(enginesWith(settings));
      assert.equal(choice?.ready, false);
      assert.match(choice?.detail ?? '', detail);
    });

    it(`says it in the person’s language where ${what}`, () => {
      const said = endpoint(enginesWith(settings, 'remote', shouting))?.detail ?? '';
      assert.doesNotMatch(said.replace('http://localhost:11434', ''), /\p{Ll}/u);
    });

    it(`does not answer in its place where ${what}`, () => {
      assert.throws(
        () => enginesWith(settings, 'remote').model(),
        (error) =>
          error instanceof EngineError &&
          error.code === 'bad-endpoint' &&
          error.fault !== undefined,
      );
    });
  }

  it('sends unencrypted where the person agreed to, and to no other machine', async () => {
    const agreed = enginesWith({ url: remote, model: 'qwen' }, 'remote');
    await agreed.agreeToPlain('http://models.example.com');
    await agreed.agreeToPlain('http://models.example.com');
    assert.equal(agreed.model()?.name, 'qwen');
    const other = enginesWith({ url: remote, model: 'qwen' }, 'remote');
    await other.agreeToPlain('http://models.example.com:81');
    assert.throws(() => other.model(), { code: 'bad-endpoint' });
  });

  it('agrees to one origin without forgetting another', async () => {
    const engines = enginesWith({ url: remote, model: 'qwen' }, 'remote');
    await engines.agreeToPlain('http://models.example.com');
    await engines.agreeToPlain('http://elsewhere.example.com');
    assert.equal(engines.model()?.name, 'qwen');
  });
});
