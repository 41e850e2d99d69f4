import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { askers } from '../../../src/chat/clarify/askers.ts';
import { premiseChecks } from '../../../src/chat/clarify/premiseChecks.ts';
import type { Evidence } from '../../../src/chat/evidence/evidence.ts';
import { grammarLanguages } from '../../../src/protocol/codeFacts.ts';
import { factsOf } from '../../engine/syntax/syntaxBench.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/evidence');

const exampleSchema = v.strictObject({
  question: v.string(),
  language: v.optional(v.picklist(grammarLanguages)),
  code: v.optional(v.string()),
  lines: v.optional(v.tuple([v.number(), v.number()])),
  problems: v.optional(
    v.array(v.object({ line: v.number(), severity: v.literal('error'), message: v.string() })),
  ),
  absent: v.optional(v.array(v.string())),
  /** What Git says that changed; left out where Git was not asked. */
  changed: v.optional(
    v.array(
      v.object({
        lines: v.object({ from: v.number(), to: v.number() }),
        added: v.array(v.string()),
        removed: v.array(v.string()),
      }),
    ),
  ),
});
type Example = v.InferOutput<typeof exampleSchema>;

const fixtureSchema = v.strictObject({
  sign: v.string(),
  holds: v.pipe(v.array(exampleSchema), v.minLength(2)),
  misses: v.pipe(v.array(exampleSchema), v.minLength(2)),
});

const fixtures = readdirSync(folder).flatMap((name) =>
  v.parse(v.array(fixtureSchema), load(readFileSync(path.join(folder, name), 'utf8'))),
);

async function evidenceOf({ question, language, code, ...rest }: Example): Promise<Evidence> {
  if (language === undefined || code === undefined) {
    const { question: read, editor } = makeEvidence({ question, text: '' });
    return { question: read, editor, subject: undefined, code: undefined };
  }
  const text = code.trimEnd();
  const [from, to] = rest.lines ?? [1, text.split('\n').length];
  const absent = rest.absent ?? [];
  return makeEvidence({
    question,
    text,
    language,
    from,
    to,
    code: await factsOf(language, text, { from, to }),
    editor: {
      diagnostics: rest.problems ?? [],
      absent,
      changes: rest.changed && { isNew: false, hunks: rest.changed },
      asked: ['diagnostics', ...(absent.length === 0 ? [] : ['symbols'])],
    },
  });
}

const holdsIn = (sign: string, evidence: Evidence): boolean =>
  sign === 'E12'
    ? evidence.question.further !== undefined
    : askers.some((asker) => asker.sign === sign && asker.ask(evidence) !== undefined) ||
      premiseChecks.some((row) => row.sign === sign && row.check(evidence) !== undefined);

describe('the table of evidence', () => {
  it('has examples and near misses of every row that the policy reads', () => {
    const rows = new Set<string>([...askers, ...premiseChecks].map(({ sign }) => sign));
    const shown = new Set(fixtures.map(({ sign }) => sign));
    assert.deepEqual(
      [...rows].filter((sign) => !shown.has(sign)),
      [],
    );
  });

  for (const { sign, holds, misses } of fixtures) {
    it(`sees ${sign} where it is`, async () => {
      for (const example of holds)
        assert.ok(holdsIn(sign, await evidenceOf(example)), example.question);
    });

    it(`sees no ${sign} in what only looks like it`, async () => {
      for (const example of misses)
        assert.ok(!holdsIn(sign, await evidenceOf(example)), example.question);
    });
  }
});
