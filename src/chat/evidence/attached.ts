import type { Attachment } from '../../protocol/attachment.ts';
import { longPatternWith } from '../longPattern.ts';
import type { Diagnostic, Evidence, QuestionFacts } from './evidence.ts';
import { readErrors } from './readErrors.ts';
import { sourceLines } from './sourceLines.ts';
import { tracedLines } from './tracedLines.ts';

/** Messages of one attachment: a flood of them has one cause, which comes first. */
const MOST_ERRORS = 6;

/** What a failed comparison of a test says of both sides. */
const comparison = longPatternWith('iu')`
    \bexpected\b.{0,200}\b(?:got|received|actual|but was|to (?:equal|be|deep))\b|\bgot\b.{0,200}\bwant(?:ed)?\b|
    \bassert(?:ion)?\b.{0,200}(?:==|!=|\bis\b)|^\s*(?:expected|received|actual|want|got)\s*:
  `;

const isOutput = ({ kind }: Attachment): boolean => kind !== 'values';

/** Whether output of something that ran is attached: then the error's text is there, as far as there is one. */
export const hasOutput = ({ editor }: Pick<Evidence, 'editor'>): boolean =>
  editor.attached.some(isOutput);

/** Says that a trace follows, and not of what. */
const heading = /^\s*(?:Traceback \(most recent|During handling of the above|The above exception)/u;

/** The error messages of an attached output, each once, in its order. */
function errorsIn({ text }: Attachment): readonly string[] {
  const lines = text.split('\n').filter((line) => !heading.test(line));
  const found = lines.flatMap((line) => readErrors(line.trim()));
  return [...new Set(found)].slice(0, MOST_ERRORS);
}

/** The question's facts with what the attached text says: it need not be asked for. */
export function withAttached({ question, editor }: Evidence): QuestionFacts {
  if (editor.attached.length === 0) return question;
  const errors = editor.attached.filter(isOutput).flatMap(errorsIn);
  const values = !editor.attached.every(isOutput);
  const compares = editor.attached.some(
    ({ kind, text }) => kind !== 'values' && text.split('\n').some((line) => comparison.test(line)),
  );
  const { expected, observed, steps, error } = question.states;
  const fails = errors.length > 0 || compares;
  const unspecific = question.complaint === 'unspecific' && fails;
  return {
    ...question,
    errors: [...question.errors, ...errors],
    ...(unspecific ? { complaint: 'error' } : {}),
    vague: question.vague && !fails && !values,
    states: {
      ...question.states,
      error: error || errors.length > 0,
      observed: observed || fails || values,
      expected: expected || compares,
      steps: steps || values,
    },
  };
}

/** The lines of this file that a trace names, the one where it broke off first. */
function brokeAt({ text }: Attachment, path: string): readonly number[] {
  const lines = tracedLines(text, path);
  return /^\s*Traceback \(most recent call last\)/mu.test(text) ? lines.toReversed() : lines;
}

/** The lines of the asked-about file that attached output names, each with the first message of its output. */
export function attachedProblems({ editor, subject }: Evidence): readonly Diagnostic[] {
  if (subject === undefined) return [];
  const last = sourceLines(subject).length;
  return editor.attached.filter(isOutput).flatMap((attached): readonly Diagnostic[] => {
    const [line] = brokeAt(attached, subject.path).filter((each) => each <= last);
    const message = errorsIn(attached)[0] ?? comparisonIn(attached);
    if (line === undefined || message === undefined) return [];
    return [{ line, severity: 'error', message, source: sourceName[attached.kind] }];
  });
}

/** "Expected: 3, Received: 2": the two sides often stand on two lines. */
const comparisonIn = ({ text }: Attachment): string | undefined =>
  text
    .split('\n')
    .filter((line) => comparison.test(line))
    .slice(0, 2)
    .map((line) => line.trim())
    .join(', ') || undefined;

const sourceName: Readonly<Record<Attachment['kind'], string>> = {
  terminal: 'attached terminal output',
  test: 'attached test output',
  clipboard: 'attached text',
  file: 'attached file',
  values: 'attached values',
};

/** Every line of this file that attached output names, where it broke off first. */
export const attachedLines = ({ editor, subject }: Evidence): readonly number[] =>
  subject === undefined
    ? []
    : [...new Set(editor.attached.flatMap((attached) => brokeAt(attached, subject.path)))];
