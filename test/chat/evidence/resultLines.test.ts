import assert from 'node:assert/strict';
import { resultLines } from '../../../src/chat/evidence/resultLines.ts';
import type { ReadCodeFacts } from '../../../src/protocol/codeFacts.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const linesOf = (text: string, returns: ReadCodeFacts['returns']) =>
  resultLines(makeEvidence({ question: 'the result is wrong', text, code: { returns } }));

describe('the lines on which a result is made', () => {
  it('are those that change what is returned', () => {
    const text = 'def f(xs):\n    t = 0\n    for x in xs:\n        t += x\n    return t / n\n';
    assert.deepEqual(linesOf(text, [{ text: 't / n', line: 5 }]), [4]);
  });

  it('are also those that call or write into it', () => {
    const text =
      'function f(d) {\n  const e = new Date(d);\n  e.setDate(3);\n  rows[1] = e;\n  return pair(e, rows);\n}\n';
    assert.deepEqual(linesOf(text, [{ text: 'pair(e, rows)', line: 5 }]), [3, 4]);
  });

  it('are none where the return makes it, and for what only looks alike', () => {
    const text = 'def f(a):\n    ta = 1\n    ta += 2\n    if a == 1: pass\n    return a\n';
    assert.deepEqual(linesOf(text, [{ text: 'a', line: 5 }]), []);
  });

  it('never take long, whatever stands there', () => {
    const text = `${'x['.repeat(5000)}\n${'--'.repeat(5000)}\nreturn x\n`;
    assert.deepEqual(linesOf(text, [{ text: 'x', line: 3 }]), []);
  });
});
