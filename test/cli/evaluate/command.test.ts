import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Evaluation } from '../../../src/cli/evaluate/evaluate.ts';
import type { SyntaxFacts } from '../../../src/cli/syntaxFacts.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { runCommand } from '../../support/memoryTerminal.ts';
import { fixturePath } from './fixture.ts';

async function evaluation(...words: readonly string[]): Promise<Evaluation> {
  const { exit, out, err } = await runCommand(['evaluate', '--json', ...words]);
  assert.deepEqual([exit, err], [0, []]);
  return JSON.parse(out) as Evaluation;
}

describe('evaluate', () => {
  it('scores every case it can read and counts the others', async () => {
    const { overall, bad, failed, byLanguage, byCategory, changes } = await evaluation(
      '--cases',
      fixturePath,
    );
    assert.deepEqual([overall.cases, bad.length, failed.length], [5, 7, 0]);
    assert.deepEqual(Object.keys(byLanguage), ['go', 'javascript', 'python']);
    assert.deepEqual(Object.keys(byCategory), ['1a', 'ask', 'clear', 'none', 'original']);
    assert.deepEqual(Object.keys(changes?.byKind ?? {}), ['1a']);
  });

  it('leaves out what it was not told to measure', async () => {
    const { paraphrases, personas } = await evaluation('--cases', fixturePath);
    assert.deepEqual([paraphrases, personas], [undefined, undefined]);
  });

  it('rewords the cases and lets people answer, when it is told to', async () => {
    const { paraphrases, personas } = await evaluation(
      `--cases=${fixturePath}`,
      '--paraphrases',
      '--personas',
    );
    assert.equal(paraphrases?.cases, 5);
    assert.ok((paraphrases?.rewordings ?? 0) > 5 * 3);
    assert.deepEqual(Object.keys(personas ?? {}), [
      'precise',
      'vague',
      'off-focus',
      'contradictory',
      'refusing',
    ]);
    for (const [name, { threads, unanswered }] of Object.entries(personas ?? {})) {
      assert.deepEqual([threads, unanswered], [5, 0], name);
    }
  });

  it('prints tables, and a dash where there is no figure', async () => {
    const { exit, out } = await runCommand([
      'evaluate',
      '--cases',
      fixturePath,
      '--paraphrases',
      '--personas',
    ]);
    assert.equal(exit, 0);
    assert.match(out, /^analyst: 5 cases, 7 bad lines, 0 failed$/m);
    assert.match(out, /^ {2}line 3: This line is no JSON\.$/m);
    assert.match(out, /^ {2}line 9 \(odd-act\): expect\.acts/m);
    assert.match(out, /^decline recall +decl +-$/m);
    assert.match(out, /^tokens per reply \(estimate: words x 1\.3\) /m);
    assert.match(out, /^politeness +[.\d]+$/m);
    assert.match(out, /^refusing +\d of 5 /m);
    assert.doesNotMatch(out, /NaN|\bundefined\b|\bnull\b|\[object/);
  });

  it('says plainly that there are no cases', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-'));
    try {
      const file = path.join(folder, 'none.jsonl');
      writeFileSync(file, '\n');
      const { overall, misses } = await evaluation('--cases', file, '--paraphrases', '--personas');
      assert.deepEqual([overall.cases, overall.actAccuracy, misses], [0, null, []]);
      const { out } = await runCommand(['evaluate', '--cases', file]);
      assert.match(out, /^analyst: 0 cases/);
      assert.doesNotMatch(out, /NaN/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps a case the engine fails on out of the figures, and names it', async () => {
    let calls = 0;
    const syntax: SyntaxFacts = {
      facts: async () => {
        calls += 1;
        if (calls > 4) throw new Error('The grammar is on fire.');
        throw new EngineError('engine-died', 'It died.');
      },
      check: async () => ({ gone: [], added: [] }),
    };
    const words = ['evaluate', '--json', '--cases', fixturePath];
    const { out } = await runCommand(words, { syntax });
    const { overall, failed } = JSON.parse(out) as Evaluation;
    // Three languages are warmed up, and the first case makes do without its tree.
    assert.deepEqual([overall.cases, failed.map(({ line }) => line)], [1, [2, 5, 6, 7]]);
    assert.equal(failed[0]?.error, 'The grammar is on fire.');
  });

  for (const [what, words, says] of [
    ['no cases', ['--json'], /Which cases\?/],
    ['a file in their place', ['a.go', 'What?'], /Which cases\?/],
    ['a file besides them', ['--cases', fixturePath, 'a.go'], /leave out the others/],
    ['an unknown flag', ['--cases', fixturePath, '--persons'], /--persons/],
    ['a missing file', ['--cases', 'none.jsonl'], /none\.jsonl does not exist/],
    [
      'a remote engine without an endpoint',
      ['--cases', fixturePath, '--engine', 'remote'],
      /needs/,
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { exit, out, err } = await runCommand(['evaluate', ...words]);
      assert.deepEqual([exit, out, err.length], [2, '', 1]);
      assert.match(err[0] ?? '', says);
    });
  }
});
