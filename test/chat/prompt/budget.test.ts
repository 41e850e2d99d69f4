import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitPrompt } from '../../../src/chat/prompt/budget.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { answeredThread, partsOf } from '../../support/prompts.ts';
import { scriptedModel } from '../../support/scriptedModel.ts';
import { subjectOf } from '../../support/turnPorts.ts';

const never = new AbortController().signal;
const long = Array.from({ length: 900 }, (_, index) => `line number ${index + 1}`).join('\n');
const about = (changes: Partial<ReturnType<typeof subjectOf>> = {}) => ({
  ...partsOf().evidence,
  subject: subjectOf(long, { lines: { from: 450, to: 455 }, ...changes }),
});
const fitted = (
  context: number | undefined,
  parts = partsOf({ evidence: about(), thread: answeredThread }),
) => fitPrompt(parts, scriptedModel([], context), never);

describe('fitPrompt', () => {
  it('leaves nothing out where there is room, but what lies far from the selection', async () => {
    assert.deepEqual((await fitted(100_000)).leftOut, ['the file outside L50-855']);
  });

  it('leaves out older exchanges before the file', async () => {
    const first = { question: 'a?', reply: 'word '.repeat(4_000) };
    const thread = { ...answeredThread, history: [first, ...answeredThread.history] };
    const { leftOut } = await fitted(11_000, partsOf({ evidence: about(), thread }));
    assert.deepEqual(leftOut, ['the first 2 of 3 earlier exchanges', 'the file outside L50-855']);
  });

  it('never leaves out the selection, the problems or the question', async () => {
    const { messages } = await fitted(1_800);
    const text = messages.at(-1)?.text ?? '';
    for (const kept of [
      '450| line number 450',
      '455| line number 455',
      'undefined: nul',
      'why does it hang?',
    ]) {
      assert.ok(text.includes(kept), kept);
    }
  });

  it('keeps room for the reply', async () => {
    assert.equal((await fitted(100_000)).maxTokens, 2_048);
    assert.equal((await fitted(4_096)).maxTokens, 1_024);
  });

  it('fails when the selection alone is too long', async () => {
    const parts = partsOf({ evidence: about({ lines: { from: 1, to: 900 } }) });
    await assert.rejects(
      fitted(2_000, parts),
      (error) => error instanceof EngineError && error.code === 'context-too-long',
    );
  });

  it('lets an endpoint that names no limit judge for itself', async () => {
    const huge = subjectOf(long.repeat(8), { lines: { from: 1, to: 7_000 } });
    const evidence = { ...partsOf().evidence, subject: huge };
    assert.match(
      (await fitted(undefined, partsOf({ evidence }))).messages.at(-1)?.text ?? '',
      /6999\|/u,
    );
  });

  it('fits what it promises to fit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1_600, max: 20_000 }),
        fc.integer({ min: 1, max: 895 }),
        async (context, from) => {
          const evidence = about({ lines: { from, to: from + 5 } });
          const { messages, maxTokens } = await fitted(context, partsOf({ evidence }));
          const characters = messages.reduce((sum, { text }) => sum + text.length, 0);
          assert.ok(characters / 4 + maxTokens <= context);
        },
      ),
      { numRuns: 200 },
    );
  });
});
