import assert from 'node:assert/strict';
import fc from 'fast-check';
import { smallModelNames } from '../../../../scripts/testModels/makeTestModel.ts';
import type { ForkableDecoder } from '../../../../src/engine/local/decode/openDecoder.ts';
import { type ReferenceModel, referenceModel } from '../../../support/referenceModel.ts';
import { relativeDifference } from '../../../support/relativeDifference.ts';
import { testModel } from '../../../support/testModel.ts';
import { type TestDecoder, testDecoder } from '../support/testDecoder.ts';

/** Longer than the sliding windows. */
const text = Array.from({ length: 30 }, (_, i) => (i * 331 + (i % 7) * 97 + 5) % 1000);

/**
 * Of the largest logit. Half precision has eleven bits. In `model_q4.onnx` of the fused layout activations are rounded to
 * eight bits, as files for processors ask for; in the plain layout they are not.
 */
const tolerances = {
  'model.onnx': { fused: 1e-4, plain: 1e-4 },
  'model_fp16.onnx': { fused: 5e-3, plain: 5e-3 },
  'model_q4.onnx': { fused: 6e-2, plain: 1e-4 },
} as const;

describe('a decoder', () => {
  for (const model of smallModelNames) {
    it(`computes what ${model} is defined to compute, in every precision`, async function () {
      this.timeout(60_000);
      const expected = (await reference(model)).logits(text);
      for (const file of ['model.onnx', 'model_fp16.onnx', 'model_q4.onnx'] as const) {
        const decoder = await testDecoder({ model, file });
        const logits = [
          ...(await rowsOf(decoder, text.slice(0, 20), 20)),
          ...(await rowsOf(decoder, text.slice(20, 29), 9)),
          ...(await rowsOf(decoder, text.slice(29), 1)),
        ];
        const difference = relativeDifference(logits, expected);
        const tolerance = tolerances[file][model.endsWith('fused') ? 'fused' : 'plain'];
        assert.ok(difference < tolerance, `${file} differs by ${difference}`);
        decoder.close();
      }
    });
  }

  /** Parts of the text that are read, and ends to which it is rolled back; each time with other tokens. */
  const steps = fc.array(
    fc.oneof(
      fc.record({ read: fc.integer({ min: 1, max: 12 }), shift: fc.nat(900) }),
      fc.record({ keep: fc.double({ min: 0, max: 1, noNaN: true }) }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const decoders = fc.record({
    model: fc.constantFrom(...smallModelNames),
    delta: fc.boolean(),
  });

  it('computes the same however it came to its text: in parts, rolled back, or copied', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(decoders, steps, fc.boolean(), async (wanted, path, isCopied) => {
        const decoder = await testDecoder(wanted);
        for (const step of path) {
          if ('keep' in step) decoder.truncate(Math.floor(step.keep * decoder.length));
          else await decoder.run(shifted(step.read, step.shift), 1);
        }
        const used = isCopied ? decoder.fork(Math.ceil(decoder.length / 2)) : decoder;
        const last = shifted(3, 17);
        const logits = await rowsOf(used, last, 3);
        const expected = (await reference(wanted.model)).logits(used.tokens).slice(-3);
        assert.ok(relativeDifference(logits, expected) < 1e-4);
        assert.equal(used.length, used.tokens.length);
        decoder.close();
        used.close();
      }),
      { numRuns: 100 },
    );
  });

  it('leaves what it was copied from as it was', async () => {
    for (const delta of [true, false]) {
      const decoder = await testDecoder({ model: 'gemma3-fused', delta });
      await decoder.run(text.slice(0, 20), 1);
      const copy = decoder.fork(10);
      await copy.run(shifted(15, 400), 1);
      copy.close();
      const logits = await rowsOf(decoder, text.slice(20), 10);
      const expected = (await reference('gemma3-fused')).logits(text).slice(-10);
      assert.ok(relativeDifference(logits, expected) < 1e-4);
    }
  });

  it('holds as many bytes as its rows have room for', async () => {
    const decoder = await testDecoder({ model: 'qwen2-fused' });
    assert.equal(decoder.bytes, 0);
    await decoder.run(text, 1);
    // 64 rows of keys and values, 2 layers, 2 heads of 16 float32.
    assert.equal(decoder.bytes, 64 * 2 * 2 * 2 * 16 * 4);
    decoder.close();
    assert.equal(decoder.bytes, 0);
  });

  it('is as it was after a run that failed', async () => {
    const decoder = await testDecoder({ model: 'qwen2-fused' });
    await decoder.run(text.slice(0, 20), 1);
    await assert.rejects(decoder.run([1_000_000], 1));
    assert.deepEqual(decoder.tokens, text.slice(0, 20));
    const logits = await rowsOf(decoder, text.slice(20), 10);
    const expected = (await reference('qwen2-fused')).logits(text).slice(-10);
    assert.ok(relativeDifference(logits, expected) < 1e-4);
  });

  it('waits for the run before', async () => {
    const decoder = await testDecoder({ model: 'qwen2-fused' });
    const other = await testDecoder({ model: 'qwen2-fused' });
    const [first, second] = await Promise.all([decoder.run(text, 1), other.run(text, 1)]);
    assert.deepEqual(first, second);
  });
});

function shifted(count: number, shift: number): number[] {
  return Array.from({ length: count }, (_, i) => (i * 97 + shift) % 1000);
}

const references = new Map<string, Promise<ReferenceModel>>();

function reference(name: TestDecoder['model']): Promise<ReferenceModel> {
  const known = references.get(name) ?? testModel(name).then(referenceModel);
  references.set(name, known);
  return known;
}

async function rowsOf(
  decoder: ForkableDecoder,
  ids: readonly number[],
  rows: number,
): Promise<Float32Array[]> {
  const logits = await decoder.run(ids, rows);
  const { vocab } = decoder;
  assert.equal(logits.length, rows * vocab);
  return Array.from({ length: rows }, (_, i) => logits.slice(i * vocab, (i + 1) * vocab));
}
