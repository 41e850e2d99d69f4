import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Decision, ThreadState } from '../../../src/chat/clarify/decision.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { type Asking, QUESTIONS_PER_THREAD } from '../../../src/chat/clarify/weights.ts';
import type { Answer } from '../../../src/protocol/conversationEvent.ts';
import type { Question } from '../../../src/protocol/reply.ts';
import { makeEvidence, makeFinding } from '../../support/makeEvidence.ts';

const fresh: ThreadState = { asked: [], silenced: false, history: [] };
const text = [
  'def total(rows):',
  '    result = 0',
  '    for row in rows:',
  '        result += row',
  '    return result',
].join('\n');

const about = (question: string, more: Partial<Parameters<typeof makeEvidence>[0]> = {}) =>
  makeEvidence({ question, text, ...more });

const slotOf = (decision: Decision) =>
  decision.act === 'ask' ? decision.question.slot : decision.act;

const asked = (decision: Decision, answer: Answer): ThreadState['asked'][number] => {
  assert.equal(decision.act, 'ask');
  return { question: (decision as { question: Question }).question, answer };
};

interface Turn {
  readonly question: string;
  readonly answer: Answer | undefined;
}

/** The thread after some turns: each question that is asked gets the answer beside it. */
function play(turns: readonly Turn[], start: ThreadState, asking: Asking): ThreadState {
  const asked = [...start.asked];
  for (const { question, answer } of turns) {
    const decision = decide(about(question), { ...start, asked }, asking);
    if (decision.act === 'ask') asked.push({ question: decision.question, answer });
  }
  return { ...start, asked };
}

