import type { Tokenizer } from './tokenizer.ts';

const space = 32;

/**
 * Bytes that must come, as tokens; none where the tokenizer spells them differently, as with a blank before them.
 * Blanks at the end are left to the model: they are a part of the word that follows.
 */
export function forcedTokens(tokenizer: Tokenizer, must: Iterable<number>): readonly number[] {
  const bytes = [...must];
  while (bytes.at(-1) === space) bytes.pop();
  const ids = tokenizer.encode(Buffer.from(bytes).toString());
  const spelled = ids.flatMap((id) => [...tokenizer.bytes(id)]);
  const isSame = spelled.length === bytes.length && spelled.every((byte, i) => byte === bytes[i]);
  return isSame ? ids : [];
}
