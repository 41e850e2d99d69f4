import assert from 'node:assert/strict';
import { type MarkedCase, mendMarked, mendQuoted } from './mendMarked.ts';

const cases: readonly MarkedCase[] = [
  ['python', '»if x == None:', 'comparison to None should be `x is None` (E711)', 'if x is None:'],
  ['python', '»import os\nimport sys', "'os' imported but unused (F401)", '\nimport sys'],
  ['python', '»from a import b, c', '`a.c` imported but unused', 'from a import b'],
  [
    'python',
    '»def f(rows=[]):\n    return rows',
    'Do not use mutable data structures for argument defaults (B006)',
    'def f(rows=None):\n    if rows is None:\n        rows = []\n    return rows',
  ],
  [
    'python',
    '»p = re.compile("\\d+")',
    'invalid escape sequence \\d (W605)',
    'p = re.compile(r"\\d+")',
  ],
  ['python', '»except:', 'do not use bare `except` (E722)', 'except Exception:'],
  [
    'python',
    '»def f(name: str = None):',
    'Incompatible default for argument "name" (default has type "None", argument has type "str")',
    'def f(name: str | None = None):',
  ],
  [
    'python',
    '»set_age(text)',
    'Argument 1 to "set_age" has incompatible type "str"; expected "int"',
    'set_age(int(text))',
  ],
  [
    'python',
    '»    return count',
    'Incompatible return value type (got "int", expected "str")',
    '    return str(count)',
  ],
  [
    'python',
    'def f(t):\n    m = re.match("a", t)\n»    return m.group(0)',
    'Item "None" of "Match[str] | None" has no attribute "group"',
    'def f(t):\n    m = re.match("a", t)\n    if m is None:\n        return None\n    return m.group(0)',
  ],
  [
    'python',
    'def f():\n»    await g()',
    '"await" allowed only within async function',
    'async def f():\n    await g()',
  ],
  [
    'python',
    'def f(a):\n    if a:\n        n = 1\n»    return n',
    '"n" is possibly unbound',
    'def f(a):\n    n = None\n    if a:\n        n = 1\n    return n',
  ],
  [
    'python',
    'def f():\n»x = 1',
    'expected an indented block after function definition on line 1',
    'def f():\n    x = 1',
  ],
  [
    'python',
    '»print "a"',
    "Missing parentheses in call to 'print'. Did you mean print(...)?",
    'print("a")',
  ],
  [
    'python',
    '»if a = 1:',
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
    'if a == 1:',
  ],
  ['python', '»x = f(a, (b + 1)', "'(' was never closed", 'x = f(a, (b + 1))'],
  ['python', "»x = 'abc", 'unterminated string literal (detected at line 1)', "x = 'abc'"],
];

describe('what ruff, mypy, pyright and the parser say', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendMarked(language, text, message), after);
    });
  }
});

const quoted: readonly MarkedCase[] = [
  [
    'python',
    'for p in ps:\n    counts[p] += 1',
    "KeyError: 'apple'",
    'for p in ps:\n    counts[p] = counts.get(p, 0) + 1',
  ],
  ['python', 'groups[key].append(row)', "KeyError: 'a'", 'groups.setdefault(key, []).append(row)'],
  [
    'python',
    'for i in range(len(xs) + 1):\n    print(xs[i])',
    'IndexError: list index out of range',
    'for i in range(len(xs)):\n    print(xs[i])',
  ],
  [
    'python',
    'for i in range(len(xs)):\n    print(xs[i + 1] - xs[i])',
    'IndexError: list index out of range',
    'for i in range(len(xs) - 1):\n    print(xs[i + 1] - xs[i])',
  ],
  [
    'python',
    'count = 0\ndef f():\n    count += 1',
    "UnboundLocalError: local variable 'count' referenced before assignment",
    'count = 0\ndef f():\n    global count\n    count += 1',
  ],
  [
    'python',
    'class A:\n    def run(n):\n        pass',
    'TypeError: A.run() takes 1 positional argument but 2 were given',
    'class A:\n    def run(self, n):\n        pass',
  ],
  ['python', 'seen.add(row)', "TypeError: unhashable type: 'list'", 'seen.add(tuple(row))'],
  [
    'python',
    'for k, v in prices:\n    print(k)',
    'ValueError: too many values to unpack (expected 2)',
    'for k, v in prices.items():\n    print(k)',
  ],
  [
    'python',
    'for i, row in rows:\n    print(i)',
    'TypeError: cannot unpack non-iterable int object',
    'for i, row in enumerate(rows):\n    print(i)',
  ],
  [
    'python',
    'first = d.keys()[0]',
    "TypeError: 'dict_keys' object is not subscriptable",
    'first = list(d.keys())[0]',
  ],
  [
    'python',
    'return max(xs)',
    'ValueError: max() arg is an empty sequence',
    'return max(xs, default=0)',
  ],
  [
    'python',
    'sock.send("hi")',
    "TypeError: a bytes-like object is required, not 'str'",
    'sock.send("hi".encode())',
  ],
  [
    'python',
    'return total / count',
    'ZeroDivisionError: division by zero',
    'return total / count if count else 0',
  ],
  [
    'python',
    'age = input("age: ") + 1',
    'TypeError: can only concatenate str (not "int") to str',
    undefined,
  ],
  [
    'python',
    'with open(path) as f:\n    pass',
    "UnicodeDecodeError: 'charmap' codec can't decode byte 0x9d",
    'with open(path, encoding="utf-8") as f:\n    pass',
  ],
];

describe('what a running Python says', () => {
  for (const [language, text, question, after] of quoted) {
    it(`is ${after === undefined ? 'left' : 'mended'}: ${question}`, () => {
      assert.equal(mendQuoted(language, text, question), after);
    });
  }
});
