import assert from 'node:assert/strict';
import { readRuleBook } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { runRules } from '../../../../src/engine/syntax/rules/runRules.ts';
import { syntaxRuntime } from '../syntaxBench.ts';

/** The replacements that a rule with these lines as its fix makes in `text`. */
async function replacements(fix: readonly string[], text: string) {
  const yaml = [
    '- id: probe',
    '  languages: [python]',
    '  certain: true',
    '  message: "."',
    '  why: "."',
    '  fix:',
    ...fix.map((line) => `    - ${line}`),
    '  rule: { kind: return_statement, any: [has: { kind: identifier, pattern: $NAME }, has: { kind: integer, pattern: $NUMBER }] }',
  ].join('\n');
  const book = readRuleBook([{ name: 'probe.yml', text: yaml }], (problem) => assert.fail(problem));
  const parsed = await (await syntaxRuntime()).read(text, 'python');
  return runRules({ parsed }, book).findings.map(({ fix: made }) =>
    made?.map(({ start, end, newText }) => [text.slice(start, end), newText]),
  );
}

describe('the replacements of a fix', () => {
  it('look for what a metavariable matched', async () => {
    assert.deepEqual(
      await replacements(['{ each: "\\\\b$NAME$", text: "$NAME[0]" }'], 'return a\n'),
      [[['a', 'a[0]']]],
    );
  });

  it('are left out where their metavariable matched nothing', async () => {
    const both = ['{ at: NAME, text: b }', '{ at: NUMBER, text: "2" }'];
    assert.deepEqual(await replacements(both, 'return a\n'), [[['a', 'b']]]);
    assert.deepEqual(await replacements(both, 'return 1\n'), [[['1', '2']]]);
  });

  it('are no fix where none is left', async () => {
    assert.deepEqual(await replacements(['{ at: NUMBER, text: "2" }'], 'return a\n'), [undefined]);
  });
});
