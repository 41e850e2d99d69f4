import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromBinary, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { InferenceSession } from 'onnxruntime-node';
import { smallModelNames } from '../../../../scripts/testModels/makeTestModel.ts';
import { dataOptions } from '../../../../src/engine/local/graph/dataOptions.ts';
import {
  type Model,
  ModelSchema,
  type Tensor,
} from '../../../../src/engine/local/graph/onnxFormat.ts';
import type { PreparedGraph } from '../../../../src/engine/local/graph/preparedGraph.ts';
import { prepareGraph } from '../../../../src/engine/local/graph/prepareGraph.ts';
import { graphFolder } from '../../../support/graphFolder.ts';
import { referenceModel } from '../../../support/referenceModel.ts';
import { relativeDifference } from '../../../support/relativeDifference.ts';
import { runGraph } from '../../../support/runGraph.ts';
import { testModel } from '../../../support/testModel.ts';

/** Longer than a sliding window; fed at once, in a chunk, and token by token. */
const chunks = [20, 8, 1, 1].map((length, chunk) =>
  Array.from({ length }, (_, i) => (chunk * 331 + i * 97 + 5) % 1000),
);

/**
 * The same numbers in another order of summing: what is left is rounding. In front of the fused files' weights of four bits
 * activations are rounded to eight: one that lies between two steps goes either way, by 1/127 of its block's largest.
 */
function toleranceOf(name: string, file: string): number {
  if (file === 'model_fp16.onnx') return 5e-3;
  return file === 'model_q4.onnx' && name.endsWith('-fused') ? 1e-2 : 1e-5;
}

const all = { contextLength: 512, delta: true, shortRuns: true, eightBits: false, hidden: true };

describe('a prepared graph', () => {
  for (const name of smallModelNames) {
    for (const file of ['model.onnx', 'model_q4.onnx', 'model_fp16.onnx'] as const) {
      it(`computes the logits of the untouched ${file} of ${name}`, async function () {
        this.timeout(60_000);
        const folder = await testModel(name);
        const prepared = await prepareGraph(await graphFolder(folder, file), all);
        const untouched = await runGraph(await openFile(path.join(folder, 'onnx', file)), {
          chunks,
        });
        const rewritten = await runGraph(await open(prepared), { chunks, rows: 3, spare: 7 });
        const difference = relativeDifference(rewritten.logits, lastRows(untouched.logits, 3));

        assert.ok(difference < toleranceOf(name, file), `differs by ${difference}`);
        assert.deepEqual(prepared.notes, []);
        assert.equal(prepared.cache, 'delta');
        assert.equal(prepared.positionIds, false);
      });
    }
  }

  it('computes nearly the same in eight bits, where the file leaves that open', async () => {
    const folder = await graphFolder(await testModel('qwen2-plain'), 'model_q4.onnx');
    const logitsOf = async (eightBits: boolean) => {
      const prepared = await prepareGraph(folder, { ...all, eightBits });
      return (await runGraph(await open(prepared), { chunks, rows: 3 })).logits;
    };
    const difference = relativeDifference(await logitsOf(true), await logitsOf(false));
    assert.ok(difference > 1e-5 && difference < 2e-2, `differs by ${difference}`);
  });

  it('computes the same however a text is cut, and whatever follows the past', async () => {
    const folder = await testModel('gemma3-plain');
    const session = await open(await prepareGraph(await graphFolder(folder, 'model.onnx'), all));
    const ids = chunks.flat();
    const expected = (await referenceModel(folder)).logits(ids);
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: ids.length - 1 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat(20), async (places, spare) => {
        const ends = [...places.sort((a, b) => a - b), ids.length];
        const parts = ends.map((end, i) => ids.slice(ends[i - 1] ?? 0, end));
        const { logits } = await runGraph(session, { chunks: parts, spare });
        const lasts = ends.flatMap((end) => expected.slice(end - 1, end));
        assert.ok(relativeDifference(logits, lasts) < 1e-4);
      }),
      { numRuns: 50 },
    );
  });

  it('returns what the head reads', async () => {
    const folder = await testModel('gemma3-plain');
    const session = await open(await prepareGraph(await graphFolder(folder, 'model.onnx'), all));
    const { hidden } = await runGraph(session, { chunks, rows: 3 });
    const expected = (await referenceModel(folder)).hidden(chunks.flat());
    assert.ok(relativeDifference(hidden, lastRows(expected, 3)) < 1e-4);
  });

  it('returns whole caches where new rows are not asked for', async () => {
    const folder = await testModel('qwen2-fused');
    const prepared = await prepareGraph(await graphFolder(folder, 'model.onnx'), {
      ...all,
      delta: false,
    });
    const { logits } = await runGraph(await open(prepared), { chunks, rows: 3 });
    const expected = (await referenceModel(folder)).logits(chunks.flat());
    assert.ok(relativeDifference(logits, lastRows(expected, 3)) < 1e-4);
    assert.equal(prepared.cache, 'present');
  });

  it('leaves the weights of a single file where they are', async () => {
    const folder = await testModel('qwen2-plain');
    const { bytes, dataFolder } = await prepareGraph(await graphFolder(folder, 'model.onnx'), all);
    const file = await realpath(path.join(folder, 'onnx', 'model.onnx'));
    assert.equal(dataFolder, path.dirname(file));
    // The embedding and the head, 1,024 rows of 64 numbers each, are not read.
    assert.ok((await stat(file)).size - bytes.length > 450_000);
  });
});

