import assert from 'node:assert/strict';
import * as v from 'valibot';
import { LocalModels } from '../../src/extension/localModels.ts';
import { modelMessageSchema } from '../../src/protocol/engine.ts';
import { asking, choiceOf } from '../support/modelBench.ts';
import { never } from '../support/turns.ts';

describe('a stream of a model on this machine', () => {
  /** An engine that answers only when nobody wants it any more. */
  const models = () =>
    new LocalModels({
      request: (_method, _params, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
      onStatus: () => {},
      onNotice: () => {},
    });
  const hear = (from: LocalModels, event: unknown) =>
    from.hear(v.parse(modelMessageSchema, { kind: 'event', stream: 1, event }));

  it('fails where a part of it cannot be read, rather than leave that out', async () => {
    const local = models();
    const reply = local.model(choiceOf('sound'), 'sound').generate(asking('write'), never);
    const events = reply[Symbol.asyncIterator]();
    const first = events.next();
    hear(local, { type: 'text-delta', text: 'one ' });
    assert.deepEqual((await first).value, { type: 'text-delta', text: 'one ' });
    const second = events.next();
    hear(local, { type: 'text-delta', text: 7 });
    await assert.rejects(second, { code: 'unreadable' });
  });

  it('is no other’s trouble', async () => {
    const local = models();
    const reply = local.model(choiceOf('sound'), 'sound').generate(asking('write'), never);
    const events = reply[Symbol.asyncIterator]();
    const first = events.next();
    local.hear({ kind: 'lost', stream: 2 });
    hear(local, { type: 'text-delta', text: 'one' });
    assert.deepEqual((await first).value, { type: 'text-delta', text: 'one' });
  });
});
