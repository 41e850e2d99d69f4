import assert from 'node:assert/strict';
import { type MarkedCase, mendMarked, mendQuoted } from './mendMarked.ts';

const cases: readonly MarkedCase[] = [
  [
    'csharp',
    'namespace A;\n»List<int> n = new();',
    "error CS0246: The type or namespace name 'List<>' could not be found (are you missing a using directive or an assembly reference?)",
    'using System.Collections.Generic;\n\nnamespace A;\nList<int> n = new();',
  ],
  [
    'csharp',
    'using System;\n»var a = n.Where(x => x > 1);',
    "CS1061: 'List<int>' does not contain a definition for 'Where' and no accessible extension method",
    'using System.Linq;\nusing System;\nvar a = n.Where(x => x > 1);',
  ],
  [
    'csharp',
    '»int n = text;',
    "CS0029: Cannot implicitly convert type 'string' to 'int'",
    'int n = int.Parse(text);',
  ],
  [
    'csharp',
    '»string s = n;',
    "CS0029: Cannot implicitly convert type 'int' to 'string'",
    'string s = n.ToString();',
  ],
  [
    'csharp',
    '»if (n = 1)',
    "CS0029: Cannot implicitly convert type 'int' to 'bool'",
    'if (n == 1)',
  ],
  [
    'csharp',
    '»int n = share;',
    "CS0266: Cannot implicitly convert type 'double' to 'int'. An explicit conversion exists (are you missing a cast?)",
    'int n = (int)share;',
  ],
  [
    'csharp',
    '»User u = LoadAsync(1);',
    "CS0029: Cannot implicitly convert type 'System.Threading.Tasks.Task<User>' to 'User'",
    'User u = await LoadAsync(1);',
  ],
  [
    'csharp',
    '»List<int> l = n.Where(x => x > 1);',
    "CS0266: Cannot implicitly convert type 'System.Collections.Generic.IEnumerable<int>' to 'System.Collections.Generic.List<int>'",
    'List<int> l = n.Where(x => x > 1).ToList();',
  ],
  [
    'csharp',
    '»decimal d = 1.5;',
    "CS0664: Literal of type double cannot be implicitly converted to type 'decimal'; use an 'M' suffix",
    'decimal d = 1.5m;',
  ],
  [
    'csharp',
    'class A {\n»    static string L(int p)\n    {\n        if (p > 1)\n            return "A";\n    }\n}',
    "CS0161: 'A.L(int)': not all code paths return a value",
    'class A {\n    static string L(int p)\n    {\n        if (p > 1)\n            return "A";\n        throw new System.ArgumentException();\n    }\n}',
  ],
  ['csharp', 'int n;\n»n++;', "CS0165: Use of unassigned local variable 'n'", 'int n = 0;\nn++;'],
  [
    'csharp',
    '»    int n = 1;\n    Go();',
    "CS0219: The variable 'n' is assigned but its value is never used",
    '\n    Go();',
  ],
  [
    'csharp',
    '»    case 1:\n        Go();\n    case 2:\n        break;',
    "CS0163: Control cannot fall through from one case label ('case 1:') to another",
    '    case 1:\n        Go();\n        break;\n    case 2:\n        break;',
  ],
  [
    'csharp',
    '»        SaveAsync();',
    'CS4014: Because this call is not awaited, execution of the current method continues before the call is completed.',
    '        await SaveAsync();',
  ],
  [
    'csharp',
    'class A\n{\n    public int Load()\n    {\n»        return await GetAsync();\n    }\n}',
    "CS4032: The 'await' operator can only be used within an async method.",
    'class A\n{\n    public async Task<int> Load()\n    {\n        return await GetAsync();\n    }\n}',
  ],
  [
    'csharp',
    '»if (names.Length > 1)',
    "CS1061: 'List<string>' does not contain a definition for 'Length'",
    'if (names.Count > 1)',
  ],
  [
    'csharp',
    '»if (names.Count > 1)',
    "CS0019: Operator '>' cannot be applied to operands of type 'method group' and 'int'",
    'if (names.Count() > 1)',
  ],
  [
    'csharp',
    '»var n = user.FirstOrDefault(x => x.Ok).Name;',
    'CS8602: Dereference of a possibly null reference.',
    'var n = user.FirstOrDefault(x => x.Ok)?.Name;',
  ],
  [
    'csharp',
    '»public string Name { get; set; }',
    "CS8618: Non-nullable property 'Name' must contain a non-null value when exiting constructor.",
    'public string Name { get; set; } = string.Empty;',
  ],
  [
    'csharp',
    'public int N { get; }\n»a.N = 1;',
    "CS0200: Property or indexer 'A.N' cannot be assigned to -- it is read only",
    'public int N { get; set; }\na.N = 1;',
  ],
  [
    'csharp',
    'private readonly int n;\n»n = 1;',
    'CS0191: A readonly field cannot be assigned to (except in a constructor)',
    'private int n;\nn = 1;',
  ],
  [
    'csharp',
    'class A\n{\n    void Go()\n    {\n    }\n    static void Main()\n    {\n»        Go();\n    }\n}',
    "CS0120: An object reference is required for the non-static field, method, or property 'A.Go()'",
    'class A\n{\n    static void Go()\n    {\n    }\n    static void Main()\n    {\n        Go();\n    }\n}',
  ],
  [
    'csharp',
    '»n == 1;',
    'CS0201: Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
    'n = 1;',
  ],
  [
    'csharp',
    'class A\n{\n    public void Go() { }\n}\nclass B : A\n{\n»    public override void Go() { }\n}',
    "CS0506: 'B.Go()': cannot override inherited member 'A.Go()' because it is not marked virtual, abstract, or override",
    'class A\n{\n    public virtual void Go() { }\n}\nclass B : A\n{\n    public override void Go() { }\n}',
  ],
  [
    'csharp',
    '»    throw ex;',
    'CA2200: Re-throwing caught exception changes stack information.',
    '    throw;',
  ],
];

