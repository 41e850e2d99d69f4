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
  const refuse = (what: string) =>
    new ModelError(
      'unsupported-model',
      `${file} was refused: ${what}. Choose another export of the model.`,
    );
  if (!graph) throw new ModelError('bad-model', `${file} is no ONNX model. Download it again.`);
  if (functions.length > 0) throw refuse('it defines functions of its own');
  for (const { domain = '' } of opsetImport) {
    if (!knownDomains.has(domain)) throw refuse(`it needs operators of ${JSON.stringify(domain)}`);
  }
  if (!isAcyclic(graph)) throw refuse('its nodes wait for each other');
  if (graph.sparseInitializer.length > 0) throw refuse('it holds sparse weights');
  for (const node of nodesOf(graph)) {
    const trouble = troubleOf(node);
    if (trouble !== undefined) throw refuse(trouble);
  }
  return graph;
}

function troubleOf({ domain = '', opType = '', attribute }: Node): string | undefined {
  if (!knownDomains.has(domain)) {
    return `its operator ${JSON.stringify(opType)} is of ${JSON.stringify(domain)}`;
  }
  if (endless.has(opType)) return `it contains the loop ${opType}`;
  const tensors = attribute.flatMap(({ t, tensors: more, g, graphs }) => [
    ...(t ? [t] : []),
    ...more,
    ...[...(g ? [g] : []), ...graphs].flatMap(({ initializer }) => initializer),
  ]);
  const isOutside = tensors.some(
    ({ dataLocation = 0, externalData }) => dataLocation !== 0 || externalData.length > 0,
  );
  if (isOutside) return 'a node of it reads a file';
  return attribute.some(({ sparseTensor }) => sparseTensor) ? 'it holds sparse weights' : undefined;
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
