import assert from 'node:assert/strict';
import { readCodeFacts } from '../../../src/engine/syntax/codeFacts.ts';
import type { GrammarLanguage, ReadCodeFacts } from '../../../src/protocol/codeFacts.ts';
import type { Lines } from '../../../src/protocol/parsed.ts';
import { factsOf, ownRules, syntaxRuntime } from './syntaxBench.ts';

interface Expected {
  readonly definitions: readonly string[];
  readonly unbound: readonly string[];
  readonly unused: readonly string[];
  readonly structures: readonly string[];
  readonly calls: readonly string[];
  readonly returns: readonly string[];
  readonly imports: readonly string[];
}

/** The facts, one short text each. */
const inShort = (facts: ReadCodeFacts): Expected => ({
  definitions: facts.definitions.map(
    ({ kind, name, lines }) => `${kind} ${name} ${lines.from}-${lines.to}`,
  ),
  unbound: facts.unbound.map(({ name, line }) => `${name} ${line}`),
  unused: facts.unused.map(({ kind, name }) => `${kind} ${name}`),
  structures: facts.structures.map(({ kind, line }) => `${kind} ${line}`),
  calls: facts.calls.map(({ name }) => name),
  returns: facts.returns.map(({ text }) => text),
  imports: facts.imports.map(({ name }) => name),
});

const go = `package p

import (
	"fmt"
	str "strings"
)

const Limit = 3

type Job struct{ ID int }

func (j *Job) Run(times, spare int) error {
	for i := 0; i < times; i++ {
		if err := step(j.ID); err != nil {
			return fmt.Errorf("x: %w", err)
		}
	}
	go func() { results <- str.ToUpper("a") }()
	defer clean()
	return nil
}

func fact(n int) int { return n * fact(n-1) }
`;

const python = `import os
from json import loads as read

class Shop:
    def total(self, items, rate=1):
        result = [price(x) for x in items]
        for name in items:
            print(os.path)
        try:
            return sum(result)
        except ValueError as error:
            raise

async def main(spare):
    await read("x")
    return lambda y: y
`;

const javascript = `import fs, { join as glue } from 'node:fs';
export const limit = 3;
export function load(path, spare) {
  const unusedOne = 1;
  for (const item of read(path)) {
    if (item) glue(item);
  }
  return fs.x;
}
const twice = (n) => n * 2;
class Shop {
  async total(items) {
    await missing(items);
    return items.map((x) => twice(x)).filter(/a/.test);
  }
}
`;

const typescript = `import type { Item } from './item.ts';
interface Priced { readonly price: number }
type Prices = readonly Priced[];
export function total(items: Prices, rate: number): number {
  let sum = 0;
  for (const item of items) sum += item.price;
  return round(sum);
}
function first<T>(list: readonly T[]): T | undefined {
  return list[0];
}
`;

const java = `import java.util.List;

class Shop {
  private int count;
  int total(List<Item> items, int spare) {
    int sum = 0;
    for (Item item : items) {
      sum += item.price();
    }
    int lost = 1;
    switch (sum) { case 1: break; }
    return missing(sum) + unknown;
  }
}
`;

