import assert from 'node:assert/strict';
import { outlineOf } from '../../../src/chat/analyst/outline.ts';
import type { ReadCodeFacts } from '../../../src/protocol/codeFacts.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const text = [
  'class Door:',
  '    """Opens and closes."""',
  '    def shut(self):',
  '        return True',
  '',
  'def average(users):',
  '    return total(users)',
].join('\n');

const code: Partial<ReadCodeFacts> = {
  definitions: [
    { name: 'Door', kind: 'class', lines: { from: 1, to: 4 } },
    { name: 'shut', kind: 'method', lines: { from: 3, to: 4 } },
    { name: 'average', kind: 'function', lines: { from: 6, to: 7 } },
  ],
  parameters: [{ name: 'users', line: 6 }],
  returns: [
    { text: 'True', line: 4 },
    { text: 'total(users)', line: 7 },
  ],
};

describe('outlineOf', () => {
  it('lists what a selection holds, with what it says of itself', () => {
    assert.deepEqual(outlineOf(makeEvidence({ question: 'what is this?', text, code })), [
      '**L1-4** `Door`: Opens and closes. Has `shut` (L3).',
      '**L6-7** `average`: In: `users`. Out: `total(users)` (L7).',
    ]);
  });

  it('has nothing to say of a single function', () => {
    const one = makeEvidence({ question: 'what is this?', text, code, from: 6, to: 7 });
    assert.deepEqual(outlineOf(one), []);
  });

  it('says how many more there are', () => {
    const definitions = Array.from({ length: 14 }, (_, at) => ({
      name: `f${at}`,
      kind: 'function' as const,
      lines: { from: at + 1, to: at + 1 },
    }));
    const many = makeEvidence({
      question: 'what is this?',
      text: '\n'.repeat(14),
      code: { definitions },
    });
    assert.equal(outlineOf(many).length, 11);
    assert.equal(outlineOf(many).at(-1), '…and 4 more.');
  });
});
