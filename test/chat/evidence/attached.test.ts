import assert from 'node:assert/strict';
import { analyse } from '../../../src/chat/analyst/analyse.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { attachedProblems } from '../../../src/chat/evidence/attached.ts';
import { whyNotAsked } from '../../../src/chat/reply/askGate.ts';
import type { Attachment } from '../../../src/protocol/attachment.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const thread = { asked: [], silenced: false, history: [] };
const text = 'def ratio(a, b):\n    total = a + b\n    return a / total\n\nprint(ratio(0, 0))\n';

const traceback = `Traceback (most recent call last):
  File "/app/rows.py", line 5, in <module>
    print(ratio(0, 0))
  File "/app/rows.py", line 3, in ratio
    return a / total
ZeroDivisionError: division by zero`;

const evidenceOf = (question: string, attached: readonly Attachment[]) =>
  makeEvidence({ question, text, path: 'rows.py', editor: { attached } });

const terminal = (output: string): Attachment => ({ kind: 'terminal', text: output });

describe('attached output', () => {
  it('is what an error says: its text is not asked for', () => {
    const crash = 'it crashes with an error';
    const bare = decide(evidenceOf(crash, []), thread, 'when-it-matters');
    assert.equal(bare.act === 'ask' && bare.question.slot, 'error-text');
    for (const output of [traceback, 'something nobody has a rule for']) {
      const told = decide(evidenceOf(crash, [terminal(output)]), thread, 'eager');
      assert.ok(told.act !== 'ask' || told.question.slot !== 'error-text');
    }
  });

  it('keeps a model from asking for it', () => {
    const question = {
      slot: 'error-text',
      text: 'What does it say?',
      why: '',
      options: [],
    } as const;
    const evidence = evidenceOf('it crashes', [terminal('Killed')]);
    assert.match(
      whyNotAsked(question, { thread, evidence, asking: 'eager' }) ?? '',
      /already tells/u,
    );
  });

  it('points at the line of this file where the program broke off', () => {
    const evidence = evidenceOf('it crashes', [terminal(traceback)]);
    assert.deepEqual(attachedProblems(evidence), [
      {
        line: 3,
        severity: 'error',
        message: 'ZeroDivisionError: division by zero',
        source: 'attached terminal output',
      },
    ]);
    const { text: reply } = analyse(decide(evidence, thread, 'when-it-matters'), evidence, thread);
    assert.match(reply, /\*\*L3\*\* `return a \/ total` ZeroDivisionError: division by zero/u);
  });

  it('takes the first frame where traces begin with the innermost', () => {
    const node =
      'TypeError: x is not a function\n    at ratio (/app/rows.py:2:9)\n    at main (/app/rows.py:5:1)';
    const [first] = attachedProblems(evidenceOf('why?', [terminal(node)]));
    assert.equal(first?.line, 2);
  });

  it('says nothing of lines that the file does not have, or of other files', () => {
    const output = 'rows.py:900: Error: boom\nother.py:2: Error: boom';
    assert.deepEqual(attachedProblems(evidenceOf('why?', [terminal(output)])), []);
  });

  it('tells what a failed test expected and saw', () => {
    const test: Attachment = { kind: 'test', text: 'rows.py:3: expected 2 to equal 3' };
    const decision = decide(evidenceOf('the result is wrong', [test]), thread, 'eager');
    assert.ok(decision.act !== 'ask' || decision.question.slot !== 'expected-behaviour');
  });

  it('is said to name no line of this file, where it names none', () => {
    const evidence = evidenceOf('it crashes', [terminal('other.py:2: ValueError: boom')]);
    const { text: reply } = analyse(decide(evidence, thread, 'when-it-matters'), evidence, thread);
    assert.match(reply, /What you attached names no line of this file\.$/u);
  });

  it('says both sides of a comparison that stands on two lines', () => {
    const test: Attachment = { kind: 'test', text: 'Expected: 3\nReceived: 2\n  at rows.py:3' };
    const [problem] = attachedProblems(evidenceOf('why?', [test]));
    assert.equal(problem?.message, 'Expected: 3, Received: 2');
  });

  it('has the editor believed to have shown an error that it quotes', () => {
    const asked = 'how do I fix the "no overload matches" error?';
    const without = decide(evidenceOf(asked, []), thread, 'when-it-matters');
    assert.equal(without.act, 'challenge');
    const shown = evidenceOf(asked, [terminal('rows.py:2: no overload matches')]);
    assert.notEqual(decide(shown, thread, 'when-it-matters').act, 'challenge');
  });
});

describe('attached values', () => {
  const values: Attachment = { kind: 'values', source: 'rows.py L3', text: 'a = 0\ntotal = 0' };

  it('are inputs and what is seen: neither is asked for', () => {
    for (const question of ['sometimes it fails', 'it does not work']) {
      const decision = decide(evidenceOf(question, [values]), thread, 'eager');
      const slot = decision.act === 'ask' ? decision.question.slot : 'none';
      assert.ok(!['steps-or-inputs', 'observed-behaviour'].includes(slot), `${question}: ${slot}`);
    }
  });

  it('are no error message', () => {
    const decision = decide(evidenceOf('it crashes with an error', [values]), thread, 'eager');
    assert.equal(decision.act === 'ask' && decision.question.slot, 'error-text');
  });
});
