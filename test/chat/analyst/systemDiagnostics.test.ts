import assert from 'node:assert/strict';
import { type MarkedCase, mendMarked, mendQuoted } from './mendMarked.ts';

const cases: readonly MarkedCase[] = [
  [
    'go',
    'package a\n\nimport (\n\t"fmt"\n)\n\nfunc f() {\n»\tfmt.Println(strings.ToUpper("a"))\n}',
    'undefined: strings',
    'package a\n\nimport (\n\t"strings"\n\t"fmt"\n)\n\nfunc f() {\n\tfmt.Println(strings.ToUpper("a"))\n}',
  ],
  [
    'go',
    'func f(a []int) int {\n\ttotal := 0\n\tfor _, n := range a {\n\t\ttotal += n\n\t}\n»}',
    'missing return',
    'func f(a []int) int {\n\ttotal := 0\n\tfor _, n := range a {\n\t\ttotal += n\n\t}\n\treturn total\n}',
  ],
  [
    'go',
    '»\tappend(out, n)',
    'append(out, n) (value of type []int) is not used',
    '\tout = append(out, n)',
  ],
  ['go', '»if n {', 'non-boolean condition in if statement', 'if n != 0 {'],
  [
    'go',
    '»\tm[k].n = 1',
    'cannot assign to struct field m[k].n in map',
    '\tentry := m[k]\n\tentry.n = 1\n\tm[k] = entry',
  ],
  ['go', '»x := 1', 'syntax error: non-declaration statement outside function body', 'var x = 1'],
  [
    'go',
    'for _, u := range urls {\n\tgo func() {\n»\t\tget(u)\n\t}()\n}',
    'loop variable u captured by func literal',
    'for _, u := range urls {\n\tu := u\n\tgo func() {\n\t\tget(u)\n\t}()\n}',
  ],
  [
    'go',
    '»func (c Counter) Add() {',
    'Add passes lock by value: Counter contains sync.Mutex',
    'func (c *Counter) Add() {',
  ],
  [
    'rust',
    '»let n: u64 = self.w * self.h;',
    'mismatched types: expected `u64`, found `u32` (E0308)',
    'let n: u64 = self.w as u64 * self.h as u64;',
  ],
  [
    'rust',
    '»let n: u64 = count;',
    'mismatched types: expected `u64`, found `u32` (E0308)',
    'let n: u64 = count as u64;',
  ],
  [
    'rust',
    'let n: i32;\n»println!("{}", n);',
    "used binding `n` isn't initialized (E0381)",
    'let n: i32 = 0;\nprintln!("{}", n);',
  ],
  [
    'rust',
    '»let s = first + second;',
    'cannot add `&str` to `&str` (E0369)',
    'let s = first.to_string() + second;',
  ],
  [
    'rust',
    '»save(file);',
    'unused `Result` that must be used',
    'save(file).expect("this should not fail");',
  ],
  [
    'rust',
    'trait A {\n    fn run(&self) -> u32;\n}\n»impl A for B {\n}',
    'not all trait items implemented, missing: `run` (E0046)',
    'trait A {\n    fn run(&self) -> u32;\n}\nimpl A for B {\n    fn run(&self) -> u32 {\n        todo!()\n    }\n}',
  ],
  [
    'ruby',
    'attr_accessor :balance\n»    balance = 3',
    'Lint/UselessAssignment: Useless assignment to variable - `balance`.',
    'attr_accessor :balance\n    self.balance = 3',
  ],
  [
    'ruby',
    'def a\n  if x\n    y\nend\n\n»def b\nend',
    "syntax error, unexpected end-of-input, expecting `end'",
    'def a\n  if x\n    y\n  end\nend\n\ndef b\nend',
  ],
  [
    'shellscript',
    '»rm $file',
    'SC2086: Double quote to prevent globbing and word splitting.',
    'rm "$file"',
  ],
  [
    'shellscript',
    '»cd "$dir"',
    "SC2164: Use 'cd ... || exit' or 'cd ... || return' in case cd fails.",
    'cd "$dir" || exit 1',
  ],
  [
    'shellscript',
    '»for a in $@; do',
    'SC2068: Double quote array expansions to avoid re-splitting elements.',
    'for a in "$@"; do',
  ],
  [
    'shellscript',
    '»d=`date`',
    'SC2006: Use $(...) notation instead of legacy backticks `...`.',
    'd=$(date)',
  ],
  [
    'shellscript',
    '»while read line; do',
    'SC2162: read without -r will mangle backslashes.',
    'while read -r line; do',
  ],
  [
    'shellscript',
    '»local x=$(f)',
    'SC2155: Declare and assign separately to avoid masking return values.',
    'local x\nx=$(f)',
  ],
  [
    'shellscript',
    "»echo '$HOME'",
    "SC2016: Expressions don't expand in single quotes, use double quotes for that.",
    'echo "$HOME"',
  ],
  [
    'shellscript',
    `»echo '{"text": "$app is ready"}'`,
    "SC2016: Expressions don't expand in single quotes, use double quotes for that.",
    `echo '{"text": "'"$app"' is ready"}'`,
  ],
  [
    'shellscript',
    '»if [ "$a" > 3 ]; then',
    'SC2071: > is for string comparisons. Use -gt instead.',
    'if [ "$a" -gt 3 ]; then',
  ],
  [
    'shellscript',
    '»cmd 2>&1 > log',
    'SC2069: To redirect stdout+stderr, 2>&1 must be last',
    'cmd > log 2>&1',
  ],
  [
    'shellscript',
    '#!/bin/sh\n»if [[ $a == b ]]; then',
    'SC3010: In POSIX sh, [[ ]] is undefined.',
    '#!/bin/bash\nif [[ $a == b ]]; then',
  ],
  [
    'shellscript',
    '»rm -rf "$dir/"*',
    `SC2115: Use "\${var:?}" to ensure this never expands to /* .`,
    `rm -rf "\${dir:?}/"*`,
  ],
];

