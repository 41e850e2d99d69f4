import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseCode } from '../../../src/chat/sampling/normaliseCode.ts';

const same: readonly (readonly [string, string, string, string])[] = [
  ['white space', 'go', 'if a==b{\n\treturn  1 }', 'if a == b { return 1 }'],
  ['line comments', 'go', 'x := 1 // one\ny()', 'x := 1\ny()'],
  ['block comments', 'java', 'f(/* why\n */ 1);', 'f(1);'],
  ['hash comments', 'ruby', 'f 1 # one', 'f 1'],
  ['quotes', 'javascript', 'f(\'a\', "b")', 'f("a", \'b\')'],
  ['quotes', 'python', "f('a')", 'f("a")'],
  ['blank and commented lines of Python', 'python', 'a\n\n    # why\nb', 'a\nb\n'],
  ['line ends', 'c', 'a;\r\nb;', 'a;\nb;'],
];

const different: readonly (readonly [string, string, string, string])[] = [
  ['the indentation of Python', 'python', 'for a in b:\n  c\n  d', 'for a in b:\n  c\nd'],
  ['white space in a text', 'go', 'f("a  b")', 'f("a b")'],
  ['what looks like a comment in a text', 'go', 'f("http://a")', 'f("http://b")'],
  ['quotes where a character is meant', 'c', "f('a')", 'f("a")'],
  ['words that a space keeps apart', 'go', 'return x', 'returnx'],
  ['a directive', 'c', '#define A', '#define B'],
  [
    'what follows a lifetime',
    'rust',
    "fn f<'a>(x: &'a str) { g(1) }",
    "fn f<'a>(x: &'a str) { g(2) }",
  ],
];

describe('normaliseCode', () => {
  for (const [what, language, one, other] of same) {
    it(`does not mind ${what} in ${language}`, () => {
      assert.equal(normaliseCode(one, language), normaliseCode(other, language));
    });
  }

  for (const [what, language, one, other] of different) {
    it(`minds ${what}`, () => {
      assert.notEqual(normaliseCode(one, language), normaliseCode(other, language));
    });
  }

  it('does not mind comments and white space anywhere between words', () => {
    const word = fc.constantFrom('a', 'bc', '1', '==', '(', ')', '"x y"', ';');
    const gap = fc.constantFrom(' ', '\n', '\t', ' /* x */ ', ' // y\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
        const code = parts.map(([token, space]) => token + space).join('');
        const plain = parts.map(([token]) => token).join(' ');
        assert.equal(normaliseCode(code, 'go'), normaliseCode(plain, 'go'));
      }),
    );
  });

  for (const [what, piece] of [
    ['quotes', '"'],
    ['comments that never end', '/*'],
    ['backticks', '`'],
    ['triple quotes', "'''"],
    ['backslashes', '"\\'],
    ['blank lines', ' \n'],
  ] as const) {
    it(`reads each of very many ${what} once`, () => {
      const started = performance.now();
      for (const language of ['python', 'go', 'rust']) {
        normaliseCode(piece.repeat(300_000 / piece.length), language);
      }
      // A tenth of it is usual; time that grows with the square of the length would be minutes.
      assert.ok(performance.now() - started < 3_000, `${performance.now() - started} ms`);
    });
  }
});
