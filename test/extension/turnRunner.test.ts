import assert from 'node:assert/strict';
import { ANALYST } from '../../src/chat/analyst/analystName.ts';
import { noEditorFacts } from '../../src/chat/evidence/evidence.ts';
import type { Gathered } from '../../src/chat/turnPorts.ts';
import type { CheckResult } from '../../src/protocol/engine.ts';
import { EngineError } from '../../src/protocol/engineError.ts';
import type { LanguageModel, ModelEvent } from '../../src/protocol/languageModel.ts';
import { end, say, scriptedModel } from '../support/scriptedModel.ts';
import { asked } from '../support/threads.ts';
import { edit } from '../support/turns.ts';
import { documentOf, pinOf } from './lib/documents.ts';
import { runnerBench } from './lib/liveBench.ts';

/** A model that says something, then waits for whatever the test lets through; it hears no signal. */
function heldModel(first: readonly ModelEvent[], rest: readonly ModelEvent[]) {
  const gate = Promise.withResolvers<void>();
  const heard: AbortSignal[] = [];
  const model: LanguageModel = {
    ...scriptedModel([]),
    async *generate(_, signal) {
      heard.push(signal);
      yield* first;
      await gate.promise;
      yield* rest;
    },
  };
  return { model, release: gate.resolve, heard };
}

/** Until all that can happen by itself has happened. */
const settledDown = () => new Promise((resolve) => setTimeout(resolve, 5));

const text = 'func f() {\n\tch <= 1\n}\n';

