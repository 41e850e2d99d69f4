import assert from 'node:assert/strict';
import path from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { smallModelNames } from '../../../scripts/testModels/makeTestModel.ts';
import { type ReferenceModel, referenceModel } from '../../support/referenceModel.ts';
import { relativeDifference } from '../../support/relativeDifference.ts';
import { runGraph } from '../../support/runGraph.ts';
import { testModel } from '../../support/testModel.ts';

/**
 * The largest difference that is allowed, as a part of the largest logit. All files of a model hold the same weights, so what
 * differs is arithmetic: half precision has 11 bits, and the fused int4 layers round their inputs to 8.
 */
const tolerances = {
  'model.onnx': { fused: 1e-4, plain: 1e-4 },
  'model_fp16.onnx': { fused: 5e-3, plain: 5e-3 },
  'model_q4.onnx': { fused: 6e-2, plain: 1e-4 },
} as const;

/** Longer than a sliding window; fed at once, in a chunk, and token by token. */
const chunks = [20, 8, 1, 1].map((length, chunk) =>
  Array.from({ length }, (_, i) => (chunk * 331 + i * 97 + 5) % 1000),
);

describe('test models', () => {
  for (const name of smallModelNames) {
    describe(name, () => {
      let folder: string;
      let reference: ReferenceModel;
      before(async function () {
        this.timeout(60_000);
        folder = await testModel(name);
        reference = await referenceModel(folder);
      });
      for (const file of ['model.onnx', 'model_fp16.onnx', 'model_q4.onnx'] as const) {
        const tolerance = tolerances[file][name.endsWith('fused') ? 'fused' : 'plain'];
        it(`computes the reference's logits with ${file}, within ${tolerance}`, async () => {
          const expected = reference.logits(chunks.flat());
          const session = await open(path.join(folder, 'onnx', file));
          const { logits } = await runGraph(session, { chunks });
          assert.equal(logits.length, expected.length);
          const difference = relativeDifference(logits, expected);
          assert.ok(difference < tolerance, `differs by ${difference}`);
        });
      }
    });
  }
});

function open(file: string): Promise<InferenceSession> {
  return InferenceSession.create(file, { intraOpNumThreads: 1, interOpNumThreads: 1 });
}
