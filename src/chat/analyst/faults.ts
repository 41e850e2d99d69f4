import type { Finding } from '../../protocol/codeFacts.ts';
import type { ShownFinding } from '../../protocol/reply.ts';
import { diagnosticsInView, findingsBeside, findingsOf } from '../clarify/findings.ts';
import type { DraftEdit } from '../draft.ts';
import { attachedProblems } from '../evidence/attached.ts';
import type { Diagnostic, Evidence } from '../evidence/evidence.ts';
import { sourceLines } from '../evidence/sourceLines.ts';
import { fixDiagnostic } from './diagnosticFix.ts';
import { editsOf } from './findingEdits.ts';
import { lineStarts } from './growToUnique.ts';
import { inlineCode, lineRef, plainWords } from './markdown.ts';
import { reporterOf, saysTheSame, wordsShared } from './reporters.ts';
import { toldProblems } from './toldProblems.ts';

/** What is wrong, as a reply lists it: one Markdown item a fault, with the edits that mend them. */
export interface Faults {
  readonly items: readonly string[];
  /** So many of the items, the last of them, are findings; those before are reported. */
  readonly found: number;
  /** Those in code that the question does not speak of. */
  readonly beside: readonly string[];
  readonly findings: readonly ShownFinding[];
  readonly edits: readonly DraftEdit[];
}

/** At most so many; more of them would bury the first. */
const LISTED = 5;

/**
 * The certain findings and the editor's problems; the uncertain findings too where `doubts` are wanted, and those that answer
 * to words of the question.
 */
export function faultsOf(
  evidence: Evidence,
  doubts: boolean,
  first: readonly Finding[] = [],
): Faults {
  const complains = evidence.question.intent !== 'explain';
  const told = ({ certain, said }: Finding): boolean =>
    certain || doubts || (said !== undefined && complains);
  const rest = findingsOf(evidence).filter((one) => told(one) && !first.includes(one));
  const found = eachOnce([...first, ...rest]);
  const beside = eachOnce(findingsBeside(evidence).filter(({ certain }) => certain));
  const reported = problemsIn(evidence)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .slice(0, LISTED);
  const own = reported.filter((shown) => !found.some((one) => saysTheSame(one, shown)));
  return {
    items: [
      ...own.map((shown) => diagnosticItem(shown, evidence)),
      ...found.map((one) => findingItem(one, evidence, aboutIt(one, found, reported))),
    ],
    found: found.length,
    beside: beside.map((one) => findingItem(one, evidence, aboutIt(one, beside, reported))),
    findings: [...found, ...beside].map(({ rule, from, to, message }) => ({
      rule,
      from,
      to,
      message,
    })),
    edits: editsFor([...found, ...beside], own, evidence),
  };
}

const eachOnce = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter((one, at, all) => !all.slice(0, at).some((other) => mendsAlike(one, other)))
    .slice(0, LISTED);

/** Two rules may see one fault: who would change the same in the same way says the same. */
const mendsAlike = (one: Finding, other: Finding): boolean =>
  one.fix !== undefined && JSON.stringify(one.fix) === JSON.stringify(other.fix);

/** What attached output says of this file, what the question quotes and can be mended, then what the editor reports of other lines. */
function problemsIn(evidence: Evidence): readonly Diagnostic[] {
  const told = toldProblems(evidence).filter((each) => fixDiagnostic(each, evidence) !== undefined);
  const attached = [...attachedProblems(evidence), ...told];
  const others = diagnosticsInView(evidence).filter(
    (shown) => !attached.some(({ line }) => line === shown.line),
  );
  return [...attached, ...others];
}

function editsFor(
  found: readonly Finding[],
  reported: readonly Diagnostic[],
  evidence: Evidence,
): readonly DraftEdit[] {
  const { subject } = evidence;
  if (subject === undefined) return [];
  const all = [
    ...editsOf(found, subject),
    ...reported.map((diagnostic) => mending(diagnostic, evidence)),
  ].filter((edit) => edit !== undefined);
  return all.filter((edit, at) => !all.slice(0, at).some(({ search }) => search === edit.search));
}

/** A change that says which problem it is for: afterwards that one is looked for. */
function mending(diagnostic: Diagnostic, evidence: Evidence): DraftEdit | undefined {
  const edit = fixDiagnostic(diagnostic, evidence);
  return edit === undefined ? undefined : { ...edit, mends: diagnostic.message };
}

/** What is reported of a finding; of several on a line, each report speaks of the one that it has the most words of. */
const aboutIt = (
  finding: Finding,
  all: readonly Finding[],
  reported: readonly Diagnostic[],
): Diagnostic | undefined =>
  reported.find((shown) => {
    const words = wordsShared(finding, shown);
    return words > 0 && all.every((other) => wordsShared(other, shown) <= words);
  });

/** "**L5** `code` message. Why." */
function findingItem(finding: Finding, evidence: Evidence, said: Diagnostic | undefined): string {
  const { from, message, why, certain, question } = finding;
  const quoted = said && plainWords(said.message).replace(/\.$/u, '');
  const source = said === undefined ? '' : ` ${reporterOf(said)} it too: "${quoted}".`;
  const doubt = certain || question === undefined ? '' : ` ${question}`;
  const code = codeAt(from, evidence);
  // Many messages begin with the code themselves.
  const shown = message.startsWith('`') ? '' : `${code} `;
  return `${placeOf(finding)} ${shown}${sentence(message)} ${sentence(why)}${source}${doubt}`;
}

/** So many lines still point at something; of a longer passage its first line does, and those by which the fault shows. */
const POINTING = 3;

function placeOf({ from, to, also = [] }: Finding): string {
  const own = to - from < POINTING ? lineRef(from, to) : lineRef(from);
  return [own, ...also.map((line) => lineRef(line))].map((ref) => `**${ref}**`).join(', ');
}

function diagnosticItem(diagnostic: Diagnostic, evidence: Evidence): string {
  const { line, message, source } = diagnostic;
  const by = source === undefined ? '' : ` (${plainWords(source)})`;
  const mended = mendedAt(fixDiagnostic(diagnostic, evidence), line, evidence);
  return `**${lineRef(line)}** ${codeAt(line, evidence)} ${sentence(`${plainWords(message).replace(/[.\s]+$/u, '')}${by}`)}${mended}`;
}

/** Where a fix changes another line than the one complained of, that line is named. */
function mendedAt(edit: DraftEdit | undefined, line: number, { subject }: Evidence): string {
  if (edit === undefined || subject === undefined) return '';
  const before = subject.text.slice(0, subject.text.indexOf(edit.search));
  const from = lineStarts(before).length;
  const old = edit.search.split('\n');
  const changed =
    from +
    Math.max(
      0,
      edit.replace.split('\n').findIndex((text, at) => text !== old[at]),
    );
  return changed === line || edit.title === undefined
    ? ''
    : ` ${edit.title}: ${lineRef(changed)} ${codeAt(changed, { subject })}.`;
}

const codeAt = (line: number, { subject }: Pick<Evidence, 'subject'>): string =>
  subject === undefined ? '' : inlineCode(sourceLines(subject)[line - 1]?.text ?? '');

/** On one line: a message may hold code of several. */
function sentence(text: string): string {
  const line = text
    .split('\n')
    .map((part) => part.trim())
    .join(' ')
    .trim();
  return /[.?!…]$/u.test(line) ? line : `${line}.`;
}
