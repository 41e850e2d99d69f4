import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RuleBook } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { runRules } from '../../../../src/engine/syntax/rules/runRules.ts';
import type { Finding, GrammarLanguage } from '../../../../src/protocol/codeFacts.ts';
import { ownRules, syntaxRuntime } from '../syntaxBench.ts';

// What we ship works: a rule that calls it wrong whatever was meant is wrong itself.

const root = path.resolve(import.meta.dirname, '../../../..');
const folders = ['src', 'media', 'scripts', 'bench'];

/** The samples hold these faults, for people to try the extension on. */
const planted: readonly (readonly [string, GrammarLanguage, readonly string[]])[] = [
  ['samples/go/worker.go', 'go', ['go-comparison-for-send', 'go-nil-misspelt']],
  [
    'samples/python/calendar_slots.py',
    'python',
    ['python-mutable-default', 'python-sort-result-by-key'],
  ],
  [
    'samples/typescript/fetchWithRetry.ts',
    'typescript',
    ['js-body-not-awaited', 'js-numbers-sorted-as-text'],
  ],
];

/** Only the certain rules, so that the time set for one text does not pass over any. */
const certain: RuleBook = {
  rules: new Map(
    [...ownRules().rules].map(([language, rules]) => [
      language,
      rules.filter(({ certain, said }) => certain && said === undefined),
    ]),
  ),
  reportBroken: (_, reason) => assert.fail(reason),
};

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(root, folder), { recursive: true });
  return names
    .filter((name) => /\.(ts|mjs)$/u.test(name) && !name.includes('node_modules'))
    .map((name) => path.join(folder, name));
}

const languageOf = (file: string): GrammarLanguage =>
  file.endsWith('.ts') ? 'typescript' : 'javascript';

async function foundIn(file: string, language = languageOf(file)): Promise<readonly Finding[]> {
  const text = await readFile(path.join(root, file), 'utf8');
  const parsed = await (await syntaxRuntime()).read(text, language);
  const { findings, untried } = runRules({ parsed }, certain);
  assert.equal(untried, 0, `${file} took too long to say`);
  return findings;
}

describe('the certain rules', () => {
  for (const folder of folders) {
    it(`find nothing wrong in our own ${folder}`, async function () {
      this.timeout(120_000);
      const files = await sourcesIn(folder);
      assert.ok(files.length > 0, folder);
      const found: string[] = [];
      for (const file of files) {
        const findings = await foundIn(file);
        found.push(
          ...findings.map(({ rule, from, message }) => `${file}:${from} ${rule}: ${message}`),
        );
      }
      assert.deepEqual(found, []);
    });
  }

  for (const [file, language, rules] of planted) {
    it(`find what is planted in ${file}, and nothing else`, async () => {
      const findings = await foundIn(file, language);
      assert.deepEqual(findings.map(({ rule }) => rule).toSorted(), rules);
    });
  }
});
