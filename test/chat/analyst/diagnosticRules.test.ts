import assert from 'node:assert/strict';
import { rulesFor } from '../../../src/chat/analyst/diagnosticRules.ts';
import { mendMarked } from './mendMarked.ts';

const languages =
  'c cpp csharp go java javascript php python ruby rust shellscript typescript typescriptreact'.split(
    ' ',
  );
const lines = ['for (int i = 0; i <= n; i++) {', '  name = name.name(name[0]);', '}'];

describe('the rules for messages', () => {
  for (const language of languages)
    it(`build every pattern from what a message names, in ${language}`, () => {
      const groups = ['name', 'name', 'name'];
      for (const { where, earlier, locate, mend, rewrite } of rulesFor(language)) {
        assert.doesNotThrow(() => {
          where?.(groups);
          earlier?.(groups);
          locate?.(lines, groups);
          for (const line of lines) mend?.(line, groups);
          rewrite?.(lines, 2, groups);
        });
      }
    });

  it('leave alone a line that nobody wrote by hand', () => {
    const long = `x = ${'(a - b) * '.repeat(200)}c / d`;
    assert.equal(
      mendMarked('python', `»${long}`, 'ZeroDivisionError: division by zero'),
      undefined,
    );
    assert.equal(
      mendMarked('java', `int f() {\n${long}\n»}`, 'missing return statement'),
      undefined,
    );
  });

  it('have a place or a change, each of them', () => {
    for (const rule of languages.flatMap(rulesFor))
      assert.ok(rule.mend ?? rule.rewrite ?? rule.where ?? rule.locate, rule.title);
  });
});
