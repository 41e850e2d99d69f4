import type { SgNode } from '@ast-grep/wasm';
import type { Finding, GrammarLanguage } from '../../../protocol/codeFacts.ts';
import type { Lines } from '../../../protocol/parsed.ts';
import type { SyntaxRuntime } from '../syntaxRuntime.ts';
import type { Rule, RuleBook } from './ruleBook.ts';

interface RuledText {
  readonly text: string;
  readonly language: GrammarLanguage;
  /** Only what stands at the top of the file and touches these lines is searched; without them, all of it. */
  readonly lines?: Lines;
}

export interface RuleRun {
  readonly findings: readonly Finding[];
  /** Rules that were not tried: time ran out, or the matcher refused them. */
  readonly skipped: ReadonlySet<string>;
}

/** One rule may report this often in one file; more says that the rule does not fit the file. */
const MOST_PER_RULE = 50;

/** Milliseconds after which no further rule is begun: the other facts of a very long file must not be lost to its rules. */
const TIME_FOR_RULES = 900;

/** Hits of all rules of a language in a text, each with its fix expanded. */
export async function runRules(
  { text, language, lines }: RuledText,
  runtime: SyntaxRuntime,
  book: RuleBook,
): Promise<RuleRun> {
  const rules = (book.rules.get(language) ?? []).filter((rule) => mayMatch(rule, text));
  if (rules.length === 0) return { findings: [], skipped: new Set() };
  const parsed = await runtime.parseForRules(text, language);
  const parts = partsIn(parsed.root(), lines);
  const end = performance.now() + TIME_FOR_RULES;
  const findings: Finding[] = [];
  const skipped = new Set<string>();
  for (const rule of rules) {
    const matches = performance.now() < end ? matchesOf(rule, parts, book) : undefined;
    if (matches === undefined) skipped.add(rule.id);
    else findings.push(...matches.map((match) => findingOf(rule, match, text)));
  }
  parsed.free();
  return { findings, skipped };
}

function partsIn(root: SgNode, lines: Lines | undefined): readonly SgNode[] {
  if (lines === undefined) return [root];
  return root.children().filter((part) => {
    const { start, end } = part.range();
    return start.line < lines.to && end.line + 1 >= lines.from;
  });
}

/** Undefined where the matcher refuses the rule. */
function matchesOf(
  rule: Rule,
  parts: readonly SgNode[],
  book: RuleBook,
): readonly SgNode[] | undefined {
  try {
    return parts.flatMap((part) => part.findAll(queryOf(rule))).slice(0, MOST_PER_RULE);
  } catch (error) {
    book.reportBroken(rule, String(error).split('\n').join(' '));
    return undefined;
  }
}

const mayMatch = ({ words }: Rule, text: string): boolean =>
  words.length === 0 || words.some((word) => text.includes(word));

const queryOf = ({ rule, constraints, utils }: Rule): unknown => ({
  rule,
  ...(constraints && { constraints }),
  ...(utils && { utils }),
});

function findingOf(rule: Rule, match: SgNode, text: string): Finding {
  const { start, end } = match.range();
  const expand = (template: string) => expandTemplate(template, { rule, match, text }, start.index);
  return {
    rule: rule.id,
    from: start.line + 1,
    to: end.line + 1,
    certain: rule.certain,
    message: expand(rule.message),
    why: expand(rule.why),
    ...(rule.said && { said: rule.said }),
    ...(rule.question !== undefined && { question: expand(rule.question) }),
    ...(rule.fixTitle !== undefined && { fixTitle: expand(rule.fixTitle) }),
    ...(rule.fix && {
      fix: rule.fix.map(({ at, text: template }) => {
        const span = template === '' ? wholeLines(spanOf(at, match), text) : spanOf(at, match);
        return { ...span, newText: expandTemplate(template, { rule, match, text }, span.start) };
      }),
    }),
  };
}

/** Where a fix writes: `match`, a metavariable, or the empty place `before` or `after` one of them. */
function spanOf(at: string, match: SgNode): { start: number; end: number } {
  const [, side, target = 'match'] = /^(?:(before|after) )?(.+)$/.exec(at) ?? [];
  const node = target === 'match' ? match : (match.getMatch(target) ?? match);
  const { start, end } = node.range();
  if (side === 'before') return { start: start.index, end: start.index };
  if (side === 'after') return { start: end.index, end: end.index };
  return { start: start.index, end: end.index };
}

/** What is taken out takes its line with it, where nothing else stands there. */
function wholeLines(span: { start: number; end: number }, text: string) {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const [rest = ''] = /^[ \t;]*\r?\n?/.exec(text.slice(span.end)) ?? [];
  const isAlone = rest.endsWith('\n') && text.slice(start, span.start).trim() === '';
  return isAlone ? { start, end: span.end + rest.length } : span;
}

interface Hit {
  readonly rule: Rule;
  readonly match: SgNode;
  readonly text: string;
}

/**
 * Puts matched text in the place of `$NAME` and `$$$NAME`; `$INDENT` is the white space that the line at `index` begins with.
 *
 * ast-grep's own replacement is not used: it leaves lists unexpanded, and is off by one after each astral character.
 */
function expandTemplate(template: string, hit: Hit, index: number): string {
  const { match, text } = hit;
  return template.replace(/\$\$\$([A-Z_][A-Z0-9_]*)|\$([A-Z_][A-Z0-9_]*)/g, (whole, many, one) => {
    if (one === 'INDENT') return indentAt(text, index);
    if (one !== undefined) return derived(one, hit) ?? match.getMatch(one)?.text() ?? whole;
    const nodes = match.getMultipleMatches(many);
    const [first, last] = [nodes[0], nodes.at(-1)];
    return first && last ? text.slice(first.range().start.index, last.range().end.index) : '';
  });
}

/** Undefined where the rule derives nothing by this name. */
function derived(name: string, { rule, match }: Hit): string | undefined {
  const made = rule.derive?.[name];
  return made?.replace.reduce(
    (text, [pattern, by]) => text.replace(new RegExp(pattern, 'gu'), by),
    match.getMatch(made.of)?.text() ?? '',
  );
}

function indentAt(text: string, index: number): string {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, index))?.[0] ?? '';
}
