import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type BestProviderOptions,
  bestProvider,
} from '../../../../src/engine/local/process/bestProvider.ts';
import { removeFolder, temporaryFolder } from '../../../support/bundle.ts';
import { ModelBench } from '../../../support/modelBench.ts';

const never = new AbortController().signal;

describe('the best provider', function best() {
  this.timeout(20_000);
  let bench: ModelBench;
  let folder: string;
  let logged: string[];
  const options = (changes: Partial<BestProviderOptions> = {}): BestProviderOptions => ({
    launch: () => bench.launch(),
    runtime: '1.0',
    file: path.join(folder, 'below', 'provider.json'),
    log: (line) => logged.push(line),
    candidates: ['cuda', 'coreml', 'webgpu'],
    ...changes,
  });

  before(async () => {
    bench = await ModelBench.make();
  });
  beforeEach(async () => {
    folder = await temporaryFolder();
    logged = [];
  });
  afterEach(async () => {
    bench.clear();
    await removeFolder(folder);
  });
  after(() => bench.close());

  it('is the fastest that works, each tested in a process of its own', async () => {
    assert.equal(await bestProvider(options())(never), 'coreml');
    assert.equal(bench.forks.length, 4);
    assert.match(logged.join('\n'), /cuda is not used: libcudart is missing/);
    assert.match(logged.join('\n'), /webgpu is not used: .*SIGKILL/);
  });

  it('is remembered for the machine and the version of the runtime', async () => {
    await bestProvider(options())(never);
    const tested = bench.forks.length;
    assert.equal(await bestProvider(options())(never), 'coreml');
    assert.equal(bench.forks.length, tested);
    await bestProvider(options({ runtime: '2.0' }))(never);
    assert.ok(bench.forks.length > tested);
  });

  it('is found out again where the file is damaged or of another machine', async () => {
    await bestProvider(options())(never);
    const { file } = options();
    const kept = JSON.parse(await readFile(file, 'utf8'));
    for (const text of ['{', JSON.stringify({ ...kept, machine: 'another', best: 'cuda' })]) {
      await writeFile(file, text);
      assert.equal(await bestProvider(options())(never), 'coreml');
    }
  });

  it('is the processor where nothing else works, or nothing else is there', async () => {
    assert.equal(await bestProvider(options({ candidates: ['cuda', 'webgpu'] }))(never), 'cpu');
    const file = path.join(folder, 'other.json');
    assert.equal(await bestProvider(options({ candidates: [], file }))(never), 'cpu');
  });

  it('does without a provider that takes too long', async () => {
    const slow = options({ candidates: ['dml'], limit: 300 });
    assert.equal(await bestProvider(slow)(never), 'cpu');
  });

  it('is not looked for any more once nobody waits', async () => {
    const reason = new Error('enough');
    await assert.rejects(bestProvider(options())(AbortSignal.abort(reason)), reason);
    assert.equal(bench.forks.length, 0);
  });
});
