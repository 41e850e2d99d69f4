import assert from 'node:assert/strict';
import { runTurn } from '../../src/chat/turn.ts';
import type { Reply } from '../../src/protocol/reply.ts';
import {
  broken,
  done,
  finish,
  frame,
  open,
  type Script,
  say,
  startMisbehavingServer,
  status,
  stream,
} from '../support/misbehavingServer.ts';
import { modelAt } from '../support/remoteReply.ts';
import { asked, threadOf } from '../support/threads.ts';
import { fakePorts } from '../support/turnPorts.ts';
import { edit, subject } from '../support/turns.ts';

const usage = frame({ choices: [], usage: { prompt_tokens: 100, completion_tokens: 20 } });
const trial = (text: string): Script => stream(say(text), finish(), usage, done);
const send = trial(`Send on the channel (L2)${edit('ch <= 1', 'ch <- 1')}`);
const nil = trial(`Use nil (L3)${edit('nul', 'nil')}`);
const rename = trial(`Rename f (L1)${edit('func f()', 'func start()')}`);
const answer = trial('It compares (L2).');

interface Ran {
  readonly reply: Reply | undefined;
  readonly found: string | undefined;
  readonly requests: number;
  readonly mostAtOnce: number;
}

/** Runs a turn that draws three samples. The endpoint counts as one that may draw all at once, or as this machine's. */
async function run(
  scripts: readonly Script[],
  { parallel = false, ms = 2_000, signal = new AbortController().signal } = {},
): Promise<Ran> {
  let [now, mostAtOnce] = [0, 0];
  const counted = scripts.map(
    (script): Script =>
      (response, seen) => {
        now += 1;
        mostAtOnce = Math.max(mostAtOnce, now);
        let isOver = false;
        const over = () => {
          now -= isOver ? 0 : 1;
          isOver = true;
        };
        response.once('finish', over).once('close', over);
        return script(response, seen);
      },
  );
  const server = await startMisbehavingServer(counted);
  const remote = modelAt(server.origin, { timeouts: { firstToken: 5_000, idle: 5_000 } });
  const model = { ...remote, parallel };
  const limit = (_: number, until: AbortSignal) =>
    AbortSignal.any([until, AbortSignal.timeout(ms)]);
  const ports = fakePorts({ model, samples: 3, limit });
  let reply: Reply | undefined;
  let found: string | undefined;
  try {
    for await (const event of runTurn(threadOf(asked(1)), subject, ports, signal)) {
      if (event.type === 'settled') reply = event.reply;
      if (event.type === 'looked') found = event.looked[0]?.found ?? found;
    }
  } finally {
    await server.close();
  }
  return { reply, found, requests: server.seen.length, mostAtOnce };
}

describe('samples from an endpoint', () => {
  for (const parallel of [false, true]) {
    const how = parallel ? 'all at once' : 'one after another';

    it(`become a question where they differ, drawn ${how}`, async () => {
      const { reply, requests } = await run([send, nil, rename, answer], { parallel });
      assert.equal(requests, 3);
      assert.equal(reply?.act, 'ask');
      assert.deepEqual(reply?.question?.options.map(({ text }) => text).toSorted(), [
        'Rename f',
        'Send on the channel',
        'Use nil',
      ]);
      assert.deepEqual(reply?.usage?.samples, { count: 3, tokens: 360, estimated: false });
    });

    it(`leave the answer as it is where one fails midway, drawn ${how}`, async () => {
      const cut = broken('rst', say('Send on'));
      const { reply, found } = await run([cut, send, send, answer], { parallel });
      assert.match(found ?? '', /^2 samples agree, 1 came to nothing/u);
      assert.equal(reply?.text, 'It compares (L2).');
    });

    it(`count without those that come late, drawn ${how}`, async () => {
      const late = open(say('Send on'));
      const scripts = parallel ? [late, send, send, answer] : [send, late, answer];
      const { reply, found } = await run(scripts, { parallel, ms: 300 });
      assert.match(found ?? '', parallel ? /^2 samples agree, 1 came/u : /^1 sample, which/u);
      assert.match(found ?? '', /about \d+ tokens/u);
      assert.equal(reply?.text, 'It compares (L2).');
    });

    it(`count without those that are cut by their length, drawn ${how}`, async () => {
      const cut = stream(say('Send on the'), finish('length'), usage, done);
      const { found, reply } = await run([cut, cut, cut, answer], { parallel });
      assert.equal(found, 'no sample, 3 came to nothing (360 tokens)');
      assert.equal(reply?.text, 'It compares (L2).');
    });
  }

  it('are refused without harm to the answer', async () => {
    const { reply } = await run([status(400, '{"error": "no seed"}'), send, send, answer]);
    assert.equal(reply?.text, 'It compares (L2).');
  });

  it('never meet at an engine on this machine', async () => {
    assert.equal((await run([send, nil, rename])).mostAtOnce, 1);
  });

  it('meet at one elsewhere', async () => {
    const slow = stream(100, say('Send on the channel (L2)'), finish(), usage, done);
    const { mostAtOnce } = await run([slow, slow, slow, answer], { parallel: true });
    assert.equal(mostAtOnce, 3);
  });

  it('stop with the turn, and leave no connection open', async () => {
    const controller = new AbortController();
    const closed: Promise<number>[] = [];
    const hang: Script = (response, seen) => {
      closed.push(seen.closed);
      if (closed.length === 3) setTimeout(() => controller.abort(new Error('stopped')), 20);
      return open(say('Send'))(response);
    };
    await assert.rejects(
      run([hang, hang, hang], { parallel: true, signal: controller.signal }),
      /stopped/u,
    );
    assert.equal((await Promise.all(closed)).length, 3);
  });
});
