import type { Finding, GrammarLanguage } from '../../protocol/codeFacts.ts';
import type { CheckResult } from '../../protocol/engine.ts';
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
  const [old, now] = await Promise.all(
    [before, after].map((text) => runRules({ text, language }, runtime, rules)),
  );
  const [had, has] = [findingsOf(old, now), findingsOf(now, old)];
  return {
    parses: (errors[1] ?? 0) <= (errors[0] ?? 0),
    gone: without(had, has),
    added: without(has, had),
  };
}

/** Findings of one run, but for rules that the other run did not try: those would look gone, or new. */
const findingsOf = (run: RuleRun | undefined, other: RuleRun | undefined): readonly Finding[] =>
  run?.findings.filter(({ rule }) => !other?.skipped.has(rule)) ?? [];

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
