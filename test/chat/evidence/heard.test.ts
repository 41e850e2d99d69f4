import assert from 'node:assert/strict';
import { heard } from '../../../src/chat/evidence/heard.ts';
import { runRules } from '../../../src/engine/syntax/rules/runRules.ts';
import type { ReadCodeFacts } from '../../../src/protocol/codeFacts.ts';
import { factsOf, ownRules, syntaxRuntime } from '../../engine/syntax/syntaxBench.ts';

const finding = { rule: 'r', from: 1, to: 1, certain: false, message: 'm', why: 'w' };

async function leftOf(said: readonly string[] | undefined, question: string): Promise<number> {
  const code = await factsOf('javascript', 'f();\n');
  const facts: ReadCodeFacts = {
    ...code,
    findings: [{ ...finding, ...(said && { said: [...said] }) }],
  };
  const left = heard(facts, question, undefined);
  return left?.kind === 'read' ? left.findings.length : -1;
}

describe('what a question brings to light', () => {
  it('is every finding that needs no complaint', async () => {
    assert.equal(await leftOf(undefined, 'fix this'), 1);
  });

  it('is a finding whose word the question holds, whatever its case', async () => {
    assert.equal(await leftOf(['only the first'], 'Only the FIRST is replaced'), 1);
    assert.equal(await leftOf(['0'], 'passing 0 gives 50'), 1);
  });

  it('is no finding whose words are missing or only part of others', async () => {
    assert.equal(await leftOf(['0'], 'it gives 50'), 0);
    assert.equal(await leftOf(['all'], 'call it'), 0);
  });

  it('takes a word that ends in a star for the beginning of one', async () => {
    assert.equal(await leftOf(['duplicat*'], 'I see duplicates'), 1);
  });

  it('takes a star alone for a star', async () => {
    assert.equal(await leftOf(['*'], 'I get a file called *.txt'), 1);
    assert.equal(await leftOf(['*'], 'it does nothing from cron'), 0);
  });

  it('is no change of a bound against the way of the complaint', async () => {
    const changes = async (text: string, question: string) => {
      const lines = { from: 1, to: text.split('\n').length };
      const subject = { path: 'a.py', languageId: 'python', text, lines };
      const parsed = await (await syntaxRuntime()).read(text, 'python');
      const { findings } = runRules({ parsed }, ownRules());
      const facts = { ...(await factsOf('python', text, lines)), findings: [...findings] };
      const left = heard(facts, question, subject);
      return left?.kind === 'read' ? left.findings.map(({ rule }) => rule) : [];
    };
    const young = 'def f(age, errors):\n    if age < 18:\n        errors.append("young")\n';
    const grade = 'def f(points):\n    if points >= 90:\n        return "A"\n    return "B"\n';
    assert.deepEqual(await changes(young, 'why are 18 year olds rejected?'), []);
    assert.equal((await changes(young, 'why are 18 year olds not rejected?')).length, 1);
    assert.deepEqual(await changes(grade, 'why does it return A for 90?'), []);
    assert.equal((await changes(grade, 'exactly 90 should not get an A')).length, 1);
  });
});
