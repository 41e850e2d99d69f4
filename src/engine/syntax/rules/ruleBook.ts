import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { type GrammarLanguage, grammarLanguages } from '../../../protocol/codeFacts.ts';
import { firstIssue, type Parsed } from '../../../protocol/parsed.ts';

const matcher = v.record(v.string(), v.unknown());

/** One replacement of a fix: of the whole match, or of the text that a metavariable matched. */
const replacement = v.object({
  at: v.exactOptional(v.string(), 'match'),
  text: v.string(),
});

/**
 * A bug rule: a pattern in ast-grep's form inside an envelope of ours.
 *
 * `certain` means wrong whatever was meant. In `message`, `why`, `question` and `fix`, `$NAME` stands for the text that the
 * metavariable matched and `$$$NAME` for a list of them.
 */
const ruleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'An id is lower-case words and hyphens.')),
  languages: v.pipe(v.array(v.picklist(grammarLanguages)), v.minLength(1)),
  certain: v.boolean(),
  message: v.string(),
  why: v.string(),
  question: v.exactOptional(v.string()),
  fixTitle: v.exactOptional(v.string()),
  fix: v.exactOptional(v.array(replacement)),
  /** The text must hold one of these words, or the rule is not tried: a cheap test before a dear one. */
  words: v.exactOptional(v.array(v.string()), []),
  rule: matcher,
  constraints: v.exactOptional(matcher),
  utils: v.exactOptional(matcher),
});
export type Rule = Parsed<typeof ruleSchema>;

export interface RuleBook {
  readonly rules: ReadonlyMap<GrammarLanguage, readonly Rule[]>;
  /** Rules that were left out, each with its file and reason; the others work. */
  readonly broken: readonly string[];
}

/** Reads all `.yml` files of a folder. Each holds a list of rules. */
export function readRuleBook(folder: string): RuleBook {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const read = files.flatMap((name) =>
    readRules(name, readFileSync(path.join(folder, name), 'utf8')),
  );
  const rules = read.filter((entry) => typeof entry !== 'string');
  return {
    rules: new Map(
      grammarLanguages.map((language) => [
        language,
        rules.filter(({ languages }) => languages.includes(language)),
      ]),
    ),
    broken: read.filter((entry) => typeof entry === 'string'),
  };
}

/** The rules of one file; a string says what is wrong with one. */
export function readRules(file: string, yaml: string): readonly (Rule | string)[] {
  const listed = v.safeParse(v.array(v.unknown()), parseYaml(yaml));
  if (!listed.success) return [`${file}: a list of rules is expected.`];
  return listed.output.map((entry, index) => {
    const rule = v.safeParse(ruleSchema, entry);
    return rule.success
      ? rule.output
      : `${file}, rule ${index + 1}${idOf(entry)}: ${firstIssue(rule.issues)}`;
  });
}

function parseYaml(yaml: string): unknown {
  try {
    return load(yaml);
  } catch {
    return undefined;
  }
}

const idOf = (entry: unknown): string => {
  const named = v.safeParse(v.object({ id: v.string() }), entry);
  return named.success ? ` (${named.output.id})` : '';
};
