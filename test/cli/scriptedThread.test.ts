import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/memoryTerminal.ts';
import {
  done,
  finish,
  say,
  startMisbehavingServer,
  status,
  stream,
} from '../support/misbehavingServer.ts';

const askBlock = `I need one thing.

\`\`\`ask
{"slot": "which-candidate", "question": "Which one?", "why": "There are two.", "options": ["First", "Second"]}
\`\`\`
`;

describe('ask with an endpoint', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ask-first-'));
  const file = path.join(folder, 'a.txt');
  writeFileSync(file, 'one\ntwo\n');
  after(() => rmSync(folder, { recursive: true }));

  const models = status(404);
  const call = (origin: string) => [
    ...['ask', file, 'what is in line 2?', '--engine', 'remote', '--endpoint', origin],
    ...['--model', 'm1', '--json'],
  ];

  it('prints the reply of the model', async () => {
    const server = await startMisbehavingServer([
      models,
      stream(say('It says two.'), finish(), done),
    ]);
    const { exit, out, err } = await runCommand(call(server.origin));
    await server.close();
    assert.deepEqual([exit, err], [0, []]);
    const result = JSON.parse(out);
    assert.equal(result.engine, 'remote');
    assert.match(result.reply, /It says two\./);
  });

  it('sends the key from the environment, and as a header only', async () => {
    const server = await startMisbehavingServer([models, stream(say('Two.'), finish(), done)]);
    await runCommand(call(server.origin), { environment: { ASK_FIRST_API_KEY: 'sk-secret' } });
    await server.close();
    assert.deepEqual(
      server.seen.map(({ headers }) => headers.authorization),
      ['Bearer sk-secret', 'Bearer sk-secret'],
    );
    assert.doesNotMatch(server.seen.map(({ body, path: at }) => body + at).join(), /sk-secret/);
  });

  it('ends with 1 and a sentence if the engine fails', async () => {
    const server = await startMisbehavingServer([models, status(401)]);
    const { exit, out, err } = await runCommand(call(server.origin));
    await server.close();
    assert.deepEqual([exit, out], [1, '']);
    assert.deepEqual(err, ['ask-first: The endpoint wants a key. Put it into ASK_FIRST_API_KEY.']);
  });

  it('goes on with scripted answers and prints every turn', async () => {
    const server = await startMisbehavingServer([
      models,
      stream(say(askBlock), finish(), done),
      stream(say('Then it is the second.'), finish(), done),
    ]);
    const answers = path.join(folder, 'answers.txt');
    writeFileSync(answers, '2\n');
    const words = [...call(server.origin), '--answers', answers, '--asking', 'eager'];
    const { out } = await runCommand(words);
    await server.close();
    const result = JSON.parse(out);
    assert.equal(result.turns.length, 2);
    assert.equal(result.turns[0].act, 'ask');
    assert.deepEqual(result.turns[0].question.options, ['First', 'Second']);
    assert.match(result.reply, /the second/);
    assert.match(server.seen[2]?.body ?? '', /Second/);
  });
});
