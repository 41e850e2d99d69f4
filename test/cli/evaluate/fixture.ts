import { readFileSync } from 'node:fs';
import type { EvaluationCase } from '../../../src/cli/evaluate/evaluationCase.ts';
import { readCaseFile } from '../../../src/cli/evaluate/evaluationCase.ts';
import type { Outcome } from '../../../src/cli/evaluate/outcome.ts';
import { judge, type ScoredCase } from '../../../src/cli/evaluate/verdict.ts';
import type { Act, Question, Slot } from '../../../src/protocol/reply.ts';

export const fixturePath = 'test/fixtures/evaluate/cases.jsonl';

export const fixture = () => readCaseFile(readFileSync(fixturePath, 'utf8'));

/** A case that expects something of its reply. */
export function caseOf(expect: object, more: object = {}): EvaluationCase {
  const line = { id: 'a', file: 'a.go', code: 'package a\n', question: 'What?', expect, ...more };
  const { cases, bad } = readCaseFile(JSON.stringify(line));
  const [one] = cases;
  if (one === undefined) throw new Error(JSON.stringify(bad));
  return one;
}

/** A reply to it, as it is scored. */
const outcome = (act: Act, more: Partial<Outcome> = {}): Outcome => ({
  act,
  slot: undefined,
  cited: new Set(),
  mended: undefined,
  tokens: 10,
  sampleTokens: undefined,
  ms: 1,
  ...more,
});

export const scored = (
  expect: object,
  act: Act,
  more: Partial<Outcome> = {},
  about: object = {},
): ScoredCase => judge(caseOf(expect, about), outcome(act, more));

export const question = (slot: Slot, text: string, options: readonly string[] = []): Question => ({
  slot,
  text,
  why: 'It matters.',
  options: options.map((option) => ({ text: option })),
});
