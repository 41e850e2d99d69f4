import assert from 'node:assert/strict';
import fc from 'fast-check';
import { estimateTokens } from '../../../src/engine/remote/remoteModel.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { englishDetail } from '../../../src/protocol/faults.ts';
import {
  done,
  finish,
  frame,
  open,
  say,
  startMisbehavingServer,
  status,
  stream,
} from '../../support/misbehavingServer.ts';
import { collectReply, hello, modelAt, testKey } from '../../support/remoteReply.ts';

const complete = stream(say('Hello'), finish(), done);

describe('a remote model', () => {
  it('passes text on, then usage, then the end', async () => {
    const usage = frame({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 2 } });
    const server = await startMisbehavingServer([stream(say('One '), say('two'), finish(), usage)]);
    const { events } = await collectReply(modelAt(server.origin));
    await server.close();
    assert.deepEqual(events, [
      { type: 'text-delta', text: 'One ' },
      { type: 'text-delta', text: 'two' },
      { type: 'usage', promptTokens: 7, replyTokens: 2 },
      { type: 'end', reason: 'stop' },
    ]);
  });

  it('sends the key as a header to the endpoint, and nothing without a key', async () => {
    const server = await startMisbehavingServer([complete]);
    await collectReply(modelAt(server.origin));
    await collectReply(modelAt(server.origin, { key: async () => undefined }));
    await collectReply(modelAt(server.origin, { key: async () => '' }));
    await server.close();
    const sent = server.seen.map(({ headers }) => headers.authorization);
    assert.deepEqual(sent, [`Bearer ${testKey}`, undefined, undefined]);
    assert.equal(server.seen[0]?.path, '/v1/chat/completions');
    assert.ok(!server.seen[0]?.body.includes(testKey));
  });

  it('has a connection of its own for every reply, and asks for no compression', async () => {
    const server = await startMisbehavingServer([complete]);
    await collectReply(modelAt(server.origin));
    await server.close();
    const { connection, 'accept-encoding': encoding } = server.seen[0]?.headers ?? {};
    assert.deepEqual([connection, encoding], ['close', 'identity']);
  });

  it('sends nothing with a key that no header can carry', async () => {
    const server = await startMisbehavingServer([complete]);
    const { error } = await collectReply(modelAt(server.origin, { key: async () => 'sk-1\nx: y' }));
    await server.close();
    assert.deepEqual([error?.code, error?.fault?.key], ['unauthorized', 'key-characters']);
    assert.equal(server.seen.length, 0);
  });

  it('sends nothing to where it is redirected', async () => {
    const target = await startMisbehavingServer([complete]);
    const location = `${target.origin}/v1/chat/completions`;
    const server = await startMisbehavingServer([status(307, '', { location })]);
    const { error } = await collectReply(modelAt(server.origin));
    await server.close();
    await target.close();
    assert.deepEqual([error?.code, error?.detail], ['redirected', target.origin]);
    assert.equal(target.seen.length, 0);
  });

  it('closes the socket within 200 ms of being aborted, as the server sees it', async () => {
    const server = await startMisbehavingServer([open(say('One '))]);
    const abort = new AbortController();
    const reason = new Error('Stopped by the person.');
    const model = modelAt(server.origin, { timeouts: { idle: 60_000 } });
    await assert.rejects(async () => {
      for await (const event of model.generate(hello, abort.signal)) {
        assert.equal(event.type, 'text-delta');
        setTimeout(() => abort.abort(reason), 20);
      }
    }, reason);
    const aborted = performance.now();
    const closed = await server.seen[0]?.closed;
    await server.close();
    assert.ok(closed !== undefined && closed - aborted < 200, `${closed} after ${aborted}`);
    assert.deepEqual(model.status, { kind: 'idle' });
  });

  it('closes the socket when the reader leaves', async () => {
    const server = await startMisbehavingServer([open(say('One '))]);
    for await (const _ of modelAt(server.origin).generate(hello, new AbortController().signal))
      break;
    const left = performance.now();
    const closed = await server.seen[0]?.closed;
    await server.close();
    assert.ok(closed !== undefined && closed - left < 200);
  });

  it('sends nothing if it is aborted before', async () => {
    const server = await startMisbehavingServer([complete]);
    const model = modelAt(server.origin);
    const signal = AbortSignal.abort(new Error('Too late.'));
    await assert.rejects(async () => {
      for await (const _ of model.generate(hello, signal)) assert.fail();
    }, /Too late/);
    await server.close();
    assert.equal(server.seen.length, 0);
  });

  it('waits as long as a 429 says, and tries three times in all', async () => {
    const waits: number[] = [];
    const busy = status(429, '', { 'retry-after': '7' });
    const server = await startMisbehavingServer([busy, status(429), complete]);
    const wait = async (ms: number) => waits.push(ms);
    const { text } = await collectReply(modelAt(server.origin, { wait }));
    await server.close();
    assert.deepEqual([text, waits], ['Hello', [7000, 1000]]);
  });

  it('waits until the date that a 429 names', async () => {
    const waits: number[] = [];
    const at = new Date(Date.now() + 10_000).toUTCString();
    const server = await startMisbehavingServer([status(429, '', { 'retry-after': at }), complete]);
    await collectReply(modelAt(server.origin, { wait: async (ms) => waits.push(ms) }));
    await server.close();
    const [waited = 0] = waits;
    assert.ok(waited > 5000 && waited <= 10_000, `${waited} ms`);
  });

  it('does not keep a person waiting for minutes, but says how long it would be', async () => {
    const server = await startMisbehavingServer([
      status(429, '', { 'retry-after': '90' }),
      complete,
    ]);
    const { error } = await collectReply(modelAt(server.origin));
    await server.close();
    assert.deepEqual([error?.code, error?.retryAfterMs], ['rate-limited', 90_000]);
    assert.equal(server.seen.length, 1);
  });

  it('goes on when the second try works', async () => {
    const server = await startMisbehavingServer([status(503), complete]);
    const { outcome, text } = await collectReply(modelAt(server.origin));
    await server.close();
    assert.deepEqual([outcome, text, server.seen.length], ['stop', 'Hello', 2]);
  });

  it('recognises a prompt that is too long', async () => {
    for (const message of [
      "This model's maximum context length is 4096 tokens. However, you requested 9000.",
      'the request exceeds the available context size. try increasing the context size',
    ]) {
      const server = await startMisbehavingServer([
        status(400, JSON.stringify({ error: { message } })),
      ]);
      const { outcome } = await collectReply(modelAt(server.origin));
      await server.close();
      assert.equal(outcome, 'context-too-long');
    }
  });

  it('tells a missing model from a missing path, and a missing key from a wrong one', async () => {
    const missing = status(404, '{"error":{"message":"model \\"m1\\" not found"}}');
    const server = await startMisbehavingServer([missing, status(404), status(401), status(401)]);
    const model = modelAt(server.origin);
    const details = [await collectReply(model), await collectReply(model)];
    const keys = [
      await collectReply(model),
      await collectReply(modelAt(server.origin, { key: async () => undefined })),
    ];
    await server.close();
    assert.deepEqual(
      details.map(({ error }) => error && englishDetail(error)),
      ['the model m1', `${server.origin}/v1/chat/completions`],
    );
    assert.deepEqual(
      keys.map(({ outcome }) => outcome),
      ['unauthorized', 'no-key'],
    );
  });

  it('leaves out a field that the server refuses, from then on', async () => {
    const refusal = status(400, '{"error":{"message":"Unsupported parameter: max_tokens"}}');
    const server = await startMisbehavingServer([refusal, complete]);
    const model = modelAt(server.origin);
    await collectReply(model);
    await collectReply(model);
    await server.close();
    const sent = server.seen.map(({ body }) => 'max_completion_tokens' in JSON.parse(body));
    assert.deepEqual(sent, [false, true, true]);
  });

  it('is local on this machine, and says what it does', async () => {
    const server = await startMisbehavingServer([status(403)]);
    const model = modelAt(server.origin, { contextLength: 8192 });
    assert.deepEqual([model.remote, model.contextLength, model.status.kind], [false, 8192, 'idle']);
    await collectReply(model);
    await server.close();
    assert.equal(model.status.kind, 'failed');
  });

  it('estimates tokens from characters, rounded up', () => {
    assert.deepEqual(
      [estimateTokens(''), estimateTokens('a'), estimateTokens('x'.repeat(36))],
      [0, 1, 10],
    );
  });

  it('never lets the key into an error, whatever a server or a client says', async () => {
    const keys = fc.string({
      unit: fc.constantFrom(...'abcXYZ019+/=-_ \n%é'),
      minLength: 8,
      maxLength: 40,
    });
    const where = fc.constantFrom('status', 'stream', 'redirect', 'fetch', 'header');
    const codes = fc.constantFrom(400, 401, 404, 422, 429, 500);
    await fc.assert(
      fc.asyncProperty(keys, where, codes, async (key, place, code) => {
        const model = modelAt('http://localhost:1', {
          key: async () => key,
          fetch: echo(key, place, code),
        });
        const { error } = await collectReply(model);
        assert.ok(error instanceof EngineError);
        const said = everythingIn(error);
        for (const form of encodings(key)) assert.ok(!said.includes(form), said);
      }),
      { numRuns: 500 },
    );
  });
});

