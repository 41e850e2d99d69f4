import assert from 'node:assert/strict';
import { findTest } from '../../../src/extension/facts/testSearch.ts';

const found: readonly (readonly [string, string, { line: number; name: string }])[] = [
  [
    'Go',
    'func TestParseRow(t *testing.T) {\n\tparseRow("a")\n}',
    { line: 2, name: 'TestParseRow' },
  ],
  ['Python', 'def test_empty():\n    assert parseRow("") == []', { line: 2, name: 'test_empty' }],
  [
    'JavaScript',
    "it('reads a row', () => {\n  parseRow('a');\n});",
    { line: 2, name: 'reads a row' },
  ],
  ['Java', '@Test\npublic void testRow() {\n  parseRow("");\n}', { line: 3, name: 'testRow' }],
  ['Rust', '#[test]\nfn row_test() {\n    parseRow("");\n}', { line: 3, name: 'row_test' }],
];

describe('findTest', () => {
  for (const [language, text, test] of found) {
    it(`finds a test in ${language}, by its own name`, () => {
      assert.deepEqual(findTest(text, 'parseRow'), test);
    });
  }

  it('does not take an import for a test', () => {
    const text = "import { parseRow } from './rows';\n\ntest('rows', () => parseRow());";
    assert.deepEqual(findTest(text, 'parseRow'), { line: 3, name: 'rows' });
    assert.equal(findTest('from rows import parseRow', 'parseRow'), undefined);
  });

  it('takes a whole name only', () => {
    assert.equal(findTest('parseRows(); reparseRow(); $parseRow()', 'parseRow'), undefined);
  });

  it('takes a dollar sign for itself', () => {
    assert.equal(findTest("it('fetches', () => $http())", '$http')?.name, 'fetches');
  });

  it('takes a letter with an accent for a part of a name', () => {
    assert.equal(findTest("it('fetches', () => état())", 'tat'), undefined);
  });

  it('names the nearest test above the mention', () => {
    const text = "it('a', () => {});\nit('b', () => {\n  parseRow();\n});\nit('c', () => {});";
    assert.equal(findTest(text, 'parseRow')?.name, 'b');
  });

  it('names the function itself where no test above has a name', () => {
    const far = `it('far', () => {});\n${'\n'.repeat(50)}parseRow();`;
    assert.deepEqual(findTest(far, 'parseRow'), { line: 52, name: 'parseRow' });
  });

  it('finds nothing in a file that does not mention it', () => {
    assert.equal(findTest("it('a', () => {});", 'parseRow'), undefined);
  });
});
