import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { queryOf } from '../../../../src/engine/syntax/rules/search.ts';
import { sieveOf } from '../../../../src/engine/syntax/rules/sieve.ts';
import { anyOf } from '../../../../src/engine/syntax/rules/verdict.ts';
import { rootOf, type TreeNode } from '../../../../src/engine/syntax/treeNodes.ts';
import { type GrammarLanguage, grammarLanguages } from '../../../../src/protocol/codeFacts.ts';
import { ownRules, syntaxRuntime } from '../syntaxBench.ts';
import { ruleFixtures } from './ruleFixtures.ts';

/** Some of a language's fixtures, one after the other: what is meant for one rule is a trial of all others. */
function manyOf(language: GrammarLanguage, rules: readonly Rule[]): string {
  const ids = new Set(rules.map(({ id }) => id));
  return ruleFixtures
    .filter(({ rule }) => ids.has(rule))
    .flatMap(({ finds, passes }) => [...finds.map(({ code }) => code), ...passes])
    .filter(
      (_, index) => index % (language === 'python' || language === 'javascript' ? 12 : 6) === 0,
    )
    .join('\n');
}

async function nodesIn(text: string, language: GrammarLanguage): Promise<readonly TreeNode[]> {
  const all = (node: TreeNode): readonly TreeNode[] => [node, ...node.parts().flatMap(all)];
  return all(rootOf(await (await syntaxRuntime()).read(text, language)));
}

/** The most that is told of any node with this text. */
async function told(rule: Readonly<Record<string, unknown>>, text: string, of: string) {
  const sieve = sieveOf({ rule }, 'javascript');
  const nodes = await nodesIn(text, 'javascript');
  const verdicts = nodes.filter((node) => node.text() === of).map(sieve);
  return anyOf(verdicts, (verdict) => verdict);
}

describe('what is told of a rule without its matcher', () => {
  for (const language of grammarLanguages) {
    it(`is never no where the matcher finds it, in ${language}`, async function () {
      this.timeout(60_000);
      const rules = ownRules().rules.get(language) ?? [];
      const text = manyOf(language, rules);
      const parsed = await (await syntaxRuntime()).read(text, language);
      const nodes = new Map((await nodesIn(text, language)).map((node) => [node.node.id, node]));
      // The matcher's root goes by an id of its own.
      nodes.set(parsed.root.id(), rootOf(parsed));
      let found = 0;
      for (const rule of rules) {
        for (const hit of parsed.root.findAll(queryOf(rule))) {
          const node = nodes.get(hit.id());
          assert.ok(node, `${rule.id} finds a node of the tree`);
          assert.notEqual(sieveOf(rule, language)(node), 'no', `${rule.id} at ${node.text()}`);
          found += 1;
        }
      }
      assert.ok(found > 0);
    });
  }

  it('is no for nearly all rules in a plain function', async () => {
    const text =
      'export function sum(values) {\n  let all = 0;\n  for (const value of values) all += value;\n  return all;\n}\n';
    const nodes = await nodesIn(text, 'javascript');
    const rules = ownRules().rules.get('javascript') ?? [];
    const left = rules.filter((rule) =>
      nodes.some((node) => sieveOf(rule, 'javascript')(node) !== 'no'),
    );
    assert.ok(left.length < rules.length / 20, left.map(({ id }) => id).join(' '));
  });

  it('is maybe where metavariables would have to agree', async () => {
    assert.equal(await told({ pattern: '$A === $A' }, 'a === b', 'a === b'), 'maybe');
    assert.equal(await told({ pattern: '$A === $A' }, 'a == b', 'a == b'), 'no');
  });

  it('is no where a metavariable stands for two things in two fields', async () => {
    const rule = {
      kind: 'binary_expression',
      all: [{ has: { field: 'left', pattern: '$A' } }, { has: { field: 'right', pattern: '$A' } }],
    };
    assert.equal(await told(rule, 'a - b', 'a - b'), 'no');
    assert.equal(await told(rule, 'f(a)[0] - f(b)[0]', 'f(a)[0] - f(b)[0]'), 'no');
    assert.equal(await told(rule, 'f(a)[0] - f( a )[0]', 'f(a)[0] - f( a )[0]'), 'maybe');
    assert.equal(await told({ ...rule, all: rule.all.slice(0, 1) }, 'a - b', 'a - b'), 'maybe');
    const anything = JSON.parse(JSON.stringify(rule).replaceAll('$A', '$_A'));
    assert.equal(await told(anything, 'a - b', 'a - b'), 'maybe');
  });

  it('is maybe for patterns that only the matcher reads alike', async () => {
    for (const regex of ['(?i:A)b', '(a+)+$', '[a&&b]', '\\pL', '(']) {
      assert.equal(await told({ kind: 'identifier', regex }, 'name', 'name'), 'maybe', regex);
    }
    assert.equal(await told({ kind: 'identifier', regex: '^n' }, 'name', 'name'), 'yes');
    assert.equal(await told({ kind: 'identifier', regex: '(?i)^N' }, 'name', 'name'), 'yes');
    assert.equal(await told({ kind: 'identifier', regex: '^\\w+$' }, 'größe', 'größe'), 'maybe');
    const long = 'a'.repeat(400);
    assert.equal(await told({ kind: 'identifier', regex: 'b' }, long, long), 'maybe');
  });

  it('turns around what is not to be', async () => {
    const text = 'f(a);\nwhile (b) f(c);';
    const loop = { inside: { kind: 'while_statement', stopBy: 'end' } };
    assert.equal(await told({ kind: 'identifier', ...loop }, text, 'c'), 'yes');
    assert.equal(await told({ kind: 'identifier', not: loop }, text, 'c'), 'no');
    assert.equal(await told({ kind: 'identifier', not: loop }, text, 'a'), 'yes');
  });

  it('looks no further than a relation does', async () => {
    const call = 'call_expression';
    const far = { kind: 'program', has: { kind: call, stopBy: 'end' } };
    assert.equal(await told(far, 'f(a);', 'f(a);'), 'yes');
    assert.equal(await told({ kind: 'program', has: { kind: call } }, 'f(a);', 'f(a);'), 'no');
    const field = { kind: call, has: { field: 'function', regex: '^g$' } };
    assert.equal(await told(field, 'f(g)', 'f(g)'), 'no');
    const next = { kind: 'expression_statement', follows: { kind: 'if_statement' } };
    assert.equal(await told(next, 'if (a) b();\nc();\nd();', 'c();'), 'yes');
    assert.equal(await told(next, 'if (a) b();\nc();\nd();', 'd();'), 'no');
    const stop = { inside: { kind: 'program', stopBy: { kind: 'arrow_function' } } };
    assert.equal(await told({ kind: 'identifier', ...stop }, 'x = () => y;', 'y'), 'no');
    assert.equal(await told({ kind: 'identifier', ...stop }, 'x = () => y;', 'x'), 'yes');
  });

  it('is maybe for what is not known here', async () => {
    assert.equal(await told({ kind: 'identifier', nthChild: 7 }, 'a', 'a'), 'maybe');
    assert.equal(await told({ kind: 'identifier', matches: 'other' }, 'a;', 'a'), 'maybe');
  });
});
