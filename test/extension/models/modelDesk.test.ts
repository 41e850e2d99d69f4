import assert from 'node:assert/strict';
import { localModelName } from '../../../src/extension/localModelName.ts';
import { downloadModel } from '../../../src/extension/models/downloadModel.ts';
import { manageModels } from '../../../src/extension/models/manageModels.ts';
import type { ModelDesk } from '../../../src/extension/models/modelDesk.ts';
import { downloadWords } from '../../../src/protocol/downloadWords.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { downloadErrorCodes } from '../../../src/protocol/modelDownload.ts';
import { shouting } from '../lib/english.ts';
import {
  type Answer,
  failure,
  partial,
  person,
  plan,
  ready,
  room,
  TURN_AWAY,
} from '../lib/modelPerson.ts';

describe('downloadModel', () => {
  it('shows size, memory and licence, asks with disk and memory, and has the model answer', async () => {
    const { desk, seen, done, left } = person(['owner/tiny', true]);
    await downloadModel(desk);
    assert.deepEqual(left, []);
    assert.ok(seen.includes('Tiny 1B: About 1.34 GB to download, 2.00 GB of memory, licence mit'));
    assert.ok(
      seen.includes(
        'Licence: mit\nDisk: 1.60 GB needed, 80.00 GB free\nMemory: about 2.00 GB needed, 16.00 GB in this machine\nVersion: aaaaaaaaaaaa',
      ),
    );
    assert.ok(seen.includes('Downloading owner/tiny: 670 MB of 1.34 GB'));
    assert.equal(seen.at(-1), 'owner/tiny is ready and answers from now on.');
    assert.deepEqual(done, [`plan owner/tiny@${'a'.repeat(40)} q4`, 'download', 'use /models/x']);
  });

  it('says where the machine has too little memory', async () => {
    const { desk, seen } = person(['owner/tiny', false], {
      plan: async () => ({ kind: 'plan', plan, others: [], room: { ...room, memory: 1e9 } }),
    });
    await downloadModel(desk);
    assert.match(seen.join('\n'), /too little memory for it\. A smaller model will do\./);
  });

  it('downloads nothing where the person turns away', async () => {
    const ways: readonly (readonly Answer[])[] = [
      [TURN_AWAY],
      ['owner/tiny', false],
      ['other', TURN_AWAY],
    ];
    for (const answers of ways) {
      const { desk, done, left } = person(answers);
      await downloadModel(desk);
      assert.deepEqual(left, []);
      assert.ok(!done.includes('download'));
    }
  });

  it('uses a model that is there, and goes on with one that is begun', async () => {
    const there = person(['owner/tiny'], {}, ready);
    await downloadModel(there.desk);
    assert.deepEqual(there.done, ['use /models/x']);
    const begun = person(['owner/tiny'], {}, partial);
    await downloadModel(begun.desk);
    assert.match(begun.seen.join('\n'), /Begun: 400 MB of 1\.34 GB\./);
    assert.deepEqual(begun.done, ['download', 'use /models/x']);
  });

  it('takes any other repository, in the form that is chosen', async () => {
    const { desk, done, seen } = person(['other', 'tiny', 'owner/tiny', 'fp16', true]);
    await downloadModel(desk);
    assert.ok(seen.includes('It has the form owner/name.'));
    assert.deepEqual(done, [
      'plan owner/tiny undefined',
      `plan owner/tiny@${'a'.repeat(40)} fp16`,
      'download',
      'use /models/x',
    ]);
  });

  it('asks for a name again where the hub does not know it, and says why', async () => {
    const { desk, seen } = person(['other', 'owner/none', TURN_AWAY], {
      plan: async () => failure('no-repository'),
    });
    await downloadModel(desk);
    assert.match(seen.join('\n'), /huggingface\.co has no model/);
  });

  it('takes a folder of this machine', async () => {
    const { desk, done } = person(['folder']);
    await downloadModel(desk);
    assert.deepEqual(done, ['choose folder']);
  });

  it('says in the person’s language why a model cannot be run', async () => {
    const fault = { key: 'unknown-family', facts: { family: '"FALCON"' } } as const;
    const facts = { repository: 'OWNER/NONE' };
    const { desk, seen } = person(['other', 'owner/none', TURN_AWAY], {
      plan: async () => ({ kind: 'failed', code: 'unsupported', facts, fault }),
    });
    await downloadModel({ ...desk, t: shouting });
    const said = seen.find((line) => line.includes('CANNOT BE RUN HERE'));
    assert.match(said ?? '', /OWNER\/NONE CANNOT BE RUN HERE\. CONFIG\.JSON SAYS .*"FALCON"/u);
    assert.doesNotMatch(said ?? '', /\p{Ll}|[{}]/u);
  });

  it('says it in the person’s language whatever place of the sentence is left for it', async () => {
    const fault = { key: 'another-address', facts: {} } as const;
    const { desk, seen } = person(['other', 'owner/none', TURN_AWAY], {
      plan: async () => ({ kind: 'failed', code: 'redirected', facts: { host: 'H' }, fault }),
    });
    await downloadModel({ ...desk, t: shouting });
    assert.ok(
      seen.some((line) => line.includes('H TRIED TO REDIRECT TO ANOTHER ADDRESS. ')),
      seen.join('\n'),
    );
  });

  it('offers to resume what failed, with the reason', async () => {
    const results = [failure(), { kind: 'ready', model: ready } as const];
    const { desk, seen, done } = person(['owner/tiny', true, 'resume'], {
      download: async () => results.shift() ?? failure(),
    });
    await downloadModel(desk);
    assert.ok(seen.some((line) => line.startsWith('huggingface.co takes no more requests')));
    assert.equal(done.at(-1), 'use /models/x');
  });

  it('keeps what came of a paused download, unless it is discarded', async () => {
    for (const [answer, removed] of [
      ['later', false],
      ['discard', true],
    ] as const) {
      const { desk, seen, done } = person(['owner/tiny', answer], {}, partial);
      const paused: ModelDesk = {
        ...desk,
        dialogs: {
          ...desk.dialogs,
          during: (title, work) =>
            title.startsWith('Downloading')
              ? work(AbortSignal.abort(), () => undefined)
              : desk.dialogs.during(title, work),
        },
        shelf: {
          ...desk.shelf,
          download: async (_, __, signal) => {
            signal.throwIfAborted();
            return failure();
          },
        },
      };
      await downloadModel(paused);
      assert.ok(seen.includes('The download is paused.'));
      assert.equal(done.includes('remove x'), removed);
    }
  });

  it('lives on where the engine dies in the middle, and offers to resume', async () => {
    const { desk, seen } = person(['owner/tiny', true, 'later'], {
      download: () => Promise.reject(new EngineError('engine-died', 'gone')),
    });
    await downloadModel(desk);
    assert.ok(seen.some((line) => line.startsWith('The engine stopped unexpectedly')));
  });
});

