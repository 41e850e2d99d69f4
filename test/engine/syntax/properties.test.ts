import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkEdit } from '../../../src/engine/syntax/checkEdit.ts';
import { readCodeFacts } from '../../../src/engine/syntax/codeFacts.ts';
import { lineStarts } from '../../../src/engine/syntax/cut.ts';
import {
  type CodeFacts,
  type Finding,
  type GrammarLanguage,
  grammarLanguages,
} from '../../../src/protocol/codeFacts.ts';
import type { Lines } from '../../../src/protocol/parsed.ts';
import { ruleFixtures } from './rules/ruleFixtures.ts';
import { ownRules, syntaxRuntime } from './syntaxBench.ts';

const pieces = ruleFixtures.flatMap(({ finds, passes }) => [
  ...finds.map(({ code }) => code),
  ...passes,
]);

/** Code of any language, torn and mixed with whatever a file may hold. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...pieces), fc.nat(200))
          .map(([code, at]) => code.slice(at)),
      },
      { weight: 2, arbitrary: fc.constantFrom('\r\n', '\r', '\n', '\t', '😀', '\u0000', '\ufeff') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const language = fc.constantFrom<GrammarLanguage>(...grammarLanguages);
const lines = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.nat(30))
  .map(([from, more]) => ({ from, to: from + more }));

const book = ownRules();

function placesOf(facts: Extract<CodeFacts, { kind: 'read' }>): readonly Lines[] {
  const single = [
    ...facts.unbound,
    ...facts.unused,
    ...facts.structures,
    ...facts.identifiers,
    ...facts.syntaxErrors,
    ...facts.calls,
    ...facts.returns,
    ...facts.imports,
  ].map(({ line }) => ({ from: line, to: line }));
  return [
    ...single,
    ...facts.definitions.map((definition) => definition.lines),
    ...facts.findings,
    ...(facts.cut ? [facts.cut.whole] : []),
    facts.selection,
  ];
}

type Fix = NonNullable<Finding['fix']>;

function assertApart(fix: Fix, length: number): void {
  let end = 0;
  for (const part of fix.toSorted((a, b) => a.start - b.start)) {
    assert.ok(end <= part.start && part.start <= part.end && part.end <= length);
    end = part.end;
  }
}

describe('facts about any text', () => {
  // Loading all the grammars takes its time on a small machine.
  const runs = { numRuns: 150, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false };

  it('are read without a throw, and name only lines that there are', async function () {
    this.timeout(60_000);
    const runtime = await syntaxRuntime();
    await fc.assert(
      fc.asyncProperty(text, language, lines, async (code, grammar, selection) => {
        const facts = await readCodeFacts(
          { text: code, language: grammar, lines: selection },
          runtime,
          book,
        );
        if (facts.kind !== 'read') return;
        const last = lineStarts(code).length;
        assert.equal(facts.totalLines, last);
        for (const { from, to } of placesOf(facts)) {
          assert.ok(from >= 1 && from <= to && to <= last, `${from}-${to} of ${last}`);
        }
      }),
      runs,
    );
  });

  it('give fixes whose offsets lie in the text and do not overlap', async function () {
    this.timeout(60_000);
    const runtime = await syntaxRuntime();
    await fc.assert(
      fc.asyncProperty(text, language, async (code, grammar) => {
        const all = { from: 1, to: lineStarts(code).length };
        const facts = await readCodeFacts(
          { text: code, language: grammar, lines: all },
          runtime,
          book,
        );
        if (facts.kind !== 'read') return;
        for (const { fix = [] } of facts.findings) assertApart(fix, code.length);
      }),
      runs,
    );
  });

  it('stay the same, checked as an edit that changes nothing; and two ways differ only in sign', async function () {
    this.timeout(60_000);
    const runtime = await syntaxRuntime();
    await fc.assert(
      fc.asyncProperty(text, text, language, async (one, other, grammar) => {
        const none = await checkEdit({ before: one, after: one, language: grammar }, runtime, book);
        assert.deepEqual(none, { parses: true, gone: [], added: [] });
        const there = { before: one, after: other, language: grammar };
        const back = { before: other, after: one, language: grammar };
        const [forth, home] = [
          await checkEdit(there, runtime, book),
          await checkEdit(back, runtime, book),
        ];
        assert.deepEqual(
          forth.gone.map(({ rule }) => rule).sort(),
          home.added.map(({ rule }) => rule).sort(),
        );
        assert.ok(forth.parses || home.parses, 'one of the two has no more errors than the other');
      }),
      { ...runs, numRuns: 60 },
    );
  });
});
