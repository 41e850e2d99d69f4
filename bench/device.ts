/**
 * `npm run bench:device -- --provider webgpu --device NAME`: whether a graphics device computes what the processor computes,
 * on every small test model, what its memory gives, and what runs of several tokens cost on it, on weights in the shape of
 * Qwen2.5-0.5B: what drafts can gain. Writes `bench/results/device.json`; fails where the device computes something else.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeTestModel, smallModelNames } from '../scripts/testModels/makeTestModel.ts';
import { type ForkableDecoder, openDecoder } from '../src/engine/local/decode/openDecoder.ts';
import { testProvider } from '../src/engine/local/process/providerTest.ts';
import { type Provider, providers } from '../src/protocol/localModel.ts';
import { computedOn } from '../test/engine/local/support/computedOn.ts';
import { relativeDifference } from '../test/support/relativeDifference.ts';
import { deviceBandwidth } from './engine/deviceBandwidth.ts';
import { describeMachine, processors } from './engine/machine.ts';
import { median, rounded, someTokens } from './engine/measure.ts';
import { openOurSession } from './engine/ours.ts';

/** Of the largest logit. */
const tolerance = 1e-4;
const [past, rounds] = [512, 15];

const { values } = parseArgs({
  options: { provider: { type: 'string', default: 'webgpu' }, device: { type: 'string' } },
});
const provider = providerNamed(values.provider);
const selfTestMs = await testProvider(provider);
const models = await differences();
const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: describeMachine(),
  device: values.device,
  provider,
  selfTestMs: rounded(selfTestMs),
  copyGBs: rounded(await deviceBandwidth(provider)),
  models,
  runMs: await runCosts(),
};
console.log(JSON.stringify(result, null, 2));
const results = path.join(import.meta.dirname, 'results');
await mkdir(results, { recursive: true });
await writeFile(path.join(results, 'device.json'), `${JSON.stringify(result, null, 2)}\n`);
const isSame = models.every(({ difference, sameTokens }) => difference < tolerance && sameTokens);
// The runtime's own threads may outlive the work.
process.exit(isSame ? 0 : 1);

function providerNamed(name: string): Provider {
  const found = providers.find((candidate) => candidate === name);
  if (found === undefined)
    throw new Error(`There is no provider ${name}: ${providers.join(', ')}.`);
  return found;
}

async function differences() {
  const expected = await computedOn('cpu', smallModelNames);
  const actual = await computedOn(provider, smallModelNames);
  return expected.map(({ model, logits, tokens }, i) => ({
    model,
    difference: rounded(relativeDifference(actual[i]?.logits ?? [], logits)),
    sameTokens: tokens.every((token, at) => actual[i]?.tokens[at] === token),
  }));
}

/** Milliseconds of a run by its tokens, with logits for each of them and for the last one alone. */
async function runCosts() {
  const fused = await makeTestModel('large-fused');
  const decoder = await openDecoder(await openOurSession({ fused, provider, threads: processors }));
  await decoder.run(someTokens(past, 0), 1);
  const costs: { readonly tokens: number; readonly allRows: number; readonly lastRow: number }[] =
    [];
  for (const tokens of [1, 2, 4, 8, 16, 32, 64]) {
    const allRows = await runCost(decoder, { tokens, rows: tokens });
    costs.push({ tokens, allRows, lastRow: await runCost(decoder, { tokens, rows: 1 }) });
  }
  return costs;
}

/** The median of some runs on top of the same past. */
async function runCost(
  decoder: ForkableDecoder,
  { tokens, rows }: { readonly tokens: number; readonly rows: number },
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    decoder.truncate(past);
    const from = performance.now();
    await decoder.run(someTokens(tokens, round + 1), rows);
    times.push(performance.now() - from);
  }
  return rounded(median(times));
}
