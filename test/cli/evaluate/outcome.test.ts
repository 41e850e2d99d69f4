import assert from 'node:assert/strict';
import { outcomeOf } from '../../../src/cli/evaluate/outcome.ts';
import type { ProposedEdit, Reply } from '../../../src/protocol/reply.ts';
import { subjectOf } from '../../support/turnPorts.ts';
import { question } from './fixture.ts';

const subject = subjectOf('a = 1\nb = 1\n', { path: 'a.py', lines: { from: 1, to: 2 } });

const reply = (changes: Partial<Reply>): Reply => ({
  act: 'answer',
  text: '',
  findings: [],
  edits: [],
  assumptions: [],
  reason: '',
  engine: 'Built-in analyst',
  ms: 1,
  ...changes,
});

const edit = (
  oldText: string,
  newText: string,
  more: Partial<ProposedEdit> = {},
): ProposedEdit => ({
  id: oldText,
  file: 'a.py',
  oldText,
  newText,
  check: { kind: 'fits', lines: { from: 1, to: 1 }, gone: 0, added: 0 },
  ...more,
});

const of = (changes: Partial<Reply>) => outcomeOf(reply(changes), subject, 3);

describe('what a reply comes to', () => {
  it('cites the lines it links, finds and contradicts', () => {
    const { cited } = of({
      text: '**L5** waits for L7-9; L12–L13 do not. XL4 is a size.',
      findings: [{ rule: 'r', from: 20, to: 21, message: '' }],
      premise: { claim: 'a loop', fact: 'There is none in L30.', lines: [31] },
    });
    assert.deepEqual(
      [...cited].toSorted((a, b) => a - b),
      [5, 7, 8, 9, 12, 13, 20, 21, 30, 31],
    );
  });

  it('does not take a region for lines, nor a range that runs backwards', () => {
    assert.deepEqual([...of({ text: 'See L1-40 and L9-3.' }).cited], []);
  });

  it('mends the file by all fitting edits in turn', () => {
    const edits = [edit('a = 1', 'a = 2'), edit('b = 1', 'b = 3')];
    assert.equal(of({ edits }).mended, 'a = 2\nb = 3\n');
  });

  it('mends nothing by edits that do not fit, or are of another file', () => {
    const edits = [
      edit('a = 1', 'a = 2', { check: { kind: 'not-found' } }),
      edit('b = 1', 'b = 3', { file: 'b.py' }),
    ];
    assert.equal(of({ edits }).mended, undefined);
  });

  it('estimates tokens from all the words, counting none twice', () => {
    // 4 words of the question, which the text repeats, and 2 of its options: 6 x 1.3.
    const asked = question('scope', 'Which of them then?', ['This', 'That']);
    assert.equal(of({ text: 'Which of them then?', question: asked }).tokens, 8);
    assert.equal(of({ text: '' }).tokens, 0);
  });

  it('keeps what was asked for, and the time', () => {
    const asked = of({ act: 'ask', question: question('scope', 'Which?') });
    assert.deepEqual([asked.act, asked.slot, asked.ms], ['ask', 'scope', 3]);
  });
});
