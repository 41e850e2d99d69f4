import assert from 'node:assert/strict';
import * as v from 'valibot';
import type { ListedFile } from '../../../src/engine/models/hubListing.ts';
import { planDownload } from '../../../src/engine/models/planDownload.ts';
import { roomFor } from '../../../src/engine/models/room.ts';
import { findVariants } from '../../../src/engine/models/variants.ts';
import { safePathSchema } from '../../../src/protocol/modelDownload.ts';
import { type DownloadBench, openDownloadBench } from '../../support/downloadBench.ts';
import { COMMIT, json, modelFiles, repository } from '../../support/fakeHub.ts';

const files = (...paths: readonly string[]): readonly ListedFile[] =>
  paths.map((path) => ({ path, bytes: 10, hash: { kind: 'git', hex: 'a'.repeat(40) } }));

const beside = ['config.json', 'tokenizer.json'];

describe('planDownload', () => {
  let bench: DownloadBench;
  const signal = new AbortController().signal;

  before(async () => {
    bench = await openDownloadBench();
  });
  after(() => bench.close());

  it('pins the commit and takes what one graph needs, with the hub’s own hashes', async () => {
    const { plan, others } = await planDownload(
      bench.client,
      { repository, variant: undefined },
      signal,
    );
    assert.equal(plan.revision, COMMIT);
    assert.equal(plan.license, 'apache-2.0');
    assert.equal(plan.variant, 'q4f16');
    assert.deepEqual(
      plan.files.map(({ target, hash }) => [target, hash.kind]),
      [
        ['onnx/model_q4f16.onnx', 'sha256'],
        ['onnx/model_q4f16.onnx_data', 'sha256'],
        ['onnx/model_q4f16.onnx_data_1', 'sha256'],
        ['config.json', 'git'],
        ['tokenizer.json', 'sha256'],
        ['generation_config.json', 'git'],
        ['tokenizer_config.json', 'git'],
      ],
    );
    assert.deepEqual(
      others.map(({ variant }) => variant),
      ['q4'],
    );
  });

  it('takes another graph where one is named', async () => {
    const plan = await bench.plan('q4');
    assert.equal(plan.files[0]?.source, 'onnx/model_q4.onnx');
  });

  it('says which graph a repository does not have', async () => {
    await assert.rejects(
      bench.plan('fp16'),
      /has no model that can be used\. It has no onnx\/model_fp16\.onnx\./,
    );
  });

  it('says that a model of another kind cannot be run, before anything else is fetched', async () => {
    bench.hub.spoil('config.json', (response) => json(response, { model_type: 'falcon' }));
    await assert.rejects(bench.plan(), {
      message: /owner\/model cannot be run here\. .*falcon/,
      fault: { key: 'unknown-family', facts: { family: '"falcon"' } },
    });
    assert.ok(bench.hub.seen.every((request) => !request.path.startsWith('/cdn/')));
  });

  it('asks nothing of the hub for what is no name', async () => {
    const before = bench.hub.seen.length;
    const planned = planDownload(
      bench.client,
      { repository: '../../etc', variant: undefined },
      signal,
    );
    await assert.rejects(planned, { code: 'bad-repository' });
    assert.equal(bench.hub.seen.length, before);
  });

  it('tells what the machine has and what the model takes', async () => {
    const plan = await bench.plan();
    const room = await roomFor(plan, bench.folder, { open: assert.fail, free: async () => 5e9 });
    const bytes = plan.files.reduce((sum, file) => sum + file.bytes, 0);
    assert.equal(room.diskFree, 5e9);
    assert.equal(room.diskNeeded, Math.ceil(bytes * 1.2));
    assert.ok(room.memoryNeeded > 293_000 && room.memory > 0);
  });
});

describe('the graphs of a repository', () => {
  it('are found in a folder of one graph, as ONNX Runtime’s own tools write it', () => {
    const folder = 'gpu/gpu-int4-rtn-block-32';
    const [variant] = findVariants(
      files(
        'config.json',
        `${folder}/model.onnx`,
        `${folder}/model.onnx.data`,
        `${folder}/tokenizer.json`,
        `${folder}/genai_config.json`,
      ),
    );
    assert.equal(variant?.name, 'gpu-int4-rtn-block-32');
    assert.equal(variant?.missing, undefined);
    assert.deepEqual(
      variant?.files.map(({ path, target }) => [path, target]),
      [
        [`${folder}/model.onnx`, 'onnx/model.onnx'],
        [`${folder}/model.onnx.data`, 'onnx/model.onnx.data'],
        ['config.json', 'config.json'],
        [`${folder}/tokenizer.json`, 'tokenizer.json'],
      ],
    );
  });

  it('come with small and quick ones first', () => {
    const graphs = ['', '_fp16', '_bnb4', '_quantized', '_q4', '_q4f16'];
    const found = findVariants(files(...beside, ...graphs.map((name) => `onnx/model${name}.onnx`)));
    assert.deepEqual(
      found.map(({ name }) => name),
      ['q4f16', 'q4', 'quantized', 'fp16', 'fp32'],
    );
  });

  it('do not take the weights of another graph for theirs', () => {
    const [variant] = findVariants(
      files(...beside, 'onnx/model.onnx', 'onnx/model.onnx_data', 'onnx/model.onnx_data_extra'),
    );
    assert.deepEqual(
      variant?.files.slice(0, 3).map(({ path }) => path),
      ['onnx/model.onnx', 'onnx/model.onnx_data', 'config.json'],
    );
  });
});

describe('a safe path', () => {
  const unsafe = [
    '',
    '..',
    'a/../b',
    '/a',
    'a//b',
    'a/',
    './a',
    '.hidden',
    'a/.hidden',
    'a\\b',
    'C:a',
    'a:b',
    'a\0',
    'a b',
    'é',
    'a.',
    'a./b',
    'con',
    'a/NUL.json',
    'lpt1.onnx',
    'x'.repeat(241),
  ];
  for (const path of unsafe) {
    it(`is not ${JSON.stringify(path.slice(0, 20))}`, () => {
      assert.equal(v.is(safePathSchema, path), false);
    });
  }

  it('is every file that a model needs', () => {
    for (const { path } of modelFiles.filter((file) => !file.path.startsWith('.'))) {
      assert.ok(v.is(safePathSchema, path), path);
    }
    assert.ok(v.is(safePathSchema, 'connect/consent.json'));
  });
});
