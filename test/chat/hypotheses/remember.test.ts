import assert from 'node:assert/strict';
import fc from 'fast-check';
import { append, emptyConversation } from '../../../src/chat/conversation.ts';
import { MOST_HYPOTHESES } from '../../../src/chat/hypotheses/memory.ts';
import type { ReadWords } from '../../../src/chat/hypotheses/readings.ts';
import { readWords } from '../../../src/chat/hypotheses/readWords.ts';
import { remember } from '../../../src/chat/hypotheses/remember.ts';
import { addHypothesis, markHypothesis } from '../../../src/chat/steps.ts';
import type { ConversationEvent } from '../../../src/protocol/conversationEvent.ts';
import type { HypothesisState, StatedHypothesis } from '../../../src/protocol/hypothesis.ts';
import {
  accepted,
  adds,
  came,
  cause,
  listOf,
  marks,
  other,
  outcomes,
  proposing,
  statesOf,
  undone,
} from '../../support/memories.ts';
import { asked, question, settled, threadOf, withStep } from '../../support/threads.ts';

describe('remember', () => {
  it('lists what a reply states, with its turn', () => {
    const [first] = listOf(...proposing());
    assert.equal(first?.text, cause.text);
    assert.equal(first?.state, 'open');
    assert.equal(first?.turn, 1);
  });

  it('knows the same cause again though its line has moved', () => {
    const moved: StatedHypothesis = { ...cause, lines: { from: 9, to: 9 } };
    const list = listOf(...proposing(), asked(2), settled(2, { hypotheses: [moved] }));
    assert.equal(list.length, 2);
    assert.deepEqual(list[0]?.lines, { from: 9, to: 9 });
    assert.deepEqual([list[0]?.turn, list[0]?.seen], [1, 2]);
  });

  it('tells two causes of the same words on different lines apart', () => {
    const twin: StatedHypothesis = { ...cause, anchor: 'return nul' };
    assert.equal(listOf(...proposing(1, [cause, twin])).length, 2);
  });

  for (const [outcome, state] of [
    ['helped', 'confirmed'],
    ['same', 'ruled-out'],
    ['worse', 'ruled-out'],
    ['mixed', 'open'],
    ['elsewhere', 'open'],
  ] as const) {
    it(`has the cause of a change as ${state} where its outcome is: ${outcome}`, () => {
      const states = statesOf(...proposing(), accepted(), came(outcomes[outcome]));
      assert.equal(states[cause.text], state);
      assert.equal(states[other.text], 'open');
    });
  }

  it('opens a confirmed cause again when its change is undone', () => {
    const events = [...proposing(), accepted(), came(outcomes.helped), undone()];
    assert.equal(statesOf(...events)[cause.text], 'open');
  });

  it('keeps what was ruled out when its change is undone', () => {
    const events = [...proposing(), accepted(), came(outcomes.same), undone()];
    assert.equal(statesOf(...events)[cause.text], 'ruled-out');
  });

  it('takes the word of the person for a change that the editor calls good', () => {
    const events = [...proposing(), accepted(), came(outcomes.helped), asked(2, 'still the same')];
    assert.equal(statesOf(...events)[cause.text], 'ruled-out');
  });

  it('confirms a cause when the person says that its change helped', () => {
    const events = [...proposing(), accepted(), asked(2, 'that fixed it, thanks!')];
    assert.equal(statesOf(...events)[cause.text], 'confirmed');
  });

  it('hears no verdict on a change that nobody accepted yet', () => {
    const events = [...proposing(), asked(2, 'still the same'), accepted()];
    assert.equal(statesOf(...events)[cause.text], 'open');
  });

  it('does not reopen for a model what is ruled out', () => {
    const again = settled(2, { hypotheses: [{ ...cause, origin: 'model' }] });
    const events = [...proposing(), accepted(), came(outcomes.same), asked(2), again];
    assert.equal(statesOf(...events)[cause.text], 'ruled-out');
  });

  it('lets a model decide what is open', () => {
    const said: StatedHypothesis = { ...other, state: 'confirmed', origin: 'model' };
    const events = [...proposing(), asked(2), settled(2, { hypotheses: [said] })];
    assert.equal(statesOf(...events)[other.text], 'confirmed');
  });
});

describe('remember, of an answered question', () => {
  const suspects = {
    ...question,
    slot: 'which-candidate',
    options: [
      { text: 'L2: The name is wrong', lines: { from: 2, to: 2 } },
      { text: 'L4: The loop ends early', lines: { from: 4, to: 4 } },
    ],
  } as const;
  const picking = (text: string, asking: typeof suspects | typeof question, index: number) =>
    statesOf(asked(1, text), settled(1, { act: 'ask', question: asking }), {
      type: 'answered',
      turn: 1,
      at: 3,
      answer: { kind: 'option', index, text: asking.options[index]?.text ?? '' },
    });

  it('rules out the suspects that were not picked', () => {
    assert.deepEqual(picking('it returns the wrong total', suspects, 1), {
      'The name is wrong': 'ruled-out',
      'The loop ends early': 'open',
    });
  });

  it('has a picked symptom for confirmed', () => {
    assert.deepEqual(picking('it doesnt work', question, 0), { 'It raises an error': 'confirmed' });
  });

  it('takes no choice between names for a cause', () => {
    assert.deepEqual(picking('rename data to rows', suspects, 0), {});
  });
});

