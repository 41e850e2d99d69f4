import type { Finding } from '../../protocol/codeFacts.ts';
import type { StatedHypothesis } from '../../protocol/hypothesis.ts';
import type { Lines } from '../../protocol/parsed.ts';

/** "L12: ", "Safer: ": what options put before a finding's message. */
const LABEL = /^(?:L\d+(?:-\d+)?|safer):\s*/iu;

const wordsOf = (text: string): string =>
  (
    text
      .replace(LABEL, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ');

/**
 * What tells one hypothesis from another: its words, and what stands on its first line. Not the line's number, since
 * edits move it.
 */
export const keyOf = ({
  text,
  anchor,
  lines,
}: Pick<StatedHypothesis, 'text' | 'anchor' | 'lines'>): string =>
  `${wordsOf(text)} @ ${anchor ?? lines?.from ?? ''}`;

/** Characters of a line by which it is known again. */
const ANCHOR = 200;

/** What stands on the first of some lines; undefined for an empty line or one that is not there. */
export function anchorOf(source: readonly string[], lines: Lines | undefined): string | undefined {
  const text = lines === undefined ? '' : (source[lines.from - 1] ?? '');
  const trimmed = text.trim().slice(0, ANCHOR);
  return trimmed === '' ? undefined : trimmed;
}

/** The lines of a text, whatever ends them. */
export const linesOfText = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u);

/** The key that a finding has as a hypothesis. */
export function keyOfFinding(
  { message, from, to }: Pick<Finding, 'message' | 'from' | 'to'>,
  source: readonly string[],
): string {
  const lines = { from, to };
  const anchor = anchorOf(source, lines);
  return keyOf({ text: message, lines, ...(anchor === undefined ? {} : { anchor }) });
}
