import assert from 'node:assert/strict';
import { hoverType } from '../../../src/extension/facts/hoverType.ts';

describe('hoverType', () => {
  for (const [language, hover, type] of [
    ['TypeScript', '```typescript\nlet total: number\n```', 'number'],
    ['a TypeScript constant', '```typescript\nconst total: 3\n```', 'number'],
    [
      'a TypeScript property',
      '```typescript\n(property) Row.total?: string | undefined\n```',
      'string | undefined',
    ],
    ['Python', '```python\n(variable) total: int\n```', 'int'],
    ['Go', '```go\nvar total int\n```', 'int'],
    ['Rust', '```rust\nlet total: i32\n```', 'i32'],
    ['Java', '```java\nint total\n```', 'int'],
  ] as const) {
    it(`reads how ${language} shows it`, () => {
      assert.equal(hoverType('total', hover), type);
    });
  }

  it('is nothing where a hover shows no type', () => {
    assert.equal(hoverType('total', 'The total of a row.'), undefined);
    assert.equal(hoverType('total', '```go\npackage total\n```'), undefined);
    assert.equal(
      hoverType('total', '```typescript\nfunction total(row: Row): number\n```'),
      undefined,
    );
  });
});
