import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalModels } from '../../src/cli/localEngine.ts';
import { EngineError } from '../../src/protocol/engineError.ts';
import type { ModelChoice } from '../../src/protocol/localModel.ts';
import { runCommand } from '../support/memoryTerminal.ts';

/** A model that always says the same, and remembers how it was chosen. */
function modelsSaying(text: string, chosen: ModelChoice[] = []): LocalModels {
  return {
    status: { kind: 'idle' },
    load: async (choice) => {
      chosen.push(choice);
      return { name: 'tiny', contextLength: 4096, provider: 'cpu', notes: [] };
    },
    async *generate() {
      yield { type: 'text-delta', text };
      yield { type: 'usage', promptTokens: 90, replyTokens: 3, reusedTokens: 0 };
      yield { type: 'end', reason: 'stop' };
    },
    countTokens: async (_, counted) => Math.ceil(counted.length / 4),
  };
}

describe('ask --engine local', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-'));
  const file = path.join(folder, 'good.go');
  writeFileSync(file, 'package a\n\nfunc F() int { return 1 }\n');
  after(() => rmSync(folder, { recursive: true }));
  const local = ['--engine', 'local', '--model', 'models/tiny'];

  it('has the model in the folder answer', async () => {
    const models = modelsSaying('It returns one.');
    const words = ['ask', '--json', ...local, file, 'what does this do?'];
    const { exit, out, err } = await runCommand(words, { models });
    assert.deepEqual([exit, err], [0, []]);
    const { reply, engine, evidence } = JSON.parse(out);
    assert.match(reply, /It returns one\./);
    assert.equal(engine, 'local');
    assert.equal(evidence.answeredBy, 'tiny');
    assert.deepEqual(evidence.usage, { promptTokens: 90, replyTokens: 3, reusedTokens: 0 });
  });

  it('loads it as the call says, from the folder in full', async () => {
    const chosen: ModelChoice[] = [];
    const models = modelsSaying('Yes.', chosen);
    const how = ['--provider', 'webgpu', '--context', '2048'];
    await runCommand(['ask', ...local, ...how, file, 'why?'], { models });
    const dir = path.resolve('models/tiny');
    assert.deepEqual(chosen, [{ dir, provider: 'webgpu', contextLength: 2048, keepMinutes: 0 }]);
  });

  it('ends with 1 and one line where the model fails', async () => {
    const models = {
      ...modelsSaying(''),
      load: async () => {
        throw new EngineError('not-enough-memory', 'No.', { detail: '9 GB needed, 2 GB free' });
      },
    };
    const { exit, err } = await runCommand(['ask', ...local, file, 'why?'], { models });
    assert.equal(exit, 1);
    assert.match(err[0] ?? '', /not enough memory.*9 GB needed, 2 GB free/);
  });

  it('evaluates it', async () => {
    const cases = path.join(folder, 'cases.jsonl');
    const expect = { acts: ['answer'] };
    writeFileSync(
      cases,
      `${JSON.stringify({ id: 1, language: 'go', file: 'a.go', code: 'package a\n', question: 'what does this do?', expect })}\n`,
    );
    const words = ['evaluate', '--json', ...local, '--cases', cases];
    const { exit, out, err } = await runCommand(words, { models: modelsSaying('Nothing.') });
    assert.deepEqual([exit, err], [0, []]);
    assert.equal(JSON.parse(out).engine, 'tiny');
  });
});
