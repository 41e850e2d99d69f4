import type { Finding } from '../../protocol/codeFacts.ts';
import type { DraftEdit } from '../draft.ts';
import type { Subject } from '../evidence/evidence.ts';
import { growToUnique, lineStarts } from './growToUnique.ts';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A finding's fix as an edit of whole lines, unique in the document; undefined where the rule knows none. */
export function editOf(finding: Finding, subject: Subject): DraftEdit | undefined {
  return finding.fix === undefined || finding.fix.length === 0
    ? undefined
    : editFromChanges(finding.fix, subject, finding.fixTitle);
}

/** Changes by offset as one search and replace over the lines they touch. */
export function editFromChanges(
  changes: readonly Change[],
  subject: Subject,
  title: string | undefined,
): DraftEdit | undefined {
  const { text } = subject;
  if (!areWithin(changes, text)) return undefined;
  const starts = lineStarts(text);
  const touched = {
    from: lineAt(starts, Math.min(...changes.map(({ start }) => start))),
    to: lineAt(starts, Math.max(...changes.map(({ end }) => end))),
  };
  const passage = growToUnique(text, touched);
  const from = starts[passage.lines.from - 1] ?? 0;
  const replace = apply(changes, passage.text, from);
  if (replace === passage.text) return undefined;
  return {
    ...(title === undefined ? {} : { title }),
    file: undefined,
    search: passage.text,
    replace,
  };
}

const areWithin = (changes: readonly Change[], text: string): boolean =>
  changes.length > 0 && changes.every(({ start, end }) => start <= end && end <= text.length);

/** From the back, so that earlier offsets stay right. */
const apply = (changes: readonly Change[], text: string, offset: number): string =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, newText }) =>
        changed.slice(0, start - offset) + newText + changed.slice(end - offset),
      text,
    );

function lineAt(starts: readonly number[], offset: number): number {
  const after = starts.findIndex((start) => start > offset);
  return after === -1 ? starts.length : after;
}
