import assert from 'node:assert/strict';
import { type Constraint, isAllowed } from '../../src/engine/local/text/constraint.ts';
import type { Tokenizer } from '../../src/engine/local/text/tokenizer.ts';

/** The ids below `vocab` that may come next. */
export function allowedIds(constraint: Constraint, vocab: number): readonly number[] {
  const mask = constraint.allowed();
  assert.ok(mask);
  return Array.from({ length: vocab }, (_, id) => id).filter((id) => isAllowed(mask, id));
}

export function mayCome(constraint: Constraint, id: number): boolean {
  const mask = constraint.allowed();
  return mask === undefined || isAllowed(mask, id);
}

/** Whether all may come, one after the other. */
export function acceptsAll(constraint: Constraint, ids: Iterable<number>): boolean {
  for (const id of ids) {
    if (!mayCome(constraint, id)) return false;
    constraint.accept(id);
  }
  return true;
}

/** Each byte is a token, and 256 has no text. */
export const byteTokenizer: Tokenizer = tokenizerOf(
  Array.from({ length: 257 }, (_, byte) => Buffer.from(byte < 256 ? [byte] : [])),
);

/** A vocabulary of the given tokens, which encodes nothing. */
export function tokenizerOf(tokens: readonly Buffer[]): Tokenizer {
  const bytes = (id: number) => tokens[id] ?? Buffer.of();
  return {
    bytes,
    vocab: tokens.length,
    controls: [],
    encode: () => [],
    special: () => undefined,
    decode: (ids) => Buffer.concat(ids.map(bytes)).toString(),
    textStream: () => ({ push: () => '', flush: () => '' }),
  };
}
