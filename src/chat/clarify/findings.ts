import type { Finding } from '../../protocol/codeFacts.ts';
import { aimOf } from '../evidence/aim.ts';
import type { Diagnostic, Evidence } from '../evidence/evidence.ts';
import { holds } from '../evidence/sourceLines.ts';

/** What the bug rules found where the question's matter lies, the certain first. */
export const findingsOf = (evidence: Evidence): readonly Finding[] => split(evidence).aimed;

/** What they found elsewhere: worth telling, but no answer. */
export const findingsBeside = (evidence: Evidence): readonly Finding[] => split(evidence).beside;

interface Split {
  readonly aimed: readonly Finding[];
  readonly beside: readonly Finding[];
}

/** Every rule of a turn asks for it. */
const known = new WeakMap<Evidence, Split>();

function split(evidence: Evidence): Split {
  const found = known.get(evidence) ?? splitFindings(evidence);
  known.set(evidence, found);
  return found;
}

function splitFindings(evidence: Evidence): Split {
  const { code } = evidence;
  if (code?.kind !== 'read' || code.findings.length === 0) return { aimed: [], beside: [] };
  const aim = aimOf(evidence);
  const inFunctions = code.definitions.filter(
    ({ kind }) => kind === 'function' || kind === 'method',
  );
  // What belongs to no function is everybody's.
  const isAimed = ({ from }: Finding): boolean =>
    aim === undefined ||
    aim.some((lines) => holds(lines, from)) ||
    !inFunctions.some(({ lines }) => holds(lines, from));
  return {
    aimed: code.findings.filter(isAimed),
    beside: code.findings.filter((finding) => !isAimed(finding)),
  };
}

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
