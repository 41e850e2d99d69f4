import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { HeartbeatWatch } from '../../src/extension/heartbeatWatch.ts';

const EVERY = 100;

describe('HeartbeatWatch', () => {
  let hangs: number;
  let watch: HeartbeatWatch;
  const work = () => Promise.withResolvers<void>();
  const turns = (count: number) => {
    for (let turn = 0; turn < count; turn += 1) mock.timers.tick(EVERY);
  };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setInterval'] });
    hangs = 0;
    watch = new HeartbeatWatch(() => {
      hangs += 1;
    }, EVERY);
  });
  afterEach(() => mock.timers.reset());

  it('says once that the engine hangs, after three beats that did not come', () => {
    void watch.during(() => work().promise);
    turns(3);
    assert.equal(hangs, 0);
    turns(1);
    assert.equal(hangs, 1);
    turns(20);
    assert.equal(hangs, 1);
  });

  it('is content as long as beats come', () => {
    void watch.during(() => work().promise);
    for (let beat = 0; beat < 20; beat += 1) {
      turns(2);
      watch.beat();
    }
    assert.equal(hangs, 0);
  });

  it('does not mind silence while nobody waits', () => {
    turns(20);
    assert.equal(hangs, 0);
  });

  it('ends with the work, whether it goes well or not', async () => {
    assert.equal(await watch.during(async () => 'done'), 'done');
    await assert.rejects(
      watch.during(() => Promise.reject(new Error('no'))),
      /no/u,
    );
    turns(20);
    assert.equal(hangs, 0);
  });

  it('watches until the last of several has its answer', async () => {
    const [first, second] = [work(), work()];
    const waiting = [watch.during(() => first.promise), watch.during(() => second.promise)];
    first.resolve();
    await waiting[0];
    turns(4);
    assert.equal(hangs, 1);
    second.resolve();
    await waiting[1];
  });

  it('counts anew for the next request', async () => {
    const first = work();
    const waiting = watch.during(() => first.promise);
    turns(3);
    first.resolve();
    await waiting;
    void watch.during(() => work().promise);
    turns(3);
    assert.equal(hangs, 0);
  });
});
