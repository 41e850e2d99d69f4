import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeRules } from '../../../../scripts/ruleFiles.mjs';
import { withBuiltRules } from '../../../../src/engine/syntax/rules/builtRules.ts';
import { readRuleBook } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { grammarLanguages } from '../../../../src/protocol/codeFacts.ts';
import { removeFolder, temporaryFolder } from '../../../support/bundle.ts';
import { ownRules, rulesFolder } from '../syntaxBench.ts';

const none = readRuleBook([], assert.fail);
const legacy = `- id: own-legacy-call
  languages: [go]
  certain: false
  message: This is the old way.
  why: It was replaced.
  question: Is the old way meant?
  rule: { pattern: "legacyCall($$$)" }
`;

describe('rules as the build leaves them', () => {
  let folder: string;

  before(async () => {
    folder = await temporaryFolder();
    await writeRules(rulesFolder, folder);
  });
  after(() => removeFolder(folder));

  for (const language of grammarLanguages) {
    it(`are those that were written, in their order: ${language}`, () => {
      const built = withBuiltRules(folder, none).rules.get(language);
      assert.deepEqual(built, ownRules().rules.get(language));
    });
  }

  it('come before those of a workspace', () => {
    const own = readRuleBook([{ name: 'own.yml', text: legacy }], assert.fail);
    const ids = withBuiltRules(folder, own)
      .rules.get('go')
      ?.map(({ id }) => id);
    assert.equal(ids?.at(-1), 'own-legacy-call');
    assert.equal(ids?.length, (ownRules().rules.get('go')?.length ?? 0) + 1);
  });

  it('are read once', async () => {
    const once = await temporaryFolder();
    await writeRules(rulesFolder, once);
    const book = withBuiltRules(once, none);
    const first = book.rules.get('rust');
    await rm(once, { recursive: true });
    assert.equal(book.rules.get('rust'), first);
  });

  it('are refused where a file is not as it was built', async () => {
    const spoilt = await temporaryFolder();
    await writeFile(path.join(spoilt, 'go.json'), '[{"id": 1}]');
    assert.throws(() => withBuiltRules(spoilt, none).rules.get('go'));
    await removeFolder(spoilt);
  });
});
