import assert from 'node:assert/strict';
import type { Rule, RuleBook } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { runRules } from '../../../../src/engine/syntax/rules/runRules.ts';
import {
  type Finding,
  type GrammarLanguage,
  grammarLanguages,
} from '../../../../src/protocol/codeFacts.ts';
import { ownRules, syntaxRuntime } from '../syntaxBench.ts';
import { ruleFixtures } from './ruleFixtures.ts';

const book = ownRules();

/** What one rule alone finds in a text. */
async function foundBy(rule: Rule, text: string, language: GrammarLanguage) {
  const alone: RuleBook = {
    rules: new Map([[language, [rule]]]),
    reportBroken: (_, reason) => assert.fail(reason),
  };
  const parsed = await (await syntaxRuntime()).read(text, language);
  const { findings } = runRules({ parsed }, alone);
  return findings;
}

function fixed(text: string, { fix }: Finding): string | undefined {
  return fix
    ?.toSorted((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end),
      text,
    );
}

const said = ({ message, why, question = '', fixTitle = '' }: Finding): string =>
  [message, why, question, fixTitle].join('\n');

/** Whatever the rule's own name is for a place in the code must have been replaced by the code. */
const leftovers = (rule: Rule, finding: Finding): readonly string[] => {
  const templates = [rule.message, rule.why, rule.question ?? '', rule.fixTitle ?? ''].join('\n');
  const names = templates.match(/\$+[A-Z][A-Z0-9_]*/g) ?? [];
  return names.filter((name) => said(finding).includes(name));
};

for (const language of grammarLanguages) {
  describe(`bug rules for ${language}`, () => {
    for (const { rule: id, finds, passes } of ruleFixtures) {
      const rule = book.rules.get(language)?.find((candidate) => candidate.id === id);
      if (rule === undefined) continue;

      it(`finds ${id} where it is, with its fix`, async () => {
        for (const { code, line, fixed: expected } of finds) {
          const findings = await foundBy(rule, code, language);
          assert.deepEqual(
            findings.map(({ from }) => from),
            [line],
            code,
          );
          for (const finding of findings) {
            assert.equal(fixed(code, finding), expected, code);
            assert.deepEqual(leftovers(rule, finding), [], said(finding));
          }
        }
      });

      it(`finds no ${id} in what only looks like it`, async () => {
        for (const code of passes) assert.deepEqual(await foundBy(rule, code, language), [], code);
      });

      it(`is done with ${id} once its fix is made`, async () => {
        for (const { fixed: sound } of finds) {
          if (sound !== undefined)
            assert.deepEqual(await foundBy(rule, sound, language), [], sound);
        }
      });
    }
  });
}
