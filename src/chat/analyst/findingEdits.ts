import type { Finding } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { DraftEdit } from '../draft.ts';
import type { Subject } from '../evidence/evidence.ts';
import { growToUnique, lineStarts, type UniquePassage } from './growToUnique.ts';

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

/**
 * The fixes of some findings. Those of one line are one edit: the first that is accepted would leave the other nothing that
 * fits. Where two would change the same place, the first counts.
 */
export function editsOf(findings: readonly Finding[], subject: Subject): readonly DraftEdit[] {
  const bySearch = new Map<string, { readonly finding: Finding; readonly edit: DraftEdit }>();
  for (const finding of findings) {
    const edit = editOf(finding, subject);
    if (edit === undefined) continue;
    const before = bySearch.get(edit.search);
    const both = before === undefined ? finding : together(before.finding, finding);
    const joined = before === undefined ? edit : editOf(both, subject);
    if (joined !== undefined) bySearch.set(edit.search, { finding: both, edit: joined });
  }
  return [...bySearch.values()].map(({ edit }) => edit);
}

function together(one: Finding, other: Finding): Finding {
  const [fix, more] = [one.fix ?? [], other.fix ?? []];
  const isClear = more.every(({ start, end }) =>
    fix.every((each) => end <= each.start || start >= each.end),
  );
  if (!isClear) return one;
  const titles = [one.fixTitle, other.fixTitle].filter((title) => title !== undefined);
  return {
    ...one,
    fix: [...fix, ...more].toSorted((a, b) => a.start - b.start),
    ...(titles.length > 0 && { fixTitle: [...new Set(titles)].join('; ') }),
  };
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
  const end = Math.max(...changes.map((change) => change.end));
  const first = lineAt(starts, Math.min(...changes.map(({ start }) => start)));
  const passage = covering(text, starts, { from: first, to: lineAt(starts, end) }, end);
  if (passage === undefined) return undefined;
  const replace = apply(changes, passage.text, starts[passage.lines.from - 1] ?? 0);
  if (replace === passage.text) return undefined;
  return {
    ...(title === undefined ? {} : { title }),
    file: undefined,
    search: passage.text,
    replace,
  };
}

/** A change of a line's end needs the next line too, since a passage leaves its last line end out. */
function covering(
  text: string,
  starts: readonly number[],
  { from, to }: Lines,
  end: number,
): UniquePassage | undefined {
  const passages = [to, to + 1].map((last) => growToUnique(text, { from, to: last }));
  return passages.find(
    ({ text: covered, lines }) => (starts[lines.from - 1] ?? 0) + covered.length >= end,
  );
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
