import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { findPremise } from '../../../src/chat/clarify/findPremise.ts';
import { grammarLanguages } from '../../../src/protocol/codeFacts.ts';
import { factsOf } from '../../engine/syntax/syntaxBench.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/premises');

const tableSchema = v.array(
  v.strictObject({
    about: v.string(),
    language: v.picklist(grammarLanguages),
    code: v.string(),
    /** What the editor reports. */
    problems: v.exactOptional(
      v.array(
        v.strictObject({
          line: v.number(),
          severity: v.picklist(['error', 'warning']),
          message: v.string(),
        }),
      ),
      [],
    ),
    /** Questions that take for granted what is not so, each with a line that the reply must point at. */
    holds: v.pipe(v.array(v.tuple([v.number(), v.string()])), v.minLength(2)),
    /** Questions that only look like it: true, asked, or wished. */
    misses: v.pipe(v.array(v.string()), v.minLength(2)),
  }),
);

const tables = readdirSync(folder).flatMap((name) =>
  v.parse(tableSchema, load(readFileSync(path.join(folder, name), 'utf8'))),
);

describe('what a question takes for granted', () => {
  for (const { about, language, code, problems, holds, misses } of tables) {
    const text = code.trimEnd();
    const lines = { from: 1, to: text.split('\n').length };
    const premiseOf = async (question: string) =>
      findPremise(
        makeEvidence({
          question,
          text,
          language,
          code: await factsOf(language, text, lines),
          editor: { asked: ['diagnostics'], diagnostics: problems },
        }),
      );

    it(`is challenged where it is not so: ${about}, in ${language}`, async () => {
      const missed: unknown[] = [];
      for (const [line, question] of holds) {
        const premise = await premiseOf(question);
        if (premise?.lines.includes(line) !== true) missed.push([question, premise]);
      }
      assert.deepEqual(missed, []);
    });

    it(`leaves a question or a statement: ${about}, in ${language}`, async () => {
      for (const [, question] of holds) {
        const premise = await premiseOf(question);
        assert.match(premise?.follows ?? '.', /\.$/u);
        // The person's own question, with the name that there is, may end without a sign.
        assert.doesNotMatch(premise?.better ?? '?', /\.$/u);
      }
    });

    it(`is not challenged where it is so, asked or wished: ${about}, in ${language}`, async () => {
      const challenged: unknown[] = [];
      for (const question of misses) {
        const premise = await premiseOf(question);
        if (premise !== undefined) challenged.push([question, premise]);
      }
      assert.deepEqual(challenged, []);
    });
  }
});
