import type { DraftEdit } from '../draft.ts';
import type { Diagnostic, Evidence, Subject } from '../evidence/evidence.ts';
import { isOneEditApart } from '../evidence/normalise.ts';
import { linesWithin, type SourceLine, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { type DiagnosticRule, groupsOf, type LineChange, lineForRules } from './diagnosticRule.ts';
import { rulesFor, unknownNameIn } from './diagnosticRules.ts';
import { editFromChanges } from './findingEdits.ts';
import { lineStarts } from './growToUnique.ts';
import { addImport } from './importFix.ts';
import { wellKnown } from './wellKnown.ts';

/** A diagnostic whose message itself says how to mend it. */
export function fixDiagnostic(diagnostic: Diagnostic, evidence: Evidence): DraftEdit | undefined {
  return (
    renameAsSuggested(diagnostic, evidence) ??
    addImport(diagnostic, evidence) ??
    renameToNeighbour(diagnostic, evidence) ??
    mendAsRuled(diagnostic, evidence) ??
    keepLastValue(diagnostic, evidence)
  );
}

/** By the words of a compiler's message. */
function mendAsRuled(diagnostic: Diagnostic, { subject }: Evidence): DraftEdit | undefined {
  if (subject === undefined) return undefined;
  for (const rule of rulesFor(subject.languageId)) {
    const edit = mendBy(rule, diagnostic, subject);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function mendBy(
  rule: DiagnosticRule,
  { line, message }: Diagnostic,
  subject: Subject,
): DraftEdit | undefined {
  const groups = groupsOf(rule, message);
  if (groups === undefined) return undefined;
  const all = sourceLines(subject);
  const starts = lineStarts(subject.text);
  const changes = changesOf(rule, all, line, groups)?.flatMap(({ line: number, text }) => {
    const old = all[number - 1];
    const start = starts[number - 1];
    return old === undefined || start === undefined
      ? []
      : [{ start, end: start + old.text.length, newText: text }];
  });
  return changes === undefined
    ? undefined
    : editFromChanges(
        changes,
        subject,
        rule.title.replaceAll('$1', () => groups[0] ?? 'it'),
      );
}

function changesOf(
  { mend, earlier, rewrite }: DiagnosticRule,
  all: readonly SourceLine[],
  line: number,
  groups: readonly string[],
): readonly LineChange[] | undefined {
  const texts = all.map(({ text }) => lineForRules(text));
  const rewritten = rewrite?.(texts, line, groups);
  if (rewritten !== undefined)
    return rewritten.every(({ line: at }) => texts[at - 1] === all[at - 1]?.text)
      ? rewritten
      : undefined;
  const fits = earlier?.(groups);
  const before = texts.slice(0, line);
  const at =
    fits === undefined ? before.length - 1 : before.findLastIndex((text) => fits.test(text));
  const mended = texts[at] === undefined ? undefined : mend?.(texts[at], groups);
  return mended === undefined || texts[at] !== all[at]?.text
    ? undefined
    : [{ line: at + 1, text: mended }];
}

/** An unknown name that is one letter away from a known one. */
function renameToNeighbour(diagnostic: Diagnostic, evidence: Evidence): DraftEdit | undefined {
  const wrong = unknownNameIn(diagnostic.message);
  if (wrong === undefined || wrong.length < 4) return undefined;
  const [right, other] = knownNames(evidence).filter((name) => isOneEditApart(name, wrong));
  if (right === undefined || other !== undefined) return undefined;
  return renameAt(diagnostic.line, wrong, right, evidence);
}

/** The names of the file, the keys that it quotes, and what its language brings along, each once. */
function knownNames({ code, subject }: Evidence): readonly string[] {
  if (code?.kind !== 'read' || subject === undefined) return [];
  const quoted = [...subject.text.matchAll(/["'](\w{4,60})["']/gu)].map(([, key = '']) => key);
  const own = code.identifiers.map(({ name }) => name);
  return [...new Set([...own, ...quoted, ...(wellKnown[subject.languageId] ?? [])])];
}

const suggestion =
  /['"`‘]([A-Za-z_$][\w$]*)['"`’].*?\b(?:did you mean|perhaps you meant|maybe you meant|similar name)\b:?\s*(?:exists:?\s*)?(?:to write |the \w+ )?['"`‘]([A-Za-z_$][\w$]*)['"`’]/iu;

/** "'lenght' … Did you mean 'length'?" */
function renameAsSuggested(
  { line, message }: Diagnostic,
  { subject }: Evidence,
): DraftEdit | undefined {
  const match = suggestion.exec(message);
  const [, wrong, right] = match ?? [];
  if (subject === undefined || wrong === undefined || right === undefined) return undefined;
  return renameAt(line, wrong, right, { subject });
}

/** Another name where the wrong one stands once on its line. */
function renameAt(
  line: number,
  wrong: string,
  right: string,
  { subject }: Pick<Evidence, 'subject'>,
): DraftEdit | undefined {
  if (subject === undefined) return undefined;
  const start = lineStarts(subject.text)[line - 1];
  const text = sourceLines(subject)[line - 1]?.text;
  if (start === undefined || text === undefined) return undefined;
  // PHP's `$` is no part of the name.
  const whole =
    subject.languageId === 'php' ? new RegExp(`\\b${wrong}\\b`, 'gu') : wholeWord(wrong, 'gu');
  const places = [...text.matchAll(whole)];
  const [only] = places;
  if (only === undefined || places.length !== 1) return undefined;
  const at = start + only.index;
  return editFromChanges(
    [{ start: at, end: at + wrong.length, newText: right }],
    subject,
    `Write \`${right}\``,
  );
}

/** Rust's "expected `T`, found `()`": the last expression of the body ends with a semicolon. */
function keepLastValue(
  { line, message }: Diagnostic,
  { subject, code }: Evidence,
): DraftEdit | undefined {
  if (subject?.languageId !== 'rust' || !/expected .*found `?\(\)`?/u.test(message))
    return undefined;
  const body =
    code?.kind === 'read'
      ? code.definitions.findLast(({ lines }) => lines.from <= line && line <= lines.to)?.lines
      : undefined;
  if (body === undefined) return undefined;
  const last = linesWithin(sourceLines(subject), body).findLast(({ text }) => /[^\s}]/u.test(text));
  const semicolon =
    last?.text.trimEnd().endsWith(';') === true ? last.text.trimEnd().length - 1 : -1;
  const start = last === undefined ? undefined : lineStarts(subject.text)[last.line - 1];
  if (semicolon < 0 || start === undefined) return undefined;
  const at = start + semicolon;
  return editFromChanges(
    [{ start: at, end: at + 1, newText: '' }],
    subject,
    'Return the last expression',
  );
}
