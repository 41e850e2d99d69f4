import type { Lines } from '../../protocol/parsed.ts';
import type { Evidence, Subject } from './evidence.ts';

/** A line of the asked-about document, numbered from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** The document's lines, whatever ends them. */
export const sourceLines = (subject: Subject): readonly SourceLine[] =>
  subject.text.split(/\r\n|\r|\n/u).map((text, at) => ({ line: at + 1, text }));

export const linesWithin = (
  lines: readonly SourceLine[],
  { from, to }: Lines,
): readonly SourceLine[] => lines.slice(from - 1, to);

export const holds = ({ from, to }: Lines, line: number): boolean => from <= line && line <= to;

/** A name as a whole word, taken literally. */
export const wholeWord = (name: string, flags = 'u'): RegExp =>
  new RegExp(`(?<![\\w$])${name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}(?![\\w$])`, flags);

/**
 * What a question is about within its file: the definition that it names, else the selection with the function around it.
 * Structures are looked for here, so that "this loop" may also mean the loop around the selection.
 */
export function targetLines({ question, subject, code }: Evidence): Lines | undefined {
  if (subject === undefined) return undefined;
  if (code?.kind !== 'read') return subject.lines;
  const named = code.definitions.find(
    ({ name, kind }) =>
      kind !== 'import' && question.names.some((symbol) => symbol.literal && symbol.name === name),
  );
  return named?.lines ?? code.enclosing?.lines ?? code.cut?.whole ?? subject.lines;
}
