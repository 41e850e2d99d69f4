import assert from 'node:assert/strict';
import { fixDiagnostic } from '../../../src/chat/analyst/diagnosticFix.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

/** The text after the fix of a message about one of its lines; undefined where there is no fix. */
function mended(language: string, text: string, line: number, message: string) {
  const evidence = makeEvidence({ question: 'fix the error', text, language });
  const edit = fixDiagnostic({ line, severity: 'error', message }, evidence);
  return edit === undefined ? undefined : text.replace(edit.search, () => edit.replace);
}

const mends: readonly (readonly [string, string, number, string, string])[] = [
  ['go', 'size := len(rows)', 1, 'declared and not used: size', '_ = len(rows)'],
  ['go', 'size, err := read()', 1, 'declared and not used: size', '_, err := read()'],
  [
    'go',
    'return n',
    1,
    'cannot use n (variable of type int) as uint16 value in return statement',
    'return uint16(n)',
  ],
  [
    'rust',
    'let sum = 0;\nsum += 1;',
    2,
    'cannot assign twice to immutable variable `sum` (E0384)',
    'let mut sum = 0;\nsum += 1;',
  ],
  [
    'rust',
    'let name: String = "a";',
    1,
    'mismatched types: expected `String`, found `&str`',
    'let name: String = "a".to_string();',
  ],
  [
    'c',
    'if (state = READY) {',
    1,
    'using the result of an assignment as a condition without parentheses',
    'if (state == READY) {',
  ],
  ['c', 'int a = 1', 1, "expected ';' after expression", 'int a = 1;'],
  [
    'python',
    'if kind is not "a":',
    1,
    '"is not" with a literal. Did you mean "!="?',
    'if kind != "a":',
  ],
  ['python', 'def run()', 1, "expected ':'", 'def run():'],
  ['python', 'total = 1\nprint(totl)', 2, 'undefined name totl', 'total = 1\nprint(total)'],
  [
    'typescript',
    'const n = 1;\nn = 2;',
    2,
    "Cannot assign to 'n' because it is a constant.",
    'let n = 1;\nn = 2;',
  ],
  [
    'tsx',
    '<a onClick={close(id)}>',
    1,
    "Type 'void' is not assignable to type 'MouseEventHandler<HTMLElement>'.",
    '<a onClick={() => close(id)}>',
  ],
];

const leaves: readonly (readonly [string, string, number, string])[] = [
  ['c', 'if ((a = b) && c <= d) {', 1, 'expected expression'],
  ['c', 'if (a = b, c = d) {', 1, 'suggest parentheses around assignment used as truth value'],
  ['python', 'print(ab)', 1, 'undefined name ab'],
  ['python', 'rate = 1\nrats = 2\nprint(ratt)', 3, 'undefined name ratt'],
  ['typescript', 'n = 2;', 1, "Cannot assign to 'n' because it is a constant."],
];

describe('fixDiagnostic', () => {
  for (const [language, text, line, message, after] of mends) {
    it(`mends "${message}"`, () => {
      assert.equal(mended(language, text, line, message), after);
    });
  }

  for (const [language, text, line, message] of leaves) {
    it(`leaves ${JSON.stringify(text)} as it is for "${message}"`, () => {
      assert.equal(mended(language, text, line, message), undefined);
    });
  }
});
