import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import type { Parsed } from '../../../../src/protocol/parsed.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/rules');

const fixtureSchema = v.strictObject({
  rule: v.string(),
  /** What the rule must find: the first line of the finding, and the whole text after its fix, where it has one. */
  finds: v.array(
    v.strictObject({
      line: v.number(),
      code: v.string(),
      fixed: v.exactOptional(v.string()),
    }),
  ),
  /** What looks like it, and is sound. */
  passes: v.array(v.string()),
});
export type RuleFixture = Parsed<typeof fixtureSchema>;

/** Every fixture of `test/fixtures/rules`. */
export const ruleFixtures: readonly RuleFixture[] = readdirSync(folder).flatMap((name) =>
  v.parse(v.array(fixtureSchema), load(readFileSync(path.join(folder, name), 'utf8'))),
);
