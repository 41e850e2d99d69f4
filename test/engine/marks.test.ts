import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Marks } from '../../src/engine/marks.ts';
import { quickFixes } from '../../src/engine/quickFixes.ts';
import type { CodeReader } from '../../src/engine/requests.ts';
import type { CodeFacts, Finding } from '../../src/protocol/codeFacts.ts';

const finding: Finding = {
  rule: 'go-nil-misspelt',
  from: 2,
  to: 2,
  certain: true,
  message: '`nul` is not defined.',
  why: 'It stops the package from compiling.',
  fixTitle: 'Write nil',
  fix: [{ start: 12, end: 15, newText: 'nil' }],
};
const text = 'package a\n\tnul\n';
const documentOf = (version = 1): TextDocument => TextDocument.create('a:b', 'go', version, text);

const factsWith = (...findings: readonly Finding[]): CodeFacts => ({
  kind: 'read',
  language: 'go',
  totalLines: 3,
  selection: { from: 1, to: 3 },
  syntaxErrors: [],
  definitions: [],
  identifiers: [],
  unbound: [],
  unused: [],
  structures: [],
  parameters: [],
  calls: [],
  imports: [],
  returns: [],
  findings,
});

function marksOf(facts: () => Promise<CodeFacts>) {
  const published: { readonly uri: string; readonly lines: readonly number[] }[] = [];
  const reader: CodeReader = {
    facts,
    check: async () => ({ gone: [], added: [] }),
    useRules: () => ({ rules: 0, problems: [] }),
  };
  const marks = new Marks({
    reader,
    quiet: 5,
    publish: async (uri, _, diagnostics) => {
      published.push({ uri, lines: diagnostics.map(({ range }) => range.start.line) });
    },
  });
  return { marks, published };
}

describe('marks in the editor', () => {
  it('come for certain findings with one fix, and for no others', async () => {
    const { fix: _, ...unfixable } = finding;
    const { marks, published } = marksOf(async () =>
      factsWith(finding, { ...finding, certain: false, from: 1, to: 1 }, unfixable),
    );
    marks.note(documentOf());
    await pause(40);
    assert.deepEqual(published, [{ uri: 'a:b', lines: [1] }]);
  });

  it('come once for changes that follow one another', async () => {
    let looks = 0;
    const { marks } = marksOf(async () => {
      looks += 1;
      return factsWith();
    });
    for (let change = 1; change <= 5; change += 1) marks.note(documentOf(change));
    await pause(40);
    assert.equal(looks, 1);
  });

  it('go with their document', async () => {
    const { marks, published } = marksOf(async () => factsWith(finding));
    const document = documentOf();
    marks.note(document);
    marks.forget(document);
    await pause(40);
    assert.deepEqual(published, [{ uri: 'a:b', lines: [] }]);
  });

  it('stay as they are when a look fails', async () => {
    const { marks, published } = marksOf(() => Promise.reject(new Error('no')));
    marks.note(documentOf());
    await pause(40);
    assert.deepEqual(published, []);
  });
});

describe('quick fixes', () => {
  const range = (line: number) => ({
    start: { line, character: 0 },
    end: { line, character: 0 },
  });

  it('replace exactly what the finding names', () => {
    const [fix] = quickFixes([finding], documentOf(), range(1));
    assert.equal(fix?.title, 'Write nil');
    assert.deepEqual(fix?.edit?.changes?.['a:b'], [
      {
        range: { start: { line: 1, character: 2 }, end: { line: 2, character: 0 } },
        newText: 'nil',
      },
    ]);
  });

  it('are offered on the lines of their finding only', () => {
    assert.deepEqual(quickFixes([finding], documentOf(), range(0)), []);
  });
});
