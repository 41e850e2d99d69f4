import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SyntaxScan } from '../../../src/engine/syntax/syntaxScan.ts';
import type { CodeFacts } from '../../../src/protocol/codeFacts.ts';
import { removeFolder } from '../../support/bundle.ts';
import { scanAssets } from './syntaxBench.ts';

const all = { from: 1, to: 1000 };
const never = new AbortController().signal;

/** Calls in calls, and a rule that looks for something deep inside each: minutes of matching. */
const hostile = `const x = ${'f('.repeat(6000)}1${')'.repeat(6000)};\nif (${'g('.repeat(3000)}1${')'.repeat(3000)}) go();\nasync function f() {}\n`;

const findingsOf = (facts: CodeFacts) => (facts.kind === 'read' ? facts.findings : []);
const kindOf = (facts: CodeFacts) => (facts.kind === 'read' ? 'read' : facts.reason);

describe('SyntaxScan', () => {
  let assets: string;
  let scan: SyntaxScan;

  const make = (timeLimit?: number) =>
    new SyntaxScan({
      workerFile: pathToFileURL(path.join(assets, 'syntaxWorker.mjs')),
      assets,
      ...(timeLimit !== undefined && { timeLimit }),
    });

  before(async function () {
    this.timeout(30_000);
    assets = await scanAssets();
    scan = make();
  });
  after(async () => {
    await scan.close();
    await removeFolder(assets);
  });

  it('reads facts and findings in its worker', async () => {
    const text = 'package p\n\nfunc f(c chan int) {\n\tc <= 1\n}\n';
    const facts = await scan.facts({ text, language: 'go', lines: all }, never);
    assert.deepEqual(
      findingsOf(facts).map(({ rule, from }) => [rule, from]),
      [['go-comparison-for-send', 4]],
    );
  });

  it('takes the names that editors give languages', async () => {
    for (const language of ['typescriptreact', 'javascriptreact', 'shellscript', 'csharp']) {
      assert.equal(kindOf(await scan.facts({ text: '', language, lines: all }, never)), 'read');
    }
  });

  it('says of a language without a grammar that it has none', async () => {
    const facts = await scan.facts({ text: 'a\nb', language: 'cobol', lines: all }, never);
    assert.deepEqual(facts, {
      kind: 'unread',
      reason: 'no-grammar',
      language: 'cobol',
      totalLines: 2,
    });
  });

  it('refuses a text that is too long, and one with too many lines', async () => {
    const read = (text: string) => scan.facts({ text, language: 'go', lines: all }, never);
    assert.equal(kindOf(await read('x'.repeat(2_000_001))), 'too-large');
    assert.equal(kindOf(await read('\n'.repeat(100_000))), 'too-large');
  });

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`places fixes in UTF-16 units behind emoji, with ${name}`, async () => {
      const lines = [
        'package p',
        '// 😀 👩‍👩‍👧 é',
        'func f(c chan string) {',
        '\tc <= "😀"',
        '}',
        '',
      ];
      const text = lines.join(end);
      const [finding] = findingsOf(await scan.facts({ text, language: 'go', lines: all }, never));
      const [fix] = finding?.fix ?? [];
      assert.ok(finding && fix);
      assert.equal(finding.from, 4);
      assert.equal(text.slice(fix.start, fix.end), 'c <= "😀"');
      assert.equal(fix.newText, 'c <- "😀"');
    });
  }

  it('checks an edit', async () => {
    const before = 'package p\n\nfunc f(c chan int) {\n\tc <= 1\n}\n';
    const change = { language: 'go', before, after: before.replace('<=', '<-') };
    const { parses, gone, added } = await scan.check(change, never);
    assert.deepEqual(
      [parses, gone.map(({ rule }) => rule), added],
      [true, ['go-comparison-for-send'], []],
    );
  });

  it('says nothing of an edit in a language without a grammar', async () => {
    const change = { language: 'cobol', before: 'a', after: 'b' };
    assert.deepEqual(await scan.check(change, never), { gone: [], added: [] });
  });

  it('ends at an abort with its reason, and answers the next request', async () => {
    const stop = new AbortController();
    const asked = { text: hostile, language: 'javascript', lines: all };
    const reply = scan.facts(asked, stop.signal);
    setTimeout(() => stop.abort(new Error('No longer asked.')), 50);
    await assert.rejects(reply, /No longer asked\./);
    const next = await scan.facts({ text: 'x = 1\n', language: 'python', lines: all }, never);
    assert.equal(kindOf(next), 'read');
  });

  it('does not begin what was aborted while it waited', async () => {
    const stop = new AbortController();
    const first = scan.facts({ text: 'x = 1\n', language: 'python', lines: all }, never);
    const second = scan.facts({ text: 'x = 2\n', language: 'python', lines: all }, stop.signal);
    stop.abort(new Error('Not begun.'));
    await assert.rejects(second, /Not begun\./);
    assert.equal(kindOf(await first), 'read');
  });

  it('answers requests in their order, each with its own', async () => {
    const texts = ['a', 'b', 'c', 'd'].map((name) => `def ${name}():\n    pass\n`);
    const replies = await Promise.all(
      texts.map((text) => scan.facts({ text, language: 'python', lines: all }, never)),
    );
    assert.deepEqual(
      replies.map((facts) => (facts.kind === 'read' ? facts.definitions[0]?.name : undefined)),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('goes on after its worker is worn out', async function () {
    this.timeout(30_000);
    const long = `# ${'a'.repeat(1_900_000)}\n`;
    for (let round = 0; round < 17; round += 1) {
      const text = `${long}x = ${round}\n`;
      const facts = await scan.facts({ text, language: 'python', lines: all }, never);
      assert.equal(kindOf(facts), 'read');
    }
  });

  it('says of a text that takes too long that it is too slow, and reads the next', async function () {
    this.timeout(30_000);
    const hurried = make(1);
    try {
      await hurried.facts({ text: '', language: 'javascript', lines: all }, never);
      const slow = await hurried.facts(
        { text: hostile, language: 'javascript', lines: all },
        never,
      );
      assert.equal(kindOf(slow), 'too-slow');
      const next = await hurried.facts({ text: 'x = 1\n', language: 'python', lines: all }, never);
      assert.equal(kindOf(next), 'read');
    } finally {
      await hurried.close();
    }
  });
});
