import type { Premise } from '../../../protocol/reply.ts';
import type { Diagnostic, Evidence } from '../../evidence/evidence.ts';
import { isOfTool, readNamedErrors } from '../../evidence/readErrors.ts';
import { linesWithin, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';

/** Said by programs that ran, not by an editor: that the editor does not show them proves nothing. */
const fromRunning =
  /\b[A-Z]\w*(?:Error|Exception)\b|panic|traceback|segmentation|core dumped|no such file|permission denied|connection|timed? ?out|refused|cannot read propert|undefined is not|status \d|http \d|exit/iu;

/** P2: an error that a question says this file has, while the editor was asked and reports others or none. */
export function findAbsentError(evidence: Evidence): Premise | undefined {
  const { editor, question, subject } = evidence;
  if (!editor.asked.includes('diagnostics') || editor.late.includes('diagnostics'))
    return undefined;
  const error = readNamedErrors(question.text).find(
    (named) =>
      (!fromRunning.test(named) || isOfTool(named, question.text)) &&
      !editor.diagnostics.some((shown) => isSame(named, shown)),
  );
  if (error === undefined || question.intent === 'change') return undefined;
  if (editor.attached.some(({ text }) => text.includes(error))) return undefined;
  // The program's own words, that it says when it runs.
  if (subject?.text.toLowerCase().includes(error.toLowerCase()) === true) return undefined;
  const others = editor.diagnostics.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
  const first = others[0];
  return {
    claim: `the editor reports "${error}"`,
    fact:
      first === undefined
        ? 'The editor reports no problem in this file.'
        : `The editor does not report it. It reports: ${others.slice(0, 3).map(shownAs).join('; ')}.`,
    lines:
      first === undefined
        ? linesNamedIn(error, evidence)
        : others.slice(0, 6).map(({ line }) => line),
    better:
      first === undefined
        ? 'Where does the message appear: in the build, at run time, or in another file?'
        : `How do I fix "${first.message}" at L${first.line}?`,
  };
}

/** Where the names stand that the message quotes: there is nothing else to look at. */
function linesNamedIn(error: string, { subject }: Evidence): readonly number[] {
  const names = [...error.matchAll(/['"`‘“]([A-Za-z_][\w-]{0,60})['"`’”]/gu)].map(([, name = '']) =>
    wholeWord(name),
  );
  return subject === undefined
    ? []
    : linesWithin(sourceLines(subject), subject.lines)
        .filter(({ text }) => names.some((name) => name.test(text)))
        .map(({ line }) => line)
        .slice(0, 4);
}

const shownAs = ({ line, message }: Diagnostic): string => `"${message}" (L${line})`;

/** Messages are quoted loosely: most of the telling words must be the same. */
function isSame(quoted: string, { message }: Diagnostic): boolean {
  const [wanted, has] = [wordsOf(quoted), new Set(wordsOf(message))];
  const shared = wanted.filter((word) => has.has(word)).length;
  return wanted.length > 0 && shared / wanted.length >= 0.6;
}

const wordsOf = (message: string): readonly string[] =>
  message.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