describe('decide', () => {
  const firstQuestions: readonly (readonly [string, string])[] = [
    ["it doesn't work", 'observed-behaviour'],
    ['there is an error in this', 'error-text'],
    ['this gives me the wrong total', 'expected-behaviour'],
    ['the total is wrong sometimes', 'steps-or-inputs'],
    ['stock goes missing', 'steps-or-inputs'],
    ['why 502 in prod', 'observed-behaviour'],
    ['make this better', 'goal-criterion'],
    ['explain this', 'answer'],
    ['can you do something about this code', 'goal-criterion'],
    ['help', 'goal-criterion'],
    ['rows get lost', 'expected-behaviour'],
    ['every second row vanishes', 'answer-assuming'],
    ['i see a compiler warning', 'error-text'],
    ['make this faster', 'answer'],
    ['rename result to total', 'answer'],
    ['total([1, 2]) gives 2, should be 3', 'answer'],
    ['total([1, 2]) gives 3, how come', 'answer'],
    ['the bonus goes up, from july on it is 21 percent', 'answer'],
    ['the bonus is too low', 'observed-behaviour'],
    ['total([1, 2]) gives 3, that is wrong, how come', 'answer-assuming'],
  ];
  for (const [question, expected] of firstQuestions) {
    it(`meets "${question}" with ${expected}`, () => {
      assert.equal(slotOf(decide(about(question), fresh, 'when-it-matters')), expected);
    });
  }

  it('offers two to four options', () => {
    for (const [question] of firstQuestions.slice(0, 5)) {
      const decision = decide(about(question), fresh, 'when-it-matters');
      const options = decision.act === 'ask' ? decision.question.options.length : 0;
      assert.ok(options >= 2 && options <= 4, question);
    }
  });

  it('speaks of errors as the language does', () => {
    const decision = decide(about("it doesn't work", { language: 'go' }), fresh, 'when-it-matters');
    assert.match(
      decision.act === 'ask' ? (decision.question.options[0]?.text ?? '') : '',
      /panics/u,
    );
  });

  it('asks nothing that the editor shows', () => {
    const diagnostics = [{ line: 4, severity: 'error' as const, message: 'bad operand' }];
    const editor = { asked: ['diagnostics'], diagnostics };
    assert.equal(decide(about('fix the error', { editor }), fresh, 'eager').act, 'answer');
  });

  it('answers a vague complaint that a certain finding explains, and says what it assumes', () => {
    const code = { findings: [makeFinding(text, 4)] };
    const decision = decide(about("this doesn't work", { code }), fresh, 'when-it-matters');
    assert.equal(decision.act, 'answer-assuming');
    assert.match(decision.act === 'answer-assuming' ? (decision.assumptions[0] ?? '') : '', /L4/u);
  });

  it('assumes nothing where the complaint says what is seen and a finding explains it', () => {
    const code = { findings: [makeFinding(text, 4)] };
    const decision = decide(
      about('total([1]) gives 0, should be 1', { code }),
      fresh,
      'when-it-matters',
    );
    assert.equal(decision.act, 'answer');
  });

  it('takes the only thing that can be mended for the cause of a complaint that says nothing', () => {
    const mendable = makeFinding(text, 4, { old: '+=', new: '-=' }, false);
    const decision = decide(
      about('this is wrong', { code: { findings: [mendable] } }),
      fresh,
      'when-it-matters',
    );
    assert.match(decision.act === 'answer-assuming' ? (decision.assumptions[0] ?? '') : '', /L4/u);
    const other = { findings: [makeFinding(text, 4, undefined, false)] };
    const asks = decide(about('this is wrong', { code: other }), fresh, 'when-it-matters');
    assert.equal(asks.act, 'ask');
  });

  it('answers a statement of what happens where something can be mended', () => {
    const mendable = [2, 4].map((line) => makeFinding(text, line, { old: '=', new: '-=' }, false));
    const decision = decide(
      about('total does not change the sum', { code: { findings: mendable } }),
      fresh,
      'when-it-matters',
    );
    assert.notEqual(decision.act, 'ask');
  });

  it('asks which of two suspects is meant', () => {
    const code = {
      findings: [makeFinding(text, 2, undefined, false), makeFinding(text, 4, undefined, false)],
    };
    const decision = decide(about('this is wrong', { code }), fresh, 'when-it-matters');
    assert.equal(slotOf(decision), 'which-candidate');
    assert.deepEqual(
      decision.act === 'ask' ? decision.question.options.map(({ lines }) => lines?.from) : [],
      [2, 4],
    );
  });

  it('asks for the definition of a name that the question is about and nothing here defines', () => {
    const code = {
      unbound: [{ name: 'load_rows', line: 2 }],
      identifiers: [{ name: 'load_rows', line: 2 }],
    };
    const evidence = makeEvidence({
      question: 'why does load_rows reject my input',
      text: 'x = load_rows(1)',
      code,
    });
    assert.equal(slotOf(decide(evidence, fresh, 'when-it-matters')), 'definition');
  });

  it('asks for no definition that the editor found', () => {
    const code = { unbound: [{ name: 'load_rows', line: 1 }] };
    const editor = {
      asked: ['definitions'],
      definitions: [{ name: 'load_rows', path: 'a.py', line: 1 }],
    };
    const evidence = makeEvidence({
      question: 'why does load_rows reject my input',
      text: 'x = load_rows(1)',
      code,
      editor,
    });
    assert.equal(slotOf(decide(evidence, fresh, 'when-it-matters')), 'answer');
  });

  it('asks for no definition of what the language has, or a standard library gives', () => {
    const given = [
      'from functools import (',
      '    lru_cache,',
      ')',
      '@lru_cache(maxsize=None)',
      'def fib(n):',
      '    raise KeyError(n)',
    ].join('\n');
    const calls = [
      { name: 'lru_cache', line: 4 },
      { name: 'KeyError', line: 6 },
      { name: 'load_rows', line: 7 },
    ];
    const slot = (question: string) =>
      slotOf(
        decide(
          makeEvidence({ question, text: `${given}\n    load_rows(n)`, code: { calls } }),
          fresh,
          'when-it-matters',
        ),
      );
    assert.notEqual(slot('does the lru_cache grow without bound?'), 'definition');
    assert.notEqual(slot("fib doesn't catch KeyError, who does?"), 'definition');
    assert.equal(slot('why does load_rows reject my input?'), 'definition');
  });

  it('asks which of two variables of one name is to be renamed', () => {
    const two = ['def a():', '    data = 1', 'def b():', '    data = 2'].join('\n');
    const code = {
      definitions: [
        { name: 'a', kind: 'function' as const, lines: { from: 1, to: 2 } },
        { name: 'b', kind: 'function' as const, lines: { from: 3, to: 4 } },
      ],
    };
    const decision = decide(
      makeEvidence({ question: 'rename data to rows', text: two, code }),
      fresh,
      'when-it-matters',
    );
    assert.deepEqual(
      decision.act === 'ask' ? decision.question.options.map(({ lines }) => lines?.from) : [],
      [2, 4],
    );
  });

  it('goes on from an answer', () => {
    const evidence = about("it doesn't work");
    const first = decide(evidence, fresh, 'when-it-matters');
    const thread = {
      ...fresh,
      asked: [asked(first, { kind: 'option', index: 1, text: 'It returns a wrong result' })],
    };
    assert.equal(slotOf(decide(evidence, thread, 'when-it-matters')), 'expected-behaviour');
  });

  it('answers with assumptions after "just answer"', () => {
    const evidence = about("it doesn't work");
    const first = decide(evidence, fresh, 'when-it-matters');
    const thread = { ...fresh, silenced: true, asked: [asked(first, { kind: 'just-answer' })] };
    const decision = decide(evidence, thread, 'eager');
    assert.equal(decision.act, 'answer-assuming');
    assert.ok(decision.act === 'answer-assuming' && decision.assumptions.length > 0);
  });

  it('asks nothing when set to never', () => {
    assert.equal(decide(about("it doesn't work"), fresh, 'never').act, 'answer-assuming');
  });

  it('challenges before it asks', () => {
    assert.equal(decide(about("line 90 doesn't work"), fresh, 'eager').act, 'challenge');
  });

  it('gives the scores with the act', () => {
    const { scores } = decide(about("it doesn't work"), fresh, 'when-it-matters');
    assert.ok(scores.length > 1);
    assert.ok(scores.every(({ value, answerability }) => value >= 0 && answerability <= 1));
  });

  const answers: readonly (Answer | undefined)[] = [
    undefined,
    { kind: 'option', index: 0, text: 'It raises an error' },
    { kind: 'text', text: 'i do not know' },
    { kind: 'cancelled' },
  ];
  const questions = [
    "it doesn't work",
    'crashes sometimes',
    'make it better',
    'this is wrong',
    'fix the error',
    'explain this',
    '',
  ];

  it('never asks beyond its budget, nor the same twice, in any thread', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            question: fc.constantFrom(...questions),
            answer: fc.constantFrom(...answers),
          }),
          { maxLength: 12 },
        ),
        fc.constantFrom<Asking>('never', 'when-it-matters', 'eager'),
        fc.boolean(),
        (turns, asking, silenced) => {
          const thread = play(turns, { ...fresh, silenced }, asking);
          const slots = thread.asked.map(({ question }) => question.slot);
          assert.ok(slots.length <= (silenced || asking === 'never' ? 0 : QUESTIONS_PER_THREAD));
          assert.equal(new Set(slots).size, slots.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
