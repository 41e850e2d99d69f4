import type { Finding, ReadCodeFacts } from '../../protocol/codeFacts.ts';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { aimOf, hasBody } from '../evidence/aim.ts';
import { tellsOnlyWhere } from '../evidence/discontent.ts';
import type { Diagnostic, Evidence } from '../evidence/evidence.ts';
import { nameParts, stem } from '../evidence/relevantLines.ts';
import { holds, linesWithin, sourceLines } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { misspeltNames } from './misspelt.ts';

/** What the bug rules found where the question's matter lies, the certain first. */
export const findingsOf = (evidence: Evidence): readonly Finding[] => split(evidence).aimed;

/** What they found elsewhere: worth telling, but no answer. */
export const findingsBeside = (evidence: Evidence): readonly Finding[] => split(evidence).beside;

interface Split {
  readonly aimed: readonly Finding[];
  readonly beside: readonly Finding[];
}

/** Every rule of a turn asks for it. */
const split = oncePer((evidence: Evidence): Split => {
  const { code } = evidence;
  if (code?.kind !== 'read') return { aimed: [], beside: [] };
  const findings = [...code.findings, ...misspeltNames(evidence)];
  if (findings.length === 0) return { aimed: [], beside: [] };
  const read = { ...code, findings };
  const near = inAim(read, aimOf(evidence));
  const aimed = bestSaid(near.length > 0 ? near : behindSymptom(read, evidence), evidence);
  return { aimed, beside: findings.filter((finding) => !aimed.includes(finding)) };
});

/** What belongs to no definition is everybody's, and what belongs to a class its members'. */
function inAim(
  { findings, definitions }: ReadCodeFacts,
  aim: readonly Lines[] | undefined,
): readonly Finding[] {
  if (aim === undefined) return findings;
  const bodies = definitions.filter(hasBody);
  return findings.filter(({ from }) => {
    const holder = bodies.findLast(({ lines }) => holds(lines, from));
    return (
      holder === undefined ||
      aim.some((lines) => holds(lines, from) || holds(holder.lines, lines.from))
    );
  });
}

/**
 * A symptom is told of where it shows; in the selection, the cause may be in another function. What is certain is told of
 * beside the answer anyway.
 */
const behindSymptom = (
  { findings }: ReadCodeFacts,
  { question, subject }: Evidence,
): readonly Finding[] =>
  subject === undefined || question.intent !== 'fix' || !question.states.observed
    ? []
    : findings.filter(({ from, certain, fix }) => !certain && fix && holds(subject.lines, from));

/** Where a complaint shares words with some of the certain findings, the others are beside the point. */
function bestSaid(findings: readonly Finding[], evidence: Evidence): readonly Finding[] {
  const { question } = evidence;
  if (findings.length < 2 || question.intent === 'review' || question.intent === 'improve')
    return findings;
  const said = findings.filter((finding) => sharesWords(finding, evidence));
  return said.some(({ certain }) => certain) ? said : findings;
}

/** By the code it shows and by its message; of what a message only explains with, half the file speaks. */
function sharesWords({ from, to, message }: Finding, { question, subject }: Evidence): boolean {
  if (subject === undefined) return false;
  const code = linesWithin(sourceLines(subject), { from, to }).map(({ text }) => text);
  const words = new Set([...code, message].flatMap(nameParts).map(stem));
  const asked = [...question.topics, ...question.names.map(({ name }) => name)];
  return asked.flatMap(nameParts).some((part) => words.has(stem(part)));
}

/** Wrong whatever was meant. */
export const certainFindings = (evidence: Evidence): readonly Finding[] =>
  findingsOf(evidence).filter(({ certain }) => certain);

/** Of use to somebody with bad intentions; whoever complains of a wrong result or of what comes and goes means another. */
const isPrecaution = ({ rule }: Finding): boolean =>
  /-(?:query|statement)-(?:from|holds|joined|filled)\b|-removes-from-the-root$/u.test(rule);

const ofOutcome = /\b(?:empty|blank|missing|lost|gone|nothing|twice|duplicates?)\b/iu;
const ofQuotes =
  /\b(?:quot\w*|apostroph\w*|inject\w*|sql|escap\w*|quer(?:y|ies)|statements?|secur\w*|unsafe|safe|hack\w*|attack\w*|rm|root|O'\w+)\b/iu;

/** Whether what is complained of can come from it. */
export function mayExplain(finding: Finding, evidence: Evidence): boolean {
  const { complaint } = evidence.question;
  return (
    !isPrecaution(finding) ||
    !(
      complaint === 'wrong' ||
      complaint === 'sometimes' ||
      ofOutcome.test(evidence.question.text)
    ) ||
    ofQuotes.test(evidence.question.text)
  );
}

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
  certainFindings(evidence).some((finding) => mayExplain(finding, evidence)) ||
  errorsInView(evidence).length > 0 ||
  isExplained(evidence);

/**
 * A finding that is sound unless the question complains of what it causes, and here it does; one that can be mended in the
 * usual reading, where the question says what is seen or wanted; or the only one, where it complains and says nothing.
 */
function isExplained(evidence: Evidence): boolean {
  const { intent, states } = evidence.question;
  const found = findingsOf(evidence).filter((finding) => mayExplain(finding, evidence));
  const mendable = found.filter(({ fix }) => fix !== undefined).length;
  return (
    found.some(({ said }) => said !== undefined) ||
    (mendable > 0 && (states.observed || states.expected || states.told)) ||
    (mendable === 1 &&
      found.length === 1 &&
      intent === 'fix' &&
      !tellsOnlyWhere(wordingOf(evidence.question).plain))
  );
}
