import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRuleBook, ruleFilesIn } from '../../../../src/engine/syntax/rules/ruleBook.ts';
import { runRules } from '../../../../src/engine/syntax/rules/runRules.ts';
import { removeFolder, temporaryFolder } from '../../../support/bundle.ts';
import { ownRules, syntaxRuntime } from '../syntaxBench.ts';
import { ruleFixtures } from './ruleFixtures.ts';

const rules = [...new Set([...ownRules().rules.values()].flat())];

describe('the bug rules', () => {
  it('hold no backspace: in double quotes a pattern writes its word border with two backslashes', () => {
    const holding = rules.filter((rule) => /(?<!\\)(?:\\\\)*\\b/u.test(JSON.stringify(rule.rule)));
    assert.deepEqual(
      holding.map(({ id }) => id),
      [],
    );
  });

  it('have one id each', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('have fixtures, every one: two findings and two near misses at the least', () => {
    const shown = new Map(ruleFixtures.map((fixture) => [fixture.rule, fixture]));
    const lacking = rules.filter(({ id }) => {
      const fixture = shown.get(id);
      return fixture === undefined || fixture.finds.length < 2 || fixture.passes.length < 2;
    });
    assert.deepEqual(
      lacking.map(({ id }) => id),
      [],
    );
  });

  it('leave no fixture without a rule, and none twice', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const shown = ruleFixtures.map(({ rule }) => rule);
    assert.deepEqual(
      shown.filter((id, index) => !ids.has(id) || shown.indexOf(id) !== index),
      [],
    );
  });

  it('ask where they are not certain, and only there', () => {
    assert.deepEqual(
      rules
        .filter(({ certain, question }) => certain === (question !== undefined))
        .map(({ id }) => id),
      [],
    );
  });

  it('give each fix a title, and a title to nothing else', () => {
    assert.deepEqual(
      rules
        .filter(({ fix, fixTitle }) => (fix === undefined) !== (fixTitle === undefined))
        .map(({ id }) => id),
      [],
    );
  });

  it('are never certain of what is wrong only for who complains of it', () => {
    assert.deepEqual(
      rules.filter(({ certain, said }) => certain && said !== undefined).map(({ id }) => id),
      [],
    );
  });

  it('cover each of the main languages with fifteen or more', () => {
    const book = ownRules();
    for (const language of ['go', 'python', 'javascript', 'typescript', 'java'] as const) {
      assert.ok((book.rules.get(language)?.length ?? 0) >= 15, language);
    }
  });
});

const sound = (id: string, pattern = 'foo()') => `
- id: ${id}
  languages: [javascript]
  certain: true
  message: "Found $A."
  why: Because.
  rule: { pattern: "${pattern}" }
`;

describe('readRuleBook', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => removeFolder(folder));

  const write = (name: string, yaml: string) => writeFileSync(path.join(folder, name), yaml);

  function read() {
    const problems: string[] = [];
    const book = readRuleBook(ruleFilesIn(folder), (problem) => problems.push(problem));
    const ids = () => (book.rules.get('javascript') ?? []).map(({ id }) => id);
    return { book, problems, ids };
  }

  it('reports a rule of the wrong form by file and rule, and keeps the others', () => {
    write('one.yml', `${sound('first')}\n- id: second\n  languages: [cobol]\n${sound('third')}`);
    const { problems, ids } = read();
    assert.deepEqual(ids(), ['first', 'third']);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^one\.yml:\d+ \(second\): /);
  });

  it('reports words that YAML reads as null', () => {
    write('one.yml', sound('first').replace('certain: true', 'certain: true\n  words: [null]'));
    const { problems, ids } = read();
    assert.deepEqual(ids(), []);
    assert.match(problems[0] ?? '', /^one\.yml:\d+ \(first\): words\.0/);
  });

  it('reports a file that is no YAML, with the place, and reads the others', () => {
    write('bad.yml', '- id: [\n');
    write('good.yml', sound('first'));
    const { problems, ids } = read();
    assert.deepEqual(ids(), ['first']);
    assert.match(problems[0] ?? '', /^bad\.yml:\d+: /);
  });

  it('reports a file that holds no list', () => {
    write('bad.yml', 'id: first\n');
    assert.deepEqual(read().problems, ['bad.yml:1: a list of rules is expected.']);
  });

  it('fixes each place that fits, with the groups of the pattern, and takes whole lines away', async () => {
    write(
      'one.yml',
      `${sound('first', 'foo($A)')}  fixTitle: Mend it
  fix:
    - { at: A, each: 'b(\\d)', text: "c$1" }
    - { at: lines match, text: "\\n$INDENT_A" }
`,
    );
    const text = 'go();\n  foo(b1 + b2);\n';
    const parsed = await (await syntaxRuntime()).read(text, 'javascript');
    const { findings } = runRules({ parsed }, read().book);
    assert.deepEqual(findings[0]?.fix, [
      { start: 12, end: 14, newText: 'c1' },
      { start: 17, end: 19, newText: 'c2' },
      { start: 5, end: 20, newText: '\n  ' },
    ]);
  });

  it('reads no files but .yml', () => {
    write('notes.txt', 'no rules');
    assert.deepEqual(read().problems, []);
  });

  it('reports a rule that the matcher refuses once, by file and rule, and runs the others', async () => {
    write('one.yml', sound('odd').replace('pattern: "foo()"', 'kind: no_such_kind'));
    write('two.yml', sound('first'));
    const { book, problems } = read();
    for (let round = 0; round < 2; round += 1) {
      const parsed = await (await syntaxRuntime()).read('foo();\n', 'javascript');
      const { findings, skipped } = runRules({ parsed }, book);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['first'],
      );
      assert.deepEqual([...skipped], ['odd']);
    }
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^one\.yml \(odd\): .*no_such_kind/);
  });
});
