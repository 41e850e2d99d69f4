import type { Node } from 'web-tree-sitter';
import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { importsOf } from './contents.ts';
import type { Fields, LanguageShape } from './languages/shape.ts';
import { bindingTables, inFields, leavesIn, lineOf, type Survey } from './survey.ts';

type Place = { readonly name: string; readonly line: number };

const place = (node: Node): Place => ({ name: node.text, line: lineOf(node) });

/** Every identifier with the line it first stands on. */
export const identifiersOf = oncePer((survey: Survey): readonly Place[] => {
  const first = new Map<string, Place>();
  for (const node of survey.names()) {
    const found = place(node);
    if (!first.has(found.name)) first.set(found.name, found);
  }
  return [...first.values()];
});

/** Names of parameters of the functions that begin in some lines, marked where they are of a function within, or of a type. */
export const parametersOf = (survey: Survey, lines: Lines): ReadCodeFacts['parameters'] =>
  bound(survey, survey.shape.parameters, lines)
    .filter((node) => within(node, lines))
    .map((node) =>
      isOfInner(node, lines, survey.shape) ? { ...place(node), inner: true } : place(node),
    );

function isOfInner(node: Node, lines: Lines, shape: LanguageShape): boolean {
  const own = scopeOf(node, shape);
  if (own === undefined) return false;
  let above = node.parent;
  while (above && above.id !== own.id) {
    if (/^(?:function|callable|constructor)_type$/.test(above.type)) return true;
    above = above.parent;
  }
  const outer = scopeOf(own, shape);
  return outer !== undefined && within(outer, lines);
}

/**
 * E2: names used in some lines that nothing in the file binds, and that are no builtin. Scopes are not told apart: a name
 * bound anywhere in the file counts as bound, since a false alarm costs more trust than a miss.
 */
export function unboundOf(survey: Survey, lines: Lines): readonly Place[] {
  const { shape } = survey;
  if (shape.builtins.has('*') || survey.all(shape.wildcards).length > 0) return [];
  const elsewhere = idsOf(survey, shape.notReferences, lines);
  const candidates =
    shape.unbound === 'calls' ? calledNames(survey, lines) : survey.near(shape.references, lines);
  const used = candidates
    .filter((node) => within(node, lines) && !elsewhere.has(node.id))
    .map(place)
    .filter(({ name }) => !shape.builtins.has(name));
  const unknown = boundNowhere(survey, new Set(used.map(({ name }) => name)));
  return firstOfEach(used.filter(({ name }) => unknown.has(name)));
}

/** E3: a parameter, loop variable or local of the selected lines whose name stands nowhere else in its function. */
export function unusedOf(survey: Survey, lines: Lines): ReadCodeFacts['unused'] {
  const { shape } = survey;
  const unusedIn = (fields: Fields, kind: ReadCodeFacts['unused'][number]['kind']) =>
    bound(survey, fields, lines)
      .filter((node) => within(node, lines) && isCandidate(node) && standsAlone(node, shape))
      .map((node) => ({ ...place(node), kind }));
  return [
    ...unusedIn(shape.parameters, 'parameter'),
    ...unusedIn(shape.loopVariables, 'loop-variable'),
    ...unusedIn(shape.locals, 'local'),
  ];
}

const isCandidate = (node: Node): boolean =>
  !/^(_.*|self|cls|this|args|kwargs)$/.test(node.text) && !isProperty(node);

/** `constructor(private ttl: number)` declares a property, which the whole class may read. */
const isProperty = ({ parent }: Node): boolean =>
  parent !== null &&
  /^(?:required|optional)_parameter$/u.test(parent.type) &&
  /^(?:public|private|protected|readonly|override)\s/u.test(parent.text);

/** By words of the text, not by leaves: macros and templates hide uses from the tree. */
function standsAlone(node: Node, shape: LanguageShape): boolean {
  const scope = scopeOf(node, shape);
  if (scope === undefined || !/^[\w$@]+$/u.test(node.text)) return false;
  // Where the grammar names a variable without its sign, words are read without signs as well.
  const apart = /[$@]/u.test(node.text) ? /[^\w$@]+/u : /\W+/u;
  return scope.text.split(apart).filter((word) => word === node.text).length === 1;
}

/** The innermost function around a node that has a body. */
function scopeOf(node: Node, shape: LanguageShape): Node | undefined {
  let above = node.parent;
  while (above && !shape.functions.includes(above.type)) above = above.parent;
  return above ?? undefined;
}

/** Those of some names that nothing in the file binds. */
function boundNowhere(survey: Survey, names: ReadonlySet<string>): ReadonlySet<string> {
  const left = new Set(names);
  for (const { name } of importsOf(survey)) left.delete(name.split(/[./]/).at(-1) ?? name);
  const tables = bindingTables(survey.shape);
  for (const node of survey.all(tables.flatMap(Object.keys))) {
    if (left.size === 0) break;
    for (const { text } of boundIfAmong(left, node, survey)) left.delete(text);
  }
  return left;
}

/** What a node binds, if it speaks of any of some names at all. */
function boundIfAmong(names: ReadonlySet<string>, node: Node, survey: Survey): readonly Node[] {
  const text = survey.text.slice(node.startIndex, node.endIndex);
  return [...names].some((name) => text.includes(name))
    ? bindingTables(survey.shape).flatMap((fields) => boundBy(node, fields, survey))
    : [];
}

/** The names in the fields of some nodes. */
const bound = (survey: Survey, fields: Fields, lines: Lines): readonly Node[] =>
  survey.near(Object.keys(fields), lines).flatMap((node) => boundBy(node, fields, survey));

function boundBy(node: Node, fields: Fields, { shape }: Survey): readonly Node[] {
  const named = fields[node.type];
  return named === undefined
    ? []
    : inFields(node, named).flatMap((part) => boundIn(part, shape.names));
}

const notBound = ['value', 'right', 'type', 'default_value', 'body'];

/** In `b: int = 1`, only `b` is bound. */
function boundIn(node: Node, names: readonly string[]): readonly Node[] {
  if (names.includes(node.type)) return [node];
  const others = new Set(
    notBound.map((field) => node.childForFieldName(field)?.id).filter((id) => id !== undefined),
  );
  return node.namedChildren.flatMap((child) =>
    child && !others.has(child.id) ? boundIn(child, names) : [],
  );
}

const calledNames = (survey: Survey, lines: Lines): readonly Node[] =>
  survey.near(Object.keys(survey.shape.calls), lines).flatMap((call) => {
    const callee = call.childForFieldName(survey.shape.calls[call.type] ?? '');
    const isBare = callee !== null && survey.shape.references.includes(callee.type);
    return isBare && call.childForFieldName('receiver') === null ? [callee] : [];
  });

function idsOf(survey: Survey, fields: Fields, lines: Lines): ReadonlySet<number> {
  return new Set(
    survey
      .near(Object.keys(fields), lines)
      .flatMap((node) => inFields(node, fields[node.type] ?? []))
      .flatMap((part) => leavesIn(part, survey.shape.names))
      .map(({ id }) => id),
  );
}

const within = (node: Node, { from, to }: Lines): boolean =>
  lineOf(node) >= from && lineOf(node) <= to;

const firstOfEach = (places: readonly Place[]): readonly Place[] =>
  [...new Map(places.toReversed().map((found) => [found.name, found])).values()].toReversed();
