/**
 * `npm run bench:stop [-- --rounds N]`: how soon a model of Qwen2.5-0.5B's shape stops on this processor, how soon its process is gone, and
 * whether starting and stopping a thousand times costs memory, on a small model, where a leak would show most. Fails beyond its limits.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeTestModel } from '../scripts/testModels/makeTestModel.ts';
import { forkModel } from '../src/engine/local/process/modelFork.ts';
import { ModelLife, usualSilences } from '../src/engine/local/process/modelLife.ts';
import type { GenerateRequest, ModelStatus } from '../src/protocol/languageModel.ts';

/** Milliseconds, and the share by which memory may grow over the rounds. */
const limits = { decoding: 100, reading: 400, gone: 100, growth: 0.05 };
const results = path.join(import.meta.dirname, 'results/stop.json');
/** Rounds before those that count: code is compiled, and caches fill. */
const warmUp = 200;
const processFile = path.join(import.meta.dirname, '../dist/modelProcess.mjs');

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1000' } } });
const rounds = Number(values.rounds);
const large = await makeTestModel('large-fused');
const small = await makeTestModel('qwen2-fused');
let status: ModelStatus = { kind: 'idle' };

async function load(dir: string) {
  const fork = forkModel({ processFile, log: () => {} });
  const life = new ModelLife(fork, {
    silences: usualSilences,
    onStatus: (told) => {
      status = told;
    },
  });
  await life.load({ dir, provider: 'cpu', contextLength: 4096 });
  return { fork, life };
}

const request = (text: string): GenerateRequest => ({
  messages: [{ role: 'user', text }],
  maxTokens: 1000,
  temperature: 1,
});
const code = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n';

async function reached(kind: ModelStatus['kind']): Promise<void> {
  while (status.kind !== kind) await pause(1);
}

/** Starts, waits until the model does what is meant, and a little more; stops. @returns ms until it has stopped */
async function stopIn(life: ModelLife, kind: ModelStatus['kind'], text: string): Promise<number> {
  status = { kind: 'idle' };
  const writing = life.generate(request(text), () => {});
  await reached(kind);
  await pause(Math.random() * 300);
  const stopped = performance.now();
  writing.stop();
  await writing.over;
  return performance.now() - stopped;
}

/** In MB. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const quantile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
};
const summary = (times: readonly number[]) => ({
  n: times.length,
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  max: quantile(times, 1),
});

async function measureGone(): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const { fork, life } = await load(large);
    const writing = life.generate(request(code.repeat(20)), () => {}).over.catch(() => {});
    await pause(300);
    const killed = performance.now();
    const gone = new Promise((resolve) => fork.over.addEventListener('abort', resolve));
    life.kill();
    await gone;
    times.push(performance.now() - killed);
    await writing;
  }
  return times;
}

async function measureStops() {
  const { life } = await load(large);
  const decoding: number[] = [];
  const reading: number[] = [];
  for (let n = 0; n < 25; n += 1) {
    decoding.push(await stopIn(life, 'decoding', 'Hello'));
    // Another beginning each time: what was read once is not read again.
    reading.push(await stopIn(life, 'prefill', `${n} ${code.repeat(60)}`));
  }
  life.kill();
  return { decoding: summary(decoding), reading: summary(reading) };
}

/** In MB, once the process is warm, and after every hundredth stop. */
async function measureMemory(): Promise<readonly number[]> {
  const { fork, life } = await load(small);
  const memory: number[] = [];
  for (let n = 1 - warmUp; n <= rounds; n += 1) {
    status = { kind: 'idle' };
    const writing = life.generate(request(`${Math.abs(n % 7)} ${code}`), () => {});
    await reached('decoding');
    writing.stop();
    await writing.over;
    if (n >= 0 && n % 100 === 0) memory.push(Math.round(memoryOf(fork.pid)));
  }
  life.kill();
  return memory;
}

const stopMs = await measureStops();
const goneMs = summary(await measureGone());
const memory = await measureMemory();
const growth = (memory.at(-1) ?? 0) / (memory[0] ?? 1) - 1;
const figures = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`,
  limits,
  stopMs,
  goneMs,
  memoryMb: { everyHundredStops: memory, growth: Math.round(growth * 1000) / 1000 },
};
await mkdir(path.dirname(results), { recursive: true });
await writeFile(results, `${JSON.stringify(figures, null, 2)}\n`);
console.log(JSON.stringify(figures, null, 2));
const isKept =
  stopMs.decoding.p95 <= limits.decoding &&
  stopMs.reading.p95 <= limits.reading &&
  goneMs.max <= limits.gone &&
  growth <= limits.growth;
if (!isKept) process.exitCode = 1;
