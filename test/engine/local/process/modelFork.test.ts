import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { forkModel } from '../../../../src/engine/local/process/modelFork.ts';
import { ModelLife, usualSilences } from '../../../../src/engine/local/process/modelLife.ts';
import { removeFolder, temporaryFolder } from '../../../support/bundle.ts';

describe('the process that a model runs in', function fork() {
  this.timeout(20_000);
  let folder: string;

  before(async () => {
    folder = await temporaryFolder();
  });
  after(() => removeFolder(folder));

  async function forked(program: string) {
    const processFile = path.join(folder, 'process.mjs');
    await writeFile(processFile, program);
    return forkModel({ processFile, log: () => {} });
  }

  async function endOf(program: string): Promise<unknown> {
    const { over } = await forked(program);
    if (!over.aborted) await once(over, 'abort');
    return over.reason;
  }

  it('says with which code it ended', async () => {
    const { code, message, fault } = Object(await endOf('process.exit(7)'));
    assert.deepEqual([code, message], ['model-died', 'The model process ended (code 7).']);
    assert.deepEqual(fault, { key: 'exit-code', facts: { code: 7 } });
  });

  /** Answers each request with what is given, after a status that nobody can read either. */
  async function lifeAnswering(answer: string): Promise<ModelLife> {
    const fork = await forked(`
      const alive = setInterval(() => process.send({ kind: 'alive' }), 200);
      process.on('message', ({ id }) => {
        process.send({ kind: 'status', status: { kind: 'decoding', tokensPerSecond: Infinity } });
        process.send(${answer});
      });`);
    return new ModelLife(fork, { silences: usualSilences, onStatus: () => {} });
  }
  const options = { dir: '/models/x', provider: 'cpu' } as const;
  const inTime = <T>(work: Promise<T>) => {
    const late = pause(5_000, undefined, { ref: false });
    return Promise.race([work, late.then(() => assert.fail('whoever waits does so for ever'))]);
  };

  for (const [what, answer] of [
    ['a failure of an unknown kind', "{ kind: 'failed', id, code: 'no-such-code', message: '' }"],
    ['a model without a name', "{ kind: 'loaded', id, model: { contextLength: 1 } }"],
    ['a count that is no number', "{ kind: 'counted', id, tokens: NaN }"],
    ['a word that is none', "{ kind: 'no-such-kind', id }"],
    ['an answer to nobody', "{ kind: 'over' }"],
    ['no object', "'loaded'"],
    ['nothing', 'null'],
  ] as const) {
    it(`fails whoever waits, and is ended, where it answers with ${what}`, async () => {
      const life = await lifeAnswering(answer);
      try {
        await inTime(assert.rejects(life.load(options), { code: 'unreadable' }));
        assert.ok(life.ended);
        await assert.rejects(life.count('more'), { code: 'unreadable' });
      } finally {
        life.kill();
      }
    });
  }

  it('fails a reply of which a part cannot be read, rather than leave it out', async () => {
    const life = await lifeAnswering("{ kind: 'event', id, event: { type: 'no-such-event' } }");
    try {
      const { over } = life.generate({ messages: [], maxTokens: 1 }, () => {});
      await inTime(assert.rejects(over, { code: 'unreadable' }));
    } finally {
      life.kill();
    }
  });

  it('goes on where only a status cannot be read: nobody waits for one', async () => {
    const life = await lifeAnswering("{ kind: 'counted', id, tokens: 3 }");
    try {
      assert.equal(await inTime(life.count('some words')), 3);
      assert.equal(await inTime(life.count('some more')), 3);
    } finally {
      life.kill();
    }
  });

  it('says by which signal it was ended', async () => {
    const { code, detail } = Object(await endOf("process.kill(process.pid, 'SIGKILL')"));
    assert.deepEqual([code, detail], ['model-died', 'SIGKILL']);
  });
});
