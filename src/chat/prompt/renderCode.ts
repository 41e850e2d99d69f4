import type { Lines } from '../../protocol/parsed.ts';
import type { Subject } from '../evidence/evidence.ts';
import { revealHidden } from './revealHidden.ts';

/** A fence longer than any in the code, so that the code cannot end it. */
export function fenceFor(code: string): string {
  const longest = (code.match(/`+/gu) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  return '`'.repeat(longest + 1);
}

function numbered(lines: readonly string[], from: number): string {
  const width = String(from + lines.length - 1).length;
  return lines.map((line, index) => `${String(from + index).padStart(width)}| ${line}`).join('\n');
}

/** The last line of a text, counted from 1, without the empty one after a final line end. */
const lastLine = (lines: readonly string[]): number =>
  lines.length > 1 && lines.at(-1) === '' ? lines.length - 1 : lines.length;

function linesWithin(all: readonly string[], { lines }: Subject, around: number): Lines {
  const last = lastLine(all);
  const from = Math.max(1, Math.min(lines.from, last) - around);
  return { from, to: Math.min(last, Math.max(from, lines.to + around)) };
}

const linesOf = ({ text }: Subject): readonly string[] => text.split(/\r?\n/u);

/** The lines that `renderCode` shows. */
export const linesShown = (subject: Subject, around: number): Lines =>
  linesWithin(linesOf(subject), subject, around);

/** The selection with up to `around` lines of the file on either side, numbered as in the file. */
export function renderCode(subject: Subject, around: number): string {
  const all = linesOf(subject);
  const { from, to } = linesWithin(all, subject, around);
  const { text, count } = revealHidden(numbered(all.slice(from - 1, to), from));
  const fence = fenceFor(text);
  const note =
    count === 0 ? '' : `\n${count} hidden characters are spelled out as \\u{…} in these lines.`;
  return `${fence}\n${text}\n${fence}${note}`;
}

export const isWholeFile = (subject: Subject, lines: Lines): boolean =>
  lines.from === 1 && lines.to === lastLine(linesOf(subject));
