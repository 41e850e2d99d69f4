import type { Evidence } from '../evidence/evidence.ts';
import { relevantLines } from '../evidence/relevantLines.ts';
import { type SourceLine, sourceLines, targetLines } from '../evidence/sourceLines.ts';
import { inlineCode, lineRef } from './markdown.ts';

/** The lines a reply points at: those the question numbers, else those it most likely speaks of, nearest first. */
export function placesOf(evidence: Evidence, limit: number): readonly SourceLine[] {
  const { subject, question } = evidence;
  if (subject === undefined) return [];
  const all = sourceLines(subject);
  const numbered = question.lines.map((line) => all[line - 1]).filter((line) => line !== undefined);
  if (numbered.length > 0) return numbered.slice(0, limit);
  const selected = relevantLines(evidence, limit, subject.lines);
  if (selected.length > 0) return inOrder(selected);
  const around = relevantLines(evidence, limit, targetLines(evidence));
  if (around.length > 0) return inOrder(around);
  const first = all.slice(subject.lines.from - 1, subject.lines.to).find(isCode);
  return first === undefined ? [] : [first];
}

const isCode = ({ text }: SourceLine): boolean => text.trim() !== '';

const inOrder = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  lines.toSorted((a, b) => a.line - b.line);

/** "**L5** `code`" */
export const placeItem = ({ line, text }: SourceLine): string =>
  `**${lineRef(line)}** ${inlineCode(text)}`;
