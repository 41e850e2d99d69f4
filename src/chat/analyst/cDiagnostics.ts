import { longPattern } from '../longPattern.ts';
import { cErrors } from './cErrors.ts';
import { cFormats } from './cFormats.ts';
import { declaredTwice, fallThrough, unassigned, unusedVariable } from './commonDiagnostics.ts';
import { type DiagnosticRule, literal, once } from './diagnosticRule.ts';
import { missingReturn } from './missingReturn.ts';

/** In the words of gcc and clang, for C and C++. */
export const cDiagnostics: readonly DiagnosticRule[] = [
  ...cFormats,
  unusedVariable(/unused variable ['‘"](\w+)|variable ['‘"](\w+)['’"] set but not used/u),
  unassigned(
    /['‘"](\w+)['’"] (?:may be|is|might be) used uninitialized|variable ['‘"](\w+)['’"] is (?:used )?uninitialized/u,
  ),
  missingReturn(
    longPattern`
      control reaches end of non-void|non-void function does not return|no return statement in function returning non-void|
      control may reach end
    `,
    'typed before',
    ';',
  ),
  fallThrough(/may fall through|unannotated fall-through/u),
  declaredTwice(/redefinition of ['‘"](\w+)|redeclaration of ['‘"](?:[\w:]+ )?(\w+)/u),
  {
    message:
      /comparison (?:of integer expressions of different signedness|between signed and unsigned|of integers of different signs)/u,
    title: 'Count in the type of the size',
    mend: (line) => once(line, /(?<=\bfor \()(?:unsigned )?int(?= \w+ = \d)/u, 'size_t'),
  },
  {
    message: /array (?:subscript|index) \d+ is (?:above array bounds|past the end|outside)/u,
    title: 'Stop before the end',
    mend: (line) => once(line, /(?<=\bfor\b.*;.*)<=/u, '<'),
    earlier: () => /\bfor\b.*;.*<=/u,
  },
  {
    message:
      /request for member ['‘"](\w+)['’"] in .*pointer type|member reference type .* is a pointer/u,
    title: 'Follow the pointer',
    mend: (line, [name]) =>
      name === undefined
        ? once(line, /(?<=\w)\.(?=[A-Za-z_])/u, '->')
        : once(line, new RegExp(`\\.(?=${name}\\b)`, 'u'), '->'),
  },
  {
    message:
      /base operand of ['‘"]->['’"] has non-pointer type|invalid type argument of ['‘"]->|member reference type .* is not a pointer/u,
    title: 'Write a dot',
    mend: (line) => once(line, /->/u, '.'),
  },
  {
    message: /['‘"](\w+)['’"] (?:was not declared|undeclared)|undeclared identifier ['‘"](\w+)/u,
    title: 'Declare `$1`',
    mend: (line, [name = '']) =>
      once(line, new RegExp(`(?<=\\bfor \\()(?=${name} = )`, 'u'), 'int '),
  },
  {
    message:
      /assignment (?:of|to) (?:read-only|const)\b.*['‘"](\w+)|cannot assign to variable ['‘"](\w+)['’"] with const/u,
    title: 'Let `$1` change',
    mend: (line, [name = '']) => once(line, new RegExp(`\\bconst (?=[^;]*\\b${name}\\b)`, 'u'), ''),
    earlier: ([name = '']) => new RegExp(`\\bconst [\\w:* ]*\\b${name}\\b`, 'u'),
  },
  {
    message:
      /makes integer from pointer without a cast|incompatible pointer to integer conversion/u,
    title: 'Write a single letter',
    mend: (line) => once(line, /"([^"\\]|\\.)"/u, "'$1'"),
  },
  {
    message: /multi-character character constant|character constant too long/u,
    title: 'Write a text',
    mend: (line) => once(line, /'([^'\\]{2,})'/u, '"$1"'),
  },
  {
    message:
      /suggest parentheses around comparison in operand of ['‘"][&|^]|& has lower precedence than [!=]=/u,
    title: 'Mask before comparing',
    mend: (line) => once(line, /(?<![\w&])([\w>.-]+ & [\w.]+)(?= [!=]= )/u, '($1)'),
  },
  {
    // Of bytes one is never what was meant.
    message: longPattern`
        ^(?!.*\b(?:char|u?int8_t|void|byte) ?\*).*sizeof.* (?:is the same expression as the destination|
        will return the size of|while the size is based on)|
        ^(?!.*\b(?:char|u?int8_t|void|byte) ?\*).*size is based on a different type
      `,
    title: 'Take the size of what it points to',
    mend: (line) => once(line, /\bsizeof ?\(?(?:\w+ \*|(\w+))\)?(?=\s*[),;])/u, 'sizeof(*$1)'),
  },
  {
    message:
      /(?:address of|address of stack memory associated with) local variable(?: ['‘"](\w+))?/u,
    title: 'Keep it alive',
    mend: (line) => once(line, /(?<=^\s*)(?=(?:char|int|struct \w+|double) \w+\[)/u, 'static '),
    earlier: ([name = String.raw`\w+`]) =>
      new RegExp(`^\\s*(?:char|int|struct \\w+|double) ${name}\\[`, 'u'),
  },
  {
    message:
      /comparison (?:with|against a?) ?string literal|against a string literal is unspecified/u,
    title: 'Compare the texts',
    mend: (line) =>
      once(line, /([\w.[\]>-]+) == ("[^"]*")/u, 'strcmp($1, $2) == 0') ??
      once(line, /([\w.[\]>-]+) != ("[^"]*")/u, 'strcmp($1, $2) != 0'),
  },
  {
    message:
      /(?:discards? ['‘"]?const|ISO C\+\+ forbids converting a string constant|conversion from string literal)/u,
    title: 'Point to what does not change',
    mend: (line) => once(line, /(?<=^\s*|\(|, )(?<!const )char ?\*(?=\s*\w+)/u, 'const char *'),
  },
  {
    message:
      /(?:passing argument|incompatible (?:integer to )?pointer).*(?:makes pointer from integer|conversion)/u,
    title: 'Hand over an address',
    mend: (line) => once(line, /(?<=\bscanf\("[^"]*", )(?=\w+\))/u, '&'),
  },
  {
    message: /implicit declaration of function ['‘"](\w+)|undefined reference to [`'‘](\w+)/u,
    title: 'Declare `$1`',
    rewrite: (lines, line, [name = '']) => declaredBefore(lines, line, name),
  },
  ...cErrors,
];

/** A function that the file defines only further down is declared before the first that uses it. */
function declaredBefore(lines: readonly string[], line: number, name: string) {
  const defined = lines
    .slice(line)
    .find((text) => new RegExp(`^[A-Za-z_][\\w *]*\\b${literal(name)}\\([^;]*$`, 'u').test(text));
  const first = lines
    .slice(0, line)
    .findLastIndex((text) => /^[A-Za-z_][\w *]*\([^;]*$/u.test(text));
  return defined === undefined || first === -1
    ? undefined
    : [{ line: first + 1, text: `${defined.replace(/\s*\{?\s*$/u, '')};\n\n${lines[first]}` }];
}
