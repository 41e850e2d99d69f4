import assert from 'node:assert/strict';
import { relativeDifference } from '../../../support/relativeDifference.ts';
import { computedOn } from '../support/computedOn.ts';
import { softwareVulkan } from '../support/softwareVulkan.ts';

/** Of both layouts; with sliding windows, with layers that do not rotate, and with packed and separate projections. */
const models = ['qwen2-fused', 'gemma3-fused', 'llama-plain', 'smollm3-plain'] as const;

describe('WebGPU', () => {
  it('computes what the processor computes, through roll-backs and copies', async function () {
    this.timeout(120_000);
    const vulkan = softwareVulkan();
    if (vulkan === undefined) {
      console.log(
        '      WebGPU is not tested: this machine has no SwiftShader (Debian: chromium).',
      );
      return this.skip();
    }
    const expected = await computedOn('cpu', models);
    const actual = await computedOn('webgpu', models, vulkan);
    assert.equal(actual.length, models.length);
    for (const [i, { model, logits, tokens }] of actual.entries()) {
      const other = expected[i];
      const difference = relativeDifference(logits, other?.logits ?? []);
      assert.ok(difference < 1e-4, `${model} differs by ${difference}`);
      assert.deepEqual(tokens, other?.tokens);
    }
  });
});
