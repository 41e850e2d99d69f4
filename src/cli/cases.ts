import * as v from 'valibot';
import { MOST_ATTACHMENTS } from '../protocol/attachment.ts';
import { firstIssue, position, text } from '../protocol/parsed.ts';
import { CallError } from './callError.ts';
import { errorSentence } from './errorSentence.ts';
import { diagnosticsSchema, parseJson } from './parseFile.ts';

const idSchema = v.union([v.string(), v.number()]);

export const askCaseSchema = v.object({
  id: idSchema,
  language: v.exactOptional(v.string()),
  file: v.string(),
  code: text,
  selection: v.nullish(v.tuple([position, position])),
  question: v.pipe(v.string(), v.nonEmpty('There is no question.')),
  diagnostics: v.exactOptional(diagnosticsSchema),
  /** Texts as a person would attach them: output of what ran. */
  attached: v.exactOptional(v.pipe(v.array(text), v.maxLength(MOST_ATTACHMENTS)), []),
});

export const applyCaseSchema = v.object({ id: idSchema, text, search: text, replace: text });

export const moderateCaseSchema = v.object({ id: idSchema, text });

/** One line of output for one line of input: what was made of it, or why nothing was. */
export type CaseResult =
  | ({ readonly id: string | number } & object)
  | { readonly id: string | number | null; readonly line: number; readonly error: string };

/**
 * Works through a text of cases, one a line, in order. A case that cannot be read, or fails, gives a result too, so that
 * none is missing; blank lines are no cases.
 */
export async function* runCases<S extends v.GenericSchema<unknown, { id: string | number }>>(
  lines: string,
  schema: S,
  run: (entry: v.InferOutput<S>) => object | Promise<object>,
): AsyncGenerator<CaseResult, void> {
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() !== '') yield await runCase(line, index + 1, schema, run);
  }
}

async function runCase<S extends v.GenericSchema<unknown, { id: string | number }>>(
  line: string,
  number: number,
  schema: S,
  run: (entry: v.InferOutput<S>) => object | Promise<object>,
): Promise<CaseResult> {
  const value = parseJson(line);
  try {
    if (value === undefined) throw new CallError('This line is no JSON.');
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) throw new CallError(firstIssue(parsed.issues));
    return { id: parsed.output.id, ...(await run(parsed.output)) };
  } catch (error) {
    return { id: idOf(value), line: number, error: errorSentence(error) };
  }
}

function idOf(value: unknown): string | number | null {
  const parsed = v.safeParse(v.object({ id: idSchema }), value);
  return parsed.success ? parsed.output.id : null;
}
