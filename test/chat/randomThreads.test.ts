import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ThreadState } from '../../src/chat/clarify/decision.ts';
import { decide } from '../../src/chat/clarify/policy.ts';
import type { Evidence } from '../../src/chat/evidence/evidence.ts';
import type { Answer } from '../../src/protocol/conversationEvent.ts';
import type { Question } from '../../src/protocol/reply.ts';
import { makeEvidence, makeFinding } from '../support/makeEvidence.ts';

const text = 'def total(xs):\n    t = 0\n    for x in xs:\n        t += x\n    return t\n';

const word = fc.constantFrom(
  ...['it', 'does', 'not', 'work', 'slow', 'wrong', 'sometimes', 'fix', 'this', 'loop', 'total'],
  ...['returns', 'None', 'should', 'return', '3', 'for', 'why', 'make', 'better', 'change', 'the'],
  ...['error', 'TypeError:', 'crashes', 'explain', 'faster', 'names', 'rename', 'or', 'split', '?'],
);
const anyQuestion = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

/** As many as are read in a few seconds; threads of them are without number. */
const question = fc.constantFrom(...fc.sample(anyQuestion, { numRuns: 1000, seed: 11 }));

const answer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constantFrom<Answer>(
    { kind: 'just-answer' },
    { kind: 'you-decide' },
    { kind: 'cancelled' },
    { kind: 'text', text: 'for [] it gives None' },
  ),
  fc.constant(undefined),
  fc.nat(3).map((index): Answer => ({ kind: 'option', index, text: 'It returns a wrong result' })),
);

const turns = fc.array(
  fc.record({ question, answer, certain: fc.option(fc.boolean(), { nil: undefined }) }),
  { minLength: 1, maxLength: 8 },
);

const read = new Map<string, Evidence>();

function evidenceOf(asked: string, certain: boolean | undefined): Evidence {
  const key = `${asked} ${certain}`;
  const evidence = read.get(key) ?? evidenceAnew(asked, certain);
  read.set(key, evidence);
  return evidence;
}

const evidenceAnew = (asked: string, certain: boolean | undefined) =>
  makeEvidence({
    question: asked,
    text,
    code: {
      enclosing: { name: 'total', kind: 'function', lines: { from: 1, to: 5 } },
      findings: certain === undefined ? [] : [makeFinding(text, 4, undefined, certain)],
    },
  });

type Asked = ThreadState['asked'];

const silences = (given: Answer | undefined): boolean =>
  given?.kind === 'just-answer' || given?.kind === 'you-decide';

/** Plays a thread, and returns what it asked; `refused` is how many questions it had been told not to ask. */
function play(
  thread: readonly { question: string; answer: Answer | undefined; certain?: boolean }[],
) {
  let asked: Asked = [];
  let silenced = false;
  let afterSilence = 0;
  for (const turn of thread) {
    const state = { asked, silenced, history: [] };
    const decision = decide(evidenceOf(turn.question, turn.certain), state, 'eager');
    if (decision.act !== 'ask') continue;
    if (silenced) afterSilence += 1;
    asked = [...asked, { question: decision.question, answer: turn.answer }];
    silenced ||= silences(turn.answer);
  }
  return { asked, afterSilence };
}

const textOf = ({ text: words }: Question): string => words.toLowerCase();

describe('the policy in any thread', function anyThread() {
  // Several times what a quiet machine takes: others may be at work on it.
  this.timeout(300_000);

  it('asks three times at most, never the same again, and never after it was told not to', () => {
    fc.assert(
      fc.property(turns, (thread) => {
        const { asked, afterSilence } = play(
          thread.map(({ certain, ...turn }) => ({
            ...turn,
            ...(certain === undefined ? {} : { certain }),
          })),
        );
        assert.ok(asked.length <= 3);
        assert.equal(afterSilence, 0);
        assert.equal(new Set(asked.map((each) => textOf(each.question))).size, asked.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('does ask, in many of them', () => {
    const sample = fc.sample(turns, { numRuns: 300, seed: 7 });
    const asking = sample.filter(
      (thread) => play(thread as Parameters<typeof play>[0]).asked.length > 0,
    );
    assert.ok(asking.length > 60, `${asking.length} of 300`);
  });
});
