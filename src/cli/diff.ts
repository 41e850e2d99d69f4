import type { Edit } from '../protocol/reply.ts';

/**
 * An edit as a unified diff of whole lines, numbered as in the file before it.
 *
 * The old text stands once in `text`; where it begins or ends inside a line, the whole line is shown.
 */
export function renderDiff(text: string, { file, oldText, newText }: Edit): string {
  const at = text.indexOf(oldText);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = lineEnd(text, at + oldText.length, oldText.endsWith('\n'));
  const before = text.slice(start, end);
  const after = text.slice(start, at) + newText + text.slice(at + oldText.length, end);
  const from = text.slice(0, start).split('\n').length;
  const [removed, added] = [linesOf(before), linesOf(after)];
  return [
    `--- ${file}`,
    `+++ ${file}`,
    `@@ -${from},${removed.length} +${from},${added.length} @@`,
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
  ].join('\n');
}

function lineEnd(text: string, from: number, isComplete: boolean): number {
  if (isComplete) return from;
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
