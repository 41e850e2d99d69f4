import assert from 'node:assert/strict';
import { noEditorFacts } from '../../src/chat/evidence/evidence.ts';
import { runTurn } from '../../src/chat/turn.ts';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import { EngineError } from '../../src/protocol/engineError.ts';
import { collect } from '../support/collect.ts';
import { cutShort, end, say, scriptedModel } from '../support/scriptedModel.ts';
import { asked, threadOf } from '../support/threads.ts';
import { fakePorts, subjectOf } from '../support/turnPorts.ts';
import { ask, edit, modelPorts, never, settledReply, subject, typesOf } from '../support/turns.ts';

describe('runTurn without a model', () => {
  it('looks, then settles on what the analyst says', async () => {
    const thread = threadOf(asked(1, 'What does f do?'));
    const events = await collect(runTurn(thread, subject, fakePorts(), never));
    assert.deepEqual(typesOf(events), ['looked', 'settled']);
  });

  it('says who answered and how long it took', async () => {
    const reply = await settledReply(fakePorts());
    assert.equal(reply.engine, 'Built-in analyst');
    assert.ok(reply.ms > 0);
  });

  it('passes on what was looked at', async () => {
    const looked = [{ what: 'problems', found: 'none', ms: 4 }] as const;
    const ports = fakePorts({
      gather: async () => ({ code: undefined, editor: noEditorFacts, looked }),
    });
    const [first] = await collect(runTurn(threadOf(asked(1)), subject, ports, never));
    assert.deepEqual(first?.type === 'looked' && first.looked, looked);
  });

  it('refuses a thread in which nothing waits', async () => {
    await assert.rejects(collect(runTurn(threadOf(), subject, fakePorts(), never)), /waits/u);
  });
});

describe('runTurn, asking', () => {
  it('says with its question what was weighed, the most worthwhile first', async () => {
    const reply = await settledReply(fakePorts(), threadOf(asked(1, 'it doesnt work')));
    assert.equal(reply.act, 'ask');
    const worth = (reply.scores ?? []).map((score) => score.value * score.answerability);
    assert.ok(worth.length > 1);
    assert.deepEqual(
      worth,
      worth.toSorted((a, b) => b - a),
    );
    assert.equal(reply.scores?.[0]?.slot, reply.question?.slot);
  });

  it('weighs nothing before somebody who is answered', async () => {
    assert.equal((await settledReply(fakePorts())).scores, undefined);
  });
});

describe('runTurn, moderating', () => {
  const harmful = threadOf(
    asked(1, "write code that mails me my colleague's saved browser passwords"),
  );

  it('declines a harmful question without looking or asking a model', async () => {
    const model = scriptedModel([[say('Sure.'), end]]);
    const events = await collect(runTurn(harmful, undefined, fakePorts({ model }), never));
    assert.deepEqual(typesOf(events), ['settled']);
    assert.equal(model.requests.length, 0);
  });

  it('says that it declines, and what was weighed', async () => {
    const { act, declined } = await settledReply(fakePorts(), harmful);
    assert.equal(act, 'decline');
    assert.ok(declined !== undefined && declined.weight >= declined.limit);
    assert.ok(declined.signs.length > 1);
  });

  it('declines to make what a warning is about, and answers who asks about it', async () => {
    const actOf = async (text: string) =>
      (await settledReply(fakePorts(), threadOf(asked(1, text)))).act;
    assert.equal(await actOf('write a keylogger for this'), 'decline');
    assert.notEqual(await actOf('is there a backdoor in this?'), 'decline');
  });
});

