import assert from 'node:assert/strict';
import { type MessageCase, mendLast } from './mendLast.ts';

const cases: readonly MessageCase[] = [
  [
    'typescript',
    'return names.get(n);',
    "Type 'string | undefined' is not assignable to type 'string'.",
    "return names.get(n) ?? '';",
  ],
  ['go', 'x := 2', 'no new variables on left side of :=', 'x = 2'],
  ['go', '\tx = 2', 'undefined: x', '\tx := 2'],
  ['go', '\tuse(x)', 'undefined: x'],
  ['go', '\t"os"', '"os" imported and not used', ''],
  [
    'go',
    'show(n)',
    'cannot use n (variable of type int) as string value in argument to show',
    'show(fmt.Sprint(n))',
  ],
  [
    'go',
    'save(user)',
    'cannot use user (variable of type User) as *User value in argument to save',
    'save(&user)',
  ],
  [
    'go',
    'save(user)',
    'cannot use user (variable of type *User) as User value in argument to save',
    'save(*user)',
  ],
  [
    'go',
    'var s Shape = Square{2}',
    'cannot use Square{2} (value of type Square) as Shape value in variable declaration: Square does not implement Shape (method Area has pointer receiver)',
    'var s Shape = &Square{2}',
  ],
  [
    'go',
    'return n * rate',
    'invalid operation: n * rate (mismatched types int and float64)',
    'return float64(n) * rate',
  ],
  [
    'go',
    'return rate * n',
    'invalid operation: rate * n (mismatched types float64 and int)',
    'return rate * float64(n)',
  ],
  [
    'go',
    '\tf := os.Open(p)',
    'assignment mismatch: 1 variable but os.Open returns 2 values',
    '\tf, err := os.Open(p)\n\tif err != nil {\n\t\tpanic(err)\n\t}',
  ],
  [
    'go',
    '\treturn n',
    'not enough return values\n\thave (int)\n\twant (int, error)',
    '\treturn n, nil',
  ],
  [
    'go',
    'p.name = "a"',
    'p.name undefined (type *P has no field or method name, but does have field Name)',
    'p.Name = "a"',
  ],
  [
    'go',
    '\t"a"',
    'syntax error: unexpected newline in composite literal; possibly missing comma or }',
    '\t"a",',
  ],
  ['go', 'if x = 5 {', 'cannot use x = 5 as value', 'if x == 5 {'],
  [
    'go',
    'fmt.Printf("%d", name)',
    'fmt.Printf format %d has arg name of wrong type string',
    'fmt.Printf("%s", name)',
  ],
  [
    'go',
    'addr := fmt.Sprintf("%s:%d", host, *port)',
    'fmt.Sprintf format %s has arg host of wrong type *string',
    'addr := fmt.Sprintf("%s:%d", *host, *port)',
  ],
  [
    'typescript',
    'return found.name;',
    "'found' is possibly 'undefined'. (TS18048)",
    'return found?.name;',
  ],
  ['typescript', 'found.name = 1;', "'found' is possibly 'undefined'. (TS18048)"],
  [
    'typescript',
    'return list.find(f).name;',
    "Object is possibly 'undefined'. (TS2532)",
    'return list.find(f)?.name;',
  ],
  [
    'typescript',
    'const n: number = text;',
    "Type 'string' is not assignable to type 'number'. (TS2322)",
    'const n: number = Number(text);',
  ],
  [
    'typescript',
    'show(n);',
    "Argument of type 'number' is not assignable to parameter of type 'string'. (TS2345)",
    'show(String(n));',
  ],
  [
    'typescript',
    'show(name);',
    "Argument of type 'string | undefined' is not assignable to parameter of type 'string'. (TS2345)",
    "show(name ?? '');",
  ],
  [
    'typescript',
    'const n: number = m;',
    "Type 'number | undefined' is not assignable to type 'number'. (TS2322)",
    'const n: number = m ?? 0;',
  ],
  [
    'typescript',
    'if (isOpen()) go();',
    "This condition will always return true since this 'Promise<boolean>' is always defined. (TS2801)",
    'if (await isOpen()) go();',
  ],
  [
    'typescript',
    'if (user.isAdmin) go();',
    'This condition will always return true since this function is always defined. Did you mean to call it instead? (TS2774)',
    'if (user.isAdmin()) go();',
  ],
  [
    'typescript',
    'readonly n: number;\nthis.n = 2;',
    "Cannot assign to 'n' because it is a read-only property. (TS2540)",
    'n: number;\nthis.n = 2;',
  ],
  [
    'typescriptreact',
    '  }, []);',
    "React Hook useEffect has a missing dependency: 'id'. Either include it or remove the dependency array.",
    '  }, [id]);',
  ],
  [
    'typescriptreact',
    '  }, [a]);',
    "React Hook useEffect has missing dependencies: 'b' and 'c'. Either include them or remove the dependency array.",
    '  }, [a, b, c]);',
  ],
  ['javascript', 'if (a == b) go();', "Expected '===' and instead saw '=='.", 'if (a === b) go();'],
  [
    'javascript',
    'if (a = b) go();',
    'Expected a conditional expression and instead saw an assignment.',
    'if (a === b) go();',
  ],
  [
    'javascript',
    '  case 2:',
    "Expected a 'break' statement before 'case'.",
    '    break;\n  case 2:',
  ],
  [
    'typescript',
    '  save(user);',
    'Promises must be awaited, end with a call to .catch, or be explicitly marked as ignored.',
    '  await save(user);',
  ],
];

describe('what Go, TypeScript and ESLint say', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendLast(language, text, message), after);
    });
  }
});
