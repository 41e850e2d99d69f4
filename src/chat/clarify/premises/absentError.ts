import type { Premise } from '../../../protocol/reply.ts';
import { isComplaint, mayBeSameComplaint } from '../../evidence/complaintKinds.ts';
import type { Diagnostic, Evidence } from '../../evidence/evidence.ts';
import { scriptLanguages } from '../../evidence/languageWords.ts';
import { isOfTool, readNamedErrors } from '../../evidence/readErrors.ts';
import { type Reported, readReported } from '../../evidence/readReported.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { linesWithin, sourceLines, wholeWord, withoutTexts } from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';

/** Said by programs that ran, not by an editor: that the editor does not show them proves nothing. */
const fromRunning = longPatternWith('iu')`
    \b[A-Z]\w*(?:Error|Exception)\b|panic|traceback|segmentation|core dumped|no such file|permission denied|connection|
    timed? ?out|refused|cannot read propert|undefined is not|status \d|http \d|exit
  `;

/** P2: an error that a question says this file has, while the editor was asked and reports others or none. */
export function findAbsentError(evidence: Evidence): Premise | undefined {
  const { editor, subject } = evidence;
  if (!editor.asked.includes('diagnostics') || editor.late.includes('diagnostics'))
    return undefined;
  const error = namedError(evidence) ?? reportedError(evidence);
  if (error === undefined) return undefined;
  if (editor.attached.some(({ text }) => text.includes(error))) return undefined;
  // The program's own words, that it says when it runs.
  if (subject?.text.toLowerCase().includes(error.toLowerCase()) === true) return undefined;
  return described(error, evidence);
}

/** `the "…" error` */
const namedError = ({ editor, question }: Evidence): string | undefined =>
  question.intent === 'change' && !takesForShown.test(question.text.slice(0, 4000))
    ? undefined
    : readNamedErrors(question.text).find(
        (named) =>
          (!fromRunning.test(named) || isOfTool(named, question.text)) &&
          !editor.diagnostics.some((shown) => isSame(named, shown)),
      );

const complaint = '(?:error|warning|problem|diagnostic|complaint)s?';
const quotation = `(?:the|this|that|these|those|my) (?:\\w+ )?["\\x60'][^\\n]{4,200}["\\x60'] ${complaint}`;
/** "remove whatever causes the "…" error", "until the "…" warning is gone": a message that nobody is asked to write. */
const takesForShown = longPatternWith('iu')`
    \b(?:whatever|what|anything|everything|the (?:line|part|code|thing|bit|cause|reason|culprit)s?|the \w+ (?:that|which))\b[^.?!\n]{0,30}?\b(?:caus(?:es?|ing)|
    trigger(?:s|ing)?|producing|produces|gives?(?: me| us)?|giving(?: me| us)?|behind|for|of|leads to|responsible for) ${quotation}|
    ["\x60'] ${complaint}(?: that \w+ \w+)? (?:is gone|goes away|go away|disappears?|vanish(?:es)?|stops|shuts up)\b|
    \b(?:get(?:ting)? rid of|rid me of|silence|quiet(?:en)?|eliminate|clear|resolve|fix) (?:all )?${quotation}
  `;

/** "rustc says borrow of moved value" */
function reportedError(evidence: Evidence): string | undefined {
  const { editor, question } = evidence;
  const shown = editor.diagnostics.filter(({ severity }) => severity !== 'hint');
  const told = readReported(question.text).filter(
    ({ message }) => isComplaint(message) || number.test(message),
  );
  // Several may be ways of saying one: none of them is reported.
  if (told.some(({ message }) => editor.diagnostics.some((each) => mayBeSame(message, each))))
    return undefined;
  return told.find((each) => shown.length > 0 || isRefuted(each, evidence))?.message;
}

/**
 * That the editor is silent tells what an editor shows, and otherwise nothing, unless what the message names is not here.
 * What is to go is taken to be shown: by an editor that has the compiler in it, or where no rule finds anything either.
 */
function isRefuted({ message, isEditor, isToGo }: Reported, { subject, code }: Evidence): boolean {
  const named = namesIn(message);
  const isScript = scriptLanguages.includes(subject?.languageId ?? '');
  const isClean = code?.kind === 'read' && code.findings.length === 0;
  return (
    isEditor ||
    isUsedAfterAll(message, subject?.text ?? '', code) ||
    (isToGo && (isScript || isClean)) ||
    (named.length > 0 && !named.some((name) => wholeWord(name).test(subject?.text ?? '')))
  );
}

