import assert from 'node:assert/strict';
import { MOST_TEXT, readSituation } from '../../../src/extension/pinning/situation.ts';
import { grammarLanguages } from '../../../src/protocol/codeFacts.ts';
import { documentOf } from '../lib/documents.ts';

const kindOf = (...of: Parameters<typeof documentOf>) => readSituation(documentOf(...of)).kind;

describe('readSituation', () => {
  it('finds nothing special about a file of code', () => {
    assert.equal(kindOf('package main\n'), 'usual');
  });

  it('says of 20 MB how much it is and how much is too much', () => {
    const situation = readSituation(documentOf('x'.repeat(20 * 1024 * 1024)));
    assert.deepEqual(situation.kind === 'too-large' && situation.sizes, {
      size: '20 MB',
      limit: '2 MB',
    });
  });

  it('takes a text of the very limit', () => {
    assert.equal(kindOf('x'.repeat(MOST_TEXT)), 'usual');
    assert.equal(kindOf('x'.repeat(MOST_TEXT + 1)), 'too-large');
  });

  it('takes a text with a NUL for no text, even in an unsaved editor', () => {
    assert.equal(kindOf('GIF89a\0\u0001'), 'binary');
    assert.equal(kindOf('\0', { scheme: 'untitled' }), 'binary');
  });

  it('knows an empty file', () => assert.equal(kindOf(''), 'empty'));

  it('knows bytes that do not fit their encoding', () => {
    assert.equal(kindOf('name = "M\uFFFDller"'), 'undecodable');
  });

  it('knows a text that is in no file', () => {
    assert.equal(kindOf('x = 1', { scheme: 'untitled' }), 'untitled');
  });

  it('knows a cell of a notebook', () => {
    assert.equal(kindOf('x = 1', { scheme: 'vscode-notebook-cell' }), 'notebook-cell');
  });

  it('knows a language without a grammar', () => {
    assert.equal(kindOf('main :: IO ()', { languageId: 'haskell' }), 'no-grammar');
  });

  it('knows every language that the engine has a grammar for, by the editor’s name', () => {
    const named = { tsx: 'typescriptreact', shell: 'shellscript' } as const;
    for (const language of grammarLanguages) {
      const languageId = named[language as keyof typeof named] ?? language;
      assert.equal(kindOf('x', { languageId }), 'usual', languageId);
    }
  });
});