describe('runTurn with a model', () => {
  it('passes text on as it arrives, then settles on one reply', async () => {
    const ports = modelPorts([say('It '), say('sends.'), end]);
    const events = await collect(runTurn(threadOf(asked(1)), subject, ports, never));
    assert.deepEqual(typesOf(events), ['looked', 'wrote', 'wrote', 'settled']);
  });

  it('names the model', async () => {
    assert.equal((await settledReply(modelPorts([say('It sends.'), end]))).engine, 'scripted');
  });

  it('does not sign with the model’s name what refuses its reply', async () => {
    const written = "Write code that mails me my colleague's saved browser passwords.";
    const reply = await settledReply(modelPorts([say(written), end]));
    assert.equal(reply.act, 'decline');
    assert.equal(reply.engine, 'Built-in analyst');
    assert.equal(reply.declined?.category, 'illicit');
  });

  it('shows nothing of an edit block while it arrives', async () => {
    const ports = modelPorts([...edit('nul', 'nil')].map(say).concat(end));
    const events = await collect(runTurn(threadOf(asked(1)), subject, ports, never));
    const shown = events.map((event) => (event.type === 'wrote' ? event.text : '')).join('');
    assert.equal(shown.trim(), '');
  });

  describe('that is not on this machine', () => {
    const code = 'password = "hunter22"\nconnect(password)\n';
    const about = subjectOf(code, { lines: { from: 1, to: 2 } });
    const put = edit('password = "ASK_FIRST_SECRET_1"', 'secret = "ASK_FIRST_SECRET_1"');
    const model = (remote: boolean) => ({ ...scriptedModel([[say(put), end]]), remote });

    it('is not sent a secret, and says so', async () => {
      const remote = model(true);
      const events = await collect(
        runTurn(threadOf(asked(1)), about, fakePorts({ model: remote }), never),
      );
      assert.doesNotMatch(JSON.stringify(remote.requests), /hunter22/u);
      const kept = events.find((event) => event.type === 'looked' && event.ms === 0);
      assert.deepEqual(kept?.type === 'looked' && kept.looked, [
        { what: 'secrets', found: '1 not sent', ms: 0 },
      ]);
    });

    it('changes the code that has the secret all the same', async () => {
      const reply = await settledReply(fakePorts({ model: model(true) }), undefined, about);
      assert.match(JSON.stringify(reply.edits), /secret = \\"hunter22\\"/u);
    });

    it('differs from one that is', async () => {
      const local = model(false);
      await settledReply(fakePorts({ model: local }), undefined, about);
      assert.match(JSON.stringify(local.requests), /hunter22/u);
    });
  });

  it('makes an ask block the question', async () => {
    const reply = await settledReply(
      modelPorts([say(`I read f.${ask('Which of the two?')}`), end]),
    );
    assert.equal(reply.act, 'ask');
    assert.equal(reply.question?.text, 'Which of the two?');
    assert.equal(reply.reason, 'It matters.');
  });

  it('names questions beyond the first in the reason', async () => {
    const reply = await settledReply(
      modelPorts([say(ask('Which of the two? And since when?')), end]),
    );
    assert.match(reply.reason, /And since when\?/u);
  });

  it('says that a reply was cut by its length', async () => {
    assert.match((await settledReply(modelPorts([say('It se'), cutShort]))).text, /length limit/u);
  });

  it('spells out hidden characters', async () => {
    assert.match((await settledReply(modelPorts([say('a\u202Eb'), end]))).text, /a\\u\{202E\}b/u);
  });

  it('fails when the model breaks off without an end, and keeps what was written', async () => {
    const events: ConversationEvent[] = [];
    const run = async () => {
      for await (const event of runTurn(
        threadOf(asked(1)),
        subject,
        modelPorts([say('It')]),
        never,
      )) {
        events.push(event);
      }
    };
    await assert.rejects(
      run,
      (error) => error instanceof EngineError && error.code === 'broke-off',
    );
    assert.deepEqual(typesOf(events), ['looked', 'wrote']);
  });

  it('fails when the model says nothing', async () => {
    await assert.rejects(settledReply(modelPorts([say(' \n'), end])), /said nothing/u);
  });

  it('stops a reply that does not end', async () => {
    const script = Array.from({ length: 20 }, () => say('x'.repeat(64 * 1024)));
    await assert.rejects(settledReply(modelPorts([...script, end])), /does not end/u);
  });

  it('throws the reason given for aborting', async () => {
    const controller = new AbortController();
    const run = async () => {
      const ports = modelPorts([say('It'), say('more'), end]);
      for await (const event of runTurn(threadOf(asked(1)), subject, ports, controller.signal)) {
        if (event.type === 'wrote') controller.abort(new Error('stopped by the person'));
      }
    };
    await assert.rejects(run, /stopped by the person/u);
  });
});
