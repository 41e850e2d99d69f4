import type { SgNode } from '@ast-grep/wasm';
import type { Finding } from '../../../protocol/codeFacts.ts';
import { oncePer } from '../../../protocol/oncePer.ts';
import type { ParsedText } from '../parsedText.ts';
import { mentions } from './mentions.ts';
import { otherLines } from './otherLines.ts';
import type { Replacement, Rule, RuleBook } from './ruleBook.ts';
import { type Find, finderOf, matchedLines, placeOf, type RuleSearch } from './search.ts';

export interface RuleRun {
  readonly findings: readonly Finding[];
  /** Rules that were not tried: time ran out, or the matcher refused them. */
  readonly skipped: ReadonlySet<string>;
  /** How many of them for want of time. */
  readonly untried: number;
}

/** One rule may report this often in one file; more says that the rule does not fit the file. */
const MOST_PER_RULE = 50;

/** Milliseconds after which no further rule is begun: the other facts of a very long file must not be lost to its rules. */
const TIME_FOR_RULES = 900;

/** The same for a text of less than `SHORT` UTF-16 units: nothing of it should be missed because the machine is busy. */
const TIME_FOR_SHORT_TEXT = 2500;
const SHORT = 50_000;

/** Hits of all rules of a language in a text, each with its fix expanded. */
export function runRules(search: RuleSearch, book: RuleBook): RuleRun {
  const { parsed } = search;
  const rules = rulesFor(parsed, book).filter(
    ({ said }) => said === undefined || search.isForComplaints !== false,
  );
  const find = finderOf(search);
  const end =
    performance.now() + (parsed.text.length < SHORT ? TIME_FOR_SHORT_TEXT : TIME_FOR_RULES);
  const findings: Finding[] = [];
  const skipped = new Set<string>();
  let untried = 0;
  for (const rule of rules) {
    const isLate = performance.now() >= end;
    const matches = isLate ? undefined : matchesOf(rule, find, book);
    untried += Number(isLate);
    if (matches === undefined) skipped.add(rule.id);
    else findings.push(...matches.map((match) => findingOf(rule, match, parsed.text)));
  }
  return { findings, skipped, untried };
}

/** By book, for as long as a text is kept: that before an edit is searched once for each edit. */
const rulesOf = oncePer((_: ParsedText) => new Map<RuleBook, readonly Rule[]>());

/** Those that the words of a text do not rule out. */
function rulesFor(parsed: ParsedText, book: RuleBook): readonly Rule[] {
  const known = rulesOf(parsed).get(book);
  if (known !== undefined) return known;
  const rules = (book.rules.get(parsed.language) ?? []).filter(
    ({ words }) => words.length === 0 || words.some((word) => mentions(parsed, word)),
  );
  rulesOf(parsed).set(book, rules);
  return rules;
}

/** Undefined where the matcher refuses the rule. */
function matchesOf(rule: Rule, find: Find, book: RuleBook): readonly SgNode[] | undefined {
  try {
    return find(rule).slice(0, MOST_PER_RULE);
  } catch (error) {
    book.reportBroken(rule, String(error).split('\n').join(' '));
    return undefined;
  }
}

