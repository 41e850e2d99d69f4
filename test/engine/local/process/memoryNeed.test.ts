import assert from 'node:assert/strict';
import { readModelFolder } from '../../../../src/engine/local/folder/readModelFolder.ts';
import {
  checkMemory,
  readAhead,
  weightFiles,
} from '../../../../src/engine/local/process/memoryNeed.ts';
import { readingPace } from '../../../../src/engine/local/process/readingPace.ts';
import { testModel } from '../../../support/testModel.ts';

describe('the memory that a model needs', () => {
  it('is refused with both sizes where it is not there', async () => {
    const folder = await readModelFolder(await testModel('qwen2-fused'));
    const weights = [{ path: 'model.onnx', size: 5e9 }];
    checkMemory(folder, weights, 512, 7e9);
    assert.throws(() => checkMemory(folder, weights, 512, 6e9), {
      code: 'not-enough-memory',
      fault: { key: 'memory-need', facts: { need: '6.3 GB', free: '6.0 GB' } },
    });
  });

  it('grows with the room for a conversation', async () => {
    const folder = await readModelFolder(await testModel('qwen2-fused'));
    assert.throws(() => checkMemory(folder, [], 10_000_000, 4e9), { code: 'not-enough-memory' });
  });

  it('is that of the graph and of the files that carry its name', async () => {
    const folder = await readModelFolder(await testModel('qwen2-fused'), { variant: 'fp32' });
    const weights = weightFiles(folder);
    assert.deepEqual(
      weights.map(({ path }) => path.replace(/.*[/\\]/, '')),
      ['model.onnx', 'model.onnx_data'],
    );
    const read: number[] = [];
    await readAhead(weights, (bytes) => read.push(bytes));
    assert.equal(
      read.at(-1),
      weights.reduce((sum, { size }) => sum + size, 0),
    );
  });
});

describe('the pace of reading', () => {
  it('finds the chunk that takes a quarter of a second', () => {
    const pace = readingPace();
    for (let chunk = 0; chunk < 10; chunk += 1) pace.learn(pace.chunk, pace.chunk * 2);
    assert.equal(pace.chunk, 125);
    pace.learn(125, 1000);
    assert.equal(pace.chunk, 31);
  });

  it('stays within its limits, however fast or slow a machine is', () => {
    const pace = readingPace();
    for (let chunk = 0; chunk < 10; chunk += 1) pace.learn(pace.chunk, 0);
    assert.equal(pace.chunk, 512);
    pace.learn(512, 1e6);
    pace.learn(0, 5);
    assert.equal(pace.chunk, 16);
  });
});
