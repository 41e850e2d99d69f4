import type { Language, Node, Point, Tree } from 'web-tree-sitter';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { Fields, LanguageShape } from './languages/shape.ts';
import { shapes } from './languages/shapes.ts';
import type { ParsedText } from './parsedText.ts';

/** The nodes of a tree that the facts are read from, by type and in the order of the text, a node before what is in it. */
export interface Survey {
  readonly text: string;
  readonly shape: LanguageShape;
  /** Of all of the text: what it defines, imports and binds. */
  readonly all: (types: readonly string[]) => readonly Node[];
  /** The same, of what is in no function. */
  readonly outside: (types: readonly string[]) => readonly Node[];
  /** Leaves that are names, of all of the text. */
  readonly names: () => readonly Node[];
  /** Those that touch some lines: a file has thousands, and a question is about a few. */
  readonly near: (types: readonly string[], lines: Lines) => readonly Node[];
}

export const surveyOf = oncePer((parsed: ParsedText): Survey => {
  const { text, language } = parsed;
  const shape = shapes[language];
  const find = finderIn(parsed.tree);
  const nodesOf = (landmarks: readonly Landmark[], types: readonly string[]) =>
    landmarks.filter(({ type }) => types.includes(type)).map(({ node }) => node);
  return {
    text,
    shape,
    all: (types) => nodesOf(landmarksOf(parsed), types),
    outside: (types) =>
      nodesOf(
        landmarksOf(parsed).filter(({ isInFunction }) => !isInFunction),
        types,
      ),
    names: () => find(shape.names),
    near: (types, lines) => find(types, spanOf(lines)).filter((node) => touches(node, lines)),
  };
});

/** One walk for all that is asked of the whole text: it takes longer than the rest. */
const landmarksOf = oncePer(({ tree, language }: ParsedText): readonly Landmark[] => {
  const { definitions, imports, wildcards, ...shape } = shapes[language];
  const bindings = bindingTables(shape).flatMap(Object.keys);
  const types = [
    ...[...Object.keys(definitions), ...imports, ...wildcards, ...bindings],
    ...shape.functions,
  ];
  let end = 0;
  return finderIn(tree)(types).map((node) => {
    const { type, startIndex } = node;
    const isInFunction = startIndex < end;
    if (!isInFunction && shape.functions.includes(type)) end = node.endIndex;
    return { node, type, isInFunction };
  });
});

interface Landmark {
  readonly node: Node;
  readonly type: string;
  readonly isInFunction: boolean;
}

/** All places that bind a name. */
export const bindingTables = ({
  parameters,
  loopVariables,
  locals,
  otherBindings,
}: Pick<
  LanguageShape,
  'parameters' | 'loopVariables' | 'locals' | 'otherBindings'
>): readonly Fields[] => [parameters, loopVariables, locals, otherBindings];

type FindNodes = (types: readonly string[], span?: readonly [Point, Point]) => readonly Node[];

function finderIn({ rootNode, language }: Tree): FindNodes {
  const isKeyword = keywordsOf(language);
  return (types, span) => {
    if (types.length === 0) return [];
    const found = rootNode
      .descendantsOfType([...types], ...(span ?? []))
      .filter((node) => node !== null);
    return types.some(isKeyword) ? found.filter(({ isNamed }) => isNamed) : found;
  };
}

/** A keyword bears the name of its node in some grammars: `await`, `class`, Ruby's `if`. */
const keywordsOf = oncePer((language: Language) => {
  const keywords = new Set(language.types.filter((_, id) => !language.nodeTypeIsNamed(id)));
  return (type: string): boolean => keywords.has(type);
});

/** From the line above some lines, since a node that ends where this begins is not found. */
const spanOf = ({ from, to }: Lines): readonly [Point, Point] => [
  { row: Math.max(0, from - 2), column: 0 },
  { row: to, column: 0 },
];

const touches = (node: Node, { from, to }: Lines): boolean =>
  lineOf(node) <= to && node.endPosition.row + 1 >= from;

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
