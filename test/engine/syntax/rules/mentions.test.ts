import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentions } from '../../../../src/engine/syntax/rules/mentions.ts';
import { syntaxRuntime } from '../syntaxBench.ts';

const piece = fc.constantFrom('a', 'ab', 'b_1', '$', '.', ' ', '\n', 'ö', '+=', '');
const words = (most: number) =>
  fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(''));

describe('what a text mentions', () => {
  it('is what it holds, within a name or across several', async () => {
    const runtime = await syntaxRuntime();
    await fc.assert(
      fc.asyncProperty(words(12), words(3), async (text, word) => {
        const parsed = await runtime.read(text, 'javascript');
        assert.equal(mentions(parsed, word), text.includes(word));
        assert.equal(mentions(parsed, word), text.includes(word), 'asked again');
      }),
      { numRuns: 500 },
    );
  });
});
