import type { Node } from 'web-tree-sitter';
import type { Lines } from '../../protocol/parsed.ts';
import type { Fields, LanguageShape } from './languages/shape.ts';
import { shapes } from './languages/shapes.ts';
import { oncePer } from './oncePer.ts';
import type { ParsedText } from './parsedText.ts';

/** The nodes of a tree that the facts are read from, by type and in the order of the text, a node before what is in it. */
export interface Survey {
  readonly shape: LanguageShape;
  /** With lines, only nodes that touch them: a file has thousands, and a question is about a few. */
  of(types: readonly string[], lines?: Lines): readonly Node[];
}

interface Found {
  readonly node: Node;
  /** Its place among all that were found. */
  readonly place: number;
}

/** Only nodes whose type the language's tables name are turned into objects: most are not. */
export const surveyOf = oncePer(({ tree, language }: ParsedText): Survey => {
  const shape = shapes[language];
  const wanted = typesNamedBy(shape);
  const byType = new Map([...wanted].map((type): [string, Found[]] => [type, []]));
  for (const [place, node] of tree.rootNode.descendantsOfType([...wanted]).entries()) {
    // A keyword bears the name of its node in some grammars: `await`, `class`, Ruby's `if`.
    if (node?.isNamed) byType.get(node.type)?.push({ node, place });
  }
  return { shape, of: (types, lines) => ofTypes(byType, types, lines) };
});

function ofTypes(
  byType: ReadonlyMap<string, readonly Found[]>,
  types: readonly string[],
  lines: Lines | undefined,
): readonly Node[] {
  const found = types.flatMap((type) => byType.get(type) ?? []);
  const wanted = lines ? found.filter(({ node }) => touches(node, lines)) : found;
  return wanted.toSorted((a, b) => a.place - b.place).map(({ node }) => node);
}

const touches = (node: Node, { from, to }: Lines): boolean =>
  lineOf(node) <= to && node.endPosition.row + 1 >= from;

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
  return new Set([...tables.flatMap((table) => Object.keys(table)), ...lists.flat()]);
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
