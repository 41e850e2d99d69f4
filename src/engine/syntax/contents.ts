import type { Node } from 'web-tree-sitter';
import type { ReadCodeFacts, StructureKind } from '../../protocol/codeFacts.ts';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { lineOf, type Survey } from './survey.ts';

type Place = { readonly name: string; readonly line: number };

const LONGEST = 200;

const inLines = (node: Node, { from, to }: Lines): boolean =>
  lineOf(node) >= from && lineOf(node) <= to;

/** On one line and not too long: for showing, not for reading again. */
const shown = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);

/** What some lines call, once each, at the line of the first call; of a chain, where its own part of it stands. */
export function callsOf(survey: Survey, lines: Lines): readonly Place[] {
  const calls = callees(survey, lines)
    .filter(({ call }) => inLines(call, lines))
    .map(({ callee, line }) => ({ name: shown(callee), line }));
  const first = new Map(calls.toReversed().map((call) => [call.name, call]));
  return [...first.values()].toSorted((a, b) => a.line - b.line);
}

interface Call {
  readonly call: Node;
  /** As written before the parentheses. */
  readonly callee: string;
  /** Of the name that is called. */
  readonly line: number;
}

function callees(survey: Survey, lines: Lines): readonly Call[] {
  return survey.near(Object.keys(survey.shape.calls), lines).flatMap((call) => {
    const callee = call.childForFieldName(survey.shape.calls[call.type] ?? '');
    if (callee === null || survey.shape.functions.includes(callee.type)) return [];
    const owner = call.childForFieldName('object') ?? call.childForFieldName('receiver');
    const name = owner ? `${owner.text}.${callee.text}` : callee.text;
    return [{ call, callee: name, line: callee.endPosition.row + 1 }];
  });
}

/** What some lines return, as written; an arrow function's expression is a return too. */
export function returnsOf(survey: Survey, lines: Lines): ReadCodeFacts['returns'] {
  const returns = survey
    .near(survey.shape.returns, lines)
    .map((node) => ({ text: returned(node), line: lineOf(node) }));
  return returns.filter(({ line }) => line >= lines.from && line <= lines.to);
}

const returned = (node: Node): string =>
  shown(node.text.replace(/^return\b/, '').replace(/;\s*$/, ''));

/** What the file imports, without quotes and keywords where the grammar tells them apart. */
export const importsOf = oncePer((survey: Survey): readonly Place[] =>
  survey
    .all(survey.shape.imports)
    .map((node) => ({ name: importedName(node), line: lineOf(node) })),
);

function importedName(node: Node): string {
  const named =
    node.childForFieldName('path') ??
    node.childForFieldName('source') ??
    node.childForFieldName('module_name') ??
    node.childForFieldName('name') ??
    node.childForFieldName('argument') ??
    node.namedChildren.find((child) => child !== null && !/modifier|static/.test(child.type)) ??
    node;
  return shown(named.text.replaceAll(/["'`<>]/g, ''));
}

/** Structures that begin in some lines, regular expressions and recursion included. */
export function structuresOf(survey: Survey, lines: Lines): ReadCodeFacts['structures'] {
  const { shape } = survey;
  const byType = survey
    .near(Object.keys(shape.structures), lines)
    .flatMap((node) => structure(shape.structures[node.type], node));
  const { regexCalls } = shape;
  const regexes = regexCalls
    ? callees(survey, lines).flatMap(({ call, callee }) =>
        regexCalls.test(callee) || regexCalls.test(callee.split('.').at(-1) ?? '')
          ? structure('regex', call)
          : [],
      )
    : [];
  const all = [...byType, ...asyncOf(survey, lines), ...regexes, ...recursionsOf(survey, lines)];
  return all
    .filter(({ line }) => line >= lines.from && line <= lines.to)
    .toSorted((a, b) => a.line - b.line);
}

type Structure = { readonly kind: StructureKind; readonly line: number };

const structure = (kind: StructureKind | undefined, node: Node): readonly Structure[] =>
  kind === undefined ? [] : [{ kind, line: lineOf(node) }];

/** `async` is a keyword, not a node with a name: it is read off the function's first words. */
const asyncOf = (survey: Survey, lines: Lines): readonly Structure[] =>
  survey.near(survey.shape.functions, lines).flatMap((node) => {
    const head = node.text.slice(0, 80).split(/[({]/)[0] ?? '';
    return /\basync\b/.test(head) ? structure('async', node) : [];
  });

/** A call of a function inside a definition of its own name. */
const recursionsOf = (survey: Survey, lines: Lines): readonly Structure[] =>
  callees(survey, lines).flatMap(({ call, callee }) => {
    const called = callee.split(/[.:>]/).at(-1);
    return called !== undefined && definesAround(call, survey).has(called)
      ? structure('recursion', call)
      : [];
  });

function definesAround(node: Node, { shape }: Survey): ReadonlySet<string> {
  const names = new Set<string>();
  for (let above = node.parent; above; above = above.parent) {
    const kind = shape.definitions[above.type];
    const isFunction =
      shape.functions.includes(above.type) || holdsFunction(above, shape.functionValues);
    if (kind !== undefined && isFunction) names.add(nameIn(above));
  }
  return names;
}

const holdsFunction = (node: Node, functionValues: readonly string[]): boolean =>
  functionValues.includes(node.childForFieldName('value')?.type ?? '');

function nameIn(node: Node): string {
  const name = node.childForFieldName('name') ?? node.childForFieldName('declarator');
  return name?.text.split('(')[0] ?? '';
}

/** Lines in which the parser skipped or invented something. */
export function syntaxErrorsOf(root: Node, lines: Lines): ReadCodeFacts['syntaxErrors'] {
  return errorsIn(root)
    .filter((node) => inLines(node, lines))
    .map((node) => ({ line: lineOf(node), text: shown(node.isMissing ? node.type : node.text) }));
}

/** Only branches with an error are entered, so that a sound file costs nothing. */
export function errorsIn(node: Node): readonly Node[] {
  if (!node.hasError) return [];
  if (node.isError || node.isMissing) return [node];
  return node.children.flatMap((child) => (child ? errorsIn(child) : []));
}
