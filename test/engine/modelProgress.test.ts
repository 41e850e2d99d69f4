import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { tellStatus } from '../../src/engine/modelMessages.ts';
import { ModelProgress, type Shown } from '../../src/engine/modelProgress.ts';
import type { ModelStatus } from '../../src/protocol/languageModel.ts';

function shownBy(work: (progress: ModelProgress) => Promise<void>, longMs = 0) {
  const seen: string[] = [];
  const shown: Shown = {
    begin: (title, percent) => seen.push(`${title} ${percent}`),
    report: (percent: unknown) => seen.push(`${percent}`),
    done: () => seen.push('done'),
  };
  return work(new ModelProgress(async () => shown, longMs)).then(() => seen);
}

const loading = (done: number): ModelStatus => ({ kind: 'loading', done, of: 200 });

describe('the progress of a model', () => {
  it('is shown under one title for each long step, and taken away after it', async () => {
    const seen = await shownBy(async (progress) => {
      progress.show(loading(50));
      await pause(20);
      progress.show(loading(100));
      progress.show({ kind: 'prefill', done: 10, of: 40 });
      await pause(20);
      progress.show({ kind: 'decoding' });
      await pause(0);
    });
    assert.deepEqual(seen, [
      'Loading the model 25',
      '50',
      'done',
      'The model reads the question 25',
      'done',
    ]);
  });

  it('is not shown for a short step', async () => {
    const seen = await shownBy(async (progress) => {
      progress.show(loading(50));
      progress.show({ kind: 'idle' });
      await pause(80);
    }, 50);
    assert.deepEqual(seen, []);
  });

  it('does without a client that cannot show it', async () => {
    const progress = new ModelProgress(async () => {
      throw new Error('no such request');
    }, 0);
    progress.show(loading(50));
    await pause(10);
    progress.show({ kind: 'idle' });
    await pause(0);
  });
});

describe('the statuses of a model', () => {
  it('are told at once where they are new, and now and then where they go on', () => {
    const told: unknown[] = [];
    const clock = { now: 0 };
    const tell = tellStatus(
      async (message) => {
        told.push(message.kind === 'status' && message.status);
      },
      new ModelProgress(async () => assert.fail('nothing is shown'), 60_000),
      () => clock.now,
    );
    for (const done of [0, 10, 20, 200]) {
      tell(loading(done));
      clock.now += 90;
    }
    tell({ kind: 'idle' });
    assert.deepEqual(told, [loading(0), loading(200), { kind: 'idle' }]);
  });
});
