/** What the machine could do, and what else it did meanwhile. */
import os from 'node:os';
import { Worker } from 'node:worker_threads';

/** Milliseconds that all processors were busy with, since they started. */
export function busyMs(): number {
  return os
    .cpus()
    .map(({ times }) => times.user + times.nice + times.sys + times.irq)
    .reduce((sum, ms) => sum + ms, 0);
}

export const processors = os.cpus().length;

export function describeMachine(): string {
  const [first] = os.cpus();
  return `${os.cpus().length} × ${first?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`;
}

/**
 * What memory gives to as many threads, in GB/s: the best of some rounds of looking for a byte that is not there, which reads
 * as fast as the processor can.
 */
export async function readBandwidth(threads: number): Promise<number> {
  const source = `
    const { parentPort } = require('node:worker_threads');
    const bytes = Buffer.alloc(${2 ** 28}, 1);
    parentPort.on('message', () => {
      bytes.indexOf(2);
      parentPort.postMessage(0);
    });
    parentPort.postMessage(0);`;
  const workers = Array.from({ length: threads }, () => new Worker(source, { eval: true }));
  const answers = () =>
    Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  await answers();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 12; round++) {
    const from = performance.now();
    const done = answers();
    for (const worker of workers) worker.postMessage(0);
    await done;
    best = Math.min(best, performance.now() - from);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (threads * 2 ** 28) / 1e6 / best;
}
