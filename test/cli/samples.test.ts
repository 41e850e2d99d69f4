import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/memoryTerminal.ts';
import {
  done,
  finish,
  frame,
  type Script,
  say,
  startMisbehavingServer,
  status,
  stream,
} from '../support/misbehavingServer.ts';

const usage = frame({ choices: [], usage: { prompt_tokens: 100, completion_tokens: 20 } });
const trial = (text: string): Script => stream(say(text), finish(), usage, done);
const edit = (to: string) =>
  `\n\`\`\`edit\n<<<<<<< SEARCH\ntwo\n=======\n${to}\n>>>>>>> REPLACE\n\`\`\`\n`;
const differing = ['2', 'deux', 'zwei'].map((to) => trial(`Write ${to} (L2)${edit(to)}`));
const agreeing = [0, 1].map(() => trial(`Write 2 (L2)${edit('2')}`));
const answer = trial('It says two (L2).');

describe('ask --samples', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-'));
  const file = path.join(folder, 'a.txt');
  const cases = path.join(folder, 'cases.jsonl');
  writeFileSync(file, 'one\ntwo\n');
  writeFileSync(
    cases,
    JSON.stringify({
      id: 'a',
      language: 'python',
      file: 'a.py',
      code: 'one\ntwo\n',
      question: 'change line 2',
      expect: { acts: ['ask'], slots: ['which-candidate'] },
    }),
  );
  after(() => rmSync(folder, { recursive: true }));

  async function call(scripts: readonly Script[], words: readonly string[]) {
    const server = await startMisbehavingServer([status(404), ...scripts]);
    const remote = ['--engine', 'remote', '--endpoint', server.origin, '--model', 'm1'];
    const ran = await runCommand([...words, ...remote, '--samples', '3']);
    await server.close();
    return { ...ran, requests: server.seen.length - 1 };
  }
  const ask = ['ask', file, 'change line 2'];

  it('prints the one question that differing samples make, in the form of the contract', async () => {
    const { out } = await call(differing, [...ask, '--json']);
    const { act, question, edits, engine, evidence } = JSON.parse(out);
    assert.deepEqual([act, edits, engine], ['ask', [], 'remote']);
    assert.deepEqual(Object.keys(question), ['slot', 'text', 'why', 'options']);
    assert.equal(question.slot, 'which-candidate');
    assert.deepEqual(question.options.toSorted(), ['Write 2', 'Write deux', 'Write zwei']);
    assert.deepEqual(evidence.usage.samples, { count: 3, tokens: 360, estimated: false });
    assert.equal(evidence.looked.at(-1).what, 'samples');
  });

  it('says what samples cost', async () => {
    const { out } = await call([...agreeing, answer], ask);
    assert.match(out, /It says two/u);
    assert.match(out, /\(m1, \d+ ms, 2 more samples, 240 tokens\)/u);
  });

  it('draws none without being told', async () => {
    const server = await startMisbehavingServer([status(404), answer]);
    await runCommand([...ask, '--engine', 'remote', '--endpoint', server.origin, '--model', 'm1']);
    await server.close();
    assert.equal(server.seen.length, 2);
  });

  it('works for files of cases', async () => {
    const { out } = await call(differing, ['ask', '--cases', cases]);
    assert.equal(JSON.parse(out).act, 'ask');
  });

  it('is measured like any other question', async () => {
    const { out } = await call(differing, ['evaluate', '--cases', cases, '--json']);
    const { overall } = JSON.parse(out);
    const { actAccuracy, slotHit, sampleTokensPerReply } = overall;
    assert.deepEqual([actAccuracy, slotHit, sampleTokensPerReply], [1, 1, 360]);
  });

  for (const [why, words, complaint] of [
    ['one sample', ['--samples', '1'], /0, or 2 to 5/u],
    ['six samples', ['--samples', '6'], /0, or 2 to 5/u],
    ['no number', ['--samples', 'many'], /0, or 2 to 5/u],
    ['samples of the analyst', ['--samples', '3'], /goes with --engine remote/u],
  ] as const) {
    it(`refuses ${why}`, async () => {
      const { exit, err } = await runCommand([...ask, ...words]);
      assert.equal(exit, 2);
      assert.match(err.join(), complaint);
    });
  }
});