describe('manageModels', () => {
  it('uses, shows and verifies a model', async () => {
    for (const [answer, done, said] of [
      ['use', ['use /models/x'], 'owner/tiny answers from now on.'],
      ['show', ['show /models/x'], undefined],
      ['verify', [], 'owner/tiny is what was downloaded.'],
    ] as const) {
      const at = person(['x', answer], {}, ready);
      await manageModels(at.desk);
      assert.deepEqual(at.done, done);
      if (said !== undefined) assert.equal(at.seen.at(-1), said);
    }
  });

  it('frees a model before it deletes it, and only when that is confirmed', async () => {
    const sure = person(['x', 'delete', true], {}, ready);
    await manageModels(sure.desk);
    assert.deepEqual(sure.done, ['release /models/x', 'remove x']);
    assert.ok(sure.seen.includes('1.34 GB are free then. It can be downloaded again.'));
    const unsure = person(['x', 'delete', false], {}, ready);
    await manageModels(unsure.desk);
    assert.deepEqual(unsure.done, []);
  });

  it('names what is damaged, and downloads it anew', async () => {
    const { desk, seen, done } = person(
      ['x', 'verify', true],
      { verify: async () => ({ kind: 'damaged', files: ['config.json'] }) },
      ready,
    );
    await manageModels(desk);
    assert.match(seen.join('\n'), /Not what was downloaded: config\.json\./);
    assert.deepEqual(done, ['release /models/x', 'remove x', 'download', 'use /models/x']);
  });

  it('goes on with what is begun, and leads to the others', async () => {
    const begun = person(['x', 'resume'], {}, partial);
    await manageModels(begun.desk);
    assert.deepEqual(begun.done, ['download', 'use /models/x']);
    const more = person(['more', TURN_AWAY]);
    await manageModels(more.desk);
    assert.deepEqual(more.left, []);
  });

  it('says why a model cannot be deleted', async () => {
    const { desk, seen } = person(
      ['x', 'delete', true],
      { remove: async () => failure('in-use') },
      ready,
    );
    await manageModels(desk);
    assert.equal(seen.at(-1), `! ${downloadWords['in-use']}`);
  });
});

describe('words about downloads', () => {
  it('say what to do for every failure', () => {
    for (const code of downloadErrorCodes) {
      assert.match(downloadWords[code], /^[A-Z{].*(?:\.|\. \{because\})$/u, code);
      assert.doesNotMatch(downloadWords[code], /!|sorry|oops/iu, code);
    }
  });
});

describe('a local model’s name', () => {
  it('is what it is called on the hub, and its form', () => {
    assert.equal(
      localModelName('/s/onnx-community--Qwen2.5-Coder-0.5B-Instruct--q4--cdfe1d278145'),
      'Qwen2.5-Coder-0.5B-Instruct, q4',
    );
  });

  it('is its folder’s where that was not downloaded', () => {
    assert.equal(localModelName('/models/my--own--model'), 'my--own--model');
    assert.equal(localModelName(''), '');
  });
});
