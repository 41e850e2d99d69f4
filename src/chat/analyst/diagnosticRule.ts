import { escapePattern, wholeWord } from '../evidence/sourceLines.ts';

/** How to mend a line that a compiler or a running program complains of in these words. */
export interface DiagnosticRule {
  readonly message: RegExp;
  /** For the person, with the message's first group as `$1`. */
  readonly title: string;
  /** The line as it should be; undefined where it does not look as expected. Without it, the message is only located. */
  readonly mend?: (line: string, groups: readonly string[]) => string | undefined;
  /** Where one line is not enough: what becomes of the lines of the file, `line` being the one complained of, from 1. */
  readonly rewrite?: (
    lines: readonly string[],
    line: number,
    groups: readonly string[],
  ) => readonly LineChange[] | undefined;
  /** The mended line is not the one complained of, but the last before it that fits this. */
  readonly earlier?: (groups: readonly string[]) => RegExp;
  /** Where a message names no line: it speaks of the only line that fits this, or the first of these that fits only one. */
  readonly where?: (groups: readonly string[]) => RegExp | readonly RegExp[];
  /** The same where a line alone does not tell: the line, from 1. */
  readonly locate?: (lines: readonly string[], groups: readonly string[]) => number | undefined;
}

/** A line of a file, from 1, and what stands there afterwards: one line or several. */
export interface LineChange {
  readonly line: number;
  readonly text: string;
}

/** UTF-16 units. A longer line was not written by hand, and patterns take long on it. */
const LONGEST_LINE = 500;

/** A line as the rules see it; one that is too long counts as empty. */
export const lineForRules = (text: string): string => (text.length > LONGEST_LINE ? '' : text);

/** What a message names, in the order of its pattern's groups; undefined where it is another message. */
export const groupsOf = (
  { message: words }: DiagnosticRule,
  message: string,
): readonly string[] | undefined =>
  words
    .exec(message)
    ?.slice(1)
    .filter((group) => group !== undefined);

/** Replaces what stands exactly once. */
export function once(line: string, what: RegExp, by: string): string | undefined {
  const global = new RegExp(what.source, what.flags.includes('i') ? 'giu' : 'gu');
  return [...line.matchAll(global)].length === 1 ? line.replace(what, by) : undefined;
}

export const word = (name = ''): RegExp => wholeWord(name);

/** A text of a message, such as `self.items`, taken literally. */
export const literal = (text = ''): string => escapePattern(text);

export const indentOf = (line: string): string => /^\s*/u.exec(line)?.[0] ?? '';
