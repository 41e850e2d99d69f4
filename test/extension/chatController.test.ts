import assert from 'node:assert/strict';
import { ANALYST } from '../../src/chat/analyst/analystName.ts';
import { Attachments } from '../../src/extension/attaching/attachments.ts';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import { asked, asks, settled, threadOf } from '../support/threads.ts';
import { chatBench } from './lib/chatBench.ts';
import { documentOf, linesOf, pinOf } from './lib/documents.ts';

const text = 'func f() {\n\tch <= 1\n}\n';
const selection = pinOf(text, 2);
const pin = { kind: 'pinned', selection } as const;
const aboutCode = (turn: number) => ({ ...asked(turn), selection }) as ConversationEvent;

const typesOf = (events: readonly ConversationEvent[]) =>
  events.map(({ type, turn }) => `${turn} ${type}`);

describe('ChatController', () => {
  describe('when something is asked', () => {
    it('begins a turn about what is pinned', async () => {
      const { chat, events, turns } = chatBench({ pin, documents: [documentOf(text)] });
      assert.deepEqual(await chat.ask(' Why? '), { kind: 'done' });
      assert.deepEqual(events(), [
        { type: 'asked', turn: 1, at: 7, text: 'Why?', engine: 'Built-in analyst', selection },
      ]);
      assert.deepEqual(turns, ['stop', 'start 1']);
    });

    it('begins a turn about no code where nothing is pinned', async () => {
      const { chat, events } = chatBench({ pin: { kind: 'none', note: 'No editor is open.' } });
      await chat.ask('Why?');
      assert.ok(!('selection' in (events()[0] ?? {})));
    });

    it('takes along what is attached, once', async () => {
      const attachments = new Attachments(() => {});
      attachments.add({ kind: 'terminal', text: 'Error: boom' });
      attachments.add({ kind: 'values', text: 'a = 1' }, true);
      const { chat, events } = chatBench({ attachments });
      assert.equal((await chat.ask(' ')).kind, 'refused');
      await chat.ask('Why?');
      await chat.ask('And now?');
      const attached = events().map((event) => event.type === 'asked' && event.attached);
      assert.deepEqual(attached, [[{ kind: 'terminal', text: 'Error: boom' }], undefined]);
      assert.deepEqual(
        chat.snapshot().attached?.map(({ text: held }) => held),
        ['a = 1'],
      );
      const [turn] = chat.snapshot().turns;
      assert.deepEqual(turn?.attached, [{ kind: 'terminal', text: 'Error: boom' }]);
    });

    it('refuses an empty question in words, and stops nothing for it', async () => {
      const { chat, events, turns } = chatBench();
      assert.deepEqual(await chat.ask('  \n'), {
        kind: 'refused',
        message: 'Type a question first.',
      });
      assert.deepEqual(events(), []);
      assert.deepEqual(turns, []);
    });

    it('keeps both of two questions that come at once', async () => {
      const { chat, events } = chatBench();
      await Promise.all([chat.ask('One?'), chat.ask('Two?')]);
      assert.deepEqual(typesOf(events()), ['1 asked', '2 asked']);
    });
  });

  describe('when a question of ours is answered', () => {
    const shown = threadOf(aboutCode(1), asks(1));

    it('goes on in a new turn, about the same lines as they are now', async () => {
      const documents = [documentOf(`// new\n${text}`, { version: 4 })];
      const { chat, events, turns } = chatBench({ shown, documents });
      await chat.answer(1, { kind: 'text', text: 'It hangs.' });
      const last = events().at(-1);
      assert.ok(last?.type === 'asked');
      assert.equal(last.continues, 1);
      assert.deepEqual(last.selection?.lines, linesOf(3));
      assert.equal(last.selection?.version, 4);
      assert.equal(turns.at(-1), 'start 2');
    });

    it('takes along what is attached by then, unless no answer is given', async () => {
      const attachments = new Attachments(() => {});
      attachments.add({ kind: 'terminal', text: 'Error: boom' });
      const cancelling = chatBench({ shown, attachments });
      await cancelling.chat.answer(1, { kind: 'cancelled' });
      assert.equal(attachments.ready.length, 1);
      const { chat, events } = chatBench({ shown, attachments });
      await chat.answer(1, { kind: 'text', text: 'See there.' });
      const last = events().at(-1);
      assert.deepEqual(last?.type === 'asked' && last.attached, [
        { kind: 'terminal', text: 'Error: boom' },
      ]);
      assert.deepEqual(attachments.all, []);
    });

    it('goes on from the lines as they were where the document is gone', async () => {
      const { chat, events } = chatBench({ shown });
      await chat.answer(1, { kind: 'you-decide' });
      const last = events().at(-1);
      assert.deepEqual(last?.type === 'asked' && last.selection, selection);
    });

    it('begins no turn where the person cancels', async () => {
      const { chat, events, turns } = chatBench({ shown });
      await chat.answer(1, { kind: 'cancelled' });
      assert.equal(events().at(-1)?.type, 'answered');
      assert.deepEqual(turns, ['stop']);
    });

    it('takes the first of two answers that come at once', async () => {
      const { chat, events } = chatBench({ shown });
      const [first, second] = await Promise.all([
        chat.answer(1, { kind: 'just-answer' }),
        chat.answer(1, { kind: 'you-decide' }),
      ]);
      assert.equal(first.kind, 'done');
      assert.equal(
        second.kind === 'refused' && second.message,
        'That question is already answered.',
      );
      assert.deepEqual(typesOf(events()).slice(2), ['1 answered', '2 asked']);
    });

    it('refuses an option that is not offered', async () => {
      const { chat } = chatBench({ shown });
      const outcome = await chat.answer(1, { kind: 'option', index: 9, text: 'x' });
      assert.equal(outcome.kind, 'refused');
    });
  });

  it('asks a turn’s question again as a new turn', async () => {
    const { chat, events, turns } = chatBench({ shown: threadOf(asked(1, 'Why?'), settled(1)) });
    assert.equal((await chat.retry(1)).kind, 'done');
    const last = events().at(-1);
    assert.equal(last?.type === 'asked' && last.text, 'Why?');
    assert.deepEqual(turns, ['stop', 'start 2']);
    assert.equal((await chat.retry(9)).kind, 'refused');
  });

  it('has the analyst answer a question again where that is wished, whoever is chosen', async () => {
    const engines = { name: 'Some model', work: undefined, choices: () => [] };
    const { chat, events, turns } = chatBench({ shown: threadOf(asked(1, 'Why?')), engines });
    assert.equal((await chat.retry(1, 'analyst')).kind, 'done');
    const last = events().at(-1);
    assert.equal(last?.type === 'asked' && last.engine, ANALYST);
    assert.deepEqual(turns, ['stop', 'start 2 analyst']);
  });

  it('goes on without a model where it was answered without one', async () => {
    const engines = { name: 'Some model', work: undefined, choices: () => [] };
    const { chat, thread, events, turns } = chatBench({
      shown: threadOf(asked(1, 'Why?')),
      engines,
    });
    await chat.retry(1, 'analyst');
    thread.append(asks(2));
    assert.equal((await chat.answer(2, { kind: 'just-answer' })).kind, 'done');
    const last = events().at(-1);
    assert.equal(last?.type === 'asked' && last.engine, ANALYST);
    assert.equal(turns.at(-1), 'start 3 analyst');
  });

  it('stops without waiting for anything', () => {
    const { chat, turns } = chatBench();
    assert.deepEqual(chat.stop(), { kind: 'done' });
    assert.deepEqual(turns, ['stop']);
  });

  it('begins a new thread, and remembers it', async () => {
    const shown = threadOf(asked(1), settled(1));
    const { chat, thread, turns, current } = chatBench({ shown });
    await chat.newThread();
    assert.deepEqual(thread.conversation, { id: 'new-1', events: [] });
    assert.equal(current.thread, 'new-1');
    assert.deepEqual(turns, ['stop']);
  });

  it('puts a question that came before a new thread into the old one', async () => {
    const { chat, thread, saved } = chatBench({ pin, documents: [documentOf(text)] });
    await Promise.all([chat.ask('Why?'), chat.newThread()]);
    assert.deepEqual(
      saved.map((each) => each.thread),
      ['fresh'],
    );
    assert.deepEqual(thread.conversation.events, []);
  });

  describe('when the window opens', () => {
    const stored = [{ ...threadOf(asked(1), settled(1)), id: 'earlier' }];

    it('shows the thread that was shown last, before anything is added to it', async () => {
      const { chat, thread, events } = chatBench({ stored, remembered: 'earlier' });
      await chat.ask('And then?');
      assert.equal(thread.conversation.id, 'earlier');
      assert.deepEqual(typesOf(events()), ['1 asked', '1 settled', '2 asked']);
    });

    it('begins a thread, and remembers it, where none was', async () => {
      const { chat, current } = chatBench();
      await chat.restore();
      assert.equal(current.thread, 'fresh');
    });

    it('does not bring the old thread back over a new one', async () => {
      const { chat, thread } = chatBench({ stored, remembered: 'earlier' });
      await chat.newThread();
      await chat.restore();
      assert.equal(thread.conversation.id, 'new-1');
    });

    it('can be asked though the old thread cannot be read, which it does not forget', async () => {
      const { chat, events, current } = chatBench({
        remembered: 'earlier',
        threads: { load: () => Promise.reject(new Error('torn')) },
      });
      assert.equal((await chat.ask('Why?')).kind, 'done');
      assert.deepEqual(typesOf(events()), ['1 asked']);
      assert.equal(current.thread, 'earlier');
    });
  });

  describe('when lines are to be shown', () => {
    const documents = [documentOf(`// new\n${text}`)];

    it('shows those of a turn where they stand now', async () => {
      const { chat, revealed } = chatBench({ shown: threadOf(aboutCode(1)), documents });
      assert.equal((await chat.reveal(1, linesOf(2))).kind, 'done');
      assert.deepEqual(revealed, [{ uri: selection.uri, lines: linesOf(3) }]);
    });

    it('shows those of what is pinned where no turn is named', async () => {
      const { chat, revealed } = chatBench({ pin, documents });
      await chat.reveal(undefined, linesOf(2));
      assert.deepEqual(revealed, [{ uri: selection.uri, lines: linesOf(3) }]);
    });

    it('says so where there is no file, or not any more', async () => {
      const { chat } = chatBench({ shown: threadOf(aboutCode(1)) });
      assert.deepEqual(await chat.reveal(1, linesOf(2)), {
        kind: 'refused',
        message: 'src/worker.go cannot be opened any more.',
      });
      assert.equal((await chat.reveal(undefined, linesOf(2))).kind, 'refused');
    });
  });

  describe('its snapshot', () => {
    it('has what is pinned, and questions to begin with', () => {
      const { pinned, suggestions, busy } = chatBench({ pin }).chat.snapshot();
      assert.deepEqual(pinned, { path: 'src/worker.go', lines: linesOf(2), changed: false });
      assert.ok(suggestions.includes('What does this code do?'));
      assert.equal(busy, false);
    });

    it('says why nothing is pinned', () => {
      const note = 'photo.png is not a text file.';
      const snapshot = chatBench({ pin: { kind: 'none', note } }).chat.snapshot();
      assert.equal(snapshot.pinNote, note);
      assert.equal(snapshot.pinned, undefined);
    });
  });
});
