/**
 * `npm run bench:engine [-- --json] [--rounds N] [--edits N] [--provider webgpu --device NAME] [--block 32] [--only NAME,…]`:
 * our engine beside transformers.js, on the fused file and on the plain one, and node-llama-cpp, all with the same weights in the shape of
 * Qwen2.5-0.5B, where a scale stands for 128 weights, or for 32.
 *
 * Engines take turns, each in a process of its own, so that a busy machine slows all of them alike. Bursts in which others
 * computed for more than a tenth of the machine count only where there are no better ones. A whole run without options, which
 * leaves none out, is written to `bench/results/engine.json` and drawn to `docs/images/engine.svg`. On a graphics device
 * (`--device` says which, for the record) it is the device's memory that sets the bound.
 */
import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeTestModel, testModelSeed } from '../scripts/testModels/makeTestModel.ts';
import { large128Shape, largeShape } from '../scripts/testModels/shapes.ts';
import { type EngineName, type EngineOptions, engineNames } from './engine/benchEngine.ts';
import { type ChildEngine, openChildEngine } from './engine/childEngine.ts';
import { deviceBandwidth } from './engine/deviceBandwidth.ts';
import { editTexts } from './engine/edits.ts';
import { installPeers, peerVersions } from './engine/installPeers.ts';
import { describeMachine, processors, readBandwidth } from './engine/machine.ts';
import { measureEdit, measureOnce, Samples } from './engine/measure.ts';
import { plot } from './engine/plot.ts';
import { table } from './engine/table.ts';
import { writeGguf } from './engine/writeGguf.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    edits: { type: 'string', default: '50' },
    provider: { type: 'string', default: 'cpu' },
    device: { type: 'string' },
    threads: { type: 'string', default: String(processors) },
    block: { type: 'string', default: '128' },
    only: { type: 'string', default: engineNames.join(',') },
  },
});
const root = path.dirname(import.meta.dirname);
const names = engineNames.filter((name) => values.only.split(',').includes(name));
const isOnDevice = values.provider !== 'cpu';
/** On a graphics device some peers are enough. */
const isWhole = names.length === engineNames.length || (isOnDevice && names.includes('ours'));
const { shape, model } = shapeOf(values.block);

/** What the tokens of an edit are makes no difference to the time of an engine that drafts none. */
const editsForOthers = 5;

await installPeers();
const bandwidth = await (isOnDevice
  ? deviceBandwidth(values.provider)
  : readBandwidth(Number(values.threads)));
const options = await engineOptions();
const samples = new Samples();
const engines: ChildEngine[] = [];
for (const name of names) engines.push(await load(name));
const rounds = Number(values.rounds);
const edits = editTexts(Number(values.edits));
if (isOnDevice) {
  progress('compiling');
  // What a device runs is compiled at its first use, and that counts for nobody.
  for (const engine of engines) await measureOnce(engine, new Samples(), rounds);
}
for (let round = 0; round < rounds; round++) {
  for (const engine of rotated(engines, round)) {
    progress(`round ${round + 1} of ${rounds}: ${engine.name}`);
    await measureOnce(engine, samples, round);
  }
}
for (const [i, edit] of edits.entries()) {
  const isForAll = i % Math.ceil(edits.length / editsForOthers) === 0;
  for (const engine of engines) {
    if (engine.name !== 'ours' && !isForAll) continue;
    progress(`edit ${i + 1} of ${edits.length}: ${engine.name}`);
    await measureEdit(engine, samples, edit);
  }
}
for (const engine of engines) engine.end();

const result = {
  machine: {
    processor: describeMachine(),
    threads: Number(values.threads),
    provider: values.provider,
    ...(values.device === undefined ? {} : { device: values.device }),
    readGBs: round3(bandwidth),
    block: shape.block,
    quietShare: samples.quietShare,
    rounds,
    edits: edits.length,
    ...(await peerVersions()),
  },
  engines: Object.fromEntries(names.map((name) => [name, samples.figures(name)])),
};
if (values.json) console.log(JSON.stringify(result));
else console.log(table(result, await bytesPerToken()));
if (isWhole) await keep();
// Children may take their time to end.
process.exit(0);

async function load(name: EngineName): Promise<ChildEngine> {
  progress(`loading ${name}`);
  const engine = await openChildEngine(name, options);
  samples.add(name, 'loadSeconds', engine.load.ms / 1000, engine.load);
  return engine;
}

async function engineOptions(): Promise<EngineOptions> {
  const fused = await makeTestModel(`${model}-fused`);
  const gguf = path.join(path.dirname(fused), `${model}.gguf`);
  if (!existsSync(gguf)) writeGguf(gguf, shape, testModelSeed);
  return {
    fused,
    plain: await makeTestModel(`${model}-plain`),
    gguf,
    provider: values.provider,
    threads: Number(values.threads),
  };
}

/** Of weights, which each token has to read all of; the embedding aside, of which it reads a row. */
async function bytesPerToken(): Promise<Readonly<Record<string, number>>> {
  const { vocabulary, hidden, block } = shape;
  const onnx = async (folder: string) =>
    (await stat(path.join(folder, 'onnx/model_q4.onnx_data'))).size -
    vocabulary * hidden * (0.5 + 4 / block);
  const fused = await onnx(options.fused);
  return {
    ours: fused,
    transformersJsFused: fused,
    transformersJsPlain: await onnx(options.plain),
    nodeLlamaCpp: (await stat(options.gguf)).size,
  };
}

async function keep(): Promise<void> {
  const options = Object.entries({ provider: values.provider, block: values.block }).filter(
    ([, value]) => value !== 'cpu' && value !== '128',
  );
  const given = process.argv.slice(2).filter((flag) => flag !== '--json');
  const command = `npm run bench:engine -- ${given.join(' ')}`;
  const kept = { date: new Date().toISOString().slice(0, 10), command, ...result };
  const suffix = options.map((option) => `-${option.join('-')}`).join('');
  await mkdir(path.join(import.meta.dirname, 'results'), { recursive: true });
  await writeFile(
    path.join(import.meta.dirname, `results/engine${suffix}.json`),
    `${JSON.stringify(kept, null, 2)}\n`,
  );
  await writeFile(path.join(root, `docs/images/engine${suffix}.svg`), plot(result));
}

function shapeOf(block: string) {
  if (block === '128') return { shape: large128Shape, model: 'large128' } as const;
  if (block === '32') return { shape: largeShape, model: 'large' } as const;
  throw new Error(`There are no models in blocks of ${block}: 128 or 32.`);
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function round3(value: number): number {
  return Number(value.toPrecision(3));
}

function progress(what: string): void {
  process.stderr.write(`${what}\n`);
}
