import { indentOf } from './diagnosticRule.ts';

/** The lines of a function, from 1: its head, and the line that closes it. */
interface Block {
  readonly head: number;
  readonly end: number;
}

const widthOf = (line: string): number => indentOf(line).replaceAll('\t', '    ').length;

const isBlank = (line: string): boolean => line.trim() === '';

const isBranch =
  /^\s*(?:[}{]|else\b|catch\b|finally\b|case\b|default\b|(?:public|private|protected)\s*:|#|\/\/)/u;

/** What a function begins with, in languages with braces. */
const functionHead =
  /^(?!\s*(?:if|for|foreach|while|switch|catch|else|return|throw|new|lock|using|do|try)\b)\s*(?=[^=;"']*\().*\)[^;]*$/u;

/** The function that a line is in, is the head of, or closes; read by its indentation. */
export function functionAround(lines: readonly string[], line: number): Block | undefined {
  for (let head = line; head > 0; head--) {
    const text = lines[head - 1] ?? '';
    if (!functionHead.test(text) || /=>\s*[^{\s]/u.test(text)) continue;
    const end = endOf(lines, head);
    if (end !== undefined && end >= line) return { head, end };
  }
  return undefined;
}

/** The line that closes what a line opens: the first behind it that begins with a brace and is no deeper. */
export function endOf(lines: readonly string[], head: number): number | undefined {
  const depth = widthOf(lines[head - 1] ?? '');
  const after = lines
    .slice(head)
    .findIndex((text) => /^\s*\}/u.test(text) && widthOf(text) <= depth);
  return after === -1 ? undefined : head + after + 1;
}

/** The lines of a block that is written by indentation alone, its head included. */
export function indentedBlock(lines: readonly string[], head: number): Block {
  const depth = widthOf(lines[head - 1] ?? '');
  const after = lines.slice(head).findIndex((text) => !isBlank(text) && widthOf(text) <= depth);
  const last = after === -1 ? lines.length : head + after;
  const behind = lines.slice(head, last).findLastIndex((text) => !isBlank(text));
  return { head, end: head + behind + 1 };
}

/** How a language opens and closes blocks, line by line. */
export interface BlockWords {
  readonly opens: RegExp;
  readonly closes: RegExp;
  /** What may stand as deep as the line that opens a block, and is no line behind it. */
  readonly goesOn: RegExp;
}

export const braces: BlockWords = {
  opens: /\{\s*(?:\/\/.*)?$/u,
  closes: /^\s*\}/u,
  goesOn: isBranch,
};

/** Where a block is opened and never closed: the line behind which its end is missing, and how deep that stands. */
export function unclosedBlock(
  lines: readonly string[],
  words: BlockWords,
): { readonly line: number; readonly indent: string } | undefined {
  const open: string[] = [];
  const written = [...lines.entries()].filter(([, text]) => !isBlank(text));
  for (const [at, text] of written) {
    const inner = open.at(-1);
    if (inner !== undefined && isBehind(text, inner, words)) return endBehind(lines, at, inner);
    if (words.closes.test(text)) open.pop();
    if (words.opens.test(text)) open.push(indentOf(text));
  }
  const last = open.at(-1);
  return last === undefined ? undefined : endBehind(lines, lines.length, last);
}

/** Whether a line can no longer be inside of a block that is as deep as `inner`. */
const isBehind = (text: string, inner: string, { closes, goesOn }: BlockWords): boolean =>
  closes.test(text) || !goesOn.test(text)
    ? widthOf(text) < widthOf(inner) || (widthOf(text) === widthOf(inner) && !closes.test(text))
    : false;

const endBehind = (lines: readonly string[], before: number, indent: string) => ({
  line: lines.slice(0, before).findLastIndex((text) => !isBlank(text)) + 1,
  indent,
});
