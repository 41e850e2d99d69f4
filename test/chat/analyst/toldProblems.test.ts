import assert from 'node:assert/strict';
import { faultsOf } from '../../../src/chat/analyst/faults.ts';
import { toldProblems } from '../../../src/chat/analyst/toldProblems.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const linesOf = (question: string, text: string, language = 'python') =>
  toldProblems(makeEvidence({ question, text, language, path: 'app.py' })).map(({ line }) => line);

/** The text after the first change that is offered for a quoted error. */
function mended(question: string, text: string, language: string): string | undefined {
  const [edit] = faultsOf(makeEvidence({ question, text, language }), true).edits;
  return edit && text.replace(edit.search, () => edit.replace);
}

const mends: readonly (readonly [string, string, string, string])[] = [
  [
    'python',
    "AttributeError: 'dict' object has no attribute 'name'",
    'for user in users:\n    print(user.name)',
    'for user in users:\n    print(user["name"])',
  ],
  [
    'python',
    "NameError: name 'math' is not defined",
    'x = 1\ny = math.pi',
    'import math\n\nx = 1\ny = math.pi',
  ],
  ['python', "NameError: name 'pritn' is not defined", 'x = 1\npritn(x)', 'x = 1\nprint(x)'],
  [
    'python',
    'TypeError: can only concatenate str (not "int") to str',
    'n = 2\nprint("n: " + n)',
    'n = 2\nprint("n: " + str(n))',
  ],
  [
    'python',
    "AttributeError: 'list' object has no attribute 'push'",
    'a = []\na.push(1)',
    'a = []\na.append(1)',
  ],
  [
    'php',
    'Warning: Undefined variable $nmae on line 4',
    '<?php\nfunction f($name)\n{\n    return $nmae;\n}',
    '<?php\nfunction f($name)\n{\n    return $name;\n}',
  ],
  [
    'php',
    'Call to a member function getName() on null',
    '<?php\necho $car->getOwner()->getName();',
    '<?php\necho $car->getOwner()?->getName();',
  ],
  [
    'php',
    'Parse error: syntax error, unexpected token "echo", expecting "," or ";" on line 3',
    "<?php\n$name = 'Ann'\necho $name;",
    "<?php\n$name = 'Ann';\necho $name;",
  ],
  [
    'ruby',
    'uninitialized constant JSON (NameError)',
    'data = JSON.parse(text)',
    "require 'json'\n\ndata = JSON.parse(text)",
  ],
  [
    'ruby',
    "undefined local variable or method `resutl' for main",
    'result = 1\nputs resutl',
    'result = 1\nputs result',
  ],
  ['ruby', "undefined method `chomp' for nil", 'name = gets.chomp', 'name = gets&.chomp'],
  [
    'shellscript',
    'line 2: VERSION: command not found',
    '#!/bin/bash\nVERSION = "1"',
    '#!/bin/bash\nVERSION="1"',
  ],
  [
    'shellscript',
    "syntax error near unexpected token `fi'",
    'if [ -f "$1" ]\n  echo found\nfi',
    'if [ -f "$1" ]; then\n  echo found\nfi',
  ],
  [
    'shellscript',
    'TARGET: unbound variable',
    'set -u\necho "$TARGET"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: The shell fills it in.
    'set -u\necho "${TARGET:-}"',
  ],
];

describe('an error that a question quotes', () => {
  for (const [language, question, text, expected] of mends)
    it(`is mended in ${language}: ${question}`, () => {
      assert.equal(mended(question, text, language), expected);
    });

  it('stands at the line that it names', () => {
    assert.deepEqual(linesOf('ValueError: bad value on line 2', 'a = 1\nb = 2\n'), [2]);
    assert.deepEqual(linesOf('ValueError: bad value on line 9', 'a = 1\nb = 2\n'), []);
  });

  it('stands at the only line that holds what it quotes', () => {
    const told = "KeyError: 'price' when i run it";
    assert.deepEqual(linesOf(told, 'a = row["price"]\nb = row["name"]\n'), [1]);
    assert.deepEqual(linesOf(told, 'a = row["price"]\nb = old["price"]\n'), []);
  });

  it('stands at a property and not at a variable of the same name', () => {
    const told = "AttributeError: 'User' object has no attribute 'mail'";
    assert.deepEqual(linesOf(told, 'mail = 1\nprint(user.mail)\n'), [2]);
  });

  it('is read elsewhere where output is attached', () => {
    const attached = [{ kind: 'terminal' as const, text: 'boom', title: 'Terminal' }];
    const evidence = makeEvidence({
      question: 'ValueError: bad value on line 2',
      text: 'a = 1\nb = 2\n',
      editor: { attached: attached as never },
    });
    assert.deepEqual(toldProblems(evidence), []);
  });
});
