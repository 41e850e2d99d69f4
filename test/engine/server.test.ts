import assert from 'node:assert/strict';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { checkGreeting, greeting } from '../../src/extension/engineHandshake.ts';
import { engineRequests, HEARTBEAT_METHOD } from '../../src/protocol/engine.ts';
import { EngineBench, greet, openDocument } from '../support/engineBench.ts';

const uri = 'file:///work/a.txt';
const lines = { from: 1, to: 1 };

/** A refusal as it arrives: JSON-RPC's code, and ours in the data. */
const refused = (code: string, message?: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Error && 'data' in error, String(error));
  assert.deepEqual((error.data as { code: string }).code, code);
  if (message !== undefined) assert.match(error.message, message);
  return true;
};

describe('engine server', () => {
  let bench: EngineBench;

  before(async () => {
    bench = await EngineBench.make({ engine: 'test/support/standInEngine.ts' });
  });
  afterEach(() => bench.clear());
  after(() => bench.close());

  describe('when greeted', () => {
    it('answers with the version it speaks', async () => {
      const { connection } = await bench.start('engine');
      checkGreeting(await greet(connection, greeting(1)));
    });

    it('refuses another version, saying both', async () => {
      const { connection } = await bench.start('engine');
      await assert.rejects(
        greet(connection, greeting(99)),
        refused('version-mismatch', /^The engine speaks version 1 .* the client 99\./),
      );
    });

    it('refuses a client that says no version', async () => {
      const { connection } = await bench.start('engine');
      await assert.rejects(
        greet(connection, undefined),
        refused('version-mismatch', /client none/),
      );
    });

    it('does nothing for a client that it refused', async () => {
      const { connection } = await bench.start('engine');
      await assert.rejects(greet(connection, greeting(99)));
      await assert.rejects(
        connection.sendRequest('askFirst/textFacts', { language: 'go', text: '', lines }),
        refused('version-mismatch', /No handshake/),
      );
    });

    it('gives signs of life', async () => {
      const { connection } = await bench.start('engine');
      const beats = new Promise<unknown>((resolve) => {
        let heard = 0;
        connection.onNotification(HEARTBEAT_METHOD, () => {
          heard += 1;
          if (heard === 2) resolve(heard);
        });
      });
      await greet(connection, greeting(1));
      await connection.sendNotification('initialized', {});
      assert.equal(await beats, 2);
    });
  });

  it('serves every method of the protocol', async () => {
    const { connection } = await bench.greeted('engine');
    for (const method of Object.keys(engineRequests)) {
      await assert.rejects(connection.sendRequest(method, { un: 'fit' }), refused('bad-request'));
    }
  });

  it('gives facts about an open document', async () => {
    const { connection } = await bench.greeted('engine');
    await openDocument(connection, uri, 'text');
    assert.deepEqual(await connection.sendRequest('askFirst/facts', { uri, version: 1, lines }), {
      kind: 'unread',
      reason: 'no-grammar',
      language: 'plaintext',
      totalLines: 1,
    });
  });

  it('keeps in step with a document that changes', async () => {
    const { connection } = await bench.greeted('engine');
    await openDocument(connection, uri, 'paint');
    const start = { line: 0, character: 1 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: { line: 0, character: 2 } }, text: 'r' }],
    });
    await connection.sendRequest('askFirst/facts', { uri, version: 2, lines });
    await assert.rejects(
      connection.sendRequest('askFirst/facts', { uri, version: 1, lines }),
      refused('stale-document', /has changed/),
    );
  });

  it('does not know a document that is not open', async () => {
    const { connection } = await bench.greeted('engine');
    await assert.rejects(
      connection.sendRequest('askFirst/facts', { uri, version: 1, lines }),
      refused('unknown-document'),
    );
  });

  it('does not know a document that was closed', async () => {
    const { connection } = await bench.greeted('engine');
    await openDocument(connection, uri, 'text');
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await assert.rejects(
      connection.sendRequest('askFirst/facts', { uri, version: 1, lines }),
      refused('unknown-document'),
    );
  });

  for (const [name, params, message] of [
    ['no parameters', undefined, /does not fit/],
    ['a list for parameters', [1, 2], /does not fit/],
    ['a missing language', { text: '', lines }, /language/],
    [
      'lines from the wrong end',
      { language: 'go', text: '', lines: { from: 3, to: 2 } },
      /after the last/,
    ],
    [
      'a line that is no number',
      { language: 'go', text: '', lines: { from: '1', to: 2 } },
      /lines\.from/,
    ],
    ['line 0', { language: 'go', text: '', lines: { from: 0, to: 2 } }, /lines\.from/],
  ] as const) {
    it(`refuses ${name}, saying what does not fit`, async () => {
      const { connection } = await bench.greeted('engine');
      const sent =
        params === undefined
          ? connection.sendRequest('askFirst/textFacts')
          : connection.sendRequest('askFirst/textFacts', params);
      await assert.rejects(sent, refused('bad-request', message));
    });
  }

  it('answers a method that it does not have', async () => {
    const { connection } = await bench.greeted('engine');
    await assert.rejects(connection.sendRequest('askFirst/unheard', {}), {
      code: ErrorCodes.MethodNotFound,
    });
  });

  it('answers when its own work fails, and logs the fault', async () => {
    const { connection } = await bench.greeted('engine');
    const logged = new Promise<string>((resolve) => {
      connection.onNotification('window/logMessage', ({ message }) => resolve(message));
    });
    await assert.rejects(
      connection.sendRequest('askFirst/textFacts', { language: 'go', text: 'throw', lines }),
      refused('not-available'),
    );
    assert.match(await logged, /a fault in the reader/);
  });

  it('stops at a request that is cancelled', async () => {
    const { life } = await bench.greeted('engine');
    const stop = new AbortController();
    const params = { language: 'go', text: 'wait', lines };
    const answer = life.send('askFirst/textFacts', params, stop.signal);
    stop.abort();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });

  it('is not disturbed by what is printed', async () => {
    const { connection, lines: printed } = await bench.greeted('engine');
    const params = { language: 'go', text: 'print', lines };
    await connection.sendRequest('askFirst/textFacts', params);
    await connection.sendRequest('askFirst/textFacts', { ...params, text: '' });
    assert.ok(printed.length > 0);
  });
});
