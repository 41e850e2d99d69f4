import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, YAMLException } from 'js-yaml';
import * as v from 'valibot';
import { type GrammarLanguage, grammarLanguages } from '../../../protocol/codeFacts.ts';
import type { RuleFile } from '../../../protocol/engine.ts';
import { firstIssue, type Parsed } from '../../../protocol/parsed.ts';

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'gu').source !== '';
  } catch {
    return false;
  }
}

const pattern = v.pipe(v.string(), v.check(isPattern, 'This is no pattern.'));
const matcher = v.record(v.string(), v.unknown());

/**
 * One replacement of a fix: of the whole match, or of the text that a metavariable matched.
 *
 * `at` may also be `before NAME` or `after NAME`, or `lines NAME`: its lines, with the line end before them. With `each`, only what
 * fits that pattern there is replaced, and `$1` in `text` stands for the pattern's first group. `$NAME` in the pattern stands for
 * what the metavariable matched, taken literally.
 */
const replacement = v.object({
  at: v.exactOptional(v.string(), 'match'),
  each: v.exactOptional(pattern),
  text: v.string(),
});

/** A text made from what a metavariable matched: each replacement is made wherever its pattern fits, in order. */
const derivation = v.object({
  of: v.string(),
  replace: v.array(v.tuple([pattern, v.string()])),
});

/**
 * A bug rule: a pattern in ast-grep's form inside an envelope of ours.
 *
 * `certain` means wrong whatever was meant. In `message`, `why`, `question` and `fix`, `$NAME` stands for the text that the
 * metavariable matched and `$$$NAME` for a list of them. A fix of a rule that is not certain mends the usual reading: it is
 * offered in answers, beside the question, and never as a hint.
 */
export const ruleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'An id is lower-case words and hyphens.')),
  languages: v.pipe(v.array(v.picklist(grammarLanguages)), v.minLength(1)),
  certain: v.boolean(),
  message: v.string(),
  why: v.string(),
  question: v.exactOptional(v.string()),
  /** The metavariable at whose lines the finding stands; else it stands at all that matched. */
  place: v.exactOptional(v.string()),
  fixTitle: v.exactOptional(v.string()),
  fix: v.exactOptional(v.array(replacement)),
  /** The text must hold one of these words, or the rule is not tried: a cheap test before a dear one. */
  words: v.exactOptional(v.array(v.string()), []),
  /**
   * The question asked must hold one of these, or the finding is left out: what is sound unless somebody complains of it.
   * `$NAME` stands for what matched, as in `message`: a number or name that the question speaks of.
   */
  said: v.exactOptional(v.array(v.string())),
  derive: v.exactOptional(v.record(v.string(), derivation)),
  rule: matcher,
  constraints: v.exactOptional(matcher),
  utils: v.exactOptional(matcher),
});
export type Replacement = Parsed<typeof replacement>;
export type Rule = Parsed<typeof ruleSchema> & { readonly file: string };

export interface RuleBook {
  readonly rules: Pick<ReadonlyMap<GrammarLanguage, readonly Rule[]>, 'get'>;
  /** Takes note of a rule that the matcher refuses; that shows only when it is first tried. */
  reportBroken(rule: Rule, reason: string): void;
}

/** A book that has been read to its end. */
export interface WholeRuleBook extends RuleBook {
  readonly rules: ReadonlyMap<GrammarLanguage, readonly Rule[]>;
}

/** Hears of each rule that cannot be used, with its file and the reason. The others work. */
export type ReportProblem = (problem: string) => void;

/** Our own rules: all `.yml` files of a folder. Each holds a list of rules. */
export const ruleFilesIn = (folder: string): readonly RuleFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

/** What is usable of some files, and what is wrong with the rest. */
export function tryRules(files: readonly RuleFile[]): {
  readonly rules: number;
  readonly problems: readonly string[];
} {
  const read = files.flatMap(({ name, text }) => readRules(name, text));
  const problems = read.filter((entry) => typeof entry === 'string');
  return { rules: read.length - problems.length, problems };
}

/** Makes a book of rules. One that cannot be used is reported; the others work. */
export function readRuleBook(files: readonly RuleFile[], report: ReportProblem): WholeRuleBook {
  const reported = new Set<string>();
  const reportOnce = (problem: string) => {
    if (!reported.has(problem)) report(problem);
    reported.add(problem);
  };
  const read = files.flatMap(({ name, text }) => readRules(name, text));
  for (const entry of read) if (typeof entry === 'string') reportOnce(entry);
  const rules = read.filter((entry) => typeof entry !== 'string');
  return {
    rules: new Map(
      grammarLanguages.map((language) => [
        language,
        rules.filter(({ languages }) => languages.includes(language)),
      ]),
    ),
    reportBroken: ({ file, id }, reason) => reportOnce(`${file} (${id}): ${reason}`),
  };
}

/** UTF-16 units of a file; ours have a quarter. Reading YAML takes long for how little it may say. */
const LONGEST_FILE = 131_072;

/** The rules of one file; a string says what is wrong with one. */
function readRules(file: string, yaml: string): readonly (Rule | string)[] {
  if (yaml.length > LONGEST_FILE) {
    return [
      `${file}:1: the file has more than ${LONGEST_FILE} characters, and none of its rules is read.`,
    ];
  }
  const entries = parseYaml(yaml);
  if (entries.kind === 'malformed') return [`${file}:${entries.line}: ${entries.reason}`];
  const listed = v.safeParse(v.array(v.unknown()), entries.value);
  if (!listed.success) return [`${file}:1: a list of rules is expected.`];
  const starts = entryStarts(yaml);
  return listed.output.map((entry, index) => {
    const rule = v.safeParse(ruleSchema, entry);
    return rule.success
      ? { ...rule.output, file }
      : `${file}:${starts[index] ?? 1}${idOf(entry)}: ${firstIssue(rule.issues)}`;
  });
}

/** The lines on which the entries of a list begin, counted from 1. */
const entryStarts = (yaml: string): readonly number[] =>
  yaml.split('\n').flatMap((line, at) => (/^-(?:\s|$)/u.test(line) ? [at + 1] : []));

type Loaded =
  | { readonly kind: 'loaded'; readonly value: unknown }
  | { readonly kind: 'malformed'; readonly line: number; readonly reason: string };

function parseYaml(yaml: string): Loaded {
  try {
    return { kind: 'loaded', value: load(yaml) };
  } catch (error) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    return { kind: 'malformed', line, reason: String(error).split('\n')[0] ?? '' };
  }
}

const idOf = (entry: unknown): string => {
  const named = v.safeParse(v.object({ id: v.string() }), entry);
  return named.success ? ` (${named.output.id})` : '';
};
