import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { sourceLines } from '../../evidence/sourceLines.ts';
import { absentOperation } from './absentOperation.ts';
import { tellingLines } from './tellingLines.ts';

/** P3: a line that the file does not have. */
export function findLineOutOfRange(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined) return undefined;
  const lines = sourceLines(subject);
  const last = lines.at(-1)?.text === '' ? lines.length - 1 : lines.length;
  const beyond = question.lines.find((line) => line > lines.length);
  if (beyond === undefined) return undefined;
  const instead = absentOperation(evidence)?.instead.slice(0, 2) ?? [];
  const near = relevantLines(evidence, 2, { from: 1, to: Math.max(1, last) });
  const found = [...instead, ...near];
  // Where the words point nowhere, any line that does something may be meant.
  const about =
    found.length > 0
      ? found
      : tellingLines(evidence, { from: 1, to: last }).flatMap((line) => lines[line - 1] ?? []);
  const first = about[0];
  return {
    claim: `this file has a line ${beyond}`,
    fact: `It ends at L${last}.`,
    lines: about.map(({ line }) => line),
    ...(first === undefined
      ? {}
      : {
          better: `Is it about L${first.line}, \`${first.text.trim().slice(0, 80).replaceAll('`', "'")}\`?`,
        }),
  };
}
