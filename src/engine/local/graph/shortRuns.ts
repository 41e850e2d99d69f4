/** Runs of a few tokens on top of a long past, as while a text is written, attend in a quicker way than long ones. */
import { create } from '@bufbuild/protobuf';
import { elementTypes, type GraphIndex, indexGraph, isOperator, valueInfo } from './graphIndex.ts';
import { nodeWriter } from './nodeWriter.ts';
import {
  type Attribute,
  AttributeSchema,
  type Graph,
  GraphSchema,
  type Node,
  NodeSchema,
} from './onnxFormat.ts';
import { describeRun, type RunShape } from './runShape.ts';
import type { DecoderConfig } from './signature.ts';
import { type Attention, readAttention, splitAttention } from './splitAttention.ts';

/** In tokens: as long as a draft. */
const longestShortRun = 16;

/**
 * Where a graph returns new rows only, each layer's attention becomes a choice: the runtime's own operator for long runs,
 * and one that leaves the past where it is for short ones. Weights stand outside of both.
 *
 * @param graph whose caches are in single precision, the only one that the processor multiplies
 */
export function chooseAttention(graph: Graph, config: DecoderConfig): void {
  const index = indexGraph(graph);
  const layers = Array.from({ length: config.layers }, (_, layer) => layer);
  const found = layers.flatMap((layer) => layerOf(index, config, layer) ?? []);
  if (found.length === 0) return;
  const group = config.heads / config.kvHeads;
  const run = describeRun(graph, { group, longest: longestShortRun });
  const choices = found.map((layer) => choose(layer, config, run));
  const replaced = new Set(found.flatMap(({ long }) => long));
  graph.node = [...graph.node.filter((node) => !replaced.has(node)), ...run.nodes, ...choices];
}

interface Layer {
  readonly layer: number;
  readonly attention: Attention;
  /** What computes it so far: the operator, and the cuts that leave the new rows. */
  readonly long: readonly Node[];
  /** Names: [1, s, heads * headDim], and keys and values of [1, kvHeads, s, headDim]. */
  readonly outputs: readonly string[];
}

function layerOf(index: GraphIndex, config: DecoderConfig, layer: number): Layer | undefined {
  const present = ['key', 'value'].map((what) => `present.${layer}.${what}`);
  const cuts = present.flatMap((name) => index.producers.get(name) ?? []);
  const node = index.producers.get(cuts[0]?.input[0] ?? '');
  const attention = isOperator(node, 'GroupQueryAttention')
    ? readAttention(node, config, index)
    : undefined;
  if (node === undefined || attention === undefined) return undefined;
  return {
    layer,
    attention,
    long: [node, ...cuts],
    outputs: [...node.output.slice(0, 1), ...present],
  };
}

function choose(
  { layer, attention, long, outputs }: Layer,
  config: DecoderConfig,
  run: RunShape,
): Node {
  const short = nodeWriter(`short_${layer}`);
  const { output, key, value } = splitAttention(short, attention, { heads: config, run });
  const inside = new Map(outputs.map((name) => [name, `ask_first/long_${layer}/${name}`]));
  for (const node of long) node.output = node.output.map((name) => inside.get(name) ?? name);
  return create(NodeSchema, {
    opType: 'If',
    name: `ask_first/attention_${layer}`,
    input: [run.isShort],
    output: [...outputs],
    attribute: [
      branch('then_branch', short.nodes, [output, key, value]),
      branch('else_branch', long, [...inside.values()]),
    ],
  });
}

/** @param outputs names of a layer's output, keys and values */
function branch(name: string, nodes: readonly Node[], outputs: readonly string[]): Attribute {
  const output = outputs.map((result, i) =>
    valueInfo(
      result,
      elementTypes.float32,
      i === 0 ? [1, 's', 'width'] : [1, 'heads', 's', 'head'],
    ),
  );
  const graph = create(GraphSchema, { name: `${outputs[0]}/${name}`, node: [...nodes], output });
  return create(AttributeSchema, { name, type: graphAttribute, g: graph });
}

/** As the format numbers types of attributes. */
const graphAttribute = 5;
