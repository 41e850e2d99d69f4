import assert from 'node:assert/strict';
import { renderDiff } from '../../src/cli/diff.ts';
import { renderPlainText } from '../../src/cli/plainText.ts';
import type { AskResult } from '../../src/cli/result.ts';

const text = 'package a\n\n\tc <= f()\n\tif err == nul {\n\t}\n';

describe('renderDiff', () => {
  it('shows whole lines, numbered', () => {
    assert.equal(
      renderDiff(text, { file: 'a.go', oldText: 'c <= f', newText: 'c <- f' }),
      ['--- a.go', '+++ a.go', '@@ -3,1 +3,1 @@', '-\tc <= f()', '+\tc <- f()'].join('\n'),
    );
  });

  it('shows lines that come and go', () => {
    assert.equal(
      renderDiff(text, { file: 'a.go', oldText: '\tif err == nul {\n\t}\n', newText: '' }),
      ['--- a.go', '+++ a.go', '@@ -4,2 +4,0 @@', '-\tif err == nul {', '-\t}'].join('\n'),
    );
    assert.match(
      renderDiff('', { file: 'a.go', oldText: '', newText: 'x\ny\n' }),
      /-1,0 \+1,2 @@\n\+x\n\+y$/,
    );
  });
});

describe('renderPlainText', () => {
  const result: AskResult = {
    act: 'ask',
    reply: 'Look at L3.',
    question: { slot: 'scope', text: 'How much?', why: 'It matters.', options: ['All', 'Some'] },
    findings: [{ rule: 'r', from: 3, to: 4, message: 'A comparison.' }],
    edits: [],
    assumptions: ['Go 1.22'],
    evidence: { reason: '', answeredBy: 'Built-in analyst' },
    engine: 'analyst',
    ms: 3,
  };

  it('says everything that the object has, in reading order', () => {
    assert.equal(
      renderPlainText(result, 'a.go', text),
      [
        'Look at L3.',
        'a.go:3-4  A comparison.',
        '? How much?\n  It matters.\n  1. All\n  2. Some\n  or: just answer, you decide',
        'Assumed: Go 1.22',
        '(Built-in analyst, 3 ms)\n',
      ].join('\n\n'),
    );
  });

  it('shows control characters instead of sending them to the terminal', () => {
    const shown = renderPlainText(
      { ...result, reply: '\u001b[2J\u009b1m\u0007\tok\r\n' },
      'a.go',
      text,
    );
    assert.match(shown, /^\\x1b\[2J\\x9b1m\\x07\tok\n/);
  });
});