/** A client that repeats the key wherever it can. */
function echo(key: string, place: string, code: number): typeof fetch {
  const words = encodings(key).join(' ');
  return async (_url, init) => {
    if (place === 'header') new Headers(init?.headers);
    if (place === 'fetch')
      throw new TypeError(words, { cause: Object.assign(new Error(words), { code: key }) });
    if (place === 'redirect') {
      const location = `https://${encodeURIComponent(key).replaceAll('%', '')}.example/${encodeURIComponent(key)}`;
      return new Response(null, { status: 307, headers: { location } });
    }
    if (place === 'stream') return new Response(`data: {"error": ${JSON.stringify(words)}}\n\n`);
    return new Response(JSON.stringify({ error: { message: words } }), { status: code });
  };
}

const encodings = (key: string): readonly string[] => [
  key,
  key.toLowerCase(),
  key.toUpperCase(),
  encodeURIComponent(key),
  JSON.stringify(key).slice(1, -1),
  Buffer.from(key).toString('base64'),
  Buffer.from(key).toString('base64url'),
  Buffer.from(key).toString('hex'),
];

/** The error with all its causes, as a careless log would write it. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = Object.entries(error).map(([name, value]) => `${name}=${String(value)}`);
  return [error.message, error.stack, ...own, everythingIn(error.cause)].join('\n');
}
