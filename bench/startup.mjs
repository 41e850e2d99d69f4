/**
 * `npm run bench`: first figures in the real workbench, as medians of repeats that take turns.
 *
 * Each round opens a new profile, so that every activation is a first one; the parts of a round are interleaved, so that a
 * machine that is busy for a while slows all of them alike.
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { environmentWith, nodeForTools } from '../scripts/nodeForTools.mjs';
import { packageExtension } from '../scripts/packageExtension.mjs';
import { cache, root } from '../scripts/paths.mjs';
import { run } from '../scripts/processes.mjs';
import { giveUp, say } from '../scripts/progress.mjs';
import { setUp } from '../scripts/setUp.mjs';

const results = path.join(root, 'bench/results/startup.json');
const question = 'this code is not working like i expect — how do i fix it?';

async function main() {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
  await setUp({ needsWorkbench: true });
  const vsix = await packageExtension(path.join(cache, 'ask-first-bench.vsix'));
  const vsixBytes = (await stat(vsix)).size;
  /** @type {Record<string, number[]>} */
  const samples = {};
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    say(`round ${round} of ${values.rounds}`);
    const figures = { ...(await measureWorkbench(vsix)), ...(await measureCommandLine()) };
    for (const [name, ms] of Object.entries(figures)) {
      samples[name] ??= [];
      samples[name].push(ms);
    }
  }
  await report(samples, vsixBytes);
}

/**
 * @param {string} vsix
 * @returns {Promise<Record<string, number>>} in ms
 */
async function measureWorkbench(vsix) {
  const out = path.join(cache, 'bench-round.json');
  await rm(out, { force: true });
  const node = nodeForTools();
  const args = ['--import', 'tsx', 'bench/round.ts', vsix, question, out];
  const { code, output } = await run(node, args, { cwd: root, env: environmentWith(node) });
  if (code !== 0) throw new Error(`The round failed.\n${output}`);
  return JSON.parse(await readFile(out, 'utf8'));
}

/** One question on the command line, with Node's own start in it. */
async function measureCommandLine() {
  const started = performance.now();
  const args = ['dist/cli.mjs', 'ask', '--json', 'samples/go/worker.go', question];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Error(output);
  return { 'command line, one question': performance.now() - started };
}

/**
 * @param {Record<string, number[]>} samples
 * @param {number} vsixBytes
 */
async function report(samples, vsixBytes) {
  const rows = Object.entries(samples).map(([name, all]) => ({ name, ...spread(all) }));
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`;
  const date = new Date().toISOString().slice(0, 10);
  await mkdir(path.dirname(results), { recursive: true });
  await writeFile(results, `${JSON.stringify({ date, machine, vsixBytes, ms: rows }, null, 2)}\n`);
  console.log(`| | median | least | most |\n|---|--:|--:|--:|`);
  for (const { name, median, least, most } of rows) {
    console.log(`| ${name} | ${median} ms | ${least} ms | ${most} ms |`);
  }
  console.log(`| size of the package | ${(vsixBytes / 1e6).toFixed(2)} MB | | |`);
}

/** @param {readonly number[]} values at least one */
function spread(values) {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0, samples: sorted };
}

await main().catch(giveUp);
