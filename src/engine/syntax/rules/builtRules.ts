import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import { type Rule, type RuleBook, ruleSchema } from './ruleBook.ts';

const builtRules = v.array(v.object({ ...ruleSchema.entries, file: v.string() }));

/**
 * Our own rules as the build leaves them, beside those of a book: a language's are read when it is first asked for.
 *
 * @param folder holds a file `LANGUAGE.json` for each language
 */
export function withBuiltRules(folder: string, own: RuleBook): RuleBook {
  const known = new Map<GrammarLanguage, readonly Rule[]>();
  return {
    rules: {
      get(language) {
        const rules = known.get(language) ?? [
          ...readBuilt(folder, language),
          ...(own.rules.get(language) ?? []),
        ];
        known.set(language, rules);
        return rules;
      },
    },
    reportBroken: own.reportBroken,
  };
}

/** @throws {Error} if a file of the installation is missing or not as it was built */
const readBuilt = (folder: string, language: GrammarLanguage): readonly Rule[] =>
  v.parse(builtRules, JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')));
