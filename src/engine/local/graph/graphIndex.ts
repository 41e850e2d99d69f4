/** Finds one's way in a graph, and the small pieces that rewrites add to it. */
import { create } from '@bufbuild/protobuf';
import {
  type Attribute,
  AttributeSchema,
  DimensionSchema,
  type Graph,
  type Node,
  NodeSchema,
  ShapeSchema,
  type Tensor,
  TensorSchema,
  TensorTypeSchema,
  TypeSchema,
  type ValueInfo,
  ValueInfoSchema,
} from './onnxFormat.ts';

export const elementTypes = { float32: 1, int32: 6, int64: 7, float16: 10 } as const;

const attributeTypes = { float: 1, int: 2, ints: 7 } as const;

/** As the graph was when it was indexed. */
export interface GraphIndex {
  readonly inputs: ReadonlySet<string>;
  /** Who computes a value; undefined for inputs and initializers. */
  readonly producers: ReadonlyMap<string, Node>;
  readonly consumers: ReadonlyMap<string, readonly Node[]>;
  readonly initializers: ReadonlyMap<string, Tensor>;
}

export function indexGraph(graph: Graph): GraphIndex {
  const consumers = new Map<string, Node[]>();
  for (const node of graph.node) {
    for (const input of new Set(node.input)) {
      const known = consumers.get(input);
      if (known) known.push(node);
      else consumers.set(input, [node]);
    }
  }
  return {
    inputs: new Set(graph.input.map(({ name }) => name ?? '')),
    producers: new Map(
      graph.node.flatMap((node) =>
        node.output.filter((name) => name !== '').map((output) => [output, node]),
      ),
    ),
    consumers,
    initializers: new Map(graph.initializer.map((tensor) => [tensor.name ?? '', tensor])),
  };
}

/** All nodes that a value is computed from, in the order of the graph. */
export function ancestors(
  graph: Graph,
  index: GraphIndex,
  names: readonly string[],
): readonly Node[] {
  const found = new Set<Node>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = index.producers.get(name);
    if (node === undefined || found.has(node)) continue;
    found.add(node);
    open.push(...node.input);
  }
  return graph.node.filter((node) => found.has(node));
}

/** Whether a value is the same at every run. */
export function isConstant(graph: Graph, index: GraphIndex, name: string): boolean {
  const nodes = ancestors(graph, index, [name]);
  const read = [name, ...nodes.flatMap(({ input }) => input)];
  return !read.some((input) => index.inputs.has(input));
}

/** Whether there is such a node, and it is one of these. */
export function isOperator(node: Node | undefined, ...operators: readonly string[]): node is Node {
  return node !== undefined && isOneOf(node, operators);
}

/** Whether each value is computed once, and from none that is computed from it. */
export function isAcyclic(graph: Graph): boolean {
  const { producers, consumers } = indexGraph(graph);
  const outputs = graph.node.flatMap(({ output }) => output.filter((name) => name !== ''));
  if (new Set(outputs).size !== outputs.length) return false;
  const isAwaited = (name: string) => name !== '' && producers.has(name);
  const awaited = new Map(
    graph.node.map((node) => [node, new Set(node.input.filter(isAwaited)).size]),
  );
  const ready = graph.node.filter((node) => awaited.get(node) === 0);
  let done = 0;
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    done += 1;
    for (const reader of node.output.flatMap((name) => consumers.get(name) ?? [])) {
      const left = (awaited.get(reader) ?? 0) - 1;
      awaited.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return done === graph.node.length;
}

export function isOneOf({ opType = '' }: Node, operators: readonly string[]): boolean {
  return operators.includes(opType);
}

export function attribute(node: Node, name: string): Attribute | undefined {
  return node.attribute.find((candidate) => candidate.name === name);
}

type NodeAttributes = Readonly<
  Record<string, number | { readonly float: number } | readonly number[]>
>;

export function makeNode(
  operator: string,
  {
    inputs,
    outputs,
    attributes = {},
    domain = '',
  }: {
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly attributes?: NodeAttributes;
    readonly domain?: string;
  },
): Node {
  return create(NodeSchema, {
    opType: operator,
    name: `ask_first/${outputs[0]}`,
    input: [...inputs],
    output: [...outputs],
    domain,
    attribute: Object.entries(attributes).map(([name, value]) => makeAttribute(name, value)),
  });
}

export function makeAttribute(name: string, value: NodeAttributes[string]): Attribute {
  if (typeof value === 'number') {
    return create(AttributeSchema, { name, i: BigInt(value), type: attributeTypes.int });
  }
  if ('float' in value) {
    return create(AttributeSchema, { name, f: value.float, type: attributeTypes.float });
  }
  return create(AttributeSchema, { name, ints: value.map(BigInt), type: attributeTypes.ints });
}

/** @param sizes a name where a size is not known */
export function valueInfo(
  name: string,
  elemType: number,
  sizes: readonly (number | string)[],
): ValueInfo {
  const dim = sizes.map((size) =>
    typeof size === 'number'
      ? create(DimensionSchema, { dimValue: BigInt(size) })
      : create(DimensionSchema, { dimParam: size }),
  );
  const tensorType = create(TensorTypeSchema, { elemType, shape: create(ShapeSchema, { dim }) });
  return create(ValueInfoSchema, { name, type: create(TypeSchema, { tensorType }) });
}

/** @param dims a scalar without */
export function int64Tensor(
  name: string,
  values: readonly number[],
  dims = [values.length],
): Tensor {
  return create(TensorSchema, {
    name,
    dims: dims.map(BigInt),
    dataType: elementTypes.int64,
    int64Data: values.map(BigInt),
  });
}

/** A scalar. */
export function floatTensor(name: string, value: number): Tensor {
  return create(TensorSchema, { name, dataType: elementTypes.float32, floatData: [value] });
}

/** Drops what no output needs any more. */
export function dropUnused(graph: Graph): void {
  const index = indexGraph(graph);
  graph.node = [
    ...ancestors(
      graph,
      index,
      graph.output.map(({ name }) => name ?? ''),
    ),
  ];
  const read = new Set([
    ...graph.node.flatMap(({ input }) => input),
    ...graph.output.map(({ name }) => name ?? ''),
  ]);
  graph.initializer = graph.initializer.filter(({ name }) => read.has(name ?? ''));
  graph.input = graph.input.filter(({ name }) => name !== 'position_ids' || read.has(name));
}
