import type { Finding, GrammarLanguage } from '../../protocol/codeFacts.ts';
import type { CheckResult } from '../../protocol/engine.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { errorsIn } from './contents.ts';
import type { RuleBook } from './rules/ruleBook.ts';
import { type RuleRun, runRules } from './rules/runRules.ts';
import type { SyntaxRuntime } from './syntaxRuntime.ts';

export interface Change {
  readonly before: string;
  readonly after: string;
  readonly language: GrammarLanguage;
}

/** Whether a changed copy has no more syntax errors than before, and which findings went and came. */
export async function checkEdit(
  { before, after, language }: Change,
  runtime: SyntaxRuntime,
  rules: RuleBook,
): Promise<CheckResult> {
  const errors = await Promise.all(
    [before, after].map((text) => countErrors(text, language, runtime)),
  );
  const changed = changedLines(before, after);
  const [old, now] = await Promise.all([
    runRules({ text: before, language, lines: changed.before }, runtime, rules),
    runRules({ text: after, language, lines: changed.after }, runtime, rules),
  ]);
  const [had, has] = [findingsOf(old, now), findingsOf(now, old)];
  return {
    parses: (errors[1] ?? 0) <= (errors[0] ?? 0),
    gone: without(had, has),
    added: without(has, had),
  };
}

interface ChangedLines {
  readonly before: Lines;
  readonly after: Lines;
}

/**
 * The lines that differ, on both sides; what stands around them was looked at before. At least one line each, so that
 * a line that was taken out is looked for where it was.
 */
function changedLines(before: string, after: string): ChangedLines {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) {
    tail += 1;
  }
  const until = (total: number): Lines => ({
    from: head + 1,
    to: Math.max(head + 1, total - tail),
  });
  return { before: until(old.length), after: until(now.length) };
}

/**
 * Findings of one run, but for rules that the other run did not try: those would look gone, or new. Nor is it a fault what
 * is one only for who complains of it.
 */
const findingsOf = (run: RuleRun | undefined, other: RuleRun | undefined): readonly Finding[] =>
  run?.findings.filter(({ rule, said }) => said === undefined && !other?.skipped.has(rule)) ?? [];

async function countErrors(
  text: string,
  language: GrammarLanguage,
  runtime: SyntaxRuntime,
): Promise<number> {
  const tree = await runtime.parse(text, language);
  const count = errorsIn(tree.rootNode).length;
  tree.delete();
  return count;
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
