import * as v from 'valibot';
import { firstIssue, position } from '../../protocol/parsed.ts';
import { acts } from '../../protocol/reply.ts';
import { CallError } from '../callError.ts';
import { askCaseSchema } from '../cases.ts';
import { errorSentence } from '../errorSentence.ts';
import { languageId, languageOfFile } from '../languageId.ts';
import { parseJson } from '../parseFile.ts';
import { linesWithin } from '../target.ts';
import { attachmentsOf, type Script } from '../thread.ts';
import { changeOf } from './changes.ts';

/** One of a kind, or a list of them; none where it is left out. */
const listOf = <S extends v.GenericSchema>(one: S) =>
  v.pipe(
    v.nullish(v.unknown(), []),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
    v.array(one),
    v.readonly(),
  );

const patternSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return new RegExp(dataset.value, 'm');
    } catch (error) {
      addIssue({ message: `This is no regular expression. ${errorSentence(error)}` });
      return NEVER;
    }
  }),
);

const expectSchema = v.object({
  /** Acts that are right; at least one. */
  acts: v.pipe(
    listOf(v.picklist(acts)),
    v.check((all) => all.length > 0, 'It names no act.'),
  ),
  /** What it is right to ask for. */
  slots: listOf(v.string()),
  /** Lines the reply must point at. */
  lines: listOf(position),
  /** Matches the mended text. */
  fix: v.nullish(patternSchema),
  /** What the editor already answers. */
  mustNotAsk: listOf(v.string()),
  /** What the person knows and the question does not say. */
  why: v.nullish(v.string(), ''),
});
export type Expectation = Readonly<v.InferOutput<typeof expectSchema>>;

const caseSchema = v.object({
  ...askCaseSchema.entries,
  file: v.nullish(v.string(), 'case'),
  category: v.nullish(v.string()),
  expect: v.exactOptional(expectSchema),
});

/** A question about code, and what a good reply to it does. */
export interface EvaluationCase {
  readonly id: string;
  /** Where it stands in its file. */
  readonly line: number;
  readonly language: string;
  /** What kind of case it is: as it says itself, or how its text was changed. */
  readonly category: string | undefined;
  readonly script: Script;
  readonly expect: Expectation;
}

/** A line that gave no result, and why. */
export interface BadLine {
  readonly line: number;
  readonly id: string | undefined;
  readonly error: string;
}

export interface CaseFile {
  readonly cases: readonly EvaluationCase[];
  readonly bad: readonly BadLine[];
}

/** Reads cases, one a line. A line that cannot be read is kept as what is wrong with it; blank lines are no cases. */
export function readCaseFile(text: string): CaseFile {
  const cases: EvaluationCase[] = [];
  const bad: BadLine[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const value = parseJson(line);
    try {
      cases.push(readCase(value, index + 1));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      bad.push({ line: index + 1, id: idOf(value), error: error.message });
    }
  }
  return { cases, bad };
}

/** @throws {CallError} */
function readCase(value: unknown, line: number): EvaluationCase {
  if (value === undefined) throw new CallError('This line is no JSON.');
  const parsed = v.safeParse(caseSchema, value);
  if (!parsed.success) throw new CallError(firstIssue(parsed.issues));
  const { id, file, code, language, selection, question, diagnostics, attached, expect, ...rest } =
    parsed.output;
  if (expect === undefined) throw new CallError('It does not say what to expect of a reply.');
  const named = selection ? { from: selection[0], to: selection[1] } : undefined;
  const name = language === undefined ? languageOfFile(file) : languageId(language);
  const subject = {
    path: file,
    languageId: name,
    text: code,
    lines: linesWithin(code, named, file),
  };
  return {
    id: String(id),
    line,
    language: name,
    category: rest.category ?? changeOf(String(id)),
    script: { subject, question, diagnostics, answers: [], attached: attachmentsOf(attached) },
    expect,
  };
}

function idOf(value: unknown): string | undefined {
  const parsed = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), value);
  return parsed.success ? String(parsed.output.id) : undefined;
}
