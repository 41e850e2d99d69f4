/**
 * `npm run bench:readers`: what each reader of foreign text takes on a megabyte of every hostile shape. The limit is 50 ms.
 *
 * Limits on time are kept here and not in the tests: there a busy machine would break them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hostileShapes } from '../test/support/hostileText.ts';
import { readers } from '../test/support/readers.ts';

const LIMIT_MS = 50;
const ROUNDS = 5;
const UNITS = 2 ** 20;
const results = path.join(import.meta.dirname, 'results/readers.json');

/** The quickest of some rounds, in ms: what is slower was the machine. */
function quickest(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  });
  return Math.round(Math.min(...times) * 10) / 10;
}

const rows = Object.entries(readers).map(([reader, read]) => {
  const shapes = hostileShapes.map(({ name, make }) => ({
    shape: name,
    ms: quickest(read, make(UNITS)),
  }));
  return { reader, worst: shapes.toSorted((a, b) => b.ms - a.ms).slice(0, 3) };
});

const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`;
const date = new Date().toISOString().slice(0, 10);
// Others at work on the machine make every figure larger.
const load = os.loadavg()[0]?.toFixed(1);
const figures = {
  date,
  machine,
  load,
  units: UNITS,
  limitMs: LIMIT_MS,
  quickestOf: ROUNDS,
  ms: rows,
};
await mkdir(path.dirname(results), { recursive: true });
await writeFile(results, `${JSON.stringify(figures, null, 2)}\n`);
console.log('| reader | slowest shape | ms |\n|---|---|--:|');
for (const { reader, worst } of rows) {
  console.log(`| ${reader} | ${worst[0]?.shape} | ${worst[0]?.ms} |`);
}
if (rows.some(({ worst }) => (worst[0]?.ms ?? 0) > LIMIT_MS)) process.exitCode = 1;
