import type { Node, Tree } from 'web-tree-sitter';
import type { Fields, LanguageShape } from './languages/shape.ts';

/** The nodes of a tree that the facts are read from, by type and in the order of the text, from one walk. */
export interface Survey {
  readonly root: Node;
  readonly shape: LanguageShape;
  of(types: readonly string[]): readonly Node[];
}

/** Walks a tree once. Only nodes whose type the language's tables name are turned into objects: most are not. */
export function surveyOf(tree: Tree, shape: LanguageShape): Survey {
  const wanted = typesNamedBy(shape);
  const found = new Map<string, Node[]>();
  const cursor = tree.walk();
  for (let more = true; more; more = step(cursor)) {
    const type = cursor.nodeType;
    // A keyword bears the name of its node in some grammars: `await`, `class`, Ruby's `if`.
    if (cursor.nodeIsNamed && wanted.has(type)) add(found, type, cursor.currentNode);
  }
  cursor.delete();
  return {
    root: tree.rootNode,
    shape,
    of: (types) =>
      types
        .flatMap((type) => found.get(type) ?? [])
        .sort((a, b) => a.startIndex - b.startIndex || b.endIndex - a.endIndex),
  };
}

/** To the next node in depth-first order; false at the end. */
function step(cursor: ReturnType<Tree['walk']>): boolean {
  if (cursor.gotoFirstChild()) return true;
  while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return false;
  return true;
}

function add(found: Map<string, Node[]>, type: string, node: Node): void {
  const nodes = found.get(type);
  if (nodes) nodes.push(node);
  else found.set(type, [node]);
}

function typesNamedBy(shape: LanguageShape): ReadonlySet<string> {
  const tables: readonly (Fields | Readonly<Record<string, unknown>>)[] = [
    shape.definitions,
    shape.parameters,
    shape.loopVariables,
    shape.locals,
    shape.otherBindings,
    shape.notReferences,
    shape.structures,
    shape.calls,
  ];
  const lists = [
    shape.functions,
    shape.names,
    shape.references,
    shape.returns,
    shape.imports,
    shape.wildcards,
  ];
  return new Set([...tables.flatMap((table) => Object.keys(table)), ...lists.flat(), 'ERROR']);
}

/** A node's line, from 1. */
export const lineOf = (node: Node): number => node.startPosition.row + 1;

/** The last line that a node has a character on. */
export const lastLineOf = (node: Node): number => {
  const { row, column } = node.endPosition;
  return column === 0 && row > node.startPosition.row ? row : row + 1;
};

/** The children in these fields; the node itself where no field is named. */
export const inFields = (node: Node, fields: readonly string[]): readonly Node[] =>
  fields.length === 0
    ? [node]
    : fields.flatMap((field) => node.childrenForFieldName(field).filter((child) => child !== null));

/** The leaves of some types in a subtree. */
export function leavesIn(node: Node, types: readonly string[]): readonly Node[] {
  if (types.includes(node.type)) return [node];
  return node.namedChildren.flatMap((child) => (child ? leavesIn(child, types) : []));
}
