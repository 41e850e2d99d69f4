import assert from 'node:assert/strict';
import { readRuleBook } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { runRules } from '../../../../src/engine/syntax/rules/runRules.ts';
import { syntaxRuntime } from '../syntaxBench.ts';

const rule = (message: string, fix = '') => `
- id: a-rule
  languages: [javascript]
  certain: true
  message: "${message}"
  why: b
  place: CALL
  ${fix}
  rule:
    kind: for_in_statement
    all:
      - has: { field: right, pattern: $LIST }
      - has: { stopBy: end, kind: call_expression, pattern: $CALL, has: { field: function, regex: delete } }
`;

const text = `import x from 'x';
for (const one of list) {
  if (one) {
    go();
    list.delete(one);
  }
}
`;

async function alsoOf(yaml: string): Promise<readonly number[] | undefined> {
  const parsed = await (await syntaxRuntime()).read(text, 'javascript');
  const book = readRuleBook([{ name: 'a.yml', text: yaml }], (problem) => assert.fail(problem));
  return runRules({ parsed }, book).findings[0]?.also;
}

describe('the other lines of a finding', () => {
  it('are those of what its message names', async () => {
    assert.deepEqual(await alsoOf(rule('`$LIST` shrinks')), [2]);
  });

  it('are those that its fix rewrites', async () => {
    assert.deepEqual(
      await alsoOf(rule('It shrinks', 'fix: [{ at: LIST, text: "[...$LIST]" }]')),
      [2],
    );
  });

  it('are not those where a fix puts something in', async () => {
    const fix = 'fix: [{ at: before LIST, text: "a" }]';
    assert.equal(await alsoOf(rule('It shrinks', fix)), undefined);
  });

  it('are none where all is on its own line', async () => {
    assert.equal(await alsoOf(rule('`$CALL` shrinks it')), undefined);
  });
});