describe('what go, rustc, RuboCop and ShellCheck say', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendMarked(language, text, message), after);
    });
  }
});

const quoted: readonly MarkedCase[] = [
  [
    'go',
    'type T struct {\n\tn map[string]int\n}\nfunc (t *T) add(k string) {\n\tt.n[k]++\n}',
    'panic: assignment to entry in nil map',
    'type T struct {\n\tn map[string]int\n}\nfunc (t *T) add(k string) {\n\tif t.n == nil {\n\t\tt.n = make(map[string]int)\n\t}\n\tt.n[k]++\n}',
  ],
  [
    'go',
    'func f(a []int) []int {\n\tch := make(chan int)\n\tfor _, n := range a {\n\t\tch <- n\n\t}\n\tclose(ch)\n\treturn all(ch)\n}',
    'fatal error: all goroutines are asleep - deadlock!',
    'func f(a []int) []int {\n\tch := make(chan int)\n\tgo func() {\n\t\tfor _, n := range a {\n\t\t\tch <- n\n\t\t}\n\t\tclose(ch)\n\t}()\n\treturn all(ch)\n}',
  ],
  [
    'go',
    'var seen map[string]bool\nseen["a"] = true',
    'panic: assignment to entry in nil map',
    'seen := make(map[string]bool)\nseen["a"] = true',
  ],
  [
    'go',
    'for i := 0; i <= len(a); i++ {\n\tsum += a[i]\n}',
    'panic: runtime error: index out of range [3] with length 3',
    'for i := 0; i < len(a); i++ {\n\tsum += a[i]\n}',
  ],
  [
    'go',
    'func mean(a []int) int {\n\treturn sum(a) / len(a)\n}',
    'panic: runtime error: integer divide by zero',
    'func mean(a []int) int {\n\tif len(a) == 0 {\n\t\treturn 0\n\t}\n\treturn sum(a) / len(a)\n}',
  ],
  [
    'rust',
    'let last = xs.len() - 1;',
    "thread 'main' panicked at 'attempt to subtract with overflow'",
    'let last = xs.len().saturating_sub(1);',
  ],
  [
    'rust',
    'for i in 0..=xs.len() {\n    sum += xs[i];\n}',
    "thread 'main' panicked at index out of bounds: the len is 3 but the index is 3",
    'for i in 0..xs.len() {\n    sum += xs[i];\n}',
  ],
  ['rust', 'total / count', "thread 'main' panicked at attempt to divide by zero", undefined],
  [
    'ruby',
    '@stock[sku] += n',
    "undefined method `+' for nil:NilClass (NoMethodError)",
    '@stock[sku] = (@stock[sku] || 0) + n',
  ],
  [
    'ruby',
    'groups[key] << row',
    "undefined method `<<' for nil (NoMethodError)",
    '(groups[key] ||= []) << row',
  ],
  ['ruby', 'total / count', 'ZeroDivisionError: divided by 0', undefined],
  ['ruby', 'config.fetch(:port)', 'KeyError: key not found: :port', 'config.fetch(:port, nil)'],
  [
    'shellscript',
    'set -u\nname=$1\necho "$2"',
    'line 3: $2: unbound variable',
    `set -u\nname=$1\necho "\${2:-}"`,
  ],
  [
    'shellscript',
    `#!/bin/sh\necho "\${name^^}"`,
    'line 2: bad substitution',
    `#!/bin/bash\necho "\${name^^}"`,
  ],
  [
    'shellscript',
    'p=$(( done * 100 / total ))',
    'division by 0 (error token is "total")',
    undefined,
  ],
];

describe('what running Go, Rust, Ruby and shell programs say', () => {
  for (const [language, text, question, after] of quoted) {
    it(`is ${after === undefined ? 'left' : 'mended'}: ${question}`, () => {
      assert.equal(mendQuoted(language, text, question), after);
    });
  }
});
