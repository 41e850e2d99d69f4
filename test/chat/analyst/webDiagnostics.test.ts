import assert from 'node:assert/strict';
import { type MarkedCase, mendMarked, mendQuoted } from './mendMarked.ts';

const cases: readonly MarkedCase[] = [
  [
    'typescript',
    'function f(n: number): string {\n  if (n > 1) {\n    return "a";\n  }\n»}',
    "Function lacks ending return statement and return type does not include 'undefined'. (TS2366)",
    'function f(n: number): string {\n  if (n > 1) {\n    return "a";\n  }\n  throw new Error(\'This should not be reached.\');\n}',
  ],
  [
    'typescript',
    '»const user: User = load(1);',
    "Type 'Promise<User>' is not assignable to type 'User'.",
    'const user: User = await load(1);',
  ],
  [
    'typescript',
    'const user = load(1);\n»show(user.name);',
    "Property 'name' does not exist on type 'Promise<User>'.",
    'const user = await load(1);\nshow(user.name);',
  ],
  [
    'typescript',
    'function load() {\n»  return await get();\n}',
    "'await' expressions are only allowed within async functions and at the top levels of modules. (TS1308)",
    'async function load() {\n  return await get();\n}',
  ],
  [
    'javascript',
    'button.addEventListener("click", () => {\n»  await save();\n});',
    'await is only valid in async functions',
    'button.addEventListener("click", async () => {\n  await save();\n});',
  ],
  [
    'typescript',
    '»  log(error.message);',
    "'error' is of type 'unknown'. (TS18046)",
    '  log((error instanceof Error ? error.message : String(error)));',
  ],
  [
    'typescript',
    '»  private name: string;',
    "Property 'name' has no initializer and is not definitely assigned in the constructor.",
    "  private name: string = '';",
  ],
  [
    'javascript',
    '»let total = sum(xs);',
    "'total' is never reassigned. Use 'const' instead.",
    'const total = sum(xs);',
  ],
  [
    'javascript',
    '»if (x === NaN) {',
    'Use the isNaN function to compare with NaN.',
    'if (Number.isNaN(x)) {',
  ],
  [
    'javascript',
    '»const n = parseInt(text);',
    'Missing radix parameter.',
    'const n = parseInt(text, 10);',
  ],
  [
    'typescript',
    '»function f(a, b: number) {',
    "Parameter 'a' implicitly has an 'any' type.",
    'function f(a: unknown, b: number) {',
  ],
  [
    'typescriptreact',
    'export function A() {\n»  const [n, setN] = useState(0);',
    "Cannot find name 'useState'.",
    "import { useState } from 'react';\n\nexport function A() {\n  const [n, setN] = useState(0);",
  ],
  [
    'typescript',
    'let n: number;\n»n = 1;\nlet n = 2;',
    "Cannot redeclare block-scoped variable 'n'.",
    undefined,
  ],
  [
    'php',
    '<?php\nfunction f(int $n): bool\n{\n    if ($n > 1) {\n        return true;\n    }\n»}',
    'Method f() should return bool but return statement is missing.',
    '<?php\nfunction f(int $n): bool\n{\n    if ($n > 1) {\n        return true;\n    }\n    return false;\n}',
  ],
  [
    'php',
    '<?php\n»echo strlen($n);',
    'Parameter #1 $string of function strlen expects string, int given.',
    '<?php\necho strlen((string) $n);',
  ],
  [
    'php',
    '<?php\n$min = 3;\n$f = function ($n) {\n»    return $n > $min;\n};',
    'Undefined variable $min',
    '<?php\n$min = 3;\n$f = function ($n) use ($min) {\n    return $n > $min;\n};',
  ],
  [
    'php',
    '<?php\nforeach ($a as $n) {\n»    $sum += $n;\n}',
    'Undefined variable $sum',
    '<?php\n$sum = 0;\nforeach ($a as $n) {\n    $sum += $n;\n}',
  ],
  [
    'php',
    '<?php\nnamespace App;\n»$d = new DateTime();',
    'Class "App\\DateTime" not found',
    '<?php\nnamespace App;\n$d = new \\DateTime();',
  ],
];

describe('what TypeScript, ESLint, PHP and phpstan say', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendMarked(language, text, message), after);
    });
  }
});

const quoted: readonly MarkedCase[] = [
  [
    'javascript',
    'const city = user.address.city;',
    "TypeError: Cannot read properties of undefined (reading 'city')",
    'const city = user.address?.city;',
  ],
  [
    'javascript',
    'for (const x of xs) {\n  grid[y][x] = 0;\n}',
    "TypeError: Cannot set properties of undefined (setting '0')",
    'for (const x of xs) {\n  (grid[y] ??= [])[x] = 0;\n}',
  ],
  [
    'javascript',
    'if (names.contains(name)) {\n}',
    'TypeError: names.contains is not a function',
    'if (names.includes(name)) {\n}',
  ],
  [
    'javascript',
    'return xs.reduce((a, b) => a + b);',
    'TypeError: Reduce of empty array with no initial value',
    'return xs.reduce((a, b) => a + b, 0);',
  ],
  [
    'javascript',
    'for (const key of Object.keys(options)) {\n}',
    'TypeError: Cannot convert undefined or null to object',
    'for (const key of Object.keys(options ?? {})) {\n}',
  ],
  [
    'javascript',
    'for (const tag of post.tags) {\n}',
    'TypeError: post.tags is not iterable',
    'for (const tag of (post.tags ?? [])) {\n}',
  ],
  [
    'javascript',
    'class A {}\nconst a = A();',
    "TypeError: Class constructor A cannot be invoked without 'new'",
    'class A {}\nconst a = new A();',
  ],
  [
    'javascript',
    'class B extends A {\n  constructor(n) {\n    this.n = n;\n  }\n}',
    "ReferenceError: Must call super constructor in derived class before accessing 'this'",
    'class B extends A {\n  constructor(n) {\n    super();\n    this.n = n;\n  }\n}',
  ],
  [
    'javascript',
    'show(limit);\nconst limit = 3;',
    "ReferenceError: Cannot access 'limit' before initialization",
    'const limit = 3;\nshow(limit);\n',
  ],
  [
    'php',
    '<?php\n$counts[$word] += 1;',
    'Warning: Undefined array key "apple"',
    '<?php\n$counts[$word] = ($counts[$word] ?? 0) + 1;',
  ],
  [
    'php',
    '<?php\nforeach ($rows as $row) {\n}',
    'foreach() argument must be of type array|object, null given',
    undefined,
  ],
  [
    'php',
    '<?php\necho "n: " + $n;',
    'Uncaught TypeError: Unsupported operand types: string + int',
    '<?php\necho "n: " . $n;',
  ],
  [
    'php',
    '<?php\nreturn $sum / $count;',
    'DivisionByZeroError: Division by zero',
    '<?php\nreturn $count == 0 ? 0 : $sum / $count;',
  ],
];

describe('what running JavaScript and PHP say', () => {
  for (const [language, text, question, after] of quoted) {
    it(`is ${after === undefined ? 'left' : 'mended'}: ${question}`, () => {
      assert.equal(mendQuoted(language, text, question), after);
    });
  }
});
