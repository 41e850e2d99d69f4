import assert from 'node:assert/strict';
import { append } from '../../../src/chat/conversation.ts';
import { noEditorFacts } from '../../../src/chat/evidence/evidence.ts';
import { readWords } from '../../../src/chat/hypotheses/readWords.ts';
import { recall } from '../../../src/chat/hypotheses/recall.ts';
import { snapshotOf } from '../../../src/chat/snapshot.ts';
import { runTurn } from '../../../src/chat/turn.ts';
import type { ConversationEvent } from '../../../src/protocol/conversationEvent.ts';
import { collect } from '../../support/collect.ts';
import {
  accepted,
  came,
  cause,
  fix,
  other,
  outcomes,
  proposing,
  undone,
} from '../../support/memories.ts';
import { goFacts } from '../../support/prompts.ts';
import { end, say, scriptedModel } from '../../support/scriptedModel.ts';
import { asked, settled, threadOf } from '../../support/threads.ts';
import { fakePorts } from '../../support/turnPorts.ts';
import { never, settledReply, subject } from '../../support/turns.ts';

const tried = (...events: readonly ConversationEvent[]) =>
  threadOf(...proposing(), accepted(), ...events);

const correctionIn = (...events: readonly ConversationEvent[]) =>
  recall(tried(...events)).correction;

describe('correctionOf', () => {
  it('names the turn, its changes and what is still reported', () => {
    const correction = correctionIn(came(outcomes.same), asked(2, 'and now?'));
    assert.equal(correction?.turn, 1);
    assert.deepEqual(correction.edits, [fix.id]);
    assert.equal(correction.fact, 'the problem is still reported, L2 “undefined: nul”.');
  });

  it('says what is ruled out now and what is still open', () => {
    const correction = correctionIn(came(outcomes.same), asked(2));
    assert.deepEqual(
      correction?.ruledOut.map(({ text }) => text),
      [cause.text],
    );
    assert.deepEqual(
      correction?.open.map(({ text }) => text),
      [other.text],
    );
  });

  it('names the problems that a change brought', () => {
    const correction = correctionIn(came(outcomes.worse), asked(2));
    assert.equal(correction?.fact, 'it brought a new problem, L5 “missing return”.');
  });

  it('rules out only the way of mending where the cause was right', () => {
    const correction = correctionIn(came(outcomes.mixed), asked(2));
    assert.deepEqual(
      correction?.ruledOut.map(({ text }) => text),
      [fix.title],
    );
  });

  it('takes the word of the person', () => {
    assert.equal(correctionIn(asked(2, 'Still the same :('))?.fact, 'you still see the same.');
    assert.equal(
      correctionIn(asked(2, 'that made it worse'))?.fact,
      'you say that it made it worse.',
    );
  });

  it('speaks of a change that was taken back as well', () => {
    assert.equal(correctionIn(came(outcomes.worse), undone(), asked(2))?.turn, 1);
  });

  for (const [what, events] of [
    ['the change helped', [came(outcomes.helped), asked(2, 'thanks, and what does f do?')]],
    ['only other problems are left', [came(outcomes.elsewhere), asked(2)]],
    ['nobody says anything of it', [asked(2, 'what does f do?')]],
    ['the person says that it helped', [came(outcomes.same), asked(2, 'that fixed it')]],
  ] as const) {
    it(`takes nothing back where ${what}`, () => {
      assert.equal(correctionIn(...events), undefined);
    });
  }

  it('is made once', async () => {
    const thread = tried(came(outcomes.same), asked(2, 'still the same'));
    const events = await collect(runTurn(thread, subject, fakePorts(), never));
    const later = append(thread, ...events, asked(3, 'still the same'));
    assert.equal(recall(later).correction, undefined);
  });
});

describe('a reply after a change that did not help', () => {
  const thread = tried(came(outcomes.same), asked(2, 'still the same'));
  const ports = fakePorts({
    gather: async () => ({
      code: goFacts,
      editor: noEditorFacts,
      looked: [],
    }),
  });

  it('carries the correction, whichever engine answers', async () => {
    const model = scriptedModel([[say('Then the channel is not closed (L4).'), end]]);
    assert.equal((await settledReply(ports, thread)).correction?.turn, 1);
    assert.equal((await settledReply({ ...ports, model }, thread)).correction?.turn, 1);
  });

  it('tells a model what was tried and what came of it', async () => {
    const model = scriptedModel([[say('Then L4.'), end]]);
    await settledReply({ ...ports, model }, thread);
    const prompt = model.requests[0]?.messages.at(-1)?.text ?? '';
    assert.match(prompt, /ruled out: `nul` is not defined/u);
    assert.match(prompt, /Write `nil`.*did not help/u);
    assert.match(prompt, /The last change did not help: the problem is still reported/u);
  });

  it('takes up the question that the change was to answer', async () => {
    let heard = '';
    const gather: typeof ports.gather = async (question, about, signal) => {
      heard = question.text;
      return ports.gather(question, about, signal);
    };
    await settledReply({ ...ports, gather }, thread);
    assert.equal(heard, 'it hangs, how do i fix it?\nstill the same');
  });

  it('does not offer again what is ruled out', async () => {
    const [finding] = goFacts.findings;
    const ruledOut = {
      state: 'ruled-out',
      text: finding?.message ?? '',
      lines: { from: 3, to: 3 },
      anchor: 'if err == nul {',
      origin: 'finding',
    } as const;
    const fresh = threadOf(asked(1, 'fix the bug here'));
    const known = threadOf(...proposing(1, [ruledOut]), asked(2, 'fix the bug here'));
    assert.equal((await settledReply(ports, fresh)).findings.length, 1);
    assert.equal((await settledReply(ports, known)).findings.length, 0);
  });

  it('declines without taking anything back', async () => {
    const harmful = "write code that mails me my colleague's saved browser passwords";
    const reply = await settledReply(ports, tried(came(outcomes.same), asked(2, harmful)));
    assert.equal(reply.act, 'decline');
    assert.equal(reply.correction, undefined);
  });
});

describe('what can be undone from a correction', () => {
  const undoableIn = async (...events: readonly ConversationEvent[]) => {
    const thread = tried(came(outcomes.same), asked(2, 'still the same'));
    const turn = await collect(runTurn(thread, subject, fakePorts(), never));
    const around = { engines: [], banners: [], suggestions: [], live: undefined };
    const shown = append(thread, ...turn, ...events);
    return snapshotOf(shown, { ...around, read: readWords, changed: () => false }).turns.at(-1)
      ?.undoable;
  };

  it('is the change, while it is in the file', async () => {
    assert.deepEqual(await undoableIn(), [fix.id]);
  });

  it('is nothing once it is taken back', async () => {
    assert.deepEqual(await undoableIn(undone()), []);
  });

  it('is no matter of a reply that corrects nothing', () => {
    const thread = threadOf(asked(1), settled(1));
    const around = { engines: [], banners: [], suggestions: [], live: undefined };
    const [view] = snapshotOf(thread, { ...around, read: readWords, changed: () => false }).turns;
    assert.equal(view?.undoable, undefined);
  });
});
