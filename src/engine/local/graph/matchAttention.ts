/**
 * Recognises one layer's attention where it is spelled out, node by node.
 *
 * It starts from the cache, which has a known name: back to where keys and values come from, forward to where they are used.
 * Everything on the way must be exactly what grouped-query attention does; the mask and the rotation are left to be evaluated.
 */
import { axesOf, constantNumber, constantNumbers, lastNumbers } from './constants.ts';
import { attribute, type GraphIndex, isOneOf, isOperator } from './graphIndex.ts';
import type { Node } from './onnxFormat.ts';

export interface HeadCounts {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

export interface AttentionMatch {
  /** [batch, tokens, heads, head size] */
  readonly query: string;
  readonly key: string;
  readonly value: string;
  /** Undefined where queries and keys are not rotated. */
  readonly rotation: { readonly cos: string; readonly sin: string } | undefined;
  readonly mask: string;
  readonly scale: number;
  /** [batch, tokens, heads x head size] */
  readonly output: string;
}

/** Thrown and caught here alone: the first thing that is not as expected ends the search. */
class Unlike extends Error {}

/** @returns the reason if this is not grouped-query attention */
export function matchAttention(
  index: GraphIndex,
  layer: number,
  counts: HeadCounts,
): AttentionMatch | { readonly unlike: string } {
  try {
    return match({ index, counts }, layer);
  } catch (error) {
    if (error instanceof Unlike) return { unlike: error.message };
    if (error instanceof RangeError) return { unlike: 'it is nested too deeply' };
    throw error;
  }
}

interface Search {
  readonly index: GraphIndex;
  readonly counts: HeadCounts;
}

function match(search: Search, layer: number): AttentionMatch {
  const { counts } = search;
  const key = rotated(search, addedRows(search, `${layer}.key`));
  const value = addedRows(search, `${layer}.value`);
  const mixing = valueProduct(search, `present.${layer}.value`);
  const scores = maskedScores(search, mixing.input[0] ?? '');
  const product = scaled(search, scores.scores);
  const multiply = need(search, product.name, 'MatMul');
  const query = scaled(search, multiply.input[0] ?? '');
  const keys = scaled(search, multiply.input[1] ?? '');
  const turned = need(search, keys.name, 'Transpose');
  check(hasInts(turned, 'perm', [0, 1, 3, 2]), 'keys are not turned');
  const repeatedKey = unrepeated(search, turned.input[0] ?? '');
  check(repeatedKey === `present.${layer}.key`, 'keys do not come from the cache');
  const turnedQuery = rotated(search, query.name);
  check(turnedQuery.cos === key.cos && turnedQuery.sin === key.sin, 'queries turn unlike keys');
  return {
    query: split(search, turnedQuery.name, counts.heads),
    key: split(search, key.name, counts.kvHeads),
    value: split(search, value, counts.kvHeads),
    rotation: key.cos === undefined ? undefined : { cos: key.cos, sin: key.sin },
    mask: scores.mask,
    scale: product.factor * query.factor * keys.factor,
    output: joinedHeads(search, mixing),
  };
}

/** What is appended to the past. */
function addedRows(search: Search, name: string): string {
  const concat = need(search, `present.${name}`, 'Concat');
  const [past, added = '', ...more] = concat.input;
  const axis = Number(attribute(concat, 'axis')?.i);
  check(past === `past_key_values.${name}` && more.length === 0, 'the cache is not past and new');
  check(axis === 2 || axis === -2, 'the cache does not grow by tokens');
  return added;
}

type Rotated =
  | { readonly name: string; readonly cos: string; readonly sin: string }
  | { readonly name: string; readonly cos: undefined; readonly sin: undefined };

/** x * cos + (-second half, first half) * sin */
function rotated(search: Search, name: string): Rotated {
  const sum = search.index.producers.get(name);
  if (!isOperator(sum, 'Add')) return { name, cos: undefined, sin: undefined };
  const [left, right] = sum.input.map((input) => need(search, input, 'Mul'));
  for (const [straight, turned] of [
    [left, right],
    [right, left],
  ]) {
    const found = straight && turned && rotationOf(search, straight, turned);
    if (found) return found;
  }
  throw new Unlike('something is added to queries or keys');
}

function rotationOf(search: Search, straight: Node, turned: Node): Rotated | undefined {
  for (const [half = '', sin = ''] of bothOrders(turned)) {
    const x = halvesTurned(search, half);
    const cos = straight.input.find((input) => input !== x);
    if (x !== undefined && cos !== undefined && straight.input.includes(x))
      return { name: x, cos, sin };
  }
  return undefined;
}

function bothOrders({ input: [a = '', b = ''] }: Node): readonly (readonly [string, string])[] {
  return [
    [a, b],
    [b, a],
  ];
}

/** @returns x of (-second half of x, first half of x) */
function halvesTurned(search: Search, name: string): string | undefined {
  const { index, counts } = search;
  const concat = index.producers.get(name);
  const axis = isOperator(concat, 'Concat') ? Number(attribute(concat, 'axis')?.i) : undefined;
  if (!isOperator(concat, 'Concat') || (axis !== -1 && axis !== 3)) return undefined;
  const [negated = '', kept = ''] = concat.input;
  const negative = index.producers.get(negated);
  if (!isOperator(negative, 'Neg')) return undefined;
  const half = counts.headDim / 2;
  const second = sliceOf(search, negative.input[0] ?? '');
  const first = sliceOf(search, kept);
  const isWhole =
    first?.from === 0 && first.to === half && second?.from === half && second.to >= counts.headDim;
  return isWhole && first.name === second.name ? first.name : undefined;
}

function sliceOf(
  { index }: Search,
  name: string,
): { name: string; from: number; to: number } | undefined {
  const slice = index.producers.get(name);
  if (!isOperator(slice, 'Slice')) return undefined;
  const [data = '', starts = '', ends = '', axes = '', steps] = slice.input;
  const axis = constantNumber(index, axes);
  const step = steps === undefined ? 1 : constantNumber(index, steps);
  const from = constantNumber(index, starts);
  const to = constantNumber(index, ends);
  const isPlain = (axis === 3 || axis === -1) && step === 1;
  return isPlain && from !== undefined && to !== undefined ? { name: data, from, to } : undefined;
}

/** The product of shares and values. */
function valueProduct(search: Search, present: string): Node {
  const { index } = search;
  const products = [...index.producers.values()].filter((node) => {
    return (
      isOperator(node, 'MatMul') && unrepeated(search, node.input[1] ?? '', 'quiet') === present
    );
  });
  const [product, ...more] = new Set(products);
  if (product === undefined || more.length > 0)
    throw new Unlike('values are used in an unknown way');
  return product;
}

/** Undoes repeating each head for the queries that share it. */
function unrepeated(search: Search, name: string, mood: 'quiet' | 'strict' = 'strict'): string {
  const { index, counts } = search;
  if (counts.heads === counts.kvHeads) return name;
  const reshape = index.producers.get(name);
  const repeat = isOperator(reshape, 'Reshape')
    ? index.producers.get(reshape.input[0] ?? '')
    : undefined;
  const apart = isOperator(repeat, 'Tile', 'Expand')
    ? index.producers.get(repeat.input[0] ?? '')
    : undefined;
  const isApart = isOperator(apart, 'Unsqueeze') && axesOf(index, apart)?.join() === '2';
  if (isApart && repeatsAxis(search, repeat)) return apart.input[0] ?? '';
  check(mood === 'quiet', 'heads are repeated in an unknown way');
  return '';
}

/** Expanding can only concern the axis of size 1; tiling says what it repeats. */
function repeatsAxis({ index, counts }: Search, repeat: Node | undefined): boolean {
  if (!isOperator(repeat, 'Tile')) return true;
  const times = constantNumbers(index, repeat.input[1] ?? '') ?? [];
  const expected = [1, 1, counts.heads / counts.kvHeads, 1, 1];
  return times.length === 5 && times.every((count, i) => count === expected[i]);
}

function maskedScores(
  search: Search,
  shares: string,
): { readonly scores: string; readonly mask: string } {
  const softmax = need(search, uncast(search, shares), 'Softmax');
  const axis = Number(attribute(softmax, 'axis')?.i ?? -1n);
  check(axis === -1 || axis === 3, 'shares do not add up over keys');
  const sum = need(search, uncast(search, softmax.input[0] ?? ''), 'Add');
  const [scores = '', mask = ''] = sum.input;
  const isInOrder = search.index.producers.get(scaled(search, scores).name)?.opType === 'MatMul';
  return isInOrder ? { scores, mask } : { scores: mask, mask: scores };
}

/** Follows multiplications with a constant back. */
function scaled(search: Search, name: string): { readonly name: string; readonly factor: number } {
  const node = search.index.producers.get(name);
  if (node && isOneOf(node, ['Cast', 'Identity'])) return scaled(search, node.input[0] ?? '');
  if (!isOperator(node, 'Mul', 'Div')) return { name, factor: 1 };
  const [left = '', right = ''] = node.input;
  const number = constantNumber(search.index, right);
  if (number === undefined) return { name, factor: 1 };
  const inner = scaled(search, left);
  return {
    name: inner.name,
    factor: inner.factor * (isOneOf(node, ['Mul']) ? number : 1 / number),
  };
}

function uncast(search: Search, name: string): string {
  const node = search.index.producers.get(name);
  return isOperator(node, 'Cast', 'Identity') ? uncast(search, node.input[0] ?? '') : name;
}

/** @returns [batch, tokens, heads, head size], from which [batch, heads, tokens, head size] was made */
function split(search: Search, name: string, heads: number): string {
  const transpose = need(search, name, 'Transpose');
  check(hasInts(transpose, 'perm', [0, 2, 1, 3]), 'heads are not split');
  const [before = ''] = transpose.input;
  const [count, size] = splitShape(search, before).slice(-2);
  const isExpected = size === search.counts.headDim && (count === heads || count === -1);
  check(isExpected, 'heads are of another size');
  return before;
}

const normOperators = ['Mul', 'Cast', 'Div', 'SimplifiedLayerNormalization'];

/** Follows a norm of each head back to where heads were split. */
function splitShape({ index }: Search, name: string): readonly number[] {
  let node = index.producers.get(name);
  while (node !== undefined && isOneOf(node, normOperators)) {
    const normed = node.input.find((input) => index.producers.has(input));
    node = index.producers.get(normed ?? '');
  }
  return isOperator(node, 'Reshape') ? lastNumbers(index, node.input[1] ?? '') : [];
}

function joinedHeads(search: Search, { output: [name = ''] }: Node): string {
  const transpose = only(search, name);
  const isBack = isOperator(transpose, 'Transpose') && hasInts(transpose, 'perm', [0, 2, 1, 3]);
  const reshape = isBack ? only(search, transpose.output[0] ?? '') : undefined;
  if (!isOperator(reshape, 'Reshape')) throw new Unlike('heads are joined in an unknown way');
  const width = lastNumbers(search.index, reshape.input[1] ?? '').at(-1);
  const { heads, headDim } = search.counts;
  check(width === heads * headDim || width === -1, 'heads are joined to another width');
  return reshape.output[0] ?? '';
}

function only({ index }: Search, name: string): Node | undefined {
  const consumers = index.consumers.get(name) ?? [];
  return consumers.length === 1 ? consumers[0] : undefined;
}

function need({ index }: Search, name: string, operator: string): Node {
  const node = index.producers.get(name);
  if (isOperator(node, operator)) return node;
  throw new Unlike(`there is no ${operator} where one is expected`);
}

function hasInts(node: Node, name: string, expected: readonly number[]): boolean {
  const ints = attribute(node, name)?.ints.map(Number) ?? [];
  return ints.length === expected.length && ints.every((value, i) => value === expected[i]);
}

function check(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Unlike(reason);
}