const sayUnused =
  /(?:declared|imported|defined|assigned)(?: and|,? but)? (?:its value is )?(?:not|never) (?:used|read)|\bunused\b|\bnever used\b/iu;
const unusedName =
  /["'`\u2018\u201c]\$?([A-Za-z_]\w*)["'`\u2019\u201d]|(?:used|unused (?:variable|import|parameter|local)): ?`?\$?([A-Za-z_]\w*)|^\$?([A-Za-z_]\w*) (?:is |was )?(?:declared|imported|defined|assigned|never used|unused)/iu;

/** What a message calls unused, while the code reads the one thing of that name. */
function isUsedAfterAll(message: string, text: string, code: Evidence['code']): boolean {
  if (!sayUnused.test(message) || code?.kind !== 'read') return false;
  const name = unusedName
    .exec(message)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (name === undefined || code.unused.some((each) => each.name === name)) return false;
  const lines = text
    .split('\n', 4000)
    .map((line) => withoutTexts(line.slice(0, 400)))
    .filter((line) => wholeWord(name).test(line));
  const makes = new RegExp(
    `(?:\\b(?:let|var|const|mut|auto|import|use|using|int|string)\\b.*(?<![\\w$.])${name}|(?<![\\w$.])${name}\\s*(?:,[^=]*)?:?=)(?![\\w$=])`,
    'u',
  );
  return (
    lines.filter((line) => makes.test(line)).length < 2 && lines.some((line) => !makes.test(line))
  );
}

const number = /\b[A-Z]{1,3}\d{4,5}\b/u;

/** By its number where both have one; else by kind, or by most of its telling words. */
function mayBeSame(told: string, shown: Diagnostic): boolean {
  const [one, other] = [number.exec(told)?.[0], number.exec(shown.message)?.[0]];
  if (one !== undefined && other !== undefined) return one === other;
  // The editor keeps its numbers apart from the words.
  if (one === told) return true;
  return mayBeSameComplaint(told, shown.message) || isSame(withoutGrammar(told), shown, 0.5);
}

const withoutGrammar = (words: string): string =>
  words.replace(
    /\b(?:an?|the|this|that|i|it|is|are|my|in|on|of|to|for|at|and|or|error|warning|here|with)\b/giu,
    ' ',
  );

function described(error: string, evidence: Evidence): Premise {
  const others = evidence.editor.diagnostics.filter(
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
        ? linesAbout(error, evidence)
        : others.slice(0, 6).map(({ line }) => line),
    better:
      first === undefined
        ? 'Where does the message appear: in the build, at run time, or in another file?'
        : `How do I fix "${first.message}" at L${first.line}?`,
  };
}

const namesIn = (error: string): readonly string[] =>
  [...error.matchAll(/['"`‘“]\$?([A-Za-z_][\w-]{0,60})['"`’”]/gu)].map(([, name = '']) => name);

/** Where the names stand that the message or the question speaks of: there is nothing else to look at. */
function linesAbout(error: string, evidence: Evidence): readonly number[] {
  const { subject, code } = evidence;
  if (subject === undefined) return [];
  const known = code?.kind === 'read' ? code.identifiers.map(({ name }) => name) : [];
  const inMessage = (error.match(/[A-Za-z_]\w*/gu) ?? []).filter(
    (word) => known.includes(word) || keyword.test(word),
  );
  const names = [...namesIn(error), ...inMessage].flatMap((name) => [
    wholeWord(name),
    wholeWord(`$${name}`),
  ]);
  const found = linesWithin(sourceLines(subject), subject.lines).filter(({ text }) =>
    names.some((name) => name.test(text)),
  );
  return [...(found.length > 0 ? found : relevantLines(evidence, 4))]
    .map(({ line }) => line)
    .slice(0, 4);
}

/** Of what a message says is missing or unused, the code that has it tells most. */
const keyword =
  /^(?:await|async|return|yield|static|override|const|readonly|export|import|null|nil|None|undefined|throws|catch|virtual|mut|move|unsafe)$/u;

const shownAs = ({ line, message }: Diagnostic): string => `"${message}" (L${line})`;

/** Messages are quoted loosely: most of the telling words must be the same. */
function isSame(quoted: string, { message }: Diagnostic, share = 0.6): boolean {
  const [wanted, has] = [wordsOf(quoted), new Set(wordsOf(message))];
  const shared = wanted.filter((word) => has.has(word)).length;
  return wanted.length > 0 && shared / wanted.length >= share;
}

const wordsOf = (message: string): readonly string[] =>
  message.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
