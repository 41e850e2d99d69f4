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
const changes = { isNew: false, hunks: [] };
const diagnostic = { line: 2, severity: 'error', message: 'add is not defined' } as const;

/** Sources that all answer at once; what each was asked is noted. */
function sources(instead: Partial<FactSources> = {}) {
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
    references: async (names) => {
      asked.references = names;
      return [{ name: 'sum_rows', places: [] }];
    },
    types: async (names) => {
      asked.types = names;
      return [{ name: 'sum_rows', type: 'int', line: 1 }];
    },
    changes: async () => changes,
    ...instead,
  };
  return { answering, asked };
}

const gather = (instead: Partial<FactSources> = {}, signal = never) =>
  gatherFacts(question, subject, sources(instead).answering, signal);

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
      types: ['sum_rows'],
    });
  });

  it('has all that was found, and says in words what was looked at', async () => {
    const gathered = await gather();
    assert.deepEqual(gathered.editor, {
      diagnostics: [diagnostic],
      definitions: [found],
      absent: ['total_of'],
      tests: [test],
      references: [],
      types: [{ name: 'sum_rows', type: 'int', line: 1 }],
      changes,
      attached: [],
      asked: ['diagnostics', 'definitions', 'symbols', 'tests', 'types', 'changes'],
      late: [],
    });
    assert.deepEqual(looked(gathered), [
      'problems: 1 problem, L2',
      'definitions: 1 definition, `add` in math.py line 9',
      'types: `sum_rows` is `int`',
      'symbols: not in the workspace: `total_of`',
      'tests: 1 test, `test_sum` in test_rows.py',
      'changes: none',
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
      types: nobody,
      changes: nobody,
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

  it('names Git, references and hovers where they are late, and concludes nothing', async () => {
    const slow = async (_: unknown, signal?: AbortSignal) => pause(5000, undefined, { signal });
    const { answering } = sources({
      references: slow,
      types: slow,
      changes: (signal) => slow(undefined, signal),
    });
    const asked = readQuestion(
      '`sum_rows` is never called and total is an int, since I renamed it',
    );
    const { editor, looked: shown } = await gatherFacts(asked, subject, answering, never);
    assert.deepEqual(editor.late, ['references', 'types', 'changes']);
    assert.equal(editor.changes, undefined);
    assert.deepEqual([...editor.references, ...editor.types], []);
    assert.ok(shown.some(({ what, found: words }) => what === 'changes' && /in time/u.test(words)));
  });

  it('takes Git, references or hovers that refuse for no answer', async () => {
    const refusing = () => Promise.reject(new Error('not enabled'));
    const gathered = await gather({ references: refusing, types: refusing, changes: refusing });
    assert.deepEqual(gathered.editor.late, ['types', 'changes']);
    assert.equal(gathered.editor.changes, undefined);
  });

  it('asks for Git and hovers without waiting for the syntax tree', async () => {
    const order: string[] = [];
    await gather({
      code: async () => {
        await pause(20);
        order.push('syntax');
        return code;
      },
      changes: async () => {
        order.push('changes');
        return changes;
      },
    });
    assert.deepEqual(order, ['changes', 'syntax']);
  });

  it('asks who uses a name that the question says nothing uses', async () => {
    const { answering, asked } = sources();
    await gatherFacts(readQuestion('sum_rows is never called'), subject, answering, never);
    assert.deepEqual(asked.references, ['sum_rows']);
  });

  it('does without a syntax tree, and then asks for no absent name', async () => {
    const { answering, asked } = sources({ code: async () => undefined });
    const gathered = await gatherFacts(question, subject, answering, never);
    assert.deepEqual(asked, { definitions: ['sum_rows'], types: ['sum_rows'] });
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
