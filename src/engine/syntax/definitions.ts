import type { Node } from 'web-tree-sitter';
import type { Definition } from '../../protocol/codeFacts.ts';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { LanguageShape } from './languages/shape.ts';
import { lastLineOf, lineOf, type Survey } from './survey.ts';

/** What the file defines, in order. Variables count at the top of the file only, unless they hold a function. */
export const definitionsOf = oncePer((survey: Survey): readonly Definition[] =>
  survey
    .all(Object.keys(survey.shape.definitions))
    .flatMap((node) => definitionOf(node, survey.shape)),
);

/** The smallest function, method, class or type that holds all of some lines. */
export const enclosingOf = (
  definitions: readonly Definition[],
  { from, to }: Lines,
): Definition | undefined =>
  definitions
    .filter(({ kind }) => kind !== 'variable' && kind !== 'constant')
    .filter(({ lines }) => lines.from <= from && to <= lines.to)
    .toSorted((a, b) => a.lines.to - a.lines.from - (b.lines.to - b.lines.from))[0];

function definitionOf(node: Node, shape: LanguageShape): readonly Definition[] {
  const name = nameOf(node);
  const kind = shape.definitions[node.type];
  if (name === undefined || kind === undefined) return [];
  const lines = { from: lineOf(outermost(node)), to: lastLineOf(node) };
  if (kind !== 'variable') return [{ name: name.text, kind: methodOr(kind, node), lines }];
  const value = node.childForFieldName('value') ?? node.namedChildren.at(-1);
  if (value && shape.functionValues.includes(value.type)) {
    return [{ name: name.text, kind: 'function', lines }];
  }
  return isTopLevel(node) ? [{ name: name.text, kind, lines }] : [];
}

/** The name's own node: in the field `name`, or at the end of the declarators (`int *f(void)`). */
function nameOf(node: Node): Node | undefined {
  const name = node.childForFieldName('name');
  if (name) return name;
  let declarator = node.childForFieldName('declarator');
  while (declarator?.childForFieldName('declarator')) {
    declarator = declarator.childForFieldName('declarator');
  }
  return declarator ?? undefined;
}

const methodOr = (kind: Definition['kind'], node: Node): Definition['kind'] =>
  kind === 'function' && isInClass(node) ? 'method' : kind;

const isInClass = (node: Node): boolean =>
  /class/.test(node.parent?.parent?.type ?? '') ||
  /class/.test(outermost(node).parent?.parent?.type ?? '');

/** With its decorators and its `export`. */
const outermost = (node: Node): Node =>
  node.parent && /^(decorated_definition|export_statement)$/.test(node.parent.type)
    ? node.parent
    : node;

function isTopLevel(node: Node): boolean {
  let above = node.parent;
  for (let depth = 0; above?.parent && depth < 3; depth += 1) {
    if (/block|body|function|method/.test(above.type)) return false;
    above = above.parent;
  }
  return above?.parent === null;
}
