import assert from 'node:assert/strict';
import { type Endpoint, readEndpoint } from '../../../src/engine/remote/endpoint.ts';
import { listModels } from '../../../src/engine/remote/listModels.ts';
import { type Script, startMisbehavingServer, status } from '../../support/misbehavingServer.ts';

const json = (value: unknown): Script => status(200, JSON.stringify(value));

async function list(scripts: readonly Script[], timeout = 2000) {
  const server = await startMisbehavingServer(scripts);
  const endpoint = readEndpoint(server.origin) as Endpoint;
  try {
    const models = await listModels(endpoint, 'k1', new AbortController().signal, { timeout });
    return { models, paths: server.seen.map(({ path }) => path) };
  } finally {
    await server.close();
  }
}

describe('listModels', () => {
  it('lists models with the room they have, where the server says so', async () => {
    const { models, paths } = await list([
      json({
        data: [{ id: 'a', max_model_len: 4096 }, { id: 'b', context_length: 8192 }, { id: 'c' }],
      }),
    ]);
    assert.deepEqual(models, [
      { id: 'a', contextLength: 4096 },
      { id: 'b', contextLength: 8192 },
      { id: 'c', contextLength: undefined },
    ]);
    assert.deepEqual(paths, ['/v1/models']);
  });

  it('asks llama.cpp for what it has allocated, not what the model was trained for', async () => {
    const { models, paths } = await list([
      json({ data: [{ id: 'a', owned_by: 'llamacpp', meta: { n_ctx_train: 131_072 } }] }),
      json({ default_generation_settings: { n_ctx: 4096 } }),
    ]);
    assert.deepEqual(models, [{ id: 'a', contextLength: 4096 }]);
    assert.deepEqual(paths, ['/v1/models', '/props']);
  });

  it('does without the size where llama.cpp hides it', async () => {
    const { models } = await list([
      json({ data: [{ id: 'a', owned_by: 'llamacpp' }] }),
      status(403),
    ]);
    assert.deepEqual(models, [{ id: 'a', contextLength: undefined }]);
  });

  it('fails as a request does', async () => {
    await assert.rejects(list([status(401)]), { code: 'unauthorized' });
    await assert.rejects(list([json({ models: [] })]), { code: 'bad-reply' });
    await assert.rejects(list([status(200, '<html>')]), { code: 'bad-reply' });
    await assert.rejects(list([status(302, '', { location: 'https://b.example/' })]), {
      code: 'redirected',
      detail: 'https://b.example',
    });
    await assert.rejects(list([() => undefined], 100), { code: 'timed-out' });
  });
});
