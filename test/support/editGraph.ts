/** Changes a model as somebody would who means harm. */
import { create } from '@bufbuild/protobuf';
import {
  type Entry,
  type Model,
  NodeSchema,
  type Tensor,
} from '../../src/engine/local/graph/onnxFormat.ts';

export function external({ graph }: Model): Tensor {
  const tensor = graph?.initializer.find(({ externalData }) => externalData.length > 0);
  if (!tensor) throw new Error('No weight is outside the graph.');
  return tensor;
}

export function entry(tensor: Tensor, key: string): Entry | undefined {
  return tensor.externalData.find((candidate) => candidate.key === key);
}

export function setEntry(model: Model, key: string, value: string): void {
  const found = entry(external(model), key);
  if (found) found.value = value;
}

export function addNode(
  { graph }: Model,
  opType: string,
  domain = '',
  input: string[] = [],
  output: string[] = [],
) {
  const added = create(NodeSchema, { opType, domain, input, output });
  graph?.node.push(added);
  return added;
}
