import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHypothesesBlock } from '../../../src/chat/reply/readHypothesesBlock.ts';
import { openReply, readReply } from '../../../src/chat/reply/readReply.ts';
import { LONGEST_HYPOTHESIS } from '../../../src/protocol/hypothesis.ts';

const statesIn = (...lines: readonly string[]) =>
  readHypothesesBlock(lines)?.map(({ state, text, lines: at }) => [state, text, at?.from]);

describe('readHypothesesBlock', () => {
  it('reads the form that the prompt asks for', () => {
    assert.deepEqual(
      statesIn(
        '- open: `items` may be undefined (L7)',
        '- ruled out: the spelling (L18-19)',
        '- confirmed: `load` never closes the file',
      ),
      [
        ['open', '`items` may be undefined', 7],
        ['ruled-out', 'the spelling', 18],
        ['confirmed', '`load` never closes the file', undefined],
      ],
    );
  });

  it('reads other ways to write the same', () => {
    assert.deepEqual(
      statesIn(
        '* **Ruled out:** the cache.',
        '1. [confirmed] the clock',
        'Ruled-out - the loop',
        '',
        'the index',
      ),
      [
        ['ruled-out', 'the cache', undefined],
        ['confirmed', 'the clock', undefined],
        ['ruled-out', 'the loop', undefined],
        ['open', 'the index', undefined],
      ],
    );
  });

  it('takes a sentence that begins with such a word for a sentence', () => {
    assert.deepEqual(statesIn('- Open files are never closed (L3)'), [
      ['open', 'Open files are never closed', 3],
    ]);
  });

  it('reads at most eight, each within bounds', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `- cause ${at} ${'x'.repeat(2_000)}`);
    const read = readHypothesesBlock(lines) ?? [];
    assert.equal(read.length, 8);
    assert.ok(read.every(({ text }) => text.length <= LONGEST_HYPOTHESIS));
  });

  it('never throws, whatever a model writes', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => void readHypothesesBlock(lines)),
      { numRuns: 5_000 },
    );
  });
});

describe('a reply with a list of causes', () => {
  const text = 'It hangs.\n\n```hypotheses\n- open: the channel (L4)\n```\n\nSee L4.';

  it('has it out of its text', () => {
    const { draft } = readReply(text, false);
    assert.equal(draft.text, 'It hangs.\n\nSee L4.');
    assert.deepEqual(draft.hypotheses, [
      { state: 'open', text: 'the channel', origin: 'model', lines: { from: 4, to: 4 } },
    ]);
  });

  it('never shows it while it arrives', () => {
    const stream = openReply();
    const shown = [...text].map((letter) => stream.write(letter)).join('');
    assert.doesNotMatch(shown + stream.end(false).shown, /hypotheses|open:/u);
  });

  it('leaves an empty block as it was written', () => {
    assert.match(readReply('```hypotheses\n\n```', false).draft.text, /hypotheses/u);
  });
});