function findingOf(rule: Rule, match: SgNode, text: string): Finding {
  const { start } = match.range();
  const expand = (template: string) =>
    expandTemplate(template, { rule, match, text, groups: [] }, start.index);
  const fix = (rule.fix ?? []).flatMap((replacement) =>
    placesOf(replacement, match, text).map(({ groups, start, end }) => ({
      start,
      end,
      newText: expandTemplate(replacement.text, { rule, match, text, groups }, start),
    })),
  );
  const also = otherLines(rule, match, fix, text);
  return {
    rule: rule.id,
    ...matchedLines(placeOf(rule, match)),
    ...(also.length > 0 && { also }),
    certain: rule.certain,
    message: expand(rule.message),
    why: expand(rule.why),
    ...(rule.said && { said: rule.said.map(expand) }),
    ...(rule.question !== undefined && { question: expand(rule.question) }),
    ...(rule.fixTitle !== undefined && { fixTitle: expand(rule.fixTitle) }),
    ...(fix.length > 0 && { fix }),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The one place of a replacement, or each place in it that fits its pattern. */
function placesOf(
  { at, each, text: template }: Replacement,
  match: SgNode,
  text: string,
): readonly (Span & { readonly groups: readonly string[] })[] {
  const span = spanOf(at, match, text);
  if (span === undefined) return [];
  if (each === undefined)
    return [{ ...(template === '' ? wholeLines(span, text) : span), groups: [] }];
  return [...text.slice(span.start, span.end).matchAll(eachOf(each, match))].map((hit) => {
    const start = span.start + hit.index;
    return { start, end: start + hit[0].length, groups: hit.slice(1) };
  });
}

/** What a metavariable matched is looked for literally. */
const eachOf = (each: string, match: SgNode): RegExp =>
  new RegExp(
    each.replace(/\$([A-Z_][A-Z0-9_]*)/g, (whole, name: string) => {
      const text = match.getMatch(name)?.text();
      return text?.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`) ?? whole;
    }),
    'gu',
  );

/**
 * Where a fix writes: `match`, a metavariable, its lines, or the empty place `before` or `after` it. Nowhere where the metavariable
 * matched nothing: a rule of several forms lists the replacements of all.
 */
function spanOf(at: string, match: SgNode, text: string): Span | undefined {
  const [, side, target = 'match'] = /^(?:(before|after|lines) )?(.+)$/.exec(at) ?? [];
  const node = target === 'match' ? match : match.getMatch(target);
  if (node === undefined) return undefined;
  const { start, end } = node.range();
  if (side === 'before') return { start: start.index, end: start.index };
  if (side === 'after') return { start: end.index, end: end.index };
  if (side === 'lines') return { start: text.lastIndexOf('\n', start.index), end: end.index };
  return { start: start.index, end: end.index };
}

/** What is taken out takes its line with it, where nothing else stands there, and else the white space before it at a line's end. */
function wholeLines(span: Span, text: string): Span {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const [rest = ''] = /^[ \t;]*\r?\n?/.exec(text.slice(span.end)) ?? [];
  if (!rest.endsWith('\n')) return span;
  const before = text.slice(start, span.start);
  return before.trim() === ''
    ? { start, end: span.end + rest.length }
    : { start: start + before.trimEnd().length, end: span.end };
}

interface Hit {
  readonly rule: Rule;
  readonly match: SgNode;
  readonly text: string;
  /** What the groups of a replacement's pattern matched. */
  readonly groups: readonly string[];
}

/**
 * Puts matched text in the place of `$NAME` and `$$$NAME`; `$INDENT` is the white space that the line at `index` begins with,
 * `$INDENT_NAME` that of the line on which `$NAME` begins, and `$1` a group of the replacement's pattern.
 *
 * ast-grep's own replacement is not used: it leaves lists unexpanded, and is off by one after each astral character.
 */
function expandTemplate(template: string, hit: Hit, index: number): string {
  const names = /\$\$\$([A-Z_][A-Z0-9_]*)|\$([A-Z_][A-Z0-9_]*|[1-9])/g;
  return template.replace(names, (whole, many, one) =>
    one === undefined
      ? listText(hit.match.getMultipleMatches(many), hit.text)
      : (nameText(one, hit, index) ?? whole),
  );
}

function nameText(name: string, hit: Hit, index: number): string | undefined {
  const { match, text, groups } = hit;
  if (name === 'INDENT') return indentAt(text, index);
  if (name.startsWith('INDENT_')) {
    return indentAt(text, match.getMatch(name.slice(7))?.range().start.index ?? index);
  }
  return (
    derived(name, hit) ??
    lineOf(name, match) ??
    match.getMatch(name)?.text() ??
    groups[Number(name) - 1]
  );
}

function listText(nodes: readonly SgNode[], text: string): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? text.slice(first.range().start.index, last.range().end.index) : '';
}

function lineOf(name: string, match: SgNode): string | undefined {
  const [, of] = /^LINE_OF_(.+)$/.exec(name) ?? [];
  const line = of === undefined ? undefined : match.getMatch(of)?.range().start.line;
  return line === undefined ? undefined : `L${line + 1}`;
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
