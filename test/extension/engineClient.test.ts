import assert from 'node:assert/strict';
import { refusal, requestEngine, untilAborted } from '../../src/extension/engineClient.ts';
import { EngineError } from '../../src/protocol/engineError.ts';
import { renderEngineError } from '../../src/protocol/wireError.ts';
import { never } from '../support/turns.ts';
import { ledLife, unread } from './lib/engineLives.ts';

const params = { language: 'go', text: '', lines: { from: 1, to: 1 } };
const ask = (life: ReturnType<typeof ledLife>, signal = never) =>
  requestEngine(life, 'askFirst/textFacts', params, signal);

describe('requestEngine', () => {
  it('gives the answer', async () => {
    assert.deepEqual(await ask(ledLife(1, async () => unread)), unread);
  });

  it('fails the moment the engine dies, though its connection notices nothing', async () => {
    const life = ledLife();
    const asking = ask(life);
    life.crash();
    await assert.rejects(asking, { code: 'engine-died', message: 'It ended (SIGSEGV).' });
  });

  it('sends nothing to an engine that is dead, or for someone who has gone', async () => {
    const dead = ledLife();
    dead.crash();
    await assert.rejects(ask(dead), { code: 'engine-died' });
    const life = ledLife();
    await assert.rejects(ask(life, AbortSignal.abort(new Error('gone'))), /gone/u);
    assert.deepEqual([...dead.sent, ...life.sent], []);
  });

  it('ends with the signal', async () => {
    const stop = new AbortController();
    const asking = ask(ledLife(), stop.signal);
    stop.abort(new DOMException('Stopped.', 'AbortError'));
    await assert.rejects(asking, { name: 'AbortError' });
  });

  it('does not take just any answer', async () => {
    for (const answer of [undefined, null, {}, { ...unread, totalLines: 'many' }]) {
      await assert.rejects(ask(ledLife(1, async () => answer)), { code: 'unreadable' });
    }
  });

  it('reads the engine’s own refusal out of the JSON-RPC error', async () => {
    const error = {
      code: -32803,
      message: 'Too large.',
      data: { code: 'too-large', detail: '5 MB' },
    };
    const life = ledLife(1, () => Promise.reject(error));
    await assert.rejects(ask(life), { code: 'too-large', message: 'Too large.', detail: '5 MB' });
  });

  it('reads what is wrong with a model out of it, and nothing that nobody knows', async () => {
    const fault = { key: 'no-file', facts: { file: 'config.json' } } as const;
    const refuse = (data: unknown) => ask(ledLife(1, () => Promise.reject({ message: '', data })));
    const sent = renderEngineError(new EngineError('bad-model', '', { fault }));
    await assert.rejects(refuse(JSON.parse(JSON.stringify(sent))), { code: 'bad-model', fault });
    await assert.rejects(refuse({ ...sent, fault: { ...fault, key: 'toString' } }), {
      code: 'not-available',
      fault: undefined,
    });
  });
});

describe('refusal', () => {
  it('leaves our own errors as they are', () => {
    const error = new EngineError('engine-busy', 'busy');
    assert.equal(refusal(error), error);
  });

  for (const [what, error] of [
    ['a JSON-RPC error without our code', { message: 'boom', data: 'x' }],
    ['an error of JavaScript', new TypeError('boom')],
    ['a text', 'boom'],
  ] as const) {
    it(`takes ${what} for a fault inside the engine`, () => {
      const { code, message, cause } = refusal(error);
      assert.equal(code, 'not-available');
      assert.match(message, /boom/u);
      assert.equal(cause, error);
    });
  }
});

describe('untilAborted', () => {
  it('begins no work for a signal that is aborted already', async () => {
    let began = false;
    const work = async () => {
      began = true;
    };
    await assert.rejects(
      untilAborted([never, AbortSignal.abort(new Error('gone'))], work),
      /gone/u,
    );
    assert.equal(began, false);
  });

  it('throws the reason of whichever signal comes first', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = untilAborted([first.signal, second.signal], () => new Promise(() => {}));
    second.abort(new Error('second'));
    first.abort(new Error('first'));
    await assert.rejects(waiting, /second/u);
  });
});
