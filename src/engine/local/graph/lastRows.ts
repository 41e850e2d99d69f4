/** Logits only for the rows that are asked for, and what the head reads. */
import {
  elementTypes,
  type GraphIndex,
  indexGraph,
  int64Tensor,
  isConstant,
  isOneOf,
  makeNode,
  valueInfo,
} from './graphIndex.ts';
import type { Graph, Node } from './onnxFormat.ts';

const fromInput = 'logits_from';

/** By which newer exports let their caller say how many rows of logits it wants; 0 for all. */
export const rowCountInput = 'num_logits_to_keep';

/** Each row of their output depends on the same row of their input. */
const unary = ['Cast', 'Identity', 'Tanh'];
const binary = ['Add', 'Sub', 'Mul', 'Div'];

/** The layer that turns a token's state into its logits. */
export function findHead(graph: Graph): Node | undefined {
  const index = indexGraph(graph);
  let node = index.producers.get('logits');
  for (let steps = 0; node !== undefined && steps < graph.node.length; steps++) {
    if (isHead(graph, index, node)) return node;
    const input = rowWiseInput(graph, index, node);
    node = input === undefined ? undefined : index.producers.get(input);
  }
  return undefined;
}

function isHead(graph: Graph, index: GraphIndex, node: Node): boolean {
  if (isOneOf(node, ['MatMulNBits'])) return true;
  const [, weight = ''] = node.input;
  return isOneOf(node, ['MatMul']) && isConstant(graph, index, weight);
}

function rowWiseInput(graph: Graph, index: GraphIndex, node: Node): string | undefined {
  if (isOneOf(node, unary)) return node.input[0];
  if (!isOneOf(node, binary)) return undefined;
  const changing = node.input.filter((input) => !isConstant(graph, index, input));
  const rank = node.input.map((input) => index.initializers.get(input)?.dims.length ?? 0);
  return changing.length === 1 && Math.max(...rank) <= 1 ? changing[0] : undefined;
}

/** Adds the input `logits_from`: the first row, counted from the end (-k for the last k). */
export function sliceRows(graph: Graph, head: Node): void {
  const [data = ''] = head.input;
  const rows = 'ask_first/last_rows';
  graph.input.push(valueInfo(fromInput, elementTypes.int64, [1]));
  graph.initializer.push(
    int64Tensor('ask_first/end', [Number.MAX_SAFE_INTEGER]),
    int64Tensor('ask_first/row_axis', [1]),
  );
  const inputs = [data, fromInput, 'ask_first/end', 'ask_first/row_axis'];
  graph.node.push(makeNode('Slice', { inputs, outputs: [rows] }));
  head.input[0] = rows;
}

/** @returns whether the graph had such an input; its number is now computed from `logits_from` */
export function feedRowCount(graph: Graph): boolean {
  const input = graph.input.find(({ name }) => name === rowCountInput);
  if (input === undefined) return false;
  const isScalar = input.type?.tensorType?.shape?.dim.length === 0;
  const count = isScalar ? 'ask_first/row_counts' : rowCountInput;
  graph.input = graph.input.filter((other) => other !== input);
  graph.input.push(valueInfo(fromInput, elementTypes.int64, [1]));
  graph.node.push(makeNode('Neg', { inputs: [fromInput], outputs: [count] }));
  if (isScalar) graph.node.push(makeNode('Squeeze', { inputs: [count], outputs: [rowCountInput] }));
  return true;
}

/** Adds the output `hidden_states`: what the head reads. */
export function returnHidden(graph: Graph, head: Node, hidden: number): void {
  const [data = ''] = head.input;
  const outputs = ['hidden_states'];
  graph.node.push(
    makeNode('Cast', { inputs: [data], outputs, attributes: { to: elementTypes.float32 } }),
  );
  graph.output.push(
    valueInfo('hidden_states', elementTypes.float32, ['batch_size', 'rows', hidden]),
  );
}

/** Whoever reads logits need not know what the model computes in. */
export function widenLogits(graph: Graph, vocab: number): void {
  const declared = graph.output.find(({ name }) => name === 'logits')?.type?.tensorType?.elemType;
  const node = indexGraph(graph).producers.get('logits');
  if (node === undefined) return;
  if (declared !== elementTypes.float32) {
    const narrow = 'ask_first/narrow_logits';
    node.output = node.output.map((name) => (name === 'logits' ? narrow : name));
    const attributes = { to: elementTypes.float32 };
    graph.node.push(makeNode('Cast', { inputs: [narrow], outputs: ['logits'], attributes }));
  }
  const widened = valueInfo('logits', elementTypes.float32, ['batch_size', 'rows', vocab]);
  graph.output = graph.output.map((output) => (output.name === 'logits' ? widened : output));
}
