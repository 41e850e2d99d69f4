/** A cache that grows outside the graph: only the rows of the new tokens are returned. */
import { type GraphIndex, indexGraph, int64Tensor, isOperator, makeNode } from './graphIndex.ts';
import type { Graph, Node } from './onnxFormat.ts';

/** Whether each cache is kept by an attention that takes a longer past than is valid. */
export function canReturnDelta(graph: Graph, caches: readonly string[]): boolean {
  const index = indexGraph(graph);
  return caches.every((name) => keeper(index, name) !== undefined);
}

function keeper({ producers, consumers }: GraphIndex, name: string): Node | undefined {
  const present = `present.${name}`;
  const node = producers.get(present);
  const isFree = (consumers.get(present) ?? []).length === 0;
  return isFree && isOperator(node, 'GroupQueryAttention') ? node : undefined;
}

/**
 * The attention still computes the whole cache, but what leaves the graph are the new rows. The binding copies every output:
 * the copy no longer grows with the past.
 */
export function returnDelta(graph: Graph, caches: readonly string[]): void {
  const index = indexGraph(graph);
  addLengths(graph);
  for (const name of caches) {
    const present = `present.${name}`;
    const whole = `ask_first/whole/${name}`;
    const node = keeper(index, name);
    if (node === undefined) continue;
    node.output = node.output.map((output) => (output === present ? whole : output));
    const inputs = [whole, 'ask_first/new_from', 'ask_first/new_to', 'ask_first/token_axis'];
    graph.node.push(makeNode('Slice', { inputs, outputs: [present] }));
  }
  for (const output of graph.output) {
    if (output.name?.startsWith('present.')) freeLength(output);
  }
}

function addLengths(graph: Graph): void {
  graph.initializer.push(
    int64Tensor('ask_first/token_axis', [2]),
    int64Tensor('ask_first/length_axis', [1]),
  );
  const length = (input: string, output: string) => [
    makeNode('Shape', { inputs: [input], outputs: [`${output}/shape`] }),
    makeNode('Gather', { inputs: [`${output}/shape`, 'ask_first/length_axis'], outputs: [output] }),
  ];
  graph.node.push(
    ...length('attention_mask', 'ask_first/new_to'),
    ...length('input_ids', 'ask_first/new_count'),
    makeNode('Sub', {
      inputs: ['ask_first/new_to', 'ask_first/new_count'],
      outputs: ['ask_first/new_from'],
    }),
  );
}

/** The declared length of the output was that of the whole. */
function freeLength({ type }: Graph['output'][number]): void {
  const dimension = type?.tensorType?.shape?.dim[2];
  if (dimension === undefined) return;
  dimension.dimValue = undefined;
  dimension.dimParam = 'new_tokens';
}
