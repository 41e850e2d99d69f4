import { isPlain } from './replyForm/state.ts';

/** Tokens in the order of their bytes. */
export interface SortedTokens {
  readonly ids: Uint32Array;
  /** How many bytes a token has in common with the one before it. */
  readonly shared: Uint32Array;
  /** Where its bytes begin in `all`; one more than there are tokens. */
  readonly starts: Uint32Array;
  readonly all: Uint8Array;
  /** Bytes of the longest. */
  readonly longest: number;
  /** Whether none holds a byte that means something in the form. */
  readonly isPlainOnly: boolean;
}

export function sortTokens(
  ids: readonly number[],
  bytes: (id: number) => Uint8Array,
): SortedTokens {
  // Comparing strings is much faster than comparing arrays.
  const tokens = ids
    .map((id) => ({ id, text: Buffer.from(bytes(id)).toString('latin1') }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id - b.id));
  const starts = new Uint32Array(tokens.length + 1);
  for (const [i, { text }] of tokens.entries()) starts[i + 1] = (starts[i] ?? 0) + text.length;
  const all = Buffer.from(tokens.map(({ text }) => text).join(''), 'latin1');
  return {
    starts,
    all,
    isPlainOnly: all.every(isPlain),
    ids: Uint32Array.from(tokens, ({ id }) => id),
    shared: Uint32Array.from(tokens, ({ text }, i) =>
      sharedLength(text, tokens[i - 1]?.text ?? ''),
    ),
    longest: tokens.reduce((most, { text }) => Math.max(most, text.length), 0),
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
