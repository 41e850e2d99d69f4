/** A model that asks, whatever it reads: each of its words calls for the next one, and anything else for the first. */
import type { DecoderShape } from './decoderShape.ts';
import { type DecoderWeights, decoderWeights } from './decoderWeights.ts';
import { smallShapes } from './shapes.ts';
import { byteText, type Vocabulary } from './trainTokenizer.ts';
import type { Matrix } from './weights.ts';

/** Small, with a head of its own. */
export const askingShape: DecoderShape = smallShapes.llama;

/** Tokens of this model alone. None ends where only one text may follow: that would be written in usual tokens. */
const words = [
  '```ask\nWhich of the',
  ' two do you mean?\nwhy: They end',
  ' differently.\nslot: which-candidate\n- The one',
  ' that waits\n- The one',
  ' that runs\n```',
];

export function withAskingWords({ tokens, merges }: Vocabulary): Vocabulary {
  return { tokens: [...tokens, ...words.map(byteText)], merges };
}

/** Columns in which all tokens are alike: they call for the first word. */
const shared = 12;
const [sharedCode, firstCode] = [7, 5];

/** Rows of the head are larger than usual, so that its choice is clear. */
const headScale = 8;

/**
 * Layers that add nothing, so that the head sees the last token alone.
 *
 * @param first id of the first word
 */
export function askingWeights(shape: DecoderShape, seed: number, first: number): DecoderWeights {
  const random = decoderWeights(shape, seed);
  const embedding = alike(random.matrix('model.embed_tokens.weight'));
  const head = headOf(embedding, first);
  return {
    ...random,
    matrix(name) {
      if (name === 'model.embed_tokens.weight') return embedding;
      if (name === 'lm_head.weight') return head;
      const matrix = random.matrix(name);
      return /o_proj|down_proj/.test(name)
        ? { ...matrix, codes: matrix.codes.map(() => 0) }
        : matrix;
    },
  };
}

function alike(embedding: Matrix): Matrix {
  const { columns } = embedding;
  const codes = embedding.codes.map((code, at) => (at % columns < shared ? sharedCode : code));
  return { ...embedding, codes };
}

function headOf(embedding: Matrix, first: number): Matrix {
  const { columns } = embedding;
  const codes = new Int8Array(embedding.codes.length);
  codes.fill(firstCode, first * columns, first * columns + shared);
  for (let id = first; id < first + words.length - 1; id++) {
    const called = embedding.codes.subarray(id * columns + shared, (id + 1) * columns);
    codes.set(called, (id + 1) * columns + shared);
  }
  return { ...embedding, codes, scales: embedding.scales.map((scale) => scale * headScale) };
}
