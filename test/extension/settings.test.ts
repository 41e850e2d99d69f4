import assert from 'node:assert/strict';
import { readSettings, type Settings } from '../../src/extension/settings.ts';

const read = (values: Readonly<Record<string, unknown>>): Settings =>
  readSettings((name) => values[name]);

const unset: Settings = {
  asking: 'when-it-matters',
  samples: 0,
  url: '',
  model: '',
  contextLength: undefined,
  local: {
    folder: '',
    provider: 'auto',
    contextLength: 8192,
    keepMinutes: 10,
    mirror: '',
    modelsFolder: '',
  },
};

describe('readSettings', () => {
  it('asks when it matters, of no endpoint, where nothing is set', () => {
    assert.deepEqual(read({}), unset);
  });

  it('reads what is set, without the spaces around it', () => {
    const values = {
      asking: 'eager',
      samples: 3,
      'endpoint.url': ' http://localhost:11434/v1 ',
      'endpoint.model': ' qwen ',
      'endpoint.contextLength': 8192,
      'local.folder': ' /models/tiny ',
      'local.provider': 'webgpu',
      'local.contextLength': 4096,
      'local.keepMinutes': 0,
      'local.mirror': ' https://models.example.com ',
      'local.modelsFolder': '/big/models',
    };
    assert.deepEqual(read(values), {
      asking: 'eager',
      samples: 3,
      url: 'http://localhost:11434/v1',
      model: 'qwen',
      contextLength: 8192,
      local: {
        folder: '/models/tiny',
        provider: 'webgpu',
        contextLength: 4096,
        keepMinutes: 0,
        mirror: 'https://models.example.com',
        modelsFolder: '/big/models',
      },
    });
  });

  it('takes null, which the settings editor writes, for no context length', () => {
    assert.equal(read({ 'endpoint.contextLength': null }).contextLength, undefined);
  });

  const misfits: readonly (readonly [string, unknown])[] = [
    ['asking', 'always'],
    ['asking', 3],
    ['samples', 6],
    ['samples', -1],
    ['samples', 2.5],
    ['endpoint.url', ['http://localhost']],
    ['endpoint.url', 'h'.repeat(3000)],
    ['endpoint.model', { name: 'qwen' }],
    ['endpoint.contextLength', 100],
    ['endpoint.contextLength', '8192'],
    ['endpoint.contextLength', 1000.5],
    ['local.folder', 3],
    ['local.provider', 'metal'],
    ['local.contextLength', 12],
    ['local.keepMinutes', -1],
  ];
  for (const [name, value] of misfits) {
    it(`counts ${name} as not set where it is ${JSON.stringify(value).slice(0, 20)}`, () => {
      assert.deepEqual(read({ [name]: value }), unset);
    });
  }
});
