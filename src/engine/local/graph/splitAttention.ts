/** Attention over what was read before and over what is new, each where it lies. */
import { attribute, type GraphIndex } from './graphIndex.ts';
import type { NodeWriter } from './nodeWriter.ts';
import type { Node } from './onnxFormat.ts';
import type { RunShape } from './runShape.ts';
import type { DecoderConfig } from './signature.ts';

const microsoft = 'com.microsoft';

/** One layer's attention: names of values, and numbers. */
export interface Attention {
  /** [1, s, heads * headDim]; where there is no `key`, keys and values stand behind. */
  readonly query: string;
  readonly key: string;
  readonly value: string;
  /** [1, kvHeads, capacity, headDim] */
  readonly pastKey: string;
  readonly pastValue: string;
  /** Cosines and sines, if queries and keys are turned. */
  readonly rotation: readonly string[] | undefined;
  /** That scores are multiplied with. */
  readonly scale: number;
  /** Tokens that a token sees, itself among them; 0: all. */
  readonly window: number;
}

export interface AttentionResult {
  /** [1, s, heads * headDim] */
  readonly output: string;
  /** Of the new tokens: [1, kvHeads, s, headDim]. */
  readonly key: string;
  readonly value: string;
}

/** @returns undefined if the attention does more than this file can */
export function readAttention(
  node: Node,
  { headDim }: Pick<DecoderConfig, 'headDim'>,
  { initializers }: Pick<GraphIndex, 'initializers'>,
): Attention | undefined {
  const [query = '', key = '', value = '', pastKey = '', pastValue = '', , , ...rest] = node.input;
  const [cos = '', sin = '', ...others] = rest;
  const isTurned = numberOf(node, 'do_rotary') === 1;
  const turnsAll = initializers.get(cos)?.dims[1] === BigInt(headDim / 2);
  const isPlain = unusual.every((name) => numberOf(node, name) <= 0);
  if (!isPlain || others.some((name) => name !== '') || (isTurned && !turnsAll)) return undefined;
  return {
    ...{ query, key, value, pastKey, pastValue },
    rotation: isTurned ? [cos, sin] : undefined,
    scale: numberOf(node, 'scale') || 1 / Math.sqrt(headDim),
    window: Math.max(0, numberOf(node, 'local_window_size')),
  };
}

const unusual = ['softcap', 'smooth_softmax', 'rotary_interleaved', 'qk_output'];

/** 0 if it is not set. */
function numberOf(node: Node, name: string): number {
  const { i, f } = attribute(node, name) ?? {};
  return Number(i ?? f ?? 0);
}

type Heads = Pick<DecoderConfig, 'heads' | 'kvHeads' | 'headDim'>;

/**
 * The runtime's own operator copies all of a layer's past before it looks at it, and reads keys anew for each query head. Here
 * scores of past and new keys stand side by side, one softmax is over both, and what each part weighs is summed. Query heads
 * that share a key head are rows of one matrix.
 */
export function splitAttention(
  to: NodeWriter,
  attention: Attention,
  { heads, run }: { readonly heads: Heads; readonly run: RunShape },
): AttentionResult {
  const [q, k, v] = separate(to, attention, { heads, run });
  const turned = (input: string, what: string) =>
    attention.rotation === undefined
      ? input
      : to.add('RotaryEmbedding', [input, run.positions, ...attention.rotation], what, {
          domain: microsoft,
        });
  const byHead = (input: string, what: string) => rowsByHead(to, input, { what, heads, run });
  const group = byHead(turned(q, 'q_rotated'), 'q');
  const query = to.add('Reshape', [group, run.shape([1, heads.kvHeads, -1, heads.headDim])], 'q');
  const key = byHead(turned(k, 'k_rotated'), 'k');
  const value = byHead(v, 'v');
  const [past, now] = shares(to, { ...attention, query, key }, run);
  const sum = to.add(
    'Add',
    [to.add('MatMul', [past, attention.pastValue], 'past'), to.add('MatMul', [now, value], 'new')],
    'sum',
  );
  return { key, value, output: rowsByToken(to, sum, { heads, run }) };
}

interface Place {
  readonly heads: Heads;
  readonly run: RunShape;
}

function separate(
  to: NodeWriter,
  { query, key, value }: Attention,
  { heads: { heads, kvHeads, headDim }, run }: Place,
): readonly [string, string, string] {
  if (key !== '') return [query, key, value];
  const sizes = run.shape([heads * headDim, kvHeads * headDim, kvHeads * headDim]);
  const first = to.add('Split', [query, sizes], 'queries', {
    more: ['keys', 'values'],
    attributes: { axis: 2 },
  });
  return [first, to.named('keys'), to.named('values')];
}

/** @returns [1, kvHeads, s, headDim of all heads that share a key head] */
function rowsByHead(
  to: NodeWriter,
  input: string,
  { what, heads: { kvHeads }, run }: Place & { readonly what: string },
): string {
  const split = to.add('Reshape', [input, run.shape([0, 0, kvHeads, -1])], `${what}_split`);
  return to.add('Transpose', [split], `${what}_turned`, { attributes: { perm: [0, 2, 1, 3] } });
}

function rowsByToken(to: NodeWriter, input: string, { heads, run }: Place): string {
  const width = (heads.heads / heads.kvHeads) * heads.headDim;
  const split = to.add('Reshape', [input, run.shape([1, heads.kvHeads, -1, width])], 'sum_split');
  const turned = to.add('Transpose', [split], 'sum_turned', { attributes: { perm: [0, 2, 1, 3] } });
  return to.add('Reshape', [turned, run.shape([1, -1, heads.heads * heads.headDim])], 'output');
}

/** @returns how much of each past and of each new value counts */
function shares(
  to: NodeWriter,
  { query, key, pastKey, scale, window }: Attention,
  run: RunShape,
): readonly [string, string] {
  const scores = (keys: string, what: string) =>
    to.add('FusedMatMul', [query, keys], what, {
      domain: microsoft,
      attributes: { transB: 1, alpha: { float: scale } },
    });
  const both = [scores(pastKey, 'past_scores'), scores(key, 'new_scores')];
  const joined = to.add('Concat', both, 'scores', { attributes: { axis: 3 } });
  const shown = to.add('Add', [joined, run.mask(window)], 'shown_scores');
  const weights = to.add('Softmax', [shown], 'weights', { attributes: { axis: -1 } });
  const past = to.add('Split', [weights, run.lengths], 'past_weights', {
    more: ['new_weights'],
    attributes: { axis: 3 },
  });
  return [past, to.named('new_weights')];
}
