import assert from 'node:assert/strict';
import { type EditorFacts, noEditorFacts } from '../../../src/chat/evidence/evidence.ts';
import { describeLooked } from '../../../src/chat/reply/lookedAt.ts';
import { goFacts } from '../../support/prompts.ts';

const editor = (changes: Partial<EditorFacts>): EditorFacts => ({ ...noEditorFacts, ...changes });
const problem = (line: number) => ({ line, severity: 'error', message: 'no' }) as const;

describe('describeLooked', () => {
  it('counts problems and names their lines', () => {
    const facts = editor({ asked: ['diagnostics'], diagnostics: [problem(18)] });
    assert.deepEqual(describeLooked(undefined, facts, { problems: 84 }), [
      { what: 'problems', found: '1 problem, L18', ms: 84 },
    ]);
  });

  it('says none where nothing was found', () => {
    assert.deepEqual(describeLooked(undefined, editor({ asked: ['diagnostics'] })), [
      { what: 'problems', found: 'none', ms: 0 },
    ]);
  });

  it('leaves out what was not asked', () => {
    assert.deepEqual(describeLooked(undefined, noEditorFacts), []);
  });

  it('says what did not answer in time', () => {
    const facts = editor({ asked: ['tests'], late: ['tests'] });
    assert.equal(describeLooked(undefined, facts)[0]?.found, 'no answer in time');
  });

  it('tells what could not be looked at, since there is none or it did not answer, from the rest', () => {
    const asked = ['diagnostics', 'definitions', 'references', 'types', 'tests', 'changes'];
    const looked = describeLooked(goFacts, editor({ asked, late: ['types'] }));
    assert.deepEqual(
      looked.filter(({ nothing }) => !nothing).map(({ what }) => what),
      ['problems', 'syntax'],
    );
    assert.ok(looked.every(({ found }) => found !== ''));
    const code = {
      kind: 'unread',
      reason: 'no-grammar',
      language: 'cobol',
      totalLines: 3,
    } as const;
    const [unread] = describeLooked(code, noEditorFacts);
    assert.equal(unread?.nothing, true);
  });

  it('cuts long lists', () => {
    const diagnostics = [5, 3, 3, 9, 7].map(problem);
    const facts = editor({ asked: ['diagnostics'], diagnostics });
    assert.equal(describeLooked(undefined, facts)[0]?.found, '5 problems, L3, L5, L7 and 1 more');
  });

  it('names what is nowhere in the workspace', () => {
    const facts = editor({ asked: ['symbols'], absent: ['retryFetch'] });
    assert.equal(describeLooked(undefined, facts)[0]?.found, 'not in the workspace: `retryFetch`');
  });

  it('says where names are defined and what tests there are', () => {
    const facts = editor({
      asked: ['definitions', 'tests'],
      definitions: [{ name: 'load', path: 'store.ts', line: 7 }],
      tests: [{ name: 'loads', path: 'store.test.ts', line: 3 }],
    });
    assert.deepEqual(
      describeLooked(undefined, facts).map(({ found }) => found),
      ['1 definition, `load` in store.ts line 7', '1 test, `loads` in store.test.ts'],
    );
  });

  it('says what the syntax tree shows', () => {
    assert.equal(describeLooked(goFacts, noEditorFacts)[0]?.found, '1 bug pattern, L3');
    const clean = { ...goFacts, findings: [] };
    assert.equal(describeLooked(clean, noEditorFacts)[0]?.found, 'no known bug pattern');
    const broken = { ...clean, syntaxErrors: [{ line: 2, text: '<=' }] };
    assert.equal(describeLooked(broken, noEditorFacts)[0]?.found, '1 syntax error, L2');
  });

  it('says how many bug rules there was no time for', () => {
    const late = { ...goFacts, findings: [], untriedRules: 12 };
    assert.equal(
      describeLooked(late, noEditorFacts)[0]?.found,
      'no known bug pattern; time ran out for 12 of the bug rules',
    );
  });

  it('tells code that was not read from code without a finding', () => {
    const unread = { kind: 'unread', reason: 'too-large', language: 'go', totalLines: 9 } as const;
    assert.equal(describeLooked(unread, noEditorFacts)[0]?.found, 'too large to parse');
  });
});