const tables: readonly (readonly [GrammarLanguage, string, Expected])[] = [
  [
    'go',
    go,
    {
      definitions: [
        'constant Limit 8-8',
        'type Job 10-10',
        'method Run 12-21',
        'function fact 23-23',
      ],
      unbound: ['step 14', 'results 18', 'clean 19'],
      unused: ['parameter spare'],
      structures: [
        'loop 13',
        'condition 14',
        'goroutine 18',
        'lambda 18',
        'channel 18',
        'defer 19',
        'recursion 23',
      ],
      calls: ['step', 'fmt.Errorf', 'str.ToUpper', 'clean', 'fact'],
      returns: ['fmt.Errorf("x: %w", err)', 'nil', 'n * fact(n-1)'],
      imports: ['fmt', 'strings'],
    },
  ],
  [
    'python',
    python,
    {
      definitions: ['class Shop 4-12', 'method total 5-12', 'function main 14-16'],
      unbound: ['price 6'],
      unused: ['parameter rate', 'parameter spare', 'loop-variable name'],
      structures: [
        'class 4',
        'comprehension 6',
        'loop 7',
        'try 9',
        'catch 11',
        'async 14',
        'await 15',
        'lambda 16',
      ],
      calls: ['price', 'print', 'sum', 'read'],
      returns: ['sum(result)', 'lambda y: y'],
      imports: ['os', 'json'],
    },
  ],
  [
    'javascript',
    javascript,
    {
      definitions: [
        'variable limit 2-2',
        'function load 3-9',
        'function twice 10-10',
        'class Shop 11-16',
        'method total 12-15',
      ],
      unbound: ['read 5', 'missing 13'],
      unused: ['parameter spare', 'local unusedOne'],
      structures: [
        'loop 5',
        'condition 6',
        'lambda 10',
        'class 11',
        'async 12',
        'await 13',
        'lambda 14',
        'regex 14',
      ],
      calls: ['read', 'glue', 'missing', 'twice', 'items.map', 'items.map((x) => twice(x)).filter'],
      returns: ['fs.x', 'items.map((x) => twice(x)).filter(/a/.test)'],
      imports: ['node:fs'],
    },
  ],
  [
    'typescript',
    typescript,
    {
      definitions: [
        'type Priced 2-2',
        'type Prices 3-3',
        'function total 4-8',
        'function first 9-11',
      ],
      unbound: ['round 7'],
      unused: ['parameter rate'],
      structures: ['loop 6'],
      calls: ['round'],
      returns: ['round(sum)', 'list[0]'],
      imports: ['./item.ts'],
    },
  ],
  [
    'java',
    java,
    {
      definitions: ['class Shop 3-14', 'method total 5-13'],
      unbound: ['unknown 12'],
      unused: ['parameter spare', 'local lost'],
      structures: ['class 3', 'loop 7', 'switch 11'],
      calls: ['item.price', 'missing'],
      returns: ['missing(sum) + unknown'],
      imports: ['java.util.List'],
    },
  ],
];

