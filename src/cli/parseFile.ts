import * as v from 'valibot';
import type { Diagnostic } from '../chat/evidence/evidence.ts';
import { firstIssue, position } from '../protocol/parsed.ts';
import { CallError } from './callError.ts';

const diagnosticSchema = v.object({
  line: position,
  severity: v.optional(v.picklist(['error', 'warning', 'information', 'hint']), 'error'),
  message: v.string(),
  source: v.exactOptional(v.string()),
});
export const diagnosticsSchema = v.array(diagnosticSchema);

/** @throws {CallError} */
export function readDiagnostics(json: string, path: string): readonly Diagnostic[] {
  const parsed = v.safeParse(diagnosticsSchema, parseJson(json));
  if (parsed.success) return parsed.output;
  throw new CallError(
    `${path} is no list of {line, severity, message}: ${firstIssue(parsed.issues)}`,
  );
}

const answersSchema = v.array(v.pipe(v.union([v.string(), v.number()]), v.transform(String)));

/** A JSON array, or one answer a line. */
export function readAnswers(text: string): readonly string[] {
  const parsed = v.safeParse(answersSchema, parseJson(text));
  const answers = parsed.success ? parsed.output : text.split(/\r\n|\r|\n/);
  return answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
}

/** Undefined where it is no JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
