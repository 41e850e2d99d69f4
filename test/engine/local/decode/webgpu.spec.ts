import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { relativeDifference } from '../../../support/relativeDifference.ts';
import { softwareVulkan } from '../support/softwareVulkan.ts';

/** Of both layouts; with sliding windows, with layers that do not rotate, and with packed and separate projections. */
const models = ['qwen2-fused', 'gemma3-fused', 'llama-plain', 'smollm3-plain'] as const;

interface Computed {
  readonly model: string;
  readonly logits: readonly (readonly number[])[];
  readonly tokens: readonly number[];
}

async function computed(
  provider: string,
  variables: Readonly<Record<string, string>>,
): Promise<readonly Computed[]> {
  const script = path.resolve(import.meta.dirname, '../support/onDevice.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, provider, ...models],
    {
      env: { ...process.env, ...variables },
      timeout: 100_000,
      killSignal: 'SIGKILL',
      maxBuffer: 2 ** 26,
    },
  );
  return stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
}

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
    const expected = await computed('cpu', {});
    const actual = await computed('webgpu', vulkan);
    assert.equal(actual.length, models.length);
    for (const [i, { model, logits, tokens }] of actual.entries()) {
      const other = expected[i];
      const rows = (some: Computed['logits'] = []) => some.map((row) => Float32Array.from(row));
      const difference = relativeDifference(rows(logits), rows(other?.logits));
      assert.ok(difference < 1e-4, `${model} differs by ${difference}`);
      assert.deepEqual(tokens, other?.tokens);
    }
  });
});