describe('readCodeFacts', () => {
  for (const [language, text, expected] of tables) {
    it(`reads ${language}`, async () => {
      assert.deepEqual(inShort(await factsOf(language, text)), expected);
    });
  }

  const samples: readonly (readonly [string, GrammarLanguage, string, Lines, Lines | undefined])[] =
    [
      [
        'an if without its end',
        'go',
        'package p\n\nfunc f() {\n\tif a {\n\t\tb()\n\t}\n\tc()\n}\n',
        { from: 4, to: 5 },
        { from: 4, to: 6 },
      ],
      [
        'a call without its end',
        'python',
        'def f(a):\n    if a:\n        b()\n    c(\n        1,\n        2,\n    )\n',
        { from: 4, to: 5 },
        { from: 4, to: 7 },
      ],
      [
        'the end of one statement with the next',
        'java',
        'class A {\n  void f() {\n    g(1,\n      2);\n    h();\n  }\n}\n',
        { from: 4, to: 5 },
        { from: 3, to: 5 },
      ],
      [
        'the head of an object',
        'javascript',
        'const a = {\n  b: 1,\n  c: 2,\n};\n',
        { from: 1, to: 2 },
        { from: 1, to: 4 },
      ],
      [
        'two whole statements',
        'typescript',
        'const a: number = 1;\nconst b = 2;\nconst c = 3;\n',
        { from: 1, to: 2 },
        undefined,
      ],
      [
        'a line of a long text',
        'python',
        'text = """\none\ntwo\n"""\n',
        { from: 2, to: 3 },
        undefined,
      ],
      ['blank lines', 'go', 'package p\n\n\n\nfunc f() {}\n', { from: 2, to: 3 }, undefined],
    ];
  for (const [what, language, text, lines, whole] of samples) {
    it(`${whole ? 'tells a fragment' : 'tells no fragment'}: ${what}`, async () => {
      const facts = await factsOf(language, text, lines);
      assert.deepEqual(facts.cut, whole && { whole });
    });
  }

  it('names the smallest definition around the lines', async () => {
    assert.equal((await factsOf('python', python, { from: 8, to: 8 })).enclosing?.name, 'total');
    assert.equal((await factsOf('python', python, { from: 4, to: 6 })).enclosing?.name, 'Shop');
    assert.equal((await factsOf('python', python, { from: 1, to: 2 })).enclosing, undefined);
  });

  it('takes no blank line around a definition for a part of what holds it', async () => {
    const text = 'class A:\n    def a(self):\n        pass\n\n    def b(self):\n        pass\n';
    assert.equal((await factsOf('python', text, { from: 4, to: 6 })).enclosing?.name, 'b');
  });

  it('tells a key from the variable of the same name', async () => {
    const php = (body: string) => `<?php\nfunction f($price)\n{\n    return ${body};\n}\n`;
    assert.deepEqual(inShort(await factsOf('php', php("['price' => $price]"))).unused, []);
    assert.deepEqual(inShort(await factsOf('php', php('1'))).unused, ['parameter price']);
  });

  it('takes no property that a constructor declares for an unused parameter', async () => {
    const text =
      'class A {\n  constructor(private ttl: number, readonly size = 3, spare: number) {}\n}\n';
    assert.deepEqual(inShort(await factsOf('typescript', text)).unused, ['parameter spare']);
  });

  it('marks the parameters of inner functions and of types', async () => {
    const text = [
      'export function debounce(action: (...args: number[]) => void, wait: number) {',
      '  return (...given: number[]) => setTimeout(() => action(...given), wait);',
      '}',
    ].join('\n');
    const facts = await factsOf('typescript', text, { from: 1, to: 3 });
    assert.deepEqual(
      facts.parameters.filter(({ inner }) => !inner).map(({ name }) => name),
      ['action', 'wait'],
    );
  });

  it('reads only what stands in the lines, but binds names of the whole file', async () => {
    const facts = await factsOf('javascript', javascript, { from: 11, to: 16 });
    assert.deepEqual(
      facts.unbound.map(({ name }) => name),
      ['missing'],
    );
    assert.deepEqual(
      facts.parameters.map(({ name }) => name),
      ['items', 'x'],
    );
  });

  it('says where the parser stumbles, and only inside the lines', async () => {
    const text = 'def f(:\n    pass\n\nx = 1\n';
    assert.equal((await factsOf('python', text, { from: 1, to: 2 })).syntaxErrors[0]?.line, 1);
    assert.deepEqual((await factsOf('python', text, { from: 4, to: 4 })).syntaxErrors, []);
  });

  it('knows no unbound name after a wildcard import', async () => {
    const facts = await factsOf('python', 'from shop import *\nprint(price)\n');
    assert.deepEqual(facts.unbound, []);
  });

  it('clamps lines beyond the end', async () => {
    const facts = await factsOf('go', 'package p\n', { from: 9, to: 12 });
    assert.deepEqual(facts.selection, { from: 2, to: 2 });
  });

  it('puts certain findings first, and leaves out those beside the lines', async () => {
    const text = `package p
func f(err error, c chan int) error {
	time.Sleep(5)
	c <= 1
	if err == nul {
		return nil
	}
	return err
}
`;
    const read = async (lines: Lines) => {
      const source = { text, language: 'go', lines } as const;
      const facts = await readCodeFacts(source, await syntaxRuntime(), ownRules());
      return facts.kind === 'read' ? facts.findings.map(({ rule }) => rule) : [];
    };
    assert.deepEqual(await read({ from: 1, to: 9 }), [
      'go-comparison-for-send',
      'go-nil-misspelt',
      'go-sleep-without-unit',
    ]);
    assert.deepEqual(await read({ from: 5, to: 5 }), ['go-nil-misspelt']);
  });
});