describe('words that are still being read', () => {
  const said = [...proposing(), accepted(), asked(2, 'that fixed it, thanks')];
  const first = (read: ReadWords) => remember(threadOf(...said), read).hypotheses[0]?.state;

  it('tell nothing until they are read', () => {
    assert.equal(
      first(() => undefined),
      'open',
    );
    assert.equal(first(readWords), 'confirmed');
  });
});

describe('the corrections of the person', () => {
  const thread = threadOf(...proposing(), accepted());
  const id = remember(thread, readWords).hypotheses[0]?.id ?? '';

  it('stay, whatever the editor shows afterwards', () => {
    const marked = withStep(thread, markHypothesis(thread, id, 'confirmed', 9, readWords));
    const [first] = remember(append(marked, came(outcomes.same)), readWords).hypotheses;
    assert.equal(first?.state, 'confirmed');
    assert.equal(first?.corrected, true);
  });

  it('add what nobody thought of, once', () => {
    const added = withStep(thread, addHypothesis(thread, '  The cache\nis stale ', 9, readWords));
    assert.equal(remember(added, readWords).hypotheses.at(-1)?.text, 'The cache is stale');
    assert.deepEqual(addHypothesis(added, 'the cache is stale!', 9, readWords), {
      kind: 'refused',
      why: 'known-hypothesis',
    });
  });

  it('are refused where there is nothing to correct', () => {
    assert.deepEqual(markHypothesis(thread, 'nobody', 'open', 9, readWords), {
      kind: 'refused',
      why: 'no-such-hypothesis',
    });
    assert.equal(addHypothesis(thread, ' ', 9, readWords).kind, 'refused');
    assert.equal(addHypothesis(emptyConversation('t'), 'The cache', 9, readWords).kind, 'refused');
  });
});

describe('remember, for any events', () => {
  const state = fc.constantFrom<HypothesisState>('open', 'ruled-out', 'confirmed');
  const id = fc.constantFrom('1.1', '1.2', '2.1', 'own.1', 'own.2');
  const turn = fc.integer({ min: 1, max: 3 });
  const words = fc.constantFrom('a', 'b', 'A', 'that fixed it', 'still the same', 'why?');
  const stated = fc.record({
    state,
    text: words,
    origin: fc.constantFrom<StatedHypothesis['origin']>('finding', 'model', 'assumption', 'fix'),
    edits: fc.constantFrom<readonly string[]>([], ['edit-1']),
  });
  const edits = fc.constantFrom(accepted, undone).chain((make) => turn.map(make));
  const event: fc.Arbitrary<ConversationEvent> = fc.oneof(
    fc.tuple(turn, words).map(([at, text]) => asked(at, text)),
    fc
      .tuple(turn, fc.array(stated, { maxLength: 4 }))
      .map(([at, hypotheses]) => proposing(at, hypotheses)[1] ?? asked(at)),
    edits,
    fc
      .tuple(fc.constantFrom(...Object.values(outcomes)), turn)
      .map(([outcome, at]) => came(outcome, at)),
    fc.tuple(id, words).map(([hypothesis, text]) => adds(hypothesis, text)),
    fc.tuple(id, state).map(([hypothesis, to]) => marks(hypothesis, to)),
  );

  it('has no id twice, and leaves what the person has set', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const list = listOf(...events);
        assert.equal(new Set(list.map((one) => one.id)).size, list.length);
        assert.equal(new Set(list.map((one) => one.key)).size, list.length);
        for (const one of list.filter(({ corrected }) => corrected)) {
          const last = events.findLast(
            (each) => each.type === 'hypothesis-marked' && each.hypothesis === one.id,
          );
          assert.equal(last?.type === 'hypothesis-marked' && last.state, one.state);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('forgets nothing that the person has set, and stays within bounds', () => {
    const many = Array.from({ length: 100 }, (_, at) => asked(at + 1)).flatMap((begun, at) => [
      begun,
      settled(at + 1, { hypotheses: [{ state: 'open', text: `cause ${at}`, origin: 'model' }] }),
      ...(at === 0 ? [marks('1.1', 'ruled-out')] : []),
    ]);
    const list = listOf(...many);
    assert.equal(list.length, MOST_HYPOTHESES);
    assert.equal(list[0]?.id, '1.1');
    assert.equal(list.at(-1)?.text, 'cause 99');
  });
});
