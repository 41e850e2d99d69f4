import assert from 'node:assert/strict';
import { mayFollow, readHub } from '../../../src/engine/models/hub.ts';
import { readRepository } from '../../../src/engine/models/repository.ts';

describe('a repository’s name', () => {
  const good: readonly (readonly [string, string, string])[] = [
    ['onnx-community/Qwen3-4B-ONNX', 'onnx-community/Qwen3-4B-ONNX', 'main'],
    ['  owner/model@v1.0 ', 'owner/model', 'v1.0'],
    ['owner/model@refs/pr/3', 'owner/model', 'refs/pr/3'],
    ['https://huggingface.co/owner/model', 'owner/model', 'main'],
    ['https://huggingface.co/owner/model/tree/abc/onnx', 'owner/model', 'abc'],
    ['https://huggingface.co/owner/model/blob/main/README.md', 'owner/model', 'main'],
  ];
  for (const [text, id, revision] of good) {
    it(`is read from ${text.trim()}`, () => {
      assert.deepEqual(readRepository(text), { kind: 'repository', id, revision });
    });
  }

  const bad = [
    '',
    'model',
    'owner/',
    '/model',
    'a/b/c',
    '../model',
    'owner/..',
    'owner/.hidden',
    'owner/mo..del',
    'owner/mo--del',
    'owner/model-',
    'owner/model.git',
    'owner/mo del',
    'owner/model@',
    'owner/model@a@b',
    'owner/model@../main',
    'owner/model@a//b',
    'owner/model@main/',
    'owner/model?x=1',
    'owner/model#x',
    'https://example.com/owner/model',
    'https://huggingface.co.evil.com/owner/model',
    `owner/${'m'.repeat(97)}`,
  ];
  for (const text of bad) {
    it(`is not ${JSON.stringify(text.slice(0, 50))}`, () => {
      assert.deepEqual(readRepository(text), { kind: 'malformed' });
    });
  }
});

describe('a hub’s address', () => {
  it('is Hugging Face where none is given', () => {
    for (const address of [undefined, '', '  ']) {
      assert.equal(readHub(address).base, 'https://huggingface.co');
    }
  });

  it('may be a mirror with a path of its own', () => {
    const hub = readHub('https://models.example.com:8443/hf/');
    assert.equal(hub.base, 'https://models.example.com:8443/hf');
    assert.equal(hub.host, 'models.example.com:8443');
  });

  it('may be unencrypted on this machine', () => {
    assert.equal(readHub('http://localhost:8080').origin, 'http://localhost:8080');
  });

  for (const [address, key] of [
    ['http://models.example.com', 'mirror-unencrypted'],
    ['ftp://models.example.com', 'mirror-unencrypted'],
    ['models.example.com', 'no-mirror'],
    ['https://name:word@models.example.com', 'mirror-with-password'],
    ['https://models.example.com/?token=1', 'address-with-query'],
    ['file:///srv/models', 'mirror-unencrypted'],
  ] as const) {
    it(`is not ${address}`, () => {
      assert.throws(() => readHub(address), { code: 'bad-hub', fault: { key, facts: {} } });
    });
  }
});

describe('a redirect of the hub', () => {
  const mirror = readHub('https://models.example.com/hf');
  const follows = (target: string, hub = mirror) => mayFollow(hub, new URL(target));

  it('is followed within the hub', () => {
    assert.ok(follows('https://models.example.com/cdn/x'));
    assert.ok(follows('https://huggingface.co/api/resolve-cache/x', readHub(undefined)));
  });

  it('is followed to Hugging Face’s own machines', () => {
    for (const host of ['cas-bridge.xethub.hf.co', 'cdn-lfs.huggingface.co', 'us.aws.cdn.hf.co']) {
      assert.ok(follows(`https://${host}/x?signature=1`, readHub(undefined)), host);
    }
  });

  for (const target of [
    'https://evil.com/x',
    'http://cdn-lfs.huggingface.co/x',
    'https://cdn-lfs.huggingface.co:444/x',
    'https://huggingface.co.evil.com/x',
    'https://evilhuggingface.co/x',
    'https://xhf.co/x',
    'https://name@cdn-lfs.huggingface.co/x',
    'http://models.example.com/x',
    'https://models.example.com:444/x',
    'file:///etc/passwd',
    'http://127.0.0.1/x',
  ]) {
    it(`is not followed to ${target}`, () => {
      assert.equal(follows(target), false);
    });
  }
});
