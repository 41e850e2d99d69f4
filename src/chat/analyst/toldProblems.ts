import { hasOutput } from '../evidence/attached.ts';
import type { Diagnostic, Evidence, Subject } from '../evidence/evidence.ts';
import {
  escapePattern,
  linesWithin,
  type SourceLine,
  sourceLines,
} from '../evidence/sourceLines.ts';
import { tracedLines } from '../evidence/tracedLines.ts';
import { type DiagnosticRule, groupsOf, lineForRules } from './diagnosticRule.ts';
import { rulesFor, unknownNameIn } from './diagnosticRules.ts';

/** Where such an error is known from. */
export const QUOTED = 'quoted in the question';

/** UTF-16 units of a message that are read for names. */
const READ = 300;

/**
 * The errors that a question quotes, each at the line of the file that it names, or else at the only selected line that it can
 * speak of. What is attached as output is read elsewhere.
 */
export function toldProblems(evidence: Evidence): readonly Diagnostic[] {
  const { question, subject } = evidence;
  if (subject === undefined || hasOutput(evidence)) return [];
  return question.errors.flatMap((message): readonly Diagnostic[] => {
    const line = lineOf(message.slice(0, READ), evidence, subject);
    return line === undefined ? [] : [{ line, severity: 'error', message, source: QUOTED }];
  });
}

function lineOf(message: string, { question }: Evidence, subject: Subject): number | undefined {
  const all = sourceLines(subject);
  const numbered = [...tracedLines(message, subject.path), ...question.lines];
  const [named] = [...new Set(numbered)].filter((line) => line <= all.length);
  if (named !== undefined) return named;
  const selected = linesWithin(all, subject.lines).filter(
    (each) => isCode(each) && lineForRules(each.text) === each.text,
  );
  return ruledLine(message, selected, subject) ?? namedLine(message, selected);
}

/** Whole lines of comments hold names that nothing runs. */
const isCode = ({ text }: SourceLine): boolean => !/^\s*(?:#(?!!)|\/\/|\*|--\s)/u.test(text);

/** By the words of a message that is known: the only line that fits it. */
function ruledLine(
  message: string,
  lines: readonly SourceLine[],
  subject: Subject,
): number | undefined {
  const texts = sourceLines(subject).map(({ text }) => lineForRules(text));
  for (const rule of rulesFor(subject.languageId)) {
    const groups = groupsOf(rule, message);
    if (groups === undefined) continue;
    const only = placeOf(rule, groups, lines) ?? rule.locate?.(texts, groups);
    if (only !== undefined) return only;
  }
  return undefined;
}

const placeOf = (
  { where }: DiagnosticRule,
  groups: readonly string[],
  lines: readonly SourceLine[],
): number | undefined =>
  [where?.(groups) ?? []]
    .flat()
    .map((what) => onlyLine(lines, what))
    .find((line) => line !== undefined);

/** By the names and values that a message quotes: the only line on which one of them stands; a property, behind its dot. */
function namedLine(message: string, lines: readonly SourceLine[]): number | undefined {
  const isProperty = /\b(?:attribute|method|property)\b/iu.test(message);
  const names = [...message.matchAll(/(?<=["'`‘’$])[A-Za-z_]\w{1,60}[?!]?(?=["'’`]|\b)/gu)];
  const unknown = unknownNameIn(message) ?? [];
  for (const name of [unknown, ...names.map(([quoted]) => quoted).toReversed()].flat()) {
    const literal = escapePattern(name);
    const property = new RegExp(`(?:\\.|->|::)\\$?${literal}(?!\\w)`, 'u');
    const word = new RegExp(`(?<!\\w)${literal}(?!\\w)`, 'u');
    const only = (isProperty ? onlyLine(lines, property) : undefined) ?? onlyLine(lines, word);
    if (only !== undefined) return only;
  }
  return undefined;
}

function onlyLine(lines: readonly SourceLine[], what: RegExp | undefined): number | undefined {
  if (what === undefined) return undefined;
  const [first, second] = lines.filter(({ text }) => what.test(text));
  return second === undefined ? first?.line : undefined;
}
