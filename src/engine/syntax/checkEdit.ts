import type { Finding, GrammarLanguage } from '../../protocol/codeFacts.ts';
import type { CheckResult } from '../../protocol/engine.ts';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { errorsIn } from './contents.ts';
import type { ParsedText } from './parsedText.ts';
import { type Place, reachBeyond } from './rules/reach.ts';
import type { RuleBook } from './rules/ruleBook.ts';
import { type RuleRun, runRules } from './rules/runRules.ts';
import { functionAround } from './rules/scopes.ts';
import type { RuleSearch } from './rules/search.ts';
import type { SyntaxRuntime } from './syntaxRuntime.ts';

export interface Change {
  readonly before: string;
  readonly after: string;
  readonly language: GrammarLanguage;
}

/** UTF-16 units of a text that is searched beyond the change: some six hundred lines. More would keep an answer waiting. */
const LONGEST_SEARCHED = 20_000;

/**
 * Whether a changed copy has no more syntax errors than before, and which findings went and came.
 *
 * A rule is tried on what touches the change, and where its verdict on other code may hang on the change, on that code too.
 * Where a text has errors, what a change is a part of is not to be told, and every rule is tried on all of the text. In a long
 * text only the function around the change is looked at.
 */
export async function checkEdit(
  { before, after, language }: Change,
  runtime: SyntaxRuntime,
  rules: RuleBook,
): Promise<CheckResult> {
  const [old, now] = surroundings(
    await runtime.read(before, language),
    await runtime.read(after, language),
  );
  const [errorsBefore, errorsAfter] = [errorCount(old.parsed), errorCount(now.parsed)];
  const beyond = errorsBefore + errorsAfter > 0 ? () => 'any' as const : reachBeyond(old, now);
  const isShort = Math.max(before.length, after.length) <= LONGEST_SEARCHED;
  const [had, has] = isShort
    ? tellTwoRuns(faultsIn({ ...old, beyond }, rules), faultsIn({ ...now, beyond }, rules))
    : tellTwoRuns(runBefore(old, rules), faultsIn(now, rules));
  return {
    parses: errorsAfter <= errorsBefore,
    gone: without(had, has),
    added: without(has, had),
  };
}

/** What is a fault only for one who complains of it is none of an edit. */
const faultsIn = (search: RuleSearch, rules: RuleBook): RuleRun =>
  runRules({ ...search, isForComplaints: false }, rules);

const runsOf = oncePer((_: ParsedText) => oncePer((_: RuleBook) => new Map<string, RuleRun>()));

/** Kept for as long as the text: several edits of one function are each compared with the same findings. */
function runBefore({ parsed, lines }: Place, rules: RuleBook): RuleRun {
  const runs = runsOf(parsed)(rules);
  const place = `${lines.from}-${lines.to}`;
  const run = runs.get(place) ?? faultsIn({ parsed, lines }, rules);
  if (run.untried === 0) runs.set(place, run);
  return run;
}

const errorCount = ({ tree }: ParsedText): number => errorsIn(tree.rootNode).length;

/** Where two texts differ: lines above and lines below that are the same on both sides. */
interface Difference {
  readonly above: number;
  readonly below: number;
}

function differenceOf(before: string, after: string): Difference {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let above = 0;
  while (above < shorter && old[above] === now[above]) above += 1;
  let below = 0;
  while (below < shorter - above && old[old.length - 1 - below] === now[now.length - 1 - below]) {
    below += 1;
  }
  return { above, below };
}

/**
 * The function around the change on each side, or the lines that differ where there is none. What else these hold is the
 * same on both sides, and so is what is found there. A side that has no line has one more above and below, as has the other.
 */
function surroundings(old: ParsedText, now: ParsedText): readonly [Place, Place] {
  const { above, below } = differenceOf(old.text, now.text);
  const [until, untilNow] = [lineCount(old) - below, lineCount(now) - below];
  const [wide, wideNow] = [
    functionAround(old, { from: above + 1, to: until }),
    functionAround(now, { from: above + 1, to: untilNow }),
  ];
  const from = Math.min(wide.from, wideNow.from);
  const more = Math.max(wide.to - until, wideNow.to - untilNow);
  const spare = from > until + more || from > untilNow + more ? 1 : 0;
  const lines = (to: number): Lines => ({
    from: Math.max(1, from - spare),
    to: to + more + spare,
  });
  return [
    { parsed: old, lines: lines(until) },
    { parsed: now, lines: lines(untilNow) },
  ];
}

const lineCount = ({ text }: ParsedText): number => text.split('\n').length;

/** Findings of two runs, but for rules that one of them did not try: those would look gone, or new. */
function tellTwoRuns(
  old: RuleRun,
  now: RuleRun,
): readonly [readonly Finding[], readonly Finding[]] {
  const counts = ({ rule }: Finding) => !old.skipped.has(rule) && !now.skipped.has(rule);
  return [old.findings.filter(counts), now.findings.filter(counts)];
}

/** Findings of one list that the other lacks, by rule and message: lines move with every edit. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const left = others.map(identity);
  return findings.filter((finding) => {
    const index = left.indexOf(identity(finding));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const identity = ({ rule, message }: Finding): string => `${rule}\n${message}`;
