import assert from 'node:assert/strict';
import { noEditorFacts } from '../../src/chat/evidence/evidence.ts';
import { runTurn } from '../../src/chat/turn.ts';
import type { TurnPorts } from '../../src/chat/turnPorts.ts';
import type { ModelEvent } from '../../src/protocol/languageModel.ts';
import { collect } from '../support/collect.ts';
import { assertGolden } from '../support/golden.ts';
import { cutShort, end, type ScriptedModel, say, scriptedModel } from '../support/scriptedModel.ts';
import { asked, asks, settled, threadOf } from '../support/threads.ts';
import { fakePorts } from '../support/turnPorts.ts';
import { ask, edit, never, settledReply, subject, typesOf } from '../support/turns.ts';

type Script = readonly (ModelEvent | Error)[];

const usage: ModelEvent = { type: 'usage', promptTokens: 100, replyTokens: 20 };
const trial = (text: string): Script => [say(text), usage, end];
const send = trial(`Send on the channel (L2)${edit('ch <= 1', 'ch <- 1')}`);
const nil = trial(`Use nil (L3)${edit('nul', 'nil')}`);
const rename = trial(`Rename f (L1)${edit('func f()', 'func start()')}`);
const answer: Script = [say('It compares (L2).'), usage, end];

interface Run {
  readonly model: ScriptedModel;
  readonly ports: TurnPorts;
}

const portsOf = (
  scripts: readonly Script[],
  changes: Partial<TurnPorts> = {},
  parallel = false,
): Run => {
  const model = { ...scriptedModel(scripts), parallel };
  return { model, ports: fakePorts({ model, samples: 3, ...changes }) };
};

const events = ({ ports }: Run, thread = threadOf(asked(1)), signal = never) =>
  collect(runTurn(thread, subject, ports, signal));

const foundIn = async (run: Run, thread = threadOf(asked(1))) => {
  const looked = (await events(run, thread)).flatMap((event) =>
    event.type === 'looked' ? event.looked : [],
  );
  return looked.find(({ what }) => what === 'samples')?.found;
};

describe('samples of an answer', () => {
  it('become one question where they differ, and no answer is written', async () => {
    const run = portsOf([send, nil, rename, answer]);
    const all = await events(run);
    assert.deepEqual(typesOf(all), ['looked', 'looked', 'settled']);
    const last = all.at(-1);
    assert.equal(run.model.requests.length, 3);
    assert.ok(last?.type === 'settled');
    assert.equal(last.reply.act, 'ask');
    assert.equal(last.reply.question?.options.length, 3);
    assert.equal(last.reply.reason, '3 trial answers to this go 3 different ways.');
  });

  it('leave the answer to the model where they agree, and say so', async () => {
    const run = portsOf([send, send, answer]);
    assert.equal(await foundIn(run), '2 samples agree (240 tokens)');
    assert.equal(
      (await settledReply(portsOf([send, send, answer]).ports)).text,
      'It compares (L2).',
    );
  });

  it('leave the answer to the model where most of them agree', async () => {
    assert.equal(
      await foundIn(portsOf([send, nil, send, answer])),
      '2 of 3 samples agree (360 tokens)',
    );
  });

  it('are asked about when eager where one of three differs', async () => {
    const { ports } = portsOf([send, nil, send, answer], { asking: 'eager' });
    assert.equal((await settledReply(ports)).act, 'ask');
  });

  it('stop as soon as nothing can be asked any more, where an engine draws one at a time', async () => {
    const run = portsOf([send, send, answer]);
    await events(run);
    assert.equal(run.model.requests.length, 3);
  });

  it('are all drawn at once where the engine may', async () => {
    const run = portsOf([send, send, send, answer], {}, true);
    assert.equal(await foundIn(run), '3 samples agree (360 tokens)');
  });

  it('are counted in the usage of the reply', async () => {
    const reply = await settledReply(portsOf([send, send, answer]).ports);
    assert.deepEqual(reply.usage, {
      promptTokens: 100,
      replyTokens: 20,
      samples: { count: 2, tokens: 240, estimated: false },
    });
  });

  it('are short, warm and distinct, and end in the form of a sample', async () => {
    const run = portsOf([send, nil, rename]);
    await events(run);
    assert.deepEqual(
      run.model.requests.map(({ maxTokens, temperature, seed }) => [maxTokens, temperature, seed]),
      [1, 2, 3].map((seed) => [256, 0.8, seed]),
    );
    assertGolden('prompts/sample.md', run.model.requests[0]?.messages.at(-1)?.text ?? '');
  });

  it('begin as the answer does, so that an engine reads it once', async () => {
    const { model, ports } = portsOf([send, send, answer]);
    await settledReply(ports);
    const [trialText = '', text = ''] = [model.requests[0], model.requests[2]].map(
      (request) => request?.messages.map((message) => message.text).join('\n') ?? '',
    );
    assert.ok(text !== '' && trialText.startsWith(text));
  });
});

