import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/memoryTerminal.ts';

const MB = 1024 * 1024;

describe('a bad call', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-'));
  const file = (name: string, content: string | Uint8Array) => {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  };
  after(() => rmSync(folder, { recursive: true }));

  const good = file('good.go', 'package a\n\nfunc F() int { return 1 }\n');
  const huge = file('huge.go', '');
  truncateSync(huge, 20 * MB + 1);
  const remote = ['--engine', 'remote'];
  const local = ['--engine', 'local'];

  const calls: readonly [string, readonly string[], RegExp][] = [
    [
      'five attached files',
      ['ask', good, 'why', ...Array.from({ length: 5 }, () => ['--attach', good]).flat()],
      /At most 4 files/,
    ],
    ['no such command', ['explain'], /explain is none of ask, apply, moderate, evaluate/],
    ['no file', ['ask'], /Which file/],
    ['no question', ['ask', good], /no question/],
    ['a blank question', ['ask', good, '  '], /no question/],
    ['a question without quotes', ['ask', good, 'why', 'not'], /in quotes/],
    ['an unknown flag', ['ask', '--jsn', good, 'why'], /Unknown option '--jsn'/],
    ['a flag without its value', ['ask', good, 'why', '--model'], /--model/],
    ['a missing file', ['ask', path.join(folder, 'none.go'), 'why'], /does not exist/],
    ['a folder', ['ask', folder, 'why'], /is a folder/],
    ['an empty file', ['ask', file('empty.go', '\n'), 'why'], /is empty: there is no code/],
    ['standard input', ['ask', '-', 'why'], /Standard input is not read/],
    ['a binary file', ['ask', file('a.bin', 'ELF\u0000\u0001'), 'why'], /is not text/],
    [
      'a file of another encoding',
      ['ask', file('b.go', Uint8Array.of(0x66, 0xfc, 0x72)), 'why'],
      /not UTF-8/,
    ],
    ['a file over 20 MB', ['ask', huge, 'why'], /21 MB; the limit is 20 MB/],
    ['lines after the last', ['ask', `${good}:3-9`, 'why'], /has 4 lines, not 3-9/],
    ['line 0', ['ask', `${good}:0-2`, 'why'], /no range/],
    ['a range backwards', ['ask', `${good}:3-2`, 'why'], /no range/],
    ['an unknown engine', ['ask', '--engine', 'magic', good, 'why'], /analyst, local, remote/],
    ['a local engine without a folder', ['ask', '--engine', 'local', good, 'why'], /needs --model/],
    [
      'a local engine whose folder is nothing',
      ['ask', '--engine', 'local', '--model', '', good, 'why'],
      /needs --model/,
    ],
    [
      'a folder without a model',
      ['ask', ...local, '--model', '/nowhere', good, 'why'],
      /^ask-first: --model: \/nowhere holds no model\.$/,
    ],
    [
      'an endpoint for a local engine',
      ['ask', ...local, '--model', 'm', '--endpoint', 'http://localhost', good, 'why'],
      /--endpoint goes with --engine remote/,
    ],
    [
      'an unknown provider',
      ['ask', ...local, '--model', 'm', '--provider', 'metal', good, 'why'],
      /auto, cuda, coreml, dml, webgpu, cpu/,
    ],
    [
      'a context of no size',
      ['ask', ...local, '--model', 'm', '--context', '8k', good, 'why'],
      /number of tokens/,
    ],
    [
      'a provider without a local engine',
      ['ask', good, 'why', '--provider', 'cpu'],
      /go with --engine local/,
    ],
    [
      'an unknown readiness',
      ['ask', '--asking', 'often', good, 'why'],
      /never, when-it-matters, eager/,
    ],
    ['a remote engine without endpoint', ['ask', ...remote, good, 'why'], /needs --endpoint/],
    [
      'an endpoint without its engine',
      ['ask', '--endpoint', 'http://localhost', good, 'why'],
      /go with/,
    ],
    [
      'a malformed endpoint',
      ['ask', ...remote, '--endpoint', 'localhost', '--model', 'm', good, 'why'],
      /not an address/,
    ],
    [
      'an endpoint that would be sent code unencrypted',
      ['ask', ...remote, '--endpoint', 'http://10.0.0.9:8000', '--model', 'm', good, 'why'],
      /unencrypted/,
    ],
    [
      'diagnostics that are none',
      ['ask', good, 'why', '--diagnostics', file('d.json', '[{"line": "7"}]')],
      /no list of \{line, severity, message\}: 0\.line/,
    ],
    [
      'diagnostics that are no JSON',
      ['ask', good, 'why', '--diagnostics', file('e.json', 'line 7')],
      /no list of/,
    ],
    ['missing answers', ['ask', good, 'why', '--answers', 'none.txt'], /none.txt does not exist/],
    ['cases and a file', ['ask', '--cases', good, good, 'why'], /leave out/],
    ['missing cases', ['ask', '--cases', 'none.jsonl'], /does not exist/],
    ['nothing to apply', ['apply'], /apply --cases/],
    ['an edit without its replacement', ['apply', good, '--search', 'a'], /apply --cases/],
    ['nothing to moderate', ['moderate'], /moderate --cases/],
  ];

  for (const [what, words, sentence] of calls) {
    it(`ends with 2 and one line for ${what}`, async () => {
      const { exit, out, err } = await runCommand(words);
      assert.equal(err.length, 1);
      assert.match(err[0] ?? '', sentence);
      assert.doesNotMatch(err[0] ?? '', /\n/);
      assert.equal(exit, 2);
      assert.equal(out, '');
    });
  }
});
