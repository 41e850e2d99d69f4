import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundleForNode, removeFolder } from '../../support/bundle.ts';
import { asked } from '../../support/events.ts';
import { StoreBench, tamper } from '../../support/storeBench.ts';

const KILLS = 30;

describe('conversation store of a window that is killed', () => {
  let bench: StoreBench;
  let bundles: string;

  before(async () => {
    bench = await StoreBench.make();
    bundles = await bundleForNode({ writingWindow: 'test/support/writingWindow.ts' });
  });
  after(async () => {
    await bench.close();
    await removeFolder(bundles);
  });

  /** Starts a window, kills it while it writes, and tells what it had acknowledged. */
  async function writeUntilKilled(directory: string, after: number): Promise<string[]> {
    const child = fork(
      path.join(bundles, 'writingWindow.mjs'),
      [directory, bench.workerFile, 'a'],
      {
        silent: true,
        execArgv: [],
      },
    );
    const acknowledged: string[] = [];
    child.on('message', (message: { acknowledged?: string; notice?: string }) => {
      assert.equal(message.notice, undefined);
      if (message.acknowledged !== undefined) acknowledged.push(message.acknowledged);
    });
    await once(child, 'message');
    await wait(after);
    child.kill('SIGKILL');
    await once(child, 'close');
    return acknowledged;
  }

  it(`has every acknowledged event after ${KILLS} kills`, async function () {
    this.timeout(120_000);
    const directory = await bench.directory();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 2) {
      // Two windows at a time, that write to one conversation.
      const lists = await Promise.all([
        writeUntilKilled(directory, kill),
        writeUntilKilled(directory, kill + 5),
      ]);
      acknowledged.push(...lists.flat());
    }
    const { store, notices } = await bench.open(directory);
    const events = (await store.load('a'))?.events ?? [];
    const texts = events.map((event) => (event.type === 'asked' ? event.text : event.type));
    assert.ok(acknowledged.length >= KILLS, `${acknowledged.length} acknowledged`);
    const there = new Set(texts);
    assert.deepEqual(
      acknowledged.filter((text) => !there.has(text)),
      [],
    );
    assert.equal(there.size, texts.length, 'an event is there twice');
    assert.deepEqual(notices, []);
    const check = tamper(directory, (database) => database.prepare('PRAGMA integrity_check').get());
    assert.deepEqual({ ...check }, { integrity_check: 'ok' });
    await store.append('a', [asked('goes on')]);
  });
});
