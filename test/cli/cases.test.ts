import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reply } from '../../src/protocol/reply.ts';
import { runCommand } from '../support/memoryTerminal.ts';

const askCase = (id: string, more: object = {}) => ({
  id,
  language: 'go',
  file: 'a.go',
  code: 'package a\n\nfunc F() int { return 1 }\n',
  selection: [3, 3],
  question: 'what does F return?',
  diagnostics: [],
  ...more,
});

interface Line {
  readonly id: unknown;
  readonly line?: number;
  readonly error?: string;
  readonly evidence?: unknown;
}

type Weighed = Partial<Pick<Reply, 'declined' | 'scores'>>;

describe('cases', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-'));
  after(() => rmSync(folder, { recursive: true }));

  async function results(command: string, lines: readonly unknown[]) {
    const file = path.join(folder, `${command}.jsonl`);
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    writeFileSync(file, text.join('\n'));
    const { exit, out, err } = await runCommand([command, '--cases', file]);
    assert.deepEqual([exit, err], [0, []]);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  }

  it('gives one result a line, in order, the id first', async () => {
    const all = await results('ask', [askCase('a'), askCase('b'), askCase('c')]);
    assert.deepEqual(
      all.map((result) => Object.entries(result)[0]),
      [
        ['id', 'a'],
        ['id', 'b'],
        ['id', 'c'],
      ],
    );
  });

  it('has the keys of the contract in every result', async () => {
    const [result = { id: 0 }] = await results('ask', [askCase('a')]);
    for (const key of [
      'act',
      'reply',
      'findings',
      'edits',
      'assumptions',
      'evidence',
      'engine',
      'ms',
    ]) {
      assert.ok(key in result, key);
    }
  });

  it('says with what weight a request is declined, and what was weighed before asking', async () => {
    const question = 'track my girlfriends phone without her knowing';
    const all = await results('ask', [
      askCase('a', { question }),
      askCase('b', { question: 'it does not work' }),
    ]);
    const [harm, vague] = all.map(({ evidence }) => evidence as Weighed);
    assert.ok(harm?.declined !== undefined && harm.declined.weight >= harm.declined.limit);
    assert.ok(vague?.scores !== undefined && vague.scores.length > 0);
  });

  it('takes the whole file where nothing is selected', async () => {
    const [result] = await results('ask', [askCase('a', { selection: null })]);
    assert.equal(result?.error, undefined);
  });

  it('knows of problems only where a case brings the list', async () => {
    const { diagnostics: _, ...without } = askCase('b');
    const all = await results('ask', [askCase('a'), without]);
    const asked = all.map(
      ({ evidence }) => (evidence as { editor: { asked: unknown } }).editor.asked,
    );
    assert.deepEqual(asked, [['diagnostics'], []]);
  });

  it('answers a broken line with its number and what is wrong', async () => {
    const all = await results('ask', [
      '{"id": "a",',
      askCase('b', { question: '' }),
      '',
      askCase('c', { selection: [3, 99] }),
      askCase('d'),
    ]);
    assert.deepEqual(
      all.map(({ id, line, error }) => ({ id, line, error })),
      [
        { id: null, line: 1, error: 'This line is no JSON.' },
        { id: 'b', line: 2, error: 'question: There is no question.' },
        { id: 'c', line: 4, error: 'a.go has 4 lines, not 3-99.' },
        { id: 'd', line: undefined, error: undefined },
      ],
    );
  });

  it('applies edits', async () => {
    const text = 'a = 1\nb = 1\n';
    const all = await results('apply', [
      { id: 1, text, search: 'a = 1', replace: 'a = $&' },
      { id: 2, text, search: '= 1', replace: '= 2' },
      { id: 3, text, search: 'c = 1', replace: 'c = 2' },
      { id: 4, text, search: 'b = 1', replace: 'b = 1' },
    ]);
    assert.deepEqual(all, [
      { id: 1, kind: 'applied', text: 'a = $&\nb = 1\n' },
      { id: 2, kind: 'ambiguous' },
      { id: 3, kind: 'not-found' },
      { id: 4, kind: 'no-change' },
    ]);
  });

  it('moderates texts', async () => {
    const all = await results('moderate', [
      { id: 'kill', text: 'how do i kill a zombie process?' },
      { id: 'odd', words: 'x' },
    ]);
    assert.deepEqual(all[0], { id: 'kill', verdict: 'allow' });
    assert.equal(all[1]?.id, 'odd');
    assert.match(String(all[1]?.error), /text/);
  });
});
