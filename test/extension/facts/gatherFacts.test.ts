import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { readQuestion } from '../../../src/chat/evidence/readQuestion.ts';
import { type FactSources, gatherFacts } from '../../../src/extension/facts/gatherFacts.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';
import { subjectOf } from '../../support/turnPorts.ts';
import { never } from '../../support/turns.ts';

const text = 'def sum_rows(rows):\n    return add(rows)\n';
const subject = subjectOf(text, { path: 'rows.py', languageId: 'python' });
const question = readQuestion('Why does `sum_rows` not call `total_of`?');
const { code } = makeEvidence({
  question: '',
  text,
  code: {
    definitions: [{ name: 'sum_rows', kind: 'function', lines: { from: 1, to: 2 } }],
    unbound: [{ name: 'add', line: 2 }],
  },
});

const found = { name: 'add', path: 'math.py', line: 9 };
const test = { name: 'test_sum', path: 'test_rows.py', line: 4 };
const diagnostic = { line: 2, severity: 'error', message: 'add is not defined' } as const;

/** Sources that all answer at once; what each was asked is noted. */
function sources(changes: Partial<FactSources> = {}) {
  const asked: Record<string, unknown> = {};
  const answering: FactSources = {
    code: async () => code,
    diagnostics: () => [diagnostic],
    definitions: async (names) => {
      asked.definitions = names;
      return [found];
    },
    absent: async (names, control) => {
      asked.symbols = { names, control };
      return ['total_of'];
    },
    tests: async (name) => {
      asked.tests = name;
      return [test];
    },
    ...changes,
  };
  return { answering, asked };
}

const gather = (changes: Partial<FactSources> = {}, signal = never) =>
  gatherFacts(question, subject, sources(changes).answering, signal);

const looked = (gathered: Awaited<ReturnType<typeof gather>>) =>
  gathered.looked.map(({ what, found: words }) => `${what}: ${words}`);

describe('gatherFacts', () => {
  it('looks up nothing where the question is about no code', async () => {
    const gathered = await gatherFacts(question, undefined, sources().answering, never);
    assert.deepEqual(gathered.looked, []);
    assert.equal(gathered.code, undefined);
    assert.deepEqual(gathered.editor.asked, []);
  });

  it('asks the editor about the names that the syntax tree and the question give', async () => {
    const { answering, asked } = sources();
    await gatherFacts(question, subject, answering, never);
    assert.deepEqual(asked, {
      definitions: ['add', 'sum_rows'],
      symbols: { names: ['total_of'], control: 'sum_rows' },
      tests: 'sum_rows',
    });
  });

  it('has all that was found, and says in words what was looked at', async () => {
    const gathered = await gather();
    assert.deepEqual(gathered.editor, {
      diagnostics: [diagnostic],
      definitions: [found],
      absent: ['total_of'],
      tests: [test],
      asked: ['diagnostics', 'definitions', 'symbols', 'tests'],
      late: [],
    });
    assert.deepEqual(looked(gathered), [
      'problems: 1 problem, L2',
      'definitions: 1 definition, `add` in math.py line 9',
      'symbols: not in the workspace: `total_of`',
      'tests: 1 test, `test_sum` in test_rows.py',
      'syntax: no known bug pattern',
    ]);
  });

  it('concludes nothing from a source that nobody answers for', async () => {
    const nobody = async () => undefined;
    const gathered = await gather({
      diagnostics: () => undefined,
      definitions: nobody,
      absent: nobody,
      tests: nobody,
    });
    assert.deepEqual(gathered.editor.asked, []);
    assert.deepEqual(looked(gathered), ['syntax: no known bug pattern']);
  });

  it('takes an empty answer for a finding', async () => {
    const gathered = await gather({ tests: async () => [] });
    assert.ok(gathered.editor.asked.includes('tests'));
    assert.ok(looked(gathered).includes('tests: none'));
  });

  it('goes on without a source that fails or is slow, and names it', async () => {
    const gathered = await gather({
      definitions: () => Promise.reject(new Error('no provider')),
      tests: async (_, signal) => pause(5000, undefined, { signal }),
    });
    assert.deepEqual(gathered.editor.late, ['definitions', 'tests']);
    assert.ok(looked(gathered).includes('tests: no answer in time'));
    assert.deepEqual(gathered.editor.absent, ['total_of']);
  });

  it('does without a syntax tree, and then asks for no absent name', async () => {
    const { answering, asked } = sources({ code: async () => undefined });
    const gathered = await gatherFacts(question, subject, answering, never);
    assert.deepEqual(asked, { definitions: ['sum_rows'] });
    assert.equal(gathered.code, undefined);
  });

  it('fails as the engine does', async () => {
    const failing = () => Promise.reject(new EngineError('engine-died', 'gone'));
    await assert.rejects(gather({ code: failing }), { code: 'engine-died' });
  });

  it('ends with the signal', async () => {
    const stop = new AbortController();
    const gathering = gather({ tests: () => pause(5000, undefined) }, stop.signal);
    setTimeout(() => stop.abort(new DOMException('Stopped.', 'AbortError')), 5);
    await assert.rejects(gathering, { name: 'AbortError' });
  });
});
