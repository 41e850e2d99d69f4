import { answerText } from '../clarify/answers.ts';
import type { ThreadState } from '../clarify/decision.ts';
import { diagnosticsInView, findingsOf, mayExplain } from '../clarify/findings.ts';
import { definitionAsked } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { resultLines } from '../evidence/resultLines.ts';
import { counted, inlineCode, lineList, lineRef } from './markdown.ts';

/** What was looked at before asking: a question without that looks like not having looked. */
export function askText(evidence: Evidence, thread: ThreadState): string {
  const { subject } = evidence;
  if (subject === undefined) return '';
  const answer = answerText(thread.asked.at(-1)?.answer);
  const read = `${whatWasRead(evidence)}${beside(evidence)}`;
  return answer === undefined
    ? `I read ${read}: ${found(evidence)}${madeOn(evidence)}`
    : `Noted: ${asTold(answer)}. In ${read} ${found(evidence)}${madeOn(evidence)}`;
}

/** An answer within a sentence; what does not read like one is quoted as code. */
function asTold(answer: string): string {
  const isProse = /^\p{L}[\p{L}\p{N} ,;'’-]*[.!]?$/u.test(answer);
  if (!isProse) return inlineCode(answer);
  const said = answer.replace(/[.!]$/u, '');
  // A name written like code keeps its capital.
  return /^(?:\p{Lu}\p{Ll}*|An?)(?= |$)/u.test(said) && !/^I\b/u.test(said)
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : said;
}

/** Of a wrong result nobody has pointed to, where it is made: there the answer will lead. */
function madeOn(evidence: Evidence): string {
  const { complaint } = evidence.question;
  if (complaint !== 'wrong' || findingsOf(evidence).length > 0) return '';
  const lines = resultLines(evidence);
  return lines.length === 0 ? '' : ` The result is made on ${lineList(lines)}.`;
}

function whatWasRead(evidence: Evidence): string {
  const definition = definitionAsked(evidence);
  const lines = definition?.lines ?? evidence.subject?.lines;
  const place = lines === undefined ? '' : lineRef(lines.from, lines.to);
  return definition === undefined ? place : `\`${definition.name}\` (${place})`;
}

function beside({ editor, code }: Evidence): string {
  const tests = editor.tests.length > 0 ? ` and its ${counted(editor.tests.length, 'test')}` : '';
  return code?.kind === 'unread' ? `${tests}, as text only` : tests;
}

/** A finding's message is a sentence of its own. */
function found(evidence: Evidence): string {
  const reported = reportedProblems(evidence);
  const suspected = suspicion(evidence);
  if (suspected !== undefined)
    return reported === undefined
      ? `one thing stands out. ${suspected}`
      : `${reported}. ${suspected}`;
  const isClean = evidence.code?.kind === 'read' ? 'I see no known bug pattern' : undefined;
  const all = [reported, isClean].filter((part) => part !== undefined);
  return all.length === 0 ? 'the text alone does not tell.' : `${all.join(' and ')}.`;
}

function reportedProblems(evidence: Evidence): string | undefined {
  const reported = diagnosticsInView(evidence);
  if (reported.length > 0) return `${counted(reported.length, 'problem')} reported`;
  return evidence.editor.asked.includes('diagnostics') ? 'no problem is reported' : undefined;
}

function suspicion(evidence: Evidence): string | undefined {
  const found = evidence.code?.kind === 'read' ? findingsOf(evidence) : [];
  const first = found.find((finding) => mayExplain(finding, evidence));
  if (first === undefined) return undefined;
  const { message, from, to, certain } = first;
  return `${message.replace(/[.\s]+$/u, '')} (${lineRef(from, to)})${certain ? '' : ', which may be meant'}.`;
}
