import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelSupervisor } from '../../../../src/engine/local/process/modelSupervisor.ts';
import { openModels } from '../../../../src/engine/local/process/openModels.ts';
import { cudaFileNames } from '../../../../src/protocol/cudaFiles.ts';
import { bundleForNode, removeFolder } from '../../../support/bundle.ts';
import { choiceOf } from '../../../support/modelBench.ts';

const never = new AbortController().signal;

describe('the models of this machine', function open() {
  this.timeout(30_000);
  let folder: string;
  let runtime: string;
  let opened: ModelSupervisor[];
  let tests: number;

  before(async () => {
    folder = await bundleForNode({ modelProcess: 'test/support/standInModel.ts' });
    const place = path.join(folder, 'node_modules', 'onnxruntime-node');
    runtime = path.join(place, 'bin', 'napi-v6', process.platform, process.arch);
    await mkdir(runtime, { recursive: true });
    await writeFile(path.join(place, 'package.json'), '{"version": "1.0.0"}');
    await writeFile(path.join(runtime, 'onnxruntime_binding.node'), '');
  });
  beforeEach(() => {
    opened = [];
    tests = 0;
  });
  afterEach(async () => {
    for (const models of opened) models.unload();
    await removeFolder(path.join(folder, 'cache'));
    for (const name of cudaFileNames) await rm(path.join(runtime, name), { force: true });
  });
  after(() => removeFolder(folder));

  function openOnce(): ModelSupervisor {
    const models = openModels({
      processFile: path.join(folder, 'modelProcess.mjs'),
      cache: path.join(folder, 'cache'),
      onStatus: () => {},
      onNotice: () => {},
      log: (line) => {
        if (line.startsWith('cpu: ')) tests += 1;
      },
    });
    opened.push(models);
    return models;
  }

  async function load(models: ModelSupervisor): Promise<number> {
    models.unload();
    await models.load(choiceOf('sound'), never);
    return tests;
  }

  const putFiles = async () => {
    for (const name of cudaFileNames) await writeFile(path.join(runtime, name), '');
  };

  it('have what runs best found out once, also in another window', async () => {
    const models = openOnce();
    assert.equal(await load(models), 1);
    assert.equal(await load(models), 1);
    assert.equal(await load(openOnce()), 1);
  });

  it('have it found out again once CUDA’s files come, and once they are gone', async () => {
    const [models, other] = [openOnce(), openOnce()];
    await load(models);
    await load(other);
    await putFiles();
    assert.equal(await load(models), 2);
    assert.equal(await load(other), 2, 'the other window takes the result over');
    await rm(path.join(runtime, cudaFileNames[1]));
    assert.equal(await load(models), 3);
  });

  it('have it found out again where devices are to be tried again', async () => {
    const models = openOnce();
    await load(models);
    await models.tryDevicesAgain();
    assert.equal(await load(models), 2);
  });
});
