import assert from 'node:assert/strict';
import type { Reply } from '../../src/protocol/reply.ts';
import { only, settled } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const samples = { count: 3, tokens: 412, estimated: false };
const spent = (changes: Partial<typeof samples>): Partial<Reply> => ({
  engine: 'qwen',
  usage: { promptTokens: 100, replyTokens: 20, samples: { ...samples, ...changes } },
});

describe('the line below a reply', () => {
  const panel = usePanel();
  const saidOf = async (reply: Partial<Reply>) => {
    await panel().show(only(settled(reply)));
    return panel().page.locator('.af-bar').innerText();
  };

  it('says what samples cost', async () => {
    assert.match(await saidOf(spent({})), /^qwen · .+ · 3 more samples, 412 tokens$/u);
  });

  it('says that it is an estimate where an engine did not count', async () => {
    assert.match(await saidOf(spent({ estimated: true })), /3 more samples, about 412 tokens$/u);
  });

  it('says nothing of samples that were not drawn', async () => {
    assert.doesNotMatch(await saidOf(spent({ count: 0 })), /samples/u);
    assert.doesNotMatch(await saidOf({ engine: 'qwen' }), /samples/u);
  });
});
