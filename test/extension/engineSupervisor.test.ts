import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { EngineSupervisor } from '../../src/extension/engineSupervisor.ts';
import { HEARTBEAT_MS } from '../../src/protocol/engine.ts';
import { EngineError, type EngineErrorCode } from '../../src/protocol/engineError.ts';
import { never } from '../support/turns.ts';
import { type LedLife, ledLife, unread } from './lib/engineLives.ts';

const params = { language: 'go', text: '', lines: { from: 1, to: 1 } };
const answering = (pid: number) => ledLife(pid, async () => unread);

/** A supervisor of lives that the test leads. */
function bench(launch: (pid: number) => LedLife | Promise<LedLife> = answering) {
  const lives: LedLife[] = [];
  const states: string[] = [];
  const logged: string[] = [];
  const clock = { now: 0 };
  let launches = 0;
  const supervisor = new EngineSupervisor({
    launch: async () => {
      launches += 1;
      const life = await launch(launches);
      lives.push(life);
      return life;
    },
    onState: (state) => states.push(state.kind),
    log: (line) => logged.push(line),
    now: () => clock.now,
  });
  const ask = (signal = never) => supervisor.request('askFirst/textFacts', params, signal);
  return { supervisor, ask, lives, states, logged, clock, launches: () => launches };
}

