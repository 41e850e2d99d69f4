/** How many tokens a run reads on top of how many, as values that all layers read. */
import { floatTensor, int64Tensor } from './graphIndex.ts';
import { type NodeWriter, nodeWriter } from './nodeWriter.ts';
import type { Graph, Node, Tensor } from './onnxFormat.ts';

/** All but the nodes are names; s: tokens that are read, capacity: rows of the past, valid or not. */
export interface RunShape {
  readonly nodes: readonly Node[];
  /** Whether s is at most what was asked for. */
  readonly isShort: string;
  /** [1, s] */
  readonly positions: string;
  /** capacity and s */
  readonly lengths: string;
  /** @returns a constant */
  shape(sizes: readonly number[]): string;
  /**
   * @param window tokens that a token sees, itself among them; 0: all
   * @returns [s * group, capacity + s]: zeros, and what hides; each token has a row for each head of a group
   */
  mask(window: number): string;
}

/** More than any position, and a score that no exponent survives. */
const [never, hidden] = [2 ** 52, -1e30];

/** What `returnDelta` has computed of a run. */
const [past, total, count] = ['ask_first/new_from', 'ask_first/new_to', 'ask_first/new_count'];

/**
 * @param graph which returns new rows only; constants are added to it
 * @param group query heads on a key head
 * @param longest tokens of a run that is short
 */
export function describeRun(
  graph: Graph,
  { group, longest }: { readonly group: number; readonly longest: number },
): RunShape {
  const to = nodeWriter('run');
  const constant = constants(graph);
  const shape = (sizes: readonly number[]) =>
    constant(int64Tensor(`ask_first/sizes_${sizes.join('_')}`, sizes));
  const positions = range(to, { from: past, end: total, what: 'positions', shape });
  const sizes = to.add('Shape', ['past_key_values.0.key'], 'past_shape');
  const capacity = to.add('Gather', [sizes, shape([2])], 'capacity');
  const rows = range(to, { from: shape([0]), end: capacity, what: 'rows', shape });
  const isValid = to.add('Less', [rows, past], 'is_valid');
  const old = to.add('Where', [isValid, rows, shape([never])], 'old_positions');
  const keys = to.add('Concat', [old, positions], 'keys', { attributes: { axis: 0 } });
  const column = to.add('Reshape', [positions, shape([-1, 1])], 'column');
  const repeated = to.add('Expand', [column, shape([1, group])], 'repeated');
  const queries = to.add('Reshape', [repeated, shape([-1, 1])], 'queries');
  const masks = new Map<number, string>();
  return {
    nodes: to.nodes,
    isShort: to.add('LessOrEqual', [count, shape([longest])], 'is_short'),
    positions: to.add('Reshape', [positions, shape([1, -1])], 'row'),
    lengths: to.add('Concat', [capacity, count], 'lengths', { attributes: { axis: 0 } }),
    shape,
    mask(window) {
      const mask = masks.get(window) ?? addMask(to, { keys, queries, window, shape, constant });
      masks.set(window, mask);
      return mask;
    },
  };
}

type Constant = (tensor: Tensor) => string;

/** Each is added once. */
function constants(graph: Graph): Constant {
  const known = new Set<string>();
  return (tensor) => {
    const { name = '' } = tensor;
    if (!known.has(name)) graph.initializer.push(tensor);
    known.add(name);
    return name;
  };
}

function range(
  to: NodeWriter,
  ends: { readonly from: string; readonly end: string; readonly what: string } & Pick<
    RunShape,
    'shape'
  >,
): string {
  const { from, end, what, shape } = ends;
  const scalars = [from, end, shape([1])].map((name, i) =>
    to.add('Squeeze', [name], `${what}_${i}`),
  );
  return to.add('Range', scalars, what);
}

interface MaskParts extends Pick<RunShape, 'shape'> {
  /** [capacity + s] and [s * group, 1]: positions. */
  readonly keys: string;
  readonly queries: string;
  readonly window: number;
  readonly constant: Constant;
}

function addMask(to: NodeWriter, { keys, queries, window, shape, constant }: MaskParts): string {
  const named = (what: string) => `mask_${window}${what}`;
  const isBefore = to.add('LessOrEqual', [keys, queries], named('/before'));
  const isNear = () => {
    const distance = to.add('Sub', [queries, keys], named('/distance'));
    return to.add('Less', [distance, shape([window])], named('/near'));
  };
  const isSeen = window === 0 ? isBefore : to.add('And', [isBefore, isNear()], named('/seen'));
  const levels = [0, hidden].map((level) =>
    constant(floatTensor(`ask_first/level_${level}`, level)),
  );
  return to.add('Where', [isSeen, ...levels], named(''));
}
