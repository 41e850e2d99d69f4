import { renderDiff } from './diff.ts';
import type { AskResult } from './result.ts';

/** A result for somebody at a terminal. `L5` in it are lines of the file. */
export function renderPlainText(result: AskResult, path: string, text: string): string {
  const parts = [
    result.reply,
    ...result.findings.map(({ from, to, message }) => `${path}:${range(from, to)}  ${message}`),
    ...result.edits.map((edit) => renderDiff(text, edit)),
    ...questionLines(result),
    ...result.assumptions.map((assumption) => `Assumed: ${assumption}`),
    `(${[result.evidence.answeredBy, `${result.ms} ms`, ...samplesDrawn(result)].join(', ')})`,
  ];
  return `${parts
    .filter((part) => part !== '')
    .map(escapeControls)
    .join('\n\n')}\n`;
}

const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}-${to}`);

function samplesDrawn({ evidence }: AskResult): readonly string[] {
  const { count = 0, tokens = 0, estimated = false } = evidence.usage?.samples ?? {};
  if (count === 0) return [];
  return [`${count} more samples`, `${estimated ? 'about ' : ''}${tokens} tokens`];
}

function questionLines({ question, reply }: AskResult): readonly string[] {
  if (question === undefined) return [];
  const head = reply.includes(question.text) ? [] : [`? ${question.text}`];
  const options = question.options.map((option, index) => `  ${index + 1}. ${option}`);
  return [[...head, `  ${question.why}`, ...options, '  or: just answer, you decide'].join('\n')];
}

/** Code and replies may hold escape sequences that a terminal would obey. */
function escapeControls(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, (control) =>
    control === '\r' ? '' : `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