describe('TurnRunner', () => {
  it('runs a turn to its end, and is busy as long', async () => {
    const { ask, runner, types, busy } = runnerBench();
    ask();
    assert.equal(runner.live, 1);
    await runner.idle();
    assert.deepEqual(types(), ['asked', 'looked', 'settled']);
    assert.equal(runner.live, undefined);
    assert.deepEqual(busy, [true, false]);
  });

  it('writes a model’s text as it comes', async () => {
    const { ask, runner, types, thread } = runnerBench({
      model: scriptedModel([[say('It sends '), say('nothing.'), end]]),
    });
    ask();
    await runner.idle();
    assert.ok(types().includes('wrote'));
    const last = thread.conversation.events.at(-1);
    assert.equal(last?.type === 'settled' && last.reply.text, 'It sends nothing.');
  });

  it('is not busy any more when the settled turn is shown', async () => {
    const bench = runnerBench();
    bench.ask();
    await bench.runner.idle();
    assert.equal(bench.busy.at(-1), false);
    assert.equal(bench.changes.length, 3);
  });

  describe('when the person stops', () => {
    it('aborts and frees the model within the same tick', async () => {
      const { model, heard } = heldModel([say('It ')], [end]);
      const { ask, runner, types, busy } = runnerBench({ model });
      ask();
      await settledDown();
      assert.equal(runner.stop(), true);
      assert.equal(heard[0]?.aborted, true);
      assert.equal(runner.live, undefined);
      assert.deepEqual(types().at(-1), 'stopped');
      assert.deepEqual(busy, [true, false]);
    });

    it('drops every event that comes late', async () => {
      const { model, release } = heldModel([say('It is so. ')], [say('And more. '), end]);
      const { ask, runner, types } = runnerBench({ model });
      ask();
      await settledDown();
      runner.stop();
      const before = types();
      release();
      await settledDown();
      assert.deepEqual(types(), before);
    });

    it('drops a reply whose edits were still being checked', async () => {
      const gate = Promise.withResolvers<CheckResult>();
      const { ask, runner, types } = runnerBench(
        {
          model: scriptedModel([[say(edit('\tch <= 1', '\tch <- 1')), end]]),
          check: () => gate.promise,
        },
        {},
        [documentOf(text)],
      );
      ask(1, { selection: pinOf(text, 2) });
      await settledDown();
      runner.stop();
      const before = types();
      gate.resolve({ parses: true, gone: [], added: [] });
      await settledDown();
      assert.equal(before.at(-1), 'stopped');
      assert.deepEqual(types(), before);
    });

    it('drops a failure that comes late, and logs none', async () => {
      const gate = Promise.withResolvers<Gathered>();
      const { ask, runner, types, logged } = runnerBench({ gather: () => gate.promise });
      ask();
      await settledDown();
      runner.stop();
      gate.reject(new EngineError('engine-died', 'gone'));
      await settledDown();
      assert.deepEqual(types(), ['asked', 'stopped']);
      assert.deepEqual(logged, []);
    });

    it('stops even before the first step', async () => {
      const { ask, runner, types } = runnerBench();
      ask();
      runner.stop();
      await settledDown();
      assert.deepEqual(types(), ['asked', 'stopped']);
    });

    it('says that nothing ran, where nothing did', () => {
      const { runner, types, busy } = runnerBench();
      assert.equal(runner.stop(), false);
      assert.deepEqual(types(), []);
      assert.deepEqual(busy, []);
    });
  });

  it('stops a turn that still runs before it begins another', async () => {
    const { model, release } = heldModel([say('It ')], [end]);
    const { ask, runner, thread } = runnerBench({ model });
    ask(1);
    await settledDown();
    ask(2);
    assert.equal(runner.live, 2);
    release();
    await runner.idle();
    const ends = thread.conversation.events.filter(
      ({ type }) => type === 'stopped' || type === 'settled' || type === 'failed',
    );
    assert.deepEqual(
      ends.map(({ type, turn }) => `${turn} ${type}`),
      ['1 stopped', '2 settled'],
    );
  });

  describe('when a turn fails', () => {
    it('keeps the conversation and what was written, and can run the next', async () => {
      const died = new EngineError('cut-stream', 'closed');
      const model = scriptedModel([
        [say('It sends '), died],
        [say('Nothing.'), end],
      ]);
      const { ask, runner, types, thread } = runnerBench({ model });
      ask(1);
      await runner.idle();
      const failed = thread.conversation.events.at(-1);
      assert.equal(failed?.type === 'failed' && failed.code, 'cut-stream');
      assert.ok(types().includes('wrote'));
      ask(2);
      await runner.idle();
      assert.equal(types().at(-1), 'settled');
    });

    it('says an engine’s failure in its sentence, with what it is about', async () => {
      const model = scriptedModel([
        [new EngineError('not-found', 'no such model', { detail: 'model “qwen”' })],
      ]);
      const { ask, runner, thread } = runnerBench({ model });
      ask();
      await runner.idle();
      const failed = thread.conversation.events.at(-1);
      assert.match(
        failed?.type === 'failed' ? failed.message : '',
        /^The endpoint does not know model “qwen”\./u,
      );
    });

    it('says that the fault is ours where it is nobody else’s, and logs it', async () => {
      const { ask, runner, thread, logged, busy } = runnerBench({
        gather: () => Promise.reject(new TypeError('undefined is not a function')),
      });
      ask();
      await runner.idle();
      const failed = thread.conversation.events.at(-1);
      assert.equal(failed?.type === 'failed' && failed.code, 'not-available');
      assert.doesNotMatch(failed?.type === 'failed' ? failed.message : '', /undefined/u);
      assert.match(logged.join('\n'), /TypeError: undefined is not a function/u);
      assert.deepEqual(busy, [true, false]);
    });

    it('fails as set where the chosen engine cannot be used', async () => {
      const { ask, runner, thread } = runnerBench(
        {},
        {
          model: () => {
            throw new EngineError('bad-endpoint', 'no', { detail: 'No model is chosen.' });
          },
        },
      );
      ask();
      await runner.idle();
      const failed = thread.conversation.events.at(-1);
      assert.match(failed?.type === 'failed' ? failed.message : '', /No model is chosen\./u);
    });
  });

  describe('of a turn about code', () => {
    const selection = pinOf(text, 2);

    it('reads the document as it is now', async () => {
      const subjects: unknown[] = [];
      const changed = documentOf(`// new\n${text}`, { version: 9 });
      const { ask, runner, types } = runnerBench(
        {
          gather: async (_, subject) => {
            subjects.push(subject?.lines, subject?.text);
            return { code: undefined, editor: noEditorFacts, looked: [] };
          },
        },
        {},
        [changed],
      );
      ask(1, { selection });
      await runner.idle();
      assert.equal(types().at(-1), 'settled');
      assert.deepEqual(subjects, [{ from: 3, to: 3 }, changed.text]);
    });

    it('fails, and says so, where its document is gone', async () => {
      const { ask, runner, thread } = runnerBench();
      ask(1, { selection });
      await runner.idle();
      const failed = thread.conversation.events.at(-1);
      assert.equal(failed?.type === 'failed' && failed.code, 'unknown-document');
    });
  });

  it('names the analyst where no model answers', async () => {
    const { ask, runner, thread } = runnerBench();
    ask();
    await runner.idle();
    const last = thread.conversation.events.at(-1);
    assert.equal(last?.type === 'settled' && last.reply.engine, ANALYST);
  });

  it('leaves the chosen model alone where the analyst is to answer', async () => {
    const unusable = () => {
      throw new EngineError('bad-endpoint', 'No address is set.');
    };
    const { runner, thread } = runnerBench({}, { model: unusable });
    thread.append(asked(1));
    runner.start(1, 'analyst');
    await runner.idle();
    const last = thread.conversation.events.at(-1);
    assert.equal(last?.type === 'settled' && last.reply.engine, ANALYST);
  });
});
