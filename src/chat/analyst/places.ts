import type { Definition } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { definitionAsked, targetLines } from '../evidence/aim.ts';
import { attachedLines } from '../evidence/attached.ts';
import type { Evidence, QuestionFacts } from '../evidence/evidence.ts';
import { relevantLines } from '../evidence/relevantLines.ts';
import { holds, type SourceLine, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { tracedLines } from '../evidence/tracedLines.ts';
import { explainStructure } from './explain.ts';
import { inlineCode, lineRef } from './markdown.ts';
import { outermost } from './outline.ts';
import { toldProblems } from './toldProblems.ts';

/** UTF-16 units of a question in which a trace is looked for. */
const READ = 6_000;

/** The lines a reply points at: those the question numbers, else those it most likely speaks of, nearest first. */
export function placesOf(evidence: Evidence, limit: number): readonly SourceLine[] {
  const { subject, question } = evidence;
  if (subject === undefined) return [];
  const all = sourceLines(subject);
  const traced = tracedLines(question.text.slice(0, READ), subject.path);
  const numbered = [...new Set([...question.lines, ...traced, ...attachedLines(evidence)])]
    .map((line) => all[line - 1])
    .filter((line) => line !== undefined);
  if (numbered.length > 0) return numbered.slice(0, limit);
  const asked = [...definedNumbers(evidence, all), ...namedElsewhere(evidence, all)];
  if (asked.length > 0)
    return inOrder([...asked, ...nearLines(evidence, limit - 1, subject.lines)]);
  const told = toldProblems(evidence).flatMap(({ line }) => all[line - 1] ?? []);
  const relevant = nearLines(evidence, limit, subject.lines);
  const selected = new Map(
    [...told, ...relevant, ...withinNamed(evidence, relevant, limit)].map((place) => [
      place.line,
      place,
    ]),
  );
  if (selected.size > 0) return inOrder([...selected.values()].slice(0, limit));
  const around = nearLines(evidence, limit, targetLines(evidence));
  if (around.length > 0) return inOrder(around);
  // To whoever wants to understand, the structure of the only function tells more than its head.
  const isTold = question.intent === 'explain' && explainStructure(evidence).length > 0;
  return isTold ? [] : onlyHead(evidence, all);
}

/** Lines that share words with the question; those that only say where a name comes from stand back. */
function nearLines(evidence: Evidence, limit: number, within?: Lines): readonly SourceLine[] {
  const { question } = evidence;
  // Of the words of "write tests for it" none is of the code, but for the name of what is to be tested.
  if (question.intent === 'test' && question.names.length === 0) return headAsked(evidence);
  const near = relevantLines(evidence, limit + IMPORTS, within);
  const own = near.filter(
    ({ text }) =>
      !isImport(text) ||
      speaksOfImports.test(question.text) ||
      (question.intent === 'change' &&
        question.names.some(({ name }) => wholeWord(name).test(text))),
  );
  return own.slice(0, limit);
}

/** Where nothing that is said stands in the code, what is meant has its place in the one function or class there is. */
function onlyHead(
  { code, question: { intent, text } }: Evidence,
  all: readonly SourceLine[],
): readonly SourceLine[] {
  if (code?.kind !== 'read') return [];
  const selected = outermost(code);
  const [only] = selected.length === 0 && code.enclosing ? [code.enclosing] : selected;
  if (only === undefined || selected.length > 1) return [];
  // A class is the place of what is added to it.
  const isPlace = isFunction(only.kind) || (intent === 'change' && addsMember.test(text));
  return isPlace ? headOf(only, all) : [];
}

const addsMember =
  /\b(?:add|implement|expose|write|hook|wire|introduce)\b|\b(?:methods?|fields?|members?|propert(?:y|ies)|constructors?|ctor)\b/iu;

function headAsked(evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  const asked = definitionAsked(evidence);
  return asked === undefined || subject === undefined ? [] : headOf(asked, sourceLines(subject));
}

function headOf({ lines }: Definition, all: readonly SourceLine[]): readonly SourceLine[] {
  const head = all.slice(lines.from - 1, lines.to).find(({ text }) => !isAttribute(text));
  return head === undefined ? [] : [head];
}

/** Where only the head of what a question names was found, the lines within it that its other words speak of. */
function withinNamed(
  evidence: Evidence,
  [only, more]: readonly SourceLine[],
  limit: number,
): readonly SourceLine[] {
  const { question, code } = evidence;
  if (only === undefined || more !== undefined || code?.kind !== 'read') return [];
  const { line } = only;
  const head = code.definitions.find(
    ({ name, lines }) =>
      lines.from === line && lines.to > line && question.names.some((each) => each.name === name),
  );
  if (head === undefined) return [];
  const spoken = { ...evidence, question: { ...question, names: [] } };
  return relevantLines(spoken, limit - 1, { from: line + 1, to: head.lines.to });
}

/** "poll every 10 seconds": the constants that the selection uses, where a number is to be another. */
function definedNumbers(
  { question, code, subject }: Evidence,
  all: readonly SourceLine[],
): readonly SourceLine[] {
  const { intent } = question;
  if ((intent !== 'change' && intent !== 'other') || code?.kind !== 'read' || subject === undefined)
    return [];
  if (!/(?<![\w.])\d+(?![\w.]*\w)/u.test(question.text)) return [];
  const { lines } = subject;
  const selected = all.slice(lines.from - 1, lines.to);
  return code.definitions
    .filter(
      ({ kind, lines: { from } }) =>
        kind === 'constant' || (kind === 'variable' && from < lines.from),
    )
    .filter(({ name }) => selected.some(({ text }) => wholeWord(name).test(text)))
    .map(({ lines: { from } }) => all[from - 1])
    .filter((line) => line !== undefined)
    .filter(({ line, text }) => !holds(lines, line) && /\d/u.test(text))
    .slice(0, 2);
}

/** "can fork return …?": functions that the question speaks of, where they stand outside of what was selected. */
function namedElsewhere(
  { question, code, subject }: Evidence,
  all: readonly SourceLine[],
): readonly SourceLine[] {
  if (code?.kind !== 'read' || subject === undefined) return [];
  const { lines } = subject;
  const selected = all.slice(lines.from - 1, lines.to);
  return code.definitions
    .filter(
      ({ kind, lines: own }) => isFunction(kind) && (own.to < lines.from || own.from > lines.to),
    )
    .filter(({ name }) => isSpokenOf(name, question))
    .filter(({ name }) => !selected.some(({ text }) => wholeWord(name).test(text)))
    .flatMap(({ lines: { from } }) => all[from - 1] ?? [])
    .slice(0, 2);
}

const isFunction = (kind: Definition['kind']): boolean => kind === 'function' || kind === 'method';

/** By itself a word such as `add` or `get` may be a word only. */
const isSpokenOf = (name: string, { names, text }: QuestionFacts): boolean =>
  names.some((each) => each.name === name) ||
  [
    ...text.matchAll(
      /\b(?:can|does|did|will|how|in|of|by|calls?|calling|function|method) (?:the )?([\w$]+)/giu,
    ),
  ].some(([, word]) => word === name);

/** What a file begins with whatever it is about; in Go, also what stands in the brackets of an import. */
export const isImport = (text: string): boolean =>
  /^\s*(?:import\b|from \S+ import\b|package\b|use\b|using\b[^(=]*;|require\b|#include\b|namespace\b|<\?php|#!)/u.test(
    text,
  ) ||
  /^\s*(?:const|let|var) [^=]* = require\([^)]*\);?\s*$/u.test(text) ||
  /^\s*(?:[\w.]+ )?"[\w./-]*"$/u.test(text);

const speaksOfImports =
  /\b(?:imports?|imported|importing|includes?|included|requires?|required|using|packages?|modules?|dependenc(?:y|ies)|headers?|librar(?:y|ies)|namespace|unused|(?:is|are|i?s not|isnt|arent|isn't|aren't|never) (?:even |ever |really )?(?:not )?used)\b/iu;

/** How many imports may stand before the lines that are looked for. */
const IMPORTS = 4;

const isAttribute = (text: string): boolean => /^\s*(?:@|\[|#\[)/u.test(text);

const inOrder = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  lines.toSorted((a, b) => a.line - b.line);

/** "**L5** `code`" */
export const placeItem = ({ line, text }: SourceLine): string =>
  `**${lineRef(line)}** ${inlineCode(text)}`;
