import assert from 'node:assert/strict';
import type { TurnPorts } from '../../../src/chat/turnPorts.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { end, say } from '../../support/scriptedModel.ts';
import { asked, threadOf } from '../../support/threads.ts';
import { subjectOf } from '../../support/turnPorts.ts';
import { code, edit, modelPorts, settledReply } from '../../support/turns.ts';

describe('verifyEdits, on the edits of a reply', () => {
  const checkOf = async (text: string, changes: Partial<TurnPorts> = {}) =>
    (await settledReply(modelPorts([say(`Text.${text}`), end], changes))).edits[0];

  it('fit where their text stands once, and are made exact', async () => {
    assert.deepEqual(await checkOf(edit('if err == nul {', 'if err == nil {')), {
      id: 'edit-1',
      file: 'src/worker.go',
      oldText: 'if err == nul {',
      newText: 'if err == nil {',
      check: { kind: 'fits', lines: { from: 3, to: 3 }, parses: true, gone: 0, added: 0 },
    });
  });

  it('take the indentation of their place', async () => {
    const found = await checkOf(
      edit('    ch <= 1\n    if err == nul {', '    ch <- 1\n    if err == nul {'),
    );
    assert.equal(found?.newText, '\tch <- 1\n\tif err == nul {');
  });

  it('are checked as a whole changed copy', async () => {
    const checked: string[] = [];
    await checkOf(edit('nul', 'nil'), {
      check: async (_language, before, after) => {
        checked.push(before, after);
        return { gone: [], added: [] };
      },
    });
    assert.deepEqual(checked, [code, code.replace('nul', 'nil')]);
  });

  it('leave a check out that the engine could not make', async () => {
    const check = () => Promise.reject(new EngineError('engine-died', 'It died.'));
    assert.deepEqual((await checkOf(edit('nul', 'nil'), { check }))?.check, {
      kind: 'fits',
      lines: { from: 3, to: 3 },
      gone: 0,
      added: 0,
    });
  });

  it('may write the asked-about lines anew', async () => {
    const anew = 'func f() {\n\tch <- 1\n}';
    const found = await checkOf(`\n\`\`\`edit path=src/worker.go\n${anew}\n\`\`\`\n`);
    assert.equal(found?.oldText, code.trimEnd());
    assert.equal(found?.newText, anew);
    assert.equal(found?.check.kind, 'fits');
  });

  it('say how many places they could mean', async () => {
    assert.deepEqual((await checkOf(edit('}', '')))?.check, { kind: 'ambiguous', places: 2 });
  });

  it('say where they nearly fit', async () => {
    assert.deepEqual((await checkOf(edit('\tif err == null {', 'x')))?.check, {
      kind: 'not-found',
      nearLine: 3,
    });
  });

  it('stay outside of other files', async () => {
    const check = (await checkOf(edit('nul', 'nil', 'edit path=src/other.go')))?.check;
    assert.deepEqual(check, { kind: 'outside', file: 'src/other.go' });
  });

  it('know their file by the end of its path', async () => {
    assert.equal((await checkOf(edit('nul', 'nil', 'edit path=worker.go')))?.check.kind, 'fits');
  });

  it('take a last line away that has no line end', async () => {
    const about = subjectOf('a\nb');
    const reply = await settledReply(
      modelPorts([say('```edit\n<<<<<<< SEARCH\nb\n=======\n>>>>>>> REPLACE\n```'), end]),
      threadOf(asked(1)),
      about,
    );
    assert.equal(reply.edits[0]?.check.kind, 'fits');
  });
});