describe('an attention that is not grouped-query attention', () => {
  const changes: readonly (readonly [string, RegExp, (model: Model) => void])[] = [
    [
      'its mask lets a little through',
      /\(the mask is neither/,
      (model) => setFloat(model, 'unseen', -5),
    ],
    ['its mask adds something', /\(the mask is neither/, (model) => setFloat(model, 'seen', 1)],
    [
      'it turns other halves',
      /\(layer 0: something is added/,
      (model) => setInt64(model, 'half_head', 4),
    ],
    [
      'it repeats tokens, not heads',
      /\(layer 0: values are used/,
      (model) => setInt64(model, 'head_repeats', 2),
    ],
  ];
  let work: string;
  beforeEach(async () => {
    work = await realpath(await mkdtemp(path.join(tmpdir(), 'ask-first-graph-')));
  });
  afterEach(() => rm(work, { recursive: true, force: true }));
  for (const [what, note, change] of changes) {
    it(`runs as it is spelled out where ${what}`, async () => {
      await cp(await testModel('qwen2-plain'), work, { recursive: true });
      const file = path.join(work, 'onnx/model.onnx');
      const model = fromBinary(ModelSchema, await readFile(file));
      change(model);
      await writeFile(file, toBinary(ModelSchema, model));
      const prepared = await prepareGraph(await graphFolder(work, 'model.onnx'), all);
      assert.match(prepared.notes[0] ?? '', note);
      assert.equal(prepared.cache, 'present');
      assert.equal(prepared.positionIds, true);
    });
  }

  it('computes what it did', async () => {
    await cp(await testModel('qwen2-plain'), work, { recursive: true });
    const file = path.join(work, 'onnx/model.onnx');
    const model = fromBinary(ModelSchema, await readFile(file));
    setFloat(model, 'unseen', -1);
    await writeFile(file, toBinary(ModelSchema, model));
    const prepared = await prepareGraph(await graphFolder(work, 'model.onnx'), all);
    const untouched = await runGraph(await openFile(file), { chunks });
    const rewritten = await runGraph(await open(prepared), { chunks, rows: 3 });
    assert.ok(relativeDifference(rewritten.logits, lastRows(untouched.logits, 3)) < 1e-5);
  });
});

function setFloat(model: Model, name: string, value: number): void {
  constant(model, name).rawData = new Uint8Array(Float32Array.of(value).buffer);
}

function setInt64(model: Model, name: string, value: number): void {
  const { rawData } = constant(model, name);
  if (rawData) new DataView(rawData.buffer, rawData.byteOffset).setBigInt64(0, BigInt(value), true);
}

function constant({ graph }: Model, name: string): Tensor {
  const tensor = graph?.initializer.find((candidate) => candidate.name === name);
  if (!tensor) throw new Error(`There is no ${name}.`);
  return tensor;
}

/** Of each chunk the last so many rows. */
function lastRows<T>(rows: readonly T[], count: number): readonly T[] {
  let start = 0;
  return chunks.flatMap(({ length }) => {
    start += length;
    return rows.slice(Math.max(start - count, start - length), start);
  });
}

function open({ bytes, dataFolder }: PreparedGraph): Promise<InferenceSession> {
  return InferenceSession.create(bytes, {
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
    ...dataOptions(dataFolder),
  });
}

function openFile(file: string): Promise<InferenceSession> {
  return InferenceSession.create(file, { intraOpNumThreads: 1 });
}
