import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noEditorFacts } from '../../../src/chat/evidence/evidence.ts';
import { runTurn } from '../../../src/chat/turn.ts';
import type { TurnPorts } from '../../../src/chat/turnPorts.ts';
import { TurnThread } from '../../../src/extension/turns/turnThread.ts';
import type { ConversationEvent } from '../../../src/protocol/conversationEvent.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import type { LanguageModel } from '../../../src/protocol/languageModel.ts';
import { bundleForNode, removeFolder } from '../../support/bundle.ts';
import { end, say, scriptedModel } from '../../support/scriptedModel.ts';
import { asked, threadOf } from '../../support/threads.ts';
import { fakePorts, subjectOf } from '../../support/turnPorts.ts';
import { edit } from '../../support/turns.ts';

const conversation = threadOf(asked(1, 'is there a bug here?'));
const subject = subjectOf('func f() {\n\tch <= 1\n}\n');
const unstopped = new AbortController().signal;

/** Events without what differs from one run to the next. */
const timeless = (events: readonly ConversationEvent[]) =>
  JSON.parse(
    JSON.stringify(events, (key, value) => (key === 'at' || key === 'ms' ? undefined : value)),
  );

async function collected(events: AsyncIterable<ConversationEvent>) {
  const all: ConversationEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

describe('turn thread', () => {
  let folder: string;
  let thread: TurnThread;

  before(async function bundle() {
    this.timeout(30_000);
    folder = await bundleForNode({ turnWorker: 'src/extension/turns/turnWorker.ts' });
    thread = new TurnThread(path.join(folder, 'turnWorker.mjs'));
  });
  after(async () => {
    thread.dispose();
    await removeFolder(folder);
  });

  const run = (ports: Partial<TurnPorts>, signal = unstopped) =>
    thread.run(conversation, subject, fakePorts(ports), signal);

  it('runs a turn of the analyst as the dialogue itself does', async () => {
    const here = await collected(runTurn(conversation, subject, fakePorts(), unstopped));
    assert.deepEqual(timeless(await collected(run({}))), timeless(here));
  });

  it('runs a turn of a model as the dialogue itself does', async () => {
    const ports = () => ({
      model: scriptedModel([
        [say('It sends '), say('nothing.\n'), say(edit('\tch <= 1', '\tch <- 1')), end],
      ]),
      check: async () => ({ parses: true, gone: [], added: [] }),
    });
    const here = await collected(runTurn(conversation, subject, fakePorts(ports()), unstopped));
    const there = await collected(run(ports()));
    assert.deepEqual(timeless(there), timeless(here));
    assert.ok(there.some(({ type }) => type === 'wrote'));
  });

  it('gathers for the question as it was read, and for the code asked about', async () => {
    const heard: unknown[] = [];
    await collected(
      run({
        gather: async (question, about) => {
          heard.push(question.intent, about);
          return { code: undefined, editor: noEditorFacts, looked: [] };
        },
      }),
    );
    assert.deepEqual(heard, ['review', subject]);
  });

  it('runs two turns at once, each with its own ports', async () => {
    const models = ['one', 'two'].map((name) => ({
      ...scriptedModel([[say(name), end]]),
      name,
    }));
    const runs = await Promise.all(models.map((model) => collected(run({ model }))));
    const last = runs.map((events) => events.at(-1));
    assert.deepEqual(
      last.map((event) => event?.type === 'settled' && [event.reply.engine, event.reply.text]),
      [
        ['one', 'one'],
        ['two', 'two'],
      ],
    );
  });

  it('fails whoever has words read where it cannot be started, and whoever asks again', async () => {
    // Not absolute, which no thread is started from.
    const none = new TurnThread('no-such-thread.mjs');
    for (const _ of ['first', 'second']) {
      await assert.rejects(none.read('why is this slow?'), { code: 'ERR_WORKER_PATH' });
    }
  });

  it('keeps what a model wrote before it failed, and passes its failure on with all its parts', async () => {
    const failure = new EngineError('rate-limited', 'slow down', {
      detail: '429',
      fault: { key: 'no-onnx', facts: {} },
      retryAfterMs: 2000,
    });
    const written: string[] = [];
    await assert.rejects(
      async () => {
        for await (const event of run({
          model: scriptedModel([[say('It sends nothing. '), failure]]),
        })) {
          written.push(event.type);
        }
      },
      {
        name: 'EngineError',
        code: 'rate-limited',
        detail: '429',
        fault: { key: 'no-onnx', facts: {} },
        retryAfterMs: 2000,
      },
    );
    assert.deepEqual(written, ['looked', 'wrote']);
  });

  it('passes a fault of ours on with the place where it happened', async () => {
    const gather = () => Promise.reject(new TypeError('undefined is not a function'));
    await assert.rejects(collected(run({ gather })), (error) => {
      assert.ok(error instanceof TypeError);
      assert.match(error.stack ?? '', /turnThread\.test/u);
      return true;
    });
  });

  it('passes a fault on that has a cause which no thread can hand to another', async () => {
    const gather = () => Promise.reject(new Error('no facts', { cause: { ask: () => {} } }));
    await assert.rejects(collected(run({ gather })), { message: 'no facts' });
  });

  it('fits the prompt into the room that a model has only once it was asked', async () => {
    const counted = scriptedModel([[say('Nothing.'), end]]);
    let contextLength: number | undefined;
    const model: LanguageModel = {
      ...counted,
      get contextLength() {
        return contextLength;
      },
      async countTokens(text, signal) {
        contextLength = 16;
        return counted.countTokens(text, signal);
      },
    };
    await assert.rejects(collected(run({ model })), { code: 'context-too-long' });
  });

  it('reads what somebody says of a change', async () => {
    assert.deepEqual(await thread.read('that fixed it, thanks'), {
      verdict: 'helped',
      asksForFix: false,
    });
  });

  describe('when a turn is stopped', () => {
    it('frees the model within the same tick, and throws the reason', async () => {
      const stop = new AbortController();
      const heard: AbortSignal[] = [];
      const begun = Promise.withResolvers<void>();
      const model: LanguageModel = {
        ...scriptedModel([]),
        async *generate(_, signal) {
          heard.push(signal);
          begun.resolve();
          yield say('It ');
          await new Promise(() => {});
        },
      };
      const events = assert.rejects(collected(run({ model }, stop.signal)), /enough/u);
      await begun.promise;
      stop.abort(new Error('enough'));
      assert.equal(heard[0]?.aborted, true);
      await events;
    });

    it('runs the next one all the same', async () => {
      const stop = new AbortController();
      const stopped = collected(run({ gather: () => new Promise(() => {}) }, stop.signal));
      stop.abort(new Error('enough'));
      await assert.rejects(stopped, /enough/u);
      assert.equal((await collected(run({}))).at(-1)?.type, 'settled');
    });

    it('does not begin one that is stopped before', async () => {
      await assert.rejects(collected(run({}, AbortSignal.abort(new Error('enough')))), /enough/u);
    });
  });

  it('answers all who ask about the same words at once', async () => {
    const readings = await Promise.all(['it works now', 'it works now'].map((w) => thread.read(w)));
    assert.deepEqual(readings[0], readings[1]);
  });

  it('fails the turn whose thread dies, and runs the next one in another', async () => {
    const mark = path.join(folder, 'mark');
    const workerFile = path.join(folder, 'dying.mjs');
    await writeFile(
      workerFile,
      `import { existsSync, writeFileSync } from 'node:fs';
       import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ type, run }) => {
         if (type === 'read') process.exit(1);
         if (type !== 'run') return;
         if (!existsSync(${JSON.stringify(mark)})) {
           writeFileSync(${JSON.stringify(mark)}, '');
           throw new Error('out of memory');
         }
         parentPort.postMessage({ type: 'over', run });
       });`,
    );
    const mortal = new TurnThread(workerFile);
    const turn = () => collected(mortal.run(conversation, subject, fakePorts(), unstopped));
    await assert.rejects(turn(), { name: 'EngineError', code: 'not-available' });
    assert.deepEqual(await turn(), []);
    await assert.rejects(mortal.read('it works now'), { code: 'not-available' });
    mortal.dispose();
  });
});
