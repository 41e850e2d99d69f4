/**
 * What a model computes on a device, on standard output: `node --import tsx test/engine/local/support/onDevice.ts PROVIDER MODEL…`
 *
 * A process of its own: a driver in software can hang or crash. Each step reads, rolls back, or copies; both providers do the
 * same, and the parent compares.
 */
import { testModelName } from '../../../../scripts/testModels/makeTestModel.ts';
import { generateTokens } from '../../../../src/engine/local/decode/generateTokens.ts';
import type { ForkableDecoder } from '../../../../src/engine/local/decode/openDecoder.ts';
import { testDecoder } from './testDecoder.ts';

const [provider = 'cpu', ...models] = process.argv.slice(2);

const ids = (count: number, shift: number) =>
  Array.from({ length: count }, (_, i) => (i * 97 + shift) % 1000);

for (const model of models) {
  const decoder = await testDecoder({ model: testModelName(model), provider });
  const logits: number[][] = [];
  const read = async (from: ForkableDecoder, some: readonly number[], rows: number) => {
    logits.push([...(await from.run(some, rows))]);
  };
  await read(decoder, ids(20, 5), 2);
  await read(decoder, ids(8, 40), 3);
  decoder.truncate(12);
  const copy = decoder.fork(9);
  await read(decoder, ids(1, 77), 1);
  await read(copy, ids(12, 300), 1);
  await read(decoder, ids(2, 90), 2);
  const tokens = await generated(copy);
  copy.close();
  decoder.close();
  const line = `${JSON.stringify({ model, logits, tokens })}\n`;
  // The end of the process would cut off what a pipe has not taken yet.
  await new Promise((resolve) => process.stdout.write(line, resolve));
}
// The runtime's own threads may outlive the work.
process.exit(0);

async function generated(decoder: ForkableDecoder): Promise<readonly number[]> {
  const request = {
    prompt: [...ids(9, 5), ...ids(20, 600)],
    maxTokens: 12,
    sampling: { temperature: 0, seed: 0 },
    eos: [],
    speculate: true,
    chunk: 16,
  };
  const tokens: number[] = [];
  for await (const event of generateTokens(decoder, request, new AbortController().signal)) {
    if (event.type === 'token') tokens.push(event.id);
  }
  return tokens;
}