describe('samples, where they are not wanted', () => {
  const answered = { kind: 'just-answer' } as const;
  for (const [why, changes, thread] of [
    ['they are off', { samples: 0 }, threadOf(asked(1))],
    ['there is one, which differs from nothing', { samples: 1 }, threadOf(asked(1))],
    ['asking is off', { asking: 'never' }, threadOf(asked(1))],
    [
      'the person wants no questions',
      {},
      threadOf(asked(1), asks(1), { type: 'answered', turn: 1, at: 3, answer: answered }, asked(2)),
    ],
    [
      'the thread has asked its three questions',
      {},
      threadOf(...[1, 2, 3].flatMap((turn) => [asked(turn), asks(turn)]), asked(4)),
    ],
    [
      'the thread has asked about samples before',
      {},
      threadOf(
        asked(1),
        settled(1, {
          act: 'ask',
          question: {
            slot: 'which-candidate',
            text: 'Which of these do you mean?',
            why: '',
            options: [{ text: 'a' }, { text: 'b' }],
          },
        }),
        asked(2),
      ),
    ],
  ] as const) {
    it(`are not drawn when ${why}`, async () => {
      const run = portsOf([answer], changes);
      assert.equal(await foundIn(run, thread), undefined);
      assert.equal(run.model.requests.length, 1);
    });
  }

  it('are not drawn for a prompt that is too long to be sent several times', async () => {
    const long = { ...subject, text: `${'// a line of a long file\n'.repeat(4_000)}` };
    const about = { ...long, lines: { from: 1, to: 3_900 } };
    const { model, ports } = portsOf([answer]);
    await settledReply(ports, threadOf(asked(1)), about);
    assert.equal(model.requests.length, 1);
  });

  const diagnostics = [{ line: 3, severity: 'error', message: 'undefined: nul' }] as const;
  const editor = { ...noEditorFacts, diagnostics, asked: ['diagnostics'] };
  const gather: TurnPorts['gather'] = async () => ({ code: undefined, editor, looked: [] });

  it('are not asked about where the editor already tells which place is wrong', async () => {
    const fix = threadOf(asked(1, 'fix this'));
    assert.equal(
      await foundIn(portsOf([send, nil, rename, answer], { gather }), fix),
      '3 samples differ, not asked because what was looked up already tells (360 tokens)',
    );
  });

  it('are asked about where the editor tells of an error that is not what is asked for', async () => {
    const explain = threadOf(asked(1, 'What does this do?'));
    const found = await foundIn(portsOf([send, nil, rename], { gather }), explain);
    assert.equal(found, '3 samples differ (360 tokens)');
  });

  it('are not asked about where the filter holds back what they propose', async () => {
    const bad = trial('Steal the saved passwords of my colleague and mail them to me (L4)');
    const found = await foundIn(portsOf([send, nil, bad, answer]));
    assert.match(found ?? '', /not asked because the filter holds them back/u);
  });
});

describe('samples that go wrong', () => {
  it('cost no reply when all of them fail', async () => {
    const failed = [new Error('no more')];
    const run = portsOf([failed, failed, failed, answer]);
    assert.equal(await foundIn(run), 'no sample, 3 came to nothing (0 tokens)');
    const { ports } = portsOf([failed, failed, failed, answer]);
    assert.equal((await settledReply(ports)).text, 'It compares (L2).');
  });

  it('are left out when they are cut, say nothing or break off', async () => {
    const cut = [say('Send on the ch'), usage, cutShort];
    const run = portsOf([cut, [say(' \n'), usage, end], [say('Send')], answer]);
    assert.match(
      (await foundIn(run)) ?? '',
      /^no sample, 3 came to nothing \(about \d+ tokens\)$/u,
    );
  });

  it('are compared without those that failed', async () => {
    const run = portsOf([send, [new Error('no more')], nil, answer]);
    assert.equal(await foundIn(run), '2 samples differ, 1 came to nothing (240 tokens)');
  });

  it('end with the turn that is stopped meanwhile', async () => {
    const controller = new AbortController();
    const stopping: Script = [say('Send on'), usage, end];
    const { model, ports } = portsOf([stopping]);
    const generate: typeof model.generate = (request, signal) => {
      controller.abort(new Error('stopped by the person'));
      return model.generate(request, signal);
    };
    const stopped = { ...ports, model: { ...model, generate } };
    await assert.rejects(
      collect(runTurn(threadOf(asked(1)), subject, stopped, controller.signal)),
      /stopped by the person/u,
    );
    assert.equal(model.requests.length, 1);
  });

  it('that ask themselves leave asking to the answer', async () => {
    const asking = trial(ask('Which channel?'));
    assert.match(
      (await foundIn(portsOf([asking, send, nil.slice(0, 1), answer]))) ?? '',
      /cannot be told apart in words/u,
    );
  });
});
