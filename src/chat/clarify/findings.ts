import type { Finding } from '../../protocol/codeFacts.ts';
import type { Diagnostic, Evidence } from '../evidence/evidence.ts';
import { holds } from '../evidence/sourceLines.ts';

/** What the bug rules found, the certain first. */
export const findingsOf = ({ code }: Evidence): readonly Finding[] =>
  code?.kind === 'read' ? code.findings : [];

/** Wrong whatever was meant. */
export const certainFindings = (evidence: Evidence): readonly Finding[] =>
  findingsOf(evidence).filter(({ certain }) => certain);

/** Problems that the editor reports where the question is about, else in the whole file if nothing is selected there. */
export function diagnosticsInView({
  editor,
  subject,
  code,
  question,
}: Evidence): readonly Diagnostic[] {
  if (subject === undefined) return editor.diagnostics;
  const enclosing = code?.kind === 'read' ? code.enclosing?.lines : undefined;
  const selected = editor.diagnostics.filter(({ line }) => holds(subject.lines, line));
  if (selected.length > 0) return selected;
  const around =
    enclosing === undefined ? [] : editor.diagnostics.filter(({ line }) => holds(enclosing, line));
  if (around.length > 0) return around;
  return question.complaint === 'error' ? editor.diagnostics : [];
}

export const errorsInView = (evidence: Evidence): readonly Diagnostic[] =>
  diagnosticsInView(evidence).filter(({ severity }) => severity === 'error');

/** The editor or a rule already shows what is wrong: then nothing about the symptom needs asking. */
export const isShown = (evidence: Evidence): boolean =>
  certainFindings(evidence).length > 0 ||
  errorsInView(evidence).length > 0 ||
  isExplained(evidence);

/**
 * A finding that is sound unless the question complains of what it causes, and here it does; or one that can be mended in the
 * usual reading, where the question says what is seen or wanted.
 */
function isExplained(evidence: Evidence): boolean {
  const { observed, expected } = evidence.question.states;
  return findingsOf(evidence).some(
    ({ said, fix }) => said !== undefined || (fix !== undefined && (observed || expected)),
  );
}
