/** Refuses what a decoder has no need of, and what may hide something. */
import { ModelError } from '../modelError.ts';
import { isAcyclic } from './graphIndex.ts';
import type { Graph, Model, Node } from './onnxFormat.ts';

/** ONNX's own operators and those of ONNX Runtime; all others would need code that comes with the model. */
const knownDomains = new Set(['', 'ai.onnx', 'com.microsoft']);

/** Whether they ever end depends on the data. */
const endless = new Set(['Loop', 'Scan']);

/** @throws {ModelError} with the first thing that is refused */
export function checkModel(model: Model, file: string): Graph {
  const { graph, functions, opsetImport } = model;
  if (!graph) throw new ModelError('no-graph', { file });
  if (functions.length > 0) throw new ModelError('own-functions', { file });
  for (const { domain = '' } of opsetImport) {
    if (!knownDomains.has(domain)) {
      throw new ModelError('strange-domain', { file, domain: JSON.stringify(domain) });
    }
  }
  if (!isAcyclic(graph)) throw new ModelError('graph-circle', { file });
  if (graph.sparseInitializer.length > 0) throw new ModelError('sparse-weights', { file });
  for (const node of nodesOf(graph)) checkNode(node, file);
  return graph;
}

function checkNode({ domain = '', opType = '', attribute }: Node, file: string): void {
  if (!knownDomains.has(domain)) {
    const named = { operator: JSON.stringify(opType), domain: JSON.stringify(domain) };
    throw new ModelError('strange-operator', { file, ...named });
  }
  if (endless.has(opType)) throw new ModelError('graph-loop', { file, operator: opType });
  const tensors = attribute.flatMap(({ t, tensors: more, g, graphs }) => [
    ...(t ? [t] : []),
    ...more,
    ...[...(g ? [g] : []), ...graphs].flatMap(({ initializer }) => initializer),
  ]);
  const isOutside = tensors.some(
    ({ dataLocation = 0, externalData }) => dataLocation !== 0 || externalData.length > 0,
  );
  if (isOutside) throw new ModelError('node-reads-file', { file });
  const isSparse = attribute.some(({ sparseTensor }) => sparseTensor);
  if (isSparse) throw new ModelError('sparse-weights', { file });
}

/** Those of branches included. */
function* nodesOf(graph: Graph): Generator<Node> {
  for (const node of graph.node) {
    yield node;
    for (const { g, graphs } of node.attribute) {
      for (const inner of [...(g ? [g] : []), ...graphs]) yield* nodesOf(inner);
    }
  }
}
