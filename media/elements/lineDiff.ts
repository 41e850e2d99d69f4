import { diffLines } from 'diff';

/** A line of a change, with its number in the old text or the new, counted from 0. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  readonly at: number;
}

/** Edits beyond which pairing lines takes too long; the change is then shown as all removed, all added. */
const MOST_EDITS = 400;

interface Run {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\n$/u, '').split('\n');

const kindOf = ({ added, removed }: Run): DiffLine['kind'] => {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
};

const allChanged = (before: string, after: string): readonly Run[] => [
  { value: before, added: false, removed: true },
  { value: after, added: true, removed: false },
];

/** Every text ends with a line end here: a missing last one is no change of that line. */
const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** A change by lines, the removed before the added. */
export function lineDiff(oldText: string, newText: string): readonly DiffLine[] {
  const [before, after] = [ended(oldText), ended(newText)];
  const runs = diffLines(before, after, { maxEditLength: MOST_EDITS }) ?? allChanged(before, after);
  const at = { old: 0, fresh: 0 };
  return runs.flatMap((run) => {
    const kind = kindOf(run);
    const first = kind === 'removed' ? at.old : at.fresh;
    const lines = linesOf(run.value);
    if (kind !== 'added') at.old += lines.length;
    if (kind !== 'removed') at.fresh += lines.length;
    return lines.map((text, index): DiffLine => ({ kind, text, at: first + index }));
  });
}
