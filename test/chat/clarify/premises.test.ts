import assert from 'node:assert/strict';
import { findPremise } from '../../../src/chat/clarify/findPremise.ts';
import { noEditorFacts } from '../../../src/chat/evidence/evidence.ts';
import { factsOf } from '../../engine/syntax/syntaxBench.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const js = [
  "import { sleep } from './sleep.js';",
  'export async function fetchWithRetry(url) {',
  '  const items = await load(url);',
  '  items.forEach((item) => item.touch());',
  '  return items;',
  '}',
].join('\n');

const ask = (question: string, more: Partial<Parameters<typeof makeEvidence>[0]> = {}) =>
  findPremise(makeEvidence({ question, text: js, language: 'javascript', ...more }));

describe('findPremise', () => {
  it('challenges a name that is not in the file, and offers the nearest', () => {
    const premise = ask('does `retryFetch` handle 429?');
    assert.match(premise?.fact ?? '', /no `retryFetch`.*`fetchWithRetry` \(L2\)/u);
    assert.deepEqual(premise?.lines[0], 2);
  });

  it('offers a function for a name that is said to return something, however near a variable is', async () => {
    const text = [
      'interface Item { price: number }',
      'export function totalOf(items: Item[]) {',
      '  return items.reduce((sum, { price }) => sum + price, 0);',
      '}',
    ].join('\n');
    const code = await factsOf('typescript', text);
    const near = (question: string) =>
      ask(question, { text, language: 'typescript', code })?.better;
    assert.equal(near('does `totalPrice` return a list?'), 'Does `totalOf` return a list?');
    assert.equal(near('is `totalPrice` too low?'), 'Is `price` too low?');
  });

  it('does not challenge a name that the file has', () => {
    assert.equal(ask('does fetchWithRetry handle 429?'), undefined);
  });

  it('does not challenge a name that the workspace defines', () => {
    const editor = {
      asked: ['symbols'],
      definitions: [{ name: 'retryFetch', path: 'a.js', line: 3 }],
    };
    assert.equal(ask('does `retryFetch` handle 429?', { editor }), undefined);
  });

  it('claims only what the file shows when the workspace did not answer in time', () => {
    const premise = ask('does `retryFetch` handle 429?', { editor: { late: ['symbols'] } });
    assert.match(premise?.fact ?? '', /no `retryFetch` in this file\./u);
  });

  it('does not challenge a name that is to be made', () => {
    assert.equal(ask('rename load to `loadItems`'), undefined);
    assert.equal(ask('add a parameter maxRetries'), undefined);
    assert.equal(ask('should i use setInterval instead?'), undefined);
  });

  it('challenges an error that the editor does not report', () => {
    const premise = ask('fix the "unused variable x" error');
    assert.match(premise?.fact ?? '', /reports no problem/u);
  });

  it('does not challenge an error when the problems were not asked for', () => {
    assert.equal(ask('fix the "unused variable x" error', { editor: { asked: [] } }), undefined);
  });

  it('recognises an error that is quoted loosely', () => {
    const diagnostics = [
      { line: 3, severity: 'error' as const, message: "'x' is declared but unused variable" },
    ];
    const editor = { asked: ['diagnostics'], diagnostics };
    assert.equal(ask('fix the "unused variable x" error', { editor }), undefined);
  });

  it('does not challenge an error from a run', () => {
    assert.equal(ask('i get the "TypeError: x is not a function" error'), undefined);
  });

  it('challenges a line that the file does not have, and looks for the one meant', () => {
    const premise = ask('why is forEach used on line 40');
    assert.match(premise?.fact ?? '', /ends at L6/u);
    assert.deepEqual(premise?.lines, [4]);
  });

  it('does not challenge the last line', () => {
    assert.equal(ask('what does line 6 do'), undefined);
  });

  it('challenges another language', () => {
    assert.match(ask('how do i speed up this python function')?.fact ?? '', /is JavaScript/u);
  });

  it('does not challenge a language that is the target, or a relative', () => {
    assert.equal(ask('convert this function to python'), undefined);
    assert.equal(ask('type this typescript function'), undefined);
  });

  it('challenges another framework only by an import of its rival', () => {
    const imports = [{ name: 'react', line: 1 }];
    assert.match(
      ask('how does this vue component load', { code: { imports } })?.fact ?? '',
      /React/u,
    );
    assert.equal(ask('how does this vue component load'), undefined);
  });

  it('challenges a structure that is not there', () => {
    assert.match(ask('explain the regex here')?.claim ?? '', /regular expression/u);
    assert.match(
      ask('what stops this recursion', {
        code: {
          definitions: [{ name: 'fetchWithRetry', kind: 'function', lines: { from: 2, to: 6 } }],
        },
      })?.claim ?? '',
      /recursion/u,
    );
  });

  it('does not challenge a structure that leaves a trace in the text', () => {
    assert.equal(ask('unroll this loop'), undefined);
  });

  it('does not challenge structures in a text that does not parse', () => {
    const code = { syntaxErrors: [{ line: 2, text: 'export' }] };
    assert.equal(ask('explain the regex here', { code }), undefined);
  });

  it('challenges what a call is said to return', () => {
    const premise = ask('since forEach returns the new array can i chain filter');
    assert.match(premise?.fact ?? '', /returns `undefined`/u);
    assert.deepEqual(premise?.lines, [4]);
  });

  it('does not challenge a true claim', () => {
    assert.equal(ask('since map returns a new array can i chain filter'), undefined);
  });

  it('challenges disuse by a use, and null by a way that returns it', () => {
    const text = ['def a(x):', '  return None', '', 'def b():', '  return a(1)'].join('\n');
    const definitions = [
      { name: 'a', kind: 'function' as const, lines: { from: 1, to: 2 } },
      { name: 'b', kind: 'function' as const, lines: { from: 4, to: 5 } },
    ];
    const about = (question: string) =>
      findPremise(makeEvidence({ question, text, code: { definitions } }));
    assert.deepEqual(about('b is never called, right?'), undefined);
    const find = makeEvidence({
      question: 'find never returns none, right?',
      text: text.replaceAll('a(', 'find('),
      code: { definitions: [{ name: 'find', kind: 'function', lines: { from: 1, to: 2 } }] },
    });
    assert.deepEqual(findPremise(find)?.lines, [2]);
    const used = makeEvidence({
      question: 'find is never called, right?',
      text: text.replaceAll('a(', 'find('),
      code: { definitions: [{ name: 'find', kind: 'function', lines: { from: 1, to: 2 } }] },
    });
    assert.deepEqual(findPremise(used)?.lines, [5]);
  });

  it('challenges a type by its declaration', () => {
    const text = ['struct M {', '  total: u64,', '}'].join('\n');
    const about = (question: string) =>
      findPremise(makeEvidence({ question, text, language: 'rust' }));
    assert.match(about('as total is an i32 it overflows')?.fact ?? '', /`u64` \(L2\)/u);
    assert.equal(about('as total is a u64 it is big enough'), undefined);
  });

  it('contradicts nothing without a file', () => {
    const { question } = makeEvidence({
      question: 'what is `foo` on line 900 of this ruby method',
      text: '',
    });
    const unseen = { question, subject: undefined, code: undefined, editor: noEditorFacts };
    assert.equal(findPremise(unseen), undefined);
  });

  const bestOf = (...body: readonly string[]) =>
    ask('best_of never returns None, right?', {
      language: 'python',
      text: ['def best_of(rows):', ...body.map((line) => `    ${line}`)].join('\n'),
      code: {
        definitions: [
          { name: 'best_of', kind: 'function', lines: { from: 1, to: body.length + 1 } },
        ],
      },
    });

  it('challenges "never returns null" where a variable may stay as null as it began', () => {
    const premise = bestOf('best = None', 'for row in rows:', '    best = row', 'return best');
    assert.deepEqual(premise?.lines, [2, 5]);
  });

  it('does not challenge it where the variable is filled or checked in any case', () => {
    assert.equal(bestOf('best = None', 'best = rows[0]', 'return best'), undefined);
    assert.equal(
      bestOf('best = None', 'if best is None:', '    raise ValueError', 'return best'),
      undefined,
    );
  });

  it('challenges a decorator that is nowhere', () => {
    assert.match(ask('why does @Retryable not retry here')?.fact ?? '', /no `Retryable`/u);
    assert.equal(ask('add @Retryable to it'), undefined);
  });

  it('takes "it throws" of all the file, whatever is selected', async () => {
    const text = [
      'public class Mailer',
      '{',
      '    public Mailer(ISender sender) => _s = sender ?? throw new ArgumentNullException("sender");',
      '',
      '    public void Enqueue(string to) => _s.Send(to);',
      '}',
    ].join('\n');
    const code = await factsOf('csharp', text, { from: 5, to: 5 });
    const told = (question: string) =>
      findPremise(makeEvidence({ question, text, language: 'csharp', code, from: 5, to: 5 }));
    assert.equal(told('if sender is null it throws ArgumentNullException, right?'), undefined);
    assert.deepEqual(told('Enqueue throws an ArgumentNullException, right?')?.lines, [3, 5]);
  });

  it('takes a return type for no closure', () => {
    const text = 'fn mean(&self) -> u16 {\n    self.sum / 2\n}';
    assert.match(
      ask('what does the closure here capture', { language: 'rust', text })?.fact ?? '',
      /none/u,
    );
  });
});
