import type { Node } from 'web-tree-sitter';
import type { Lines } from '../../protocol/parsed.ts';
import { inFields, lastLineOf, leavesIn, lineOf, type Survey } from './survey.ts';

/** More of them are looked at no more: what a question is about hangs on a few. */
const MOST = 8;

/** Lines of one up to which it is looked at. */
const LONGEST = 30;

/**
 * Where the values stand that some lines use and that belong to no function: constants and fields of the file. What is wrong
 * with one of them shows where it is used.
 */
export function usedValues(survey: Survey, lines: Lines): readonly Lines[] {
  const { shape } = survey;
  const used = new Set(survey.near(shape.names, lines).map(({ text }) => text));
  const tables = { ...valuesOf(shape.definitions), ...shape.locals };
  return survey
    .outside(Object.keys(tables))
    .filter((node) => namesOf(node, tables[node.type] ?? [], shape.names).some(isIn(used)))
    .map((node) => ({ from: lineOf(node), to: lastLineOf(node) }))
    .filter(({ from, to }) => to < lines.from || from > lines.to)
    .filter(({ from, to }) => to - from < LONGEST)
    .slice(0, MOST);
}

const valuesOf = (
  definitions: Survey['shape']['definitions'],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(definitions)
      .filter(([, kind]) => kind === 'variable' || kind === 'constant')
      .map(([type]) => [type, ['name']]),
  );

const namesOf = (
  node: Node,
  fields: readonly string[],
  leaves: readonly string[],
): readonly string[] =>
  inFields(node, fields).flatMap((part) => leavesIn(part, leaves).map(({ text }) => text));

const isIn =
  (names: ReadonlySet<string>) =>
  (name: string): boolean =>
    names.has(name);
