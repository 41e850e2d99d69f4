import type { DraftEdit } from '../draft.ts';
import type { Diagnostic, Evidence } from '../evidence/evidence.ts';
import { linesWithin, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { editFromChanges } from './findingEdits.ts';
import { lineStarts } from './growToUnique.ts';

/** A diagnostic whose message itself says how to mend it. */
export function fixDiagnostic(diagnostic: Diagnostic, evidence: Evidence): DraftEdit | undefined {
  return renameAsSuggested(diagnostic, evidence) ?? keepLastValue(diagnostic, evidence);
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
  const start = lineStarts(subject.text)[line - 1];
  const text = sourceLines(subject)[line - 1]?.text;
  if (start === undefined || text === undefined) return undefined;
  const places = [...text.matchAll(wholeWord(wrong, 'gu'))];
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
