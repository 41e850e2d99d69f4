import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Tree } from 'web-tree-sitter';
import { editBetween } from '../../../src/engine/syntax/editBetween.ts';
import { type GrammarLanguage, grammarLanguages } from '../../../src/protocol/codeFacts.ts';
import { ruleFixtures } from './rules/ruleFixtures.ts';
import { ownRules, syntaxRuntime } from './syntaxBench.ts';

/** All that can be seen of a tree. */
function shown(tree: Tree): string {
  const cursor = tree.walk();
  const seen: string[] = [];
  const leave = (): boolean => {
    while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return false;
    return true;
  };
  do {
    const { nodeTypeId, startIndex, endIndex, currentFieldId } = cursor;
    seen.push([cursor.currentDepth, nodeTypeId, startIndex, endIndex, currentFieldId].join(' '));
  } while (cursor.gotoFirstChild() || leave());
  cursor.delete();
  return seen.join('\n');
}

const codesOf = (language: GrammarLanguage): readonly string[] => {
  const ids = new Set(
    ownRules()
      .rules.get(language)
      ?.map(({ id }) => id),
  );
  return ruleFixtures
    .filter(({ rule }) => ids.has(rule))
    .flatMap(({ finds, passes }) => [...finds.map(({ code }) => code), ...passes]);
};

/** A text of some codes, and the same with some of its lines taken out, doubled, indented or renamed. */
const changes = (codes: readonly string[]) =>
  fc
    .record({
      parts: fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 6 }),
      at: fc.nat(),
      lines: fc.integer({ min: 1, max: 4 }),
      how: fc.constantFrom('out', 'twice', 'in', 'renamed'),
    })
    .map(({ parts, at, lines, how }) => {
      const before = parts.join('\n').split('\n');
      const from = at % before.length;
      const own = before.slice(from, from + lines);
      const now = {
        out: [],
        twice: [...own, ...own],
        in: own.map((line) => `  ${line}`),
        renamed: own.map((line) => line.replace(/\w+/, 'other')),
      }[how];
      const after = before.toSpliced(from, lines, ...(now ?? []));
      return { before: before.join('\n'), after: after.join('\n') };
    });

describe('editBetween', () => {
  it('says where two texts differ, in units and lines', () => {
    const edit = editBetween('a\nbc\nd\nsame\nsame', 'a\nb\n\nd\nsame\nsame');
    assert.deepEqual(
      { ...edit },
      {
        startIndex: 3,
        oldEndIndex: 4,
        newEndIndex: 4,
        startPosition: { row: 1, column: 1 },
        oldEndPosition: { row: 1, column: 2 },
        newEndPosition: { row: 2, column: 0 },
      },
    );
  });

  it('counts what is the same at both ends once', () => {
    const edit = editBetween('aaa', 'aaaa');
    assert.equal(edit?.startIndex, 3);
    assert.equal(edit?.oldEndIndex, 3);
    assert.equal(edit?.newEndIndex, 4);
  });

  it('says nothing of texts that have little in common', () => {
    assert.equal(editBetween('one', 'another'), undefined);
  });

  it('is an edit that makes the second text of the first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (start, middle, end) => {
        const [before, after] = [start + end, start + middle + end];
        const edit = editBetween(before, after);
        if (edit === undefined) return;
        const { startIndex, oldEndIndex, newEndIndex } = edit;
        const inserted = after.slice(startIndex, newEndIndex);
        assert.equal(before.slice(0, startIndex) + inserted + before.slice(oldEndIndex), after);
      }),
    );
  });
});

describe('a text much like the one read before', () => {
  for (const language of grammarLanguages) {
    it(`has the tree that it has by itself, in ${language}`, async function () {
      this.timeout(60_000);
      const runtime = await syntaxRuntime();
      await fc.assert(
        fc.asyncProperty(changes(codesOf(language)), async ({ before, after }) => {
          await runtime.read(before, language);
          const after1 = shown((await runtime.read(after, language)).tree);
          // Two long texts in another language: nothing else is kept.
          const other = language === 'go' ? 'python' : 'go';
          for (const end of ['a', 'b']) await runtime.read(' '.repeat(500_000) + end, other);
          assert.equal(after1, shown((await runtime.read(after, language)).tree));
        }),
        { numRuns: 12 },
      );
    });
  }
});