const failing = (code: EngineErrorCode) => () => Promise.reject(new EngineError(code, 'It fails.'));
const settledDown = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('EngineSupervisor', () => {
  it('starts the engine with the first request, and once for all of them', async () => {
    const { ask, states, launches, supervisor } = bench();
    assert.equal(supervisor.state.kind, 'stopped');
    assert.deepEqual(await Promise.all([ask(), ask(), ask()]), [unread, unread, unread]);
    assert.equal(launches(), 1);
    assert.deepEqual(states, ['starting', 'running']);
  });

  it('does not wait for a start with someone who has gone', async () => {
    const { ask } = bench(() => new Promise(() => {}));
    const stop = new AbortController();
    const asking = ask(stop.signal);
    stop.abort(new DOMException('Stopped.', 'AbortError'));
    await assert.rejects(asking, { name: 'AbortError' });
  });

  describe('when the engine dies', () => {
    it('fails the request in flight, and answers the next from a fresh one', async () => {
      const { ask, lives, launches } = bench((pid) => (pid === 1 ? ledLife(pid) : answering(pid)));
      const asking = ask();
      await settledDown();
      lives[0]?.crash();
      await assert.rejects(asking, { code: 'engine-died' });
      assert.deepEqual(await ask(), unread);
      assert.equal(launches(), 2);
    });

    it('starts it again though nobody asks', async () => {
      const { ask, lives, states } = bench();
      await ask();
      lives[0]?.crash();
      await settledDown();
      assert.deepEqual(states, ['starting', 'running', 'starting', 'running']);
    });

    it('stops with the fifth crash in three minutes, and refuses without asking', async () => {
      const { ask, lives, supervisor, launches } = bench();
      await ask();
      for (let crash = 0; crash < 5; crash += 1) {
        assert.equal(supervisor.state.kind, 'running');
        lives.at(-1)?.crash();
        await settledDown();
      }
      assert.equal(supervisor.state.kind, 'gave-up');
      await assert.rejects(ask(), { code: 'engine-stopped', message: /5 times in three minutes/u });
      assert.equal(launches(), 5);
    });

    it('goes on where the crashes are far apart', async () => {
      const { ask, lives, supervisor, clock } = bench();
      await ask();
      for (let crash = 0; crash < 8; crash += 1) {
        clock.now += 60_000;
        lives.at(-1)?.crash();
        await settledDown();
      }
      assert.equal(supervisor.state.kind, 'running');
    });

    it('starts with a clean record once the person restarts it', async () => {
      const { ask, lives, supervisor } = bench();
      await ask();
      for (let crash = 0; crash < 5; crash += 1) {
        lives.at(-1)?.crash();
        await settledDown();
      }
      await supervisor.restart();
      assert.deepEqual(await ask(), unread);
      lives.at(-1)?.crash();
      await settledDown();
      assert.equal(supervisor.state.kind, 'running');
    });
  });

  describe('when the engine does not start', () => {
    for (const code of ['engine-missing', 'version-mismatch'] as const) {
      it(`does not try again after ${code}, which would last`, async () => {
        const { ask, supervisor, launches } = bench(failing(code));
        await assert.rejects(ask(), { code });
        await settledDown();
        assert.equal(supervisor.state.kind, 'gave-up');
        await assert.rejects(ask(), { code });
        assert.equal(launches(), 1);
      });
    }

    it('tries five times in all where it dies at its start', async () => {
      const { ask, supervisor, launches } = bench(failing('engine-died'));
      await assert.rejects(ask(), { code: 'engine-died' });
      await settledDown();
      assert.equal(launches(), 5);
      assert.equal(supervisor.state.kind, 'gave-up');
    });

    it('counts an engine that died in the middle of its greeting as a crash', async () => {
      const { ask, launches } = bench((pid) => {
        const life = answering(pid);
        if (pid === 1) life.crash();
        return life;
      });
      await assert.rejects(ask(), { code: 'engine-died' });
      assert.deepEqual(await ask(), unread);
      assert.equal(launches(), 2);
    });
  });

  describe('when the engine hangs', () => {
    beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }));
    afterEach(() => mock.timers.reset());
    const turns = (count: number, each = () => {}) => {
      for (let turn = 0; turn < count; turn += 1) {
        mock.timers.tick(HEARTBEAT_MS);
        each();
      }
    };

    it('replaces it, and fails what waited for it', async () => {
      const { ask, lives, logged, supervisor } = bench((pid) =>
        pid === 1 ? ledLife(pid) : answering(pid),
      );
      const asking = ask();
      await settledDown();
      turns(4);
      await assert.rejects(asking, { code: 'engine-died' });
      assert.equal(lives[0]?.killed, true);
      assert.match(logged.join('\n'), /process 1\) does not answer/u);
      assert.deepEqual(await ask(), unread);
      assert.equal(supervisor.state.kind === 'running' && supervisor.state.pid, 2);
    });

    it('waits as long as it beats', async () => {
      const { ask, lives } = bench((pid) => ledLife(pid));
      void ask();
      await settledDown();
      turns(20, () => lives[0]?.beat());
      assert.equal(lives[0]?.killed, false);
    });
  });

  it('ends the old engine when it is restarted, and counts no crash', async () => {
    const { ask, lives, supervisor, logged } = bench();
    await ask();
    for (let time = 0; time < 6; time += 1) await supervisor.restart();
    assert.deepEqual(
      lives.map(({ killed }) => killed),
      [true, true, true, true, true, true, false],
    );
    assert.equal(supervisor.state.kind, 'running');
    assert.deepEqual(logged, []);
  });

  it('tells whoever waits for it that it is restarted, not that it died', async () => {
    const { ask, supervisor } = bench((pid) => (pid === 1 ? ledLife(pid) : answering(pid)));
    const asking = ask();
    await settledDown();
    const restarted = supervisor.restart();
    await assert.rejects(asking, { code: 'engine-restarted' });
    await restarted;
    assert.deepEqual(await ask(), unread);
  });

  it('tells so too where it was still starting', async () => {
    const starting = Promise.withResolvers<LedLife>();
    const { ask, supervisor } = bench((pid) => (pid === 1 ? starting.promise : answering(pid)));
    const asking = ask();
    const restarted = supervisor.restart();
    starting.resolve(answering(1));
    await assert.rejects(asking, { code: 'engine-restarted' });
    await restarted;
  });

  it('kills an engine that is started while it is not wanted any more', async () => {
    const starting = Promise.withResolvers<LedLife>();
    const { ask, supervisor } = bench(() => starting.promise);
    const asking = ask();
    supervisor.dispose();
    const life = answering(1);
    starting.resolve(life);
    await assert.rejects(asking, { code: 'engine-stopped' });
    assert.equal(life.killed, true);
    assert.equal(supervisor.state.kind, 'stopped');
  });

  it('answers nothing after its end', async () => {
    const { ask, supervisor, lives, launches } = bench();
    await ask();
    supervisor.dispose();
    assert.equal(lives[0]?.killed, true);
    await assert.rejects(ask(), { code: 'engine-stopped' });
    assert.equal(launches(), 1);
  });
});
