import assert from 'node:assert/strict';
import { type ParsedText, ParsedTexts } from '../../../src/engine/syntax/parsedText.ts';
import { syntaxRuntime } from './syntaxBench.ts';

/** Texts whose trees are never looked at, with what was parsed and what was freed, in order. */
async function counted() {
  const one = await (await syntaxRuntime()).read('x = 1\n', 'python');
  const log: string[] = [];
  const texts = new ParsedTexts(async (text, language): Promise<ParsedText> => {
    log.push(`parse ${text.slice(0, 1)}`);
    return { ...one, text, language, free: () => log.push(`free ${text.slice(0, 1)}`) };
  });
  return { texts, log };
}

describe('texts that were read', () => {
  it('are not parsed again while they are kept', async () => {
    const { texts, log } = await counted();
    const first = await texts.read('a', 'go');
    await texts.read('b', 'go');
    assert.equal(await texts.read('a', 'go'), first);
    assert.deepEqual(log, ['parse a', 'parse b']);
  });

  it('are parsed again in another language', async () => {
    const { texts, log } = await counted();
    await texts.read('a', 'go');
    await texts.read('a', 'c');
    assert.deepEqual(log, ['parse a', 'parse a']);
  });

  it('are freed once they are too long together, but for the last two', async () => {
    const { texts, log } = await counted();
    const long = (letter: string) => letter.repeat(400_000);
    await texts.read(long('a'), 'go');
    await texts.read(long('b'), 'go');
    assert.deepEqual(log, ['parse a', 'parse b']);
    await texts.read('c', 'go');
    assert.deepEqual(log, ['parse a', 'parse b', 'parse c', 'free a']);
  });

  it('are kept while they are small, many of them', async () => {
    const { texts, log } = await counted();
    for (const letter of 'abcdefgh') await texts.read(letter, 'go');
    await texts.read('a', 'go');
    assert.equal(log.filter((entry) => entry.startsWith('free')).length, 0);
    assert.equal(log.length, 8);
  });
});
