import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { Subject } from './evidence.ts';

/** A line of the asked-about document, numbered from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** The document's lines, whatever ends them. Every rule of a turn asks for the same, and a document may be long. */
export const sourceLines = oncePer(({ text }: Subject): readonly SourceLine[] =>
  text.split(/\r\n|\r|\n/u).map((line, at) => ({ line: at + 1, text: line })),
);

export const linesWithin = (
  lines: readonly SourceLine[],
  { from, to }: Lines,
): readonly SourceLine[] => lines.slice(from - 1, to);

export const holds = ({ from, to }: Lines, line: number): boolean => from <= line && line <= to;

/** Whether some lines hold others from the first to the last. */
export const covers = (outer: Lines, { from, to }: Lines): boolean =>
  holds(outer, from) && holds(outer, to);

/** A text as it stands, for use within a pattern. */
export const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** A name as a whole word, taken literally. */
export const wholeWord = (name: string, flags = 'u'): RegExp =>
  new RegExp(`(?<![\\w$])${escapePattern(name)}(?![\\w$])`, flags);

/** Characters that a line is indented by. */
export const indentWidth = (text: string): number => text.length - text.trimStart().length;

/** A line whose quoted texts are empty: what stands in one is not code. */
export const withoutTexts = (text: string): string =>
  text.replace(/(["'`])(?:\\.|(?!\1).)*\1/gu, "''");
