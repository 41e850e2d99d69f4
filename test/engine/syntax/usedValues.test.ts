import assert from 'node:assert/strict';
import { readCodeFacts } from '../../../src/engine/syntax/codeFacts.ts';
import type { GrammarLanguage } from '../../../src/protocol/codeFacts.ts';
import { ownRules, syntaxRuntime } from './syntaxBench.ts';

async function foundIn(
  text: string,
  language: GrammarLanguage,
  lines: { readonly from: number; readonly to: number },
): Promise<readonly number[]> {
  const facts = await readCodeFacts({ text, language, lines }, await syntaxRuntime(), ownRules());
  return facts.kind === 'read' ? facts.findings.map(({ from }) => from) : [];
}

describe('the values that some lines use', () => {
  it('are looked at as the lines are', async () => {
    const text =
      'const PLATE = /^[A-Z]$/g;\n\nfunction isPlate(text) {\n  return PLATE.test(text);\n}\n';
    assert.deepEqual(await foundIn(text, 'javascript', { from: 3, to: 5 }), [1]);
  });

  it('may be fields of the class', async () => {
    const text =
      'class Shop {\n  private final DateTimeFormatter day = DateTimeFormatter.ofPattern("YYYY-MM-dd");\n\n  String show(LocalDate at) {\n    return day.format(at);\n  }\n}\n';
    assert.deepEqual(await foundIn(text, 'java', { from: 4, to: 6 }), [2]);
  });

  it('are left alone where the lines do not name them', async () => {
    const text =
      'const PLATE = /^[A-Z]$/g;\n\nfunction f(text) {\n  return text;\n}\n\nfunction g(t) {\n  return PLATE.test(t);\n}\n';
    assert.deepEqual(await foundIn(text, 'javascript', { from: 3, to: 5 }), []);
  });

  it('are not those of another function', async () => {
    const text =
      'function f(text) {\n  return PLATE.test(text);\n}\n\nfunction g() {\n  const PLATE = new Array(3).fill([]);\n  return PLATE;\n}\n';
    assert.deepEqual(await foundIn(text, 'javascript', { from: 1, to: 3 }), []);
  });
});
