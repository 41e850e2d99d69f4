import assert from 'node:assert/strict';
import { type Change, checkEdit } from '../../../src/engine/syntax/checkEdit.ts';
import { ownRules, syntaxRuntime } from './syntaxBench.ts';

async function checked(change: Change) {
  const { parses, gone, added } = await checkEdit(change, await syntaxRuntime(), ownRules());
  const rules = (findings: typeof gone) => findings.map(({ rule }) => rule);
  return { parses, gone: rules(gone), added: rules(added) };
}

const inGo = (line: string) => `package p\n\nfunc f(c chan int) {\n\t${line}\n}\n`;

describe('checkEdit', () => {
  it('says which finding went', async () => {
    assert.deepEqual(
      await checked({ language: 'go', before: inGo('c <= 1'), after: inGo('c <- 1') }),
      { parses: true, gone: ['go-comparison-for-send'], added: [] },
    );
  });

  it('says which finding came', async () => {
    assert.deepEqual(
      await checked({ language: 'go', before: inGo('c <- 1'), after: inGo('time.Sleep(5)') }),
      { parses: true, gone: [], added: ['go-sleep-without-unit'] },
    );
  });

  it('takes a finding that only moved for the same', async () => {
    const change = { before: inGo('c <= 1'), after: inGo('work()\n\tc <= 1') };
    assert.deepEqual(await checked({ language: 'go', ...change }), {
      parses: true,
      gone: [],
      added: [],
    });
  });

  it('counts equal findings: one of two may go', async () => {
    const change = { before: inGo('c <= 1\n\tc <= 1'), after: inGo('c <= 1\n\tc <- 1') };
    assert.deepEqual((await checked({ language: 'go', ...change })).gone, [
      'go-comparison-for-send',
    ]);
  });

  it('sees an edit that no longer parses', async () => {
    const change = { before: inGo('c <- 1'), after: inGo('c <- (1') };
    assert.equal((await checked({ language: 'go', ...change })).parses, false);
  });

  it('does not blame an edit for errors that were there before', async () => {
    const change = { before: inGo('c <- (1'), after: inGo('d <- (1') };
    assert.equal((await checked({ language: 'go', ...change })).parses, true);
  });

  it('says nothing of what stands after code that is taken out', async () => {
    const taken = 'func g() {}\n';
    const kept = 'func f(c chan int) {\n\tc <= 1\n}\n';
    const change = { before: `package p\n\n${taken}${kept}`, after: `package p\n\n${kept}` };
    assert.deepEqual(await checked({ language: 'go', ...change }), {
      parses: true,
      gone: [],
      added: [],
    });
  });

  it('sees what an edit brings about elsewhere in the file', async () => {
    const before = "const name = 'a';\nname = 'b';\n";
    const change = { before, after: before.replace('const', 'let') };
    assert.deepEqual((await checked({ language: 'javascript', ...change })).gone, [
      'js-const-reassigned',
    ]);
  });

  it('looks no further than the function around the change in a long file', async () => {
    const rest = 'function f() { return 1; }\n'.repeat(1000);
    const before = `const name = 'a';\n${rest}name = 'b';\nif (name = 'c') f();\n`;
    const change = { language: 'javascript', before } as const;
    const far = await checked({ ...change, after: before.replace('const', 'let') });
    const near = await checked({ ...change, after: before.replace("name = 'c'", "name === 'c'") });
    assert.deepEqual(far.gone, []);
    assert.ok(near.gone.includes('js-assignment-in-condition'));
  });
});
