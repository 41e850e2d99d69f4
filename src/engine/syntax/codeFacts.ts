import type {
  CodeFacts,
  Finding,
  GrammarLanguage,
  ReadCodeFacts,
} from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { identifiersOf, parametersOf, unboundOf, unusedOf } from './bindings.ts';
import { callsOf, importsOf, returnsOf, structuresOf, syntaxErrorsOf } from './contents.ts';
import { cutOf, lineStarts } from './cut.ts';
import { definitionsOf, enclosingOf } from './definitions.ts';
import type { ParsedText } from './parsedText.ts';
import type { RuleBook } from './rules/ruleBook.ts';
import { runRules } from './rules/runRules.ts';
import { surveyOf } from './survey.ts';
import type { SyntaxRuntime } from './syntaxRuntime.ts';
import { usedValues } from './usedValues.ts';

/** What is asked about: a whole text, its language, and the lines of interest. Lines beyond the end are clamped. */
export interface Source {
  readonly text: string;
  readonly language: GrammarLanguage;
  readonly lines: Lines;
}

/** Reads everything the syntax tree and the bug rules say of some lines. Never throws for what the text is. */
export async function readCodeFacts(
  { text, language, lines }: Source,
  runtime: SyntaxRuntime,
  rules: RuleBook,
): Promise<CodeFacts> {
  const totalLines = lineStarts(text).length;
  const selection = {
    from: Math.min(lines.from, totalLines),
    to: Math.min(lines.to, totalLines),
  };
  const parsed = await runtime.read(text, language);
  const besides = usedValues(surveyOf(parsed), selection);
  const { findings, untried } = runRules({ parsed, lines: selection, besides }, rules);
  const facts = factsOf(parsed, selection, inOrder(findings));
  return untried > 0 ? { ...facts, untriedRules: untried } : facts;
}

function factsOf(parsed: ParsedText, lines: Lines, findings: readonly Finding[]): ReadCodeFacts {
  const { text, language, tree } = parsed;
  const survey = surveyOf(parsed);
  const definitions = definitionsOf(survey);
  const enclosing = enclosingOf(definitions, withoutBlankEnds(text, lines));
  const whole = cutOf(tree.rootNode, text, lines);
  return {
    kind: 'read',
    language,
    totalLines: lineStarts(text).length,
    selection: lines,
    ...(enclosing && { enclosing }),
    ...(whole && { cut: { whole } }),
    syntaxErrors: syntaxErrorsOf(tree.rootNode, lines),
    definitions,
    identifiers: identifiersOf(survey),
    unbound: unboundOf(survey, lines),
    unused: unusedOf(survey, lines),
    structures: structuresOf(survey, lines),
    parameters: parametersOf(survey, lines),
    returns: returnsOf(survey, lines),
    calls: callsOf(survey, lines),
    imports: importsOf(survey),
    findings,
  };
}

/** A blank line selected before or behind a function belongs to nothing. */
function withoutBlankEnds(text: string, { from, to }: Lines): Lines {
  const isWritten = (line: string): boolean => line.trim() !== '';
  const selected = text.split(/\r\n|\r|\n/u).slice(from - 1, to);
  const first = selected.findIndex(isWritten);
  return first < 0
    ? { from, to }
    : { from: from + first, to: from + selected.findLastIndex(isWritten) };
}

/** Certain ones first, then in the order of the text. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => Number(b.certain) - Number(a.certain) || a.from - b.from);
