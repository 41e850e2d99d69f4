import assert from 'node:assert/strict';
import { readEndpoint } from '../../../src/engine/remote/endpoint.ts';
import { endpointPresets } from '../../../src/engine/remote/presets.ts';

const baseOf = (address: string) => {
  const endpoint = readEndpoint(address);
  return endpoint.kind === 'endpoint' ? endpoint.base : endpoint.because;
};

describe('readEndpoint', () => {
  it('finds the base, however much of the path is given', () => {
    for (const address of [
      'http://localhost:11434',
      'http://localhost:11434/',
      ' http://localhost:11434/v1 ',
      'http://localhost:11434/v1/',
      'http://localhost:11434/v1/chat/completions',
      'http://localhost:11434/v1/chat/completions/',
      'HTTP://LOCALHOST:11434/v1/models',
    ]) {
      assert.equal(baseOf(address), 'http://localhost:11434/v1', address);
    }
  });

  it('keeps a path that has a version of its own', () => {
    assert.equal(baseOf('https://a.example/openai/v4'), 'https://a.example/openai/v4');
    assert.equal(baseOf('https://a.example/v1beta/openai/'), 'https://a.example/v1beta/openai');
    assert.equal(baseOf('https://a.example/llm/chat/completions'), 'https://a.example/llm');
  });

  it('adds the version to a path without one', () => {
    assert.equal(baseOf('https://a.example/api'), 'https://a.example/api/v1');
  });

  it('takes plain http for this machine only, however it is spelled', () => {
    for (const host of ['localhost', 'a.localhost', '127.0.0.1', '127.9.8.7', '[::1]', '127.1']) {
      const endpoint = readEndpoint(`http://${host}:80`);
      assert.ok(endpoint.kind === 'endpoint' && endpoint.loopback, host);
    }
    for (const host of ['10.0.0.1', 'localhost.example', '127.0.0.1.example', '[::2]', '0.0.0.0']) {
      assert.equal(readEndpoint(`http://${host}`).kind, 'malformed', host);
    }
  });

  it('takes plain http to another machine from somebody who was warned', () => {
    const endpoint = readEndpoint('http://10.0.0.1:8000', { plain: 'warned' });
    assert.deepEqual(endpoint, {
      kind: 'endpoint',
      base: 'http://10.0.0.1:8000/v1',
      origin: 'http://10.0.0.1:8000',
      loopback: false,
    });
  });

  it('refuses what is no address, and never repeats it', () => {
    for (const address of [
      '',
      'localhost:11434',
      '//localhost',
      'ftp://localhost',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://',
      'https://me:s3cret@a.example',
      'https://s3cret@a.example',
      'https://a.example/v1?key=s3cret',
      'https://a.example/v1#s3cret',
      `https://a.example/${'x'.repeat(3000)}`,
    ]) {
      const endpoint = readEndpoint(address);
      assert.equal(endpoint.kind, 'malformed', address);
      assert.doesNotMatch(JSON.stringify(endpoint), /s3cret|a\.example/);
    }
  });

  it('reads every preset as it stands', () => {
    for (const { base } of endpointPresets) assert.equal(baseOf(base), base);
  });
});
