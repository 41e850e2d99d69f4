import assert from 'node:assert/strict';
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Reading } from '../../../src/chat/hypotheses/readings.ts';
import { HeardWords } from '../../../src/extension/turns/heardWords.ts';

const helped: Reading = { verdict: 'helped', asksForFix: false };

/** Words that are read as the test says, and how often somebody was told. */
function bench(ask: (words: string) => Promise<Reading>) {
  const asked: string[] = [];
  const told: number[] = [];
  const heard = new HeardWords(
    (words) => {
      asked.push(words);
      return ask(words);
    },
    () => told.push(asked.length),
  );
  return { heard, asked, told };
}

describe('heard words', () => {
  it('are not known at once, and told of when they are', async () => {
    const { heard, told } = bench(async () => helped);
    assert.equal(heard.read('it works now'), undefined);
    await nextRound();
    assert.deepEqual(told, [1]);
    assert.equal(heard.read('it works now'), helped);
  });

  it('are asked about once', async () => {
    const { heard, asked } = bench(async () => helped);
    heard.read('it works now');
    heard.read('it works now');
    await nextRound();
    heard.read('it works now');
    assert.deepEqual(asked, ['it works now']);
  });

  it('are asked about again where nobody could read them', async () => {
    const { heard, asked, told } = bench(() => Promise.reject(new Error('died')));
    heard.read('it works now');
    await nextRound();
    assert.deepEqual(told, []);
    assert.equal(heard.read('it works now'), undefined);
    assert.deepEqual(asked, ['it works now', 'it works now']);
  });

  it('are not kept without end', async () => {
    const { heard, asked } = bench(async () => helped);
    for (let at = 0; at < 1001; at += 1) {
      heard.read(`it works ${at}`);
      await nextRound();
    }
    assert.equal(heard.read('it works 0'), undefined);
    assert.equal(heard.read('it works 1000'), helped);
    assert.equal(asked.length, 1002);
  });

  it('are not asked about again while they are read, however many others are', async () => {
    const { heard, asked } = bench(() => new Promise(() => {}));
    for (let at = 0; at < 1002; at += 1) heard.read(`it works ${at}`);
    heard.read('it works 0');
    assert.equal(asked.length, 1002);
  });
});
