import { fixDiagnostic } from '../../../src/chat/analyst/diagnosticFix.ts';
import { faultsOf } from '../../../src/chat/analyst/faults.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

/** Language, text in which `»` begins the line that is complained of, message, and the text mended. */
export type MarkedCase = readonly [
  language: string,
  text: string,
  message: string,
  after: string | undefined,
];

/** The text after the fix of a message about the marked line; undefined where there is no fix. */
export function mendMarked(language: string, marked: string, message: string): string | undefined {
  const line = marked.slice(0, marked.indexOf('»')).split('\n').length;
  const text = marked.replace('»', '');
  const evidence = makeEvidence({ question: 'fix the error', text, language });
  const edit = fixDiagnostic({ line, severity: 'error', message }, evidence);
  return edit === undefined ? undefined : text.replace(edit.search, () => edit.replace);
}

/** The text after the first change that is offered where a question quotes an error, without a line. */
export function mendQuoted(language: string, text: string, question: string): string | undefined {
  const [edit] = faultsOf(makeEvidence({ question, text, language }), true).edits;
  return edit && text.replace(edit.search, () => edit.replace);
}