describe('what Roslyn says', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendMarked(language, text, message), after);
    });
  }
});

const quoted: readonly MarkedCase[] = [
  [
    'csharp',
    'foreach (var k in map.Keys)\n{\n    map.Remove(k);\n}',
    'System.InvalidOperationException: Collection was modified; enumeration operation may not execute.',
    'foreach (var k in map.Keys.ToList())\n{\n    map.Remove(k);\n}',
  ],
  [
    'csharp',
    'return all.First(a => a.Id == id);',
    'InvalidOperationException: Sequence contains no matching element',
    'return all.FirstOrDefault(a => a.Id == id);',
  ],
  [
    'csharp',
    'return all.Max();',
    'Sequence contains no elements',
    'return all.DefaultIfEmpty().Max();',
  ],
  [
    'csharp',
    'counts[word] += 1;',
    "KeyNotFoundException: The given key 'a' was not present in the dictionary.",
    'counts[word] = counts.GetValueOrDefault(word) + 1;',
  ],
  [
    'csharp',
    'map.Add(key, value);',
    'An item with the same key has already been added. Key: a',
    'map[key] = value;',
  ],
  [
    'csharp',
    'class A\n{\n    private List<int> all;\n    void Add(int n) => all.Add(n);\n}',
    'Object reference not set to an instance of an object.',
    'class A\n{\n    private List<int> all = new();\n    void Add(int n) => all.Add(n);\n}',
  ],
  [
    'csharp',
    'for (int i = 0; i <= a.Length; i++)\n    Use(a[i]);',
    'IndexOutOfRangeException: Index was outside the bounds of the array.',
    'for (int i = 0; i < a.Length; i++)\n    Use(a[i]);',
  ],
  [
    'csharp',
    'string s = (string)value;',
    "InvalidCastException: Unable to cast object of type 'System.Int32' to type 'System.String'.",
    'string s = Convert.ToString(value);',
  ],
  [
    'csharp',
    'return due.Value;',
    'InvalidOperationException: Nullable object must have a value.',
    'return due.GetValueOrDefault();',
  ],
  [
    'csharp',
    'public double Mean() => sum / count;',
    'System.DivideByZeroException: Attempted to divide by zero.',
    'public double Mean() => count == 0 ? 0 : sum / count;',
  ],
];

describe('what a running .NET program says', () => {
  for (const [language, text, question, after] of quoted) {
    it(`is mended: ${question}`, () => {
      assert.equal(mendQuoted(language, text, question), after);
    });
  }
});
