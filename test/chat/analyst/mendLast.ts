import { fixDiagnostic } from '../../../src/chat/analyst/diagnosticFix.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

/** Language, text whose last line is complained of, message, and the text mended; without one it is left as it is. */
export type MessageCase = readonly [
  language: string,
  text: string,
  message: string,
  after?: string,
];

/** The text after the fix of a message about its last line; undefined where there is no fix. */
export function mendLast(language: string, text: string, message: string): string | undefined {
  const evidence = makeEvidence({ question: 'fix the error', text, language });
  const line = text.split('\n').length;
  const edit = fixDiagnostic({ line, severity: 'error', message }, evidence);
  return edit === undefined ? undefined : text.replace(edit.search, () => edit.replace);
}
