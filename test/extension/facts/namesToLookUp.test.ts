import assert from 'node:assert/strict';
import {
  absentCandidates,
  controlName,
  namesToDefine,
  testedName,
} from '../../../src/extension/facts/namesToLookUp.ts';
import type { Definition, ReadCodeFacts } from '../../../src/protocol/codeFacts.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';
import { linesOf } from '../lib/documents.ts';

const text = 'total = sum_rows(rows)\nprint(total)\n';

function known(question: string, code: Partial<ReadCodeFacts> = {}) {
  const evidence = makeEvidence({ question, text, code });
  assert.ok(evidence.subject !== undefined);
  return { ...evidence, subject: evidence.subject };
}

const define = (question: string, code: Partial<ReadCodeFacts> = {}) => {
  const { question: facts, subject, code: read } = known(question, code);
  return namesToDefine(facts, subject, read);
};

const definition = (name: string, kind: Definition['kind'], from: number, to = from) => ({
  name,
  kind,
  lines: linesOf(from, to),
});

describe('namesToDefine', () => {
  it('looks up what nothing in the file binds', () => {
    const unbound = [{ name: 'sum_rows', line: 1 }];
    assert.deepEqual(define('Why does it fail?', { unbound }), ['sum_rows']);
  });

  it('looks up what the question names, where the file has it', () => {
    assert.deepEqual(define('What does `sum_rows` return, and `nothing_here`?'), ['sum_rows']);
  });

  it('looks up a call by its last name', () => {
    assert.deepEqual(define('What does `table.sum_rows()` return?'), ['sum_rows']);
  });

  it('looks up each name once', () => {
    const unbound = [{ name: 'sum_rows', line: 1 }];
    assert.deepEqual(define('What does `sum_rows` do?', { unbound }), ['sum_rows']);
  });

  it('looks up six names at most', () => {
    const unbound = Array.from({ length: 20 }, (_, at) => ({ name: `name${at}`, line: 1 }));
    assert.equal(define('Why?', { unbound }).length, 6);
  });

  it('does without a syntax tree', () => {
    const { question, subject } = known('What does `sum_rows` do?');
    assert.deepEqual(namesToDefine(question, subject, undefined), ['sum_rows']);
  });
});

describe('absentCandidates', () => {
  it('names what the question means literally and the file does not have', () => {
    const { question, subject } = known('Why does `add_rows` not see the total?');
    assert.deepEqual(absentCandidates(question, subject), ['add_rows']);
  });

  it('names nothing that stands in the file', () => {
    const { question, subject } = known('Why does `sum_rows` fail?');
    assert.deepEqual(absentCandidates(question, subject), []);
  });
});

describe('a name that the file has', () => {
  const absent = (name: string, file: string): boolean => {
    const { question } = makeEvidence({ question: `does \`${name}\` work?`, text: file });
    const subject = { path: 'a.py', languageId: 'python', text: file, lines: linesOf(1, 1) };
    return absentCandidates(question, subject).length > 0;
  };

  it('is a whole word there, written alike', () => {
    assert.equal(absent('row_sum', 'a = row_sum(b)'), false);
    assert.equal(absent('row_sum', 'row_sums(b) + my_row_sum + a2row_sum + Row_Sum'), true);
    assert.equal(absent('row_sum', '2row_sum'), false);
    assert.equal(absent('row_sum', 'größe_row_sum'), true);
  });
});

describe('controlName', () => {
  it('is something that a working index has', () => {
    const definitions = [definition('limit', 'constant', 1), definition('Table', 'class', 2)];
    assert.equal(controlName(known('Why?', { definitions }).code), 'Table');
  });

  it('is nothing where the file defines nothing of the kind', () => {
    assert.equal(controlName(known('Why?').code), undefined);
    assert.equal(controlName(undefined), undefined);
  });
});

describe('testedName', () => {
  const inner = definition('sum_rows', 'function', 2);

  it('is the definition around the selection', () => {
    const enclosing = definition('Table.sum_rows', 'method', 1, 2);
    assert.equal(testedName(known('Why?', { enclosing }).code), 'sum_rows');
  });

  it('is else the first function that begins in the selection', () => {
    const definitions = [definition('limit', 'constant', 1), inner];
    assert.equal(testedName(known('Why?', { definitions }).code), 'sum_rows');
  });

  it('is nothing where no function is selected', () => {
    const selection = linesOf(1);
    assert.equal(testedName(known('Why?', { selection, definitions: [inner] }).code), undefined);
  });

  it('is nothing in a file that was not read', () => {
    const unread = {
      kind: 'unread',
      reason: 'no-grammar',
      language: 'haskell',
      totalLines: 3,
    } as const;
    assert.equal(testedName(unread), undefined);
  });
});
