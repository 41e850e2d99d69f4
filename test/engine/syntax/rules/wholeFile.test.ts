import assert from 'node:assert/strict';
import { checkEdit } from '../../../../src/engine/syntax/checkEdit.ts';
import type { RuleBook } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { runRules } from '../../../../src/engine/syntax/rules/runRules.ts';
import {
  type Finding,
  type GrammarLanguage,
  grammarLanguages,
} from '../../../../src/protocol/codeFacts.ts';
import { ownRules, syntaxRuntime } from '../syntaxBench.ts';
import { ruleFixtures } from './ruleFixtures.ts';

// What is found by looking at a part of a file is held against what is found by looking at all of it.

const book = ownRules();

/** Fixtures of a language's rules. */
const fixturesOf = (language: GrammarLanguage) =>
  ruleFixtures.filter(({ rule }) => book.rules.get(language)?.some(({ id }) => id === rule));

async function inAll(text: string, language: GrammarLanguage): Promise<readonly Finding[]> {
  const parsed = await (await syntaxRuntime()).read(text, language);
  const { findings } = runRules({ parsed }, book);
  return findings.filter(({ said }) => said === undefined);
}

/** Several fixtures in one file, so that many rules meet. */
function filesOf(language: GrammarLanguage): readonly string[] {
  const pieces = fixturesOf(language).flatMap(({ finds, passes }) => [
    ...finds.map(({ code }) => code),
    ...passes,
  ]);
  const starts = pieces.flatMap((_, index) => (index % 20 === 0 ? [index] : []));
  return starts.map((start) => pieces.slice(start, start + 20).join('\n'));
}

/** A few lines here and there, and the halves. */
function selectionsOf(text: string) {
  const last = text.split('\n').length;
  const starts = Array.from({ length: Math.ceil(last / 50) }, (_, index) => 1 + index * 50);
  const half = Math.ceil(last / 2);
  return [
    ...starts.map((from) => ({ from, to: from + 3 })),
    { from: 1, to: half },
    { from: half, to: last },
  ];
}

type Find = (typeof ruleFixtures)[number]['finds'][number];

const identity = ({ rule, message }: Finding): string => `${rule}\n${message}`;

/** As often as one list has it more than the other. */
function more(some: readonly Finding[], others: readonly Finding[]): readonly string[] {
  const left = others.map(identity);
  return some
    .map(identity)
    .filter((each) => {
      const index = left.indexOf(each);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    })
    .sort();
}

/** What a rule's first fixture becomes when it is mended, or when a line is taken out of it. */
const edits = {
  'a mending': ({ code, fixed = code }: Find) => fixed,
  'a line taken out': ({ code }: Find) => code.split('\n').toSpliced(-2, 1).join('\n'),
} as const;

const editsOf = (language: GrammarLanguage, edited: (find: Find) => string) =>
  fixturesOf(language).flatMap(({ finds: [first] }) =>
    first === undefined ? [] : [{ before: first.code, after: edited(first), language }],
  );

for (const language of grammarLanguages) {
  describe(`looking at a part of a file in ${language}`, () => {
    it('finds what looking at all of it finds there', async function () {
      this.timeout(60_000);
      const runtime = await syntaxRuntime();
      for (const text of filesOf(language)) {
        const parsed = await runtime.read(text, language);
        const all = runRules({ parsed }, book).findings;
        for (const lines of selectionsOf(text)) {
          const { findings } = runRules({ parsed, lines }, book);
          const there = all.filter(({ from, to }) => from <= lines.to && to >= lines.from);
          assert.deepEqual(findings, there, `${lines.from}-${lines.to} of\n${text}`);
        }
      }
    });

    for (const [kind, edited] of Object.entries(edits)) {
      it(`says of ${kind} what looking at all of both texts says`, async function () {
        this.timeout(60_000);
        for (const change of editsOf(language, edited)) {
          const { parses, gone, added } = await checkEdit(change, await syntaxRuntime(), book);
          // Where an edit breaks the syntax, what is found is chance.
          if (!parses) continue;
          const old = await inAll(change.before, language);
          const now = await inAll(change.after, language);
          const expected = [more(old, now), more(now, old)];
          assert.deepEqual([more(gone, []), more(added, [])], expected, change.after);
        }
      });
    }
  });
}

describe('looking at some lines', () => {
  const faults = 'if (a = 1) { go(); }\n';

  it('finds their fault, however many there are above', async () => {
    const text = faults.repeat(80);
    const parsed = await (await syntaxRuntime()).read(text, 'javascript');
    const { findings } = runRules({ parsed, lines: { from: 77, to: 77 } }, book);
    assert.deepEqual(
      findings.map(({ from }) => from),
      [77],
    );
  });

  it('tells of a broken rule, and of what the others find', async () => {
    const [rule] = book.rules.get('javascript') ?? [];
    assert.ok(rule);
    const reasons: string[] = [];
    const broken: RuleBook = {
      rules: new Map([['javascript', [{ ...rule, words: [], rule: { kind: 'no_such_kind' } }]]]),
      reportBroken: (_, reason) => reasons.push(reason),
    };
    const parsed = await (await syntaxRuntime()).read(faults, 'javascript');
    const { skipped } = runRules({ parsed, lines: { from: 1, to: 1 } }, broken);
    assert.deepEqual([[...skipped], reasons.length], [[rule.id], 1]);
  });
});
