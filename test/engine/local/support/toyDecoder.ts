import type { Decoder } from '../../../../src/engine/local/decode/decoder.ts';

/**
 * A decoder whose logits depend on the last three tokens alone, to the last bit: where real models may differ by rounding,
 * nothing here may differ at all. Its vocabulary is so small that texts repeat themselves.
 */
export function toyDecoder({
  vocab = 12,
  contextLength = 200,
  read = [],
}: {
  readonly vocab?: number;
  readonly contextLength?: number;
  /** What is in the cache already. */
  readonly read?: readonly number[];
} = {}): Decoder & { readonly runs: readonly number[] } {
  const tokens: number[] = [...read];
  const runs: number[] = [];
  return {
    tokens,
    runs,
    vocab,
    contextLength,
    get length() {
      return tokens.length;
    },
    async run(ids, rows) {
      runs.push(ids.length);
      const logits: number[] = [];
      for (const [i, id] of ids.entries()) {
        tokens.push(id);
        if (i >= ids.length - rows) logits.push(...toyLogits(tokens.slice(-3), vocab));
      }
      return Float32Array.from(logits);
    },
    truncate(length) {
      tokens.length = Math.min(length, tokens.length);
    },
    close() {},
  };
}

function toyLogits(last: readonly number[], vocab: number): number[] {
  return Array.from({ length: vocab }, (_, id) => {
    const mixed = [...last, id].reduce((sum, x) => Math.imul(sum ^ (x + 1), 0x45d9f3b) >>> 3, 77);
    return ((mixed % 1000) / 1000) * 6 - 3;
  });
}
