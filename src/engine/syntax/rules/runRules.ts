import type { SgNode } from '@ast-grep/wasm';
import type { Finding, GrammarLanguage } from '../../../protocol/codeFacts.ts';
import type { SyntaxRuntime } from '../syntaxRuntime.ts';
import type { Rule, RuleBook } from './ruleBook.ts';

interface RuledText {
  readonly text: string;
  readonly language: GrammarLanguage;
}

/** One rule may report this often in one file; more says that the rule does not fit the file. */
const MOST_PER_RULE = 50;

/** Hits of all rules of a language in a text, each with its fix expanded. */
export async function runRules(
  { text, language }: RuledText,
  runtime: SyntaxRuntime,
  book: RuleBook,
): Promise<readonly Finding[]> {
  const rules = (book.rules.get(language) ?? []).filter((rule) => mayMatch(rule, text));
  if (rules.length === 0) return [];
  const parsed = await runtime.parseForRules(text, language);
  const root = parsed.root();
  const findings = rules.flatMap((rule) =>
    root
      .findAll(queryOf(rule))
      .slice(0, MOST_PER_RULE)
      .map((match) => findingOf(rule, match, text)),
  );
  parsed.free();
  return findings;
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
  const expand = (template: string) => expandTemplate(template, match, text, start.index);
  return {
    rule: rule.id,
    from: start.line + 1,
    to: end.line + 1,
    certain: rule.certain,
    message: expand(rule.message),
    why: expand(rule.why),
    ...(rule.question !== undefined && { question: expand(rule.question) }),
    ...(rule.fixTitle !== undefined && { fixTitle: expand(rule.fixTitle) }),
    ...(rule.fix && {
      fix: rule.fix.map(({ at, text: template }) => {
        const span = spanOf(at, match);
        return { ...span, newText: expandTemplate(template, match, text, span.start) };
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

/**
 * Puts matched text in the place of `$NAME` and `$$$NAME`; `$INDENT` is the white space that the line at `index` begins with.
 *
 * ast-grep's own replacement is not used: it leaves lists unexpanded, and is off by one after each astral character.
 */
function expandTemplate(template: string, match: SgNode, text: string, index: number): string {
  return template.replace(/\$\$\$([A-Z_][A-Z0-9_]*)|\$([A-Z_][A-Z0-9_]*)/g, (whole, many, one) => {
    if (one === 'INDENT') return indentAt(text, index);
    if (one !== undefined) return match.getMatch(one)?.text() ?? whole;
    const nodes = match.getMultipleMatches(many);
    const [first, last] = [nodes[0], nodes.at(-1)];
    return first && last ? text.slice(first.range().start.index, last.range().end.index) : '';
  });
}

function indentAt(text: string, index: number): string {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, index))?.[0] ?? '';
}
