import assert from 'node:assert/strict';
import { misspeltNames } from '../../../src/chat/clarify/misspelt.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import type { Evidence } from '../../../src/chat/evidence/evidence.ts';
import type { GrammarLanguage } from '../../../src/protocol/codeFacts.ts';
import { factsOf } from '../../engine/syntax/syntaxBench.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

async function evidenceOf(language: GrammarLanguage, text: string): Promise<Evidence> {
  const to = text.split('\n').length;
  const code = await factsOf(language, text, { from: 1, to });
  return makeEvidence({ question: 'why does get fail?', text, language, from: 1, to, code });
}

const found = async (language: GrammarLanguage, text: string) =>
  misspeltNames(await evidenceOf(language, text)).map(({ from, fix }) => [from, fix?.[0]?.newText]);

const cache = (base: string, use: string) =>
  [
    `class Cache${base}:`,
    '    def __init__(self):',
    '        self.items = {}',
    '',
    '    def get(self, key):',
    `        return ${use}`,
  ].join('\n');

describe('a misspelt name', () => {
  it('is one that nothing binds, a letter from one that is bound', async () => {
    const text = 'def get(url):\n    response = load(url)\n    return respone.json()\n';
    assert.deepEqual(await found('python', text), [[3, 'response']]);
  });

  it('is a member that nothing assigns, a letter from one that is assigned', async () => {
    assert.deepEqual(await found('python', cache('', 'self.item[key]')), [[6, 'items']]);
    const js =
      'class Cache {\n  constructor() {\n    this.items = [];\n  }\n  get(at) {\n    return this.itmes[at];\n  }\n}\n';
    assert.deepEqual(await found('javascript', js), [[6, 'items']]);
    const php =
      '<?php\nclass Cache\n{\n    private array $items = [];\n\n    public function get($at)\n    {\n        return $this->itms[$at];\n    }\n}\n';
    assert.deepEqual(await found('php', php), [[8, 'items']]);
  });

  it('is none where a base class can define it', async () => {
    assert.deepEqual(await found('python', cache('(Base)', 'self.item[key]')), []);
  });

  it('is none where it stands twice, or is assigned', async () => {
    assert.deepEqual(await found('python', cache('', 'self.item[key] or self.item[0]')), []);
    assert.deepEqual(await found('python', cache('', 'self.items[key]')), []);
    const own = `${cache('', 'self.items[key]')}\n\n    def put(self, item):\n        self.item = 3\n`;
    assert.deepEqual(await found('python', own), []);
  });

  it('is none where two names are as near', async () => {
    const text = 'def get(url):\n    row1, row2 = load(url)\n    return row3\n';
    assert.deepEqual(await found('python', text), []);
  });

  it('is none where one is the plural of the other', async () => {
    assert.deepEqual(await found('python', 'def put(row):\n    rows.append(row)\n'), []);
  });

  it('is left to the compiler where there is one', async () => {
    const text = 'package p\n\nfunc get() int {\n\tvalue := 3\n\treturn valu\n}\n';
    assert.deepEqual(await found('go', text), []);
  });

  it('explains a failure, so that its text need not be asked for', async () => {
    const evidence = await evidenceOf('python', cache('', 'self.item[key]'));
    const thread = { asked: [], silenced: false, history: [] };
    assert.equal(decide(evidence, thread, 'when-it-matters').act, 'answer-assuming');
  });
});
