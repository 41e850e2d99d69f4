import { makeNode } from './graphIndex.ts';
import type { Node } from './onnxFormat.ts';

type NodeOptions = Omit<Parameters<typeof makeNode>[1], 'inputs' | 'outputs'> & {
  /** Names of outputs after the first. */
  readonly more?: readonly string[];
};

/** Writes nodes one after the other. */
export interface NodeWriter {
  readonly nodes: readonly Node[];
  /** @returns the whole name of an output, which the writer's own name begins */
  named(what: string): string;
  /** @returns the name of the first output */
  add(operator: string, inputs: readonly string[], what: string, options?: NodeOptions): string;
}

export function nodeWriter(name: string): NodeWriter {
  const nodes: Node[] = [];
  const named = (what: string) => `ask_first/${name}/${what}`;
  return {
    nodes,
    named,
    add(operator, inputs, what, { more = [], ...options } = {}) {
      const outputs = [what, ...more].map(named);
      nodes.push(makeNode(operator, { inputs, outputs, ...options }));
      return named(what);
    },
  };
}
