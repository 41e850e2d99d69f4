/**
 * `npm run bench:host`: how long the extension host, which all extensions share, is blocked while Ask First works in a real workbench.
 *
 * What VS Code does there itself counts too. Of some rounds the least longest block counts: what took longer once was the
 * machine. `-- --profile FOLDER` also keeps a profile of each step.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { build } from '../scripts/build.mjs';
import { openFile, runCommand, selectLines, webviewFrame } from '../test/workbench/lib/drive.ts';
import { ask, chooseEngine, ended, lastTurn, openPanel } from '../test/workbench/lib/panel.ts';
import {
  answerOf,
  connectTo,
  startScriptedEndpoint,
} from '../test/workbench/lib/scriptedEndpoint.ts';
import { openWorkbench } from '../test/workbench/lib/workbench.ts';
import { FUNCTION_LINES, longFile } from './longFiles.mjs';

const LIMIT_MS = 15;
const LINES = 2000;
const results = path.join(import.meta.dirname, 'results/host.json');

/** Some 60,000 characters in 2,000 pieces: prose, lists and code with line links. */
const paragraph =
  'The loop at L14 reads `values[i]` once too often, as `i` reaches **the length**.\n\n- first: the bound\n- then: the sum\n\n```ts\nfor (let i = 0; i < values.length; i++) total += values[i];\n```\n\n';
const pieces = (paragraph.repeat(300).match(/[\s\S]{1,30}/g) ?? []).slice(0, 2000);

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, profile: { type: 'string' } },
});
const folder = await mkdtemp(path.join(os.tmpdir(), 'ask-first-host-'));
const portFile = path.join(folder, 'port');
const workspace = path.join(folder, 'workspace');
await mkdir(workspace);
// A language of which VS Code itself knows little: what its own extensions do with a file is not ours to measure.
const file = 'sums.go';
const { text, firstLine } = longFile('go', LINES, 'host');
await writeFile(path.join(workspace, file), text);
const server = await startScriptedEndpoint(answerOf(pieces, 1));
const longest = new Map<string, Stopped[]>();
// As people install it: what is read faster blocks for less long.
await build({ minify: true });

const stopped = v.object({
  longest: v.number(),
  processor: v.number(),
  profile: v.optional(v.unknown()),
});
type Stopped = Pick<v.InferOutput<typeof stopped>, 'longest' | 'processor'>;

/** A window that is loading has no host yet, and the port of the one before is gone. */
async function portOfHost(): Promise<string> {
  for (;;) {
    const port = await readFile(portFile, 'utf8').catch(() => '');
    if (port !== '') return port;
    await pause(50);
  }
}

async function tell(what: 'start' | 'start?profile' | 'stop'): Promise<unknown> {
  const port = await portOfHost();
  return (await fetch(`http://127.0.0.1:${port}/${what}`)).json();
}

/** What a step is called whose block is VS Code's own, and counts as such. */
const FIRST_REQUEST =
  'the first request of a window, at which VS Code reads the certificates of the system';

/** What the host is blocked for while a panel opens that is not ours. */
const NOTHING = 'opening the panel of an extension that does nothing';

/** Steps that tell of VS Code and the machine, and not of us. */
const notOurs: readonly string[] = [FIRST_REQUEST, NOTHING];

/** Does something, waits until the host is at rest, and notes its longest block meanwhile. */
async function watch<T>(step: string, work: () => Promise<T>): Promise<T> {
  await tell(values.profile === undefined ? 'start' : 'start?profile');
  const value = await work();
  await pause(1000);
  const seen = v.parse(stopped, await tell('stop'));
  longest.set(step, [...(longest.get(step) ?? []), seen]);
  if (values.profile !== undefined) {
    const name = `${step.replaceAll(/\W+/g, '-')}-${longest.get(step)?.length}.cpuprofile`;
    await mkdir(values.profile, { recursive: true });
    await writeFile(path.join(values.profile, name), JSON.stringify(seen.profile));
  }
  return value;
}

async function select(page: Page, index: number): Promise<void> {
  await openFile(page, file);
  const from = firstLine + index * FUNCTION_LINES;
  await selectLines(page, from, from + FUNCTION_LINES - 1);
}

/** Waits until VS Code has done what it does with a new window; on a busy machine not for ever. */
async function rested(): Promise<void> {
  for (let seconds = 0; seconds < 20; seconds += 1) {
    await tell('start');
    await pause(1000);
    if (v.parse(stopped, await tell('stop')).longest < LIMIT_MS / 2) return;
  }
}

async function round(page: Page): Promise<void> {
  page.setDefaultTimeout(120_000);
  await select(page, 100);
  await rested();
  await watch(NOTHING, async () => {
    await runCommand(page, 'Host Watch: Open a Panel That Does Nothing');
    await webviewFrame(page, '.nothing');
  });
  await rested();
  const panel = await watch('opening the panel', () => openPanel(page));
  await chooseEngine(panel, /analyst/i);
  await watch(`asking about a file of ${LINES} lines`, async () => {
    await ask(panel, 'is there a bug here?');
    await ended(panel, 120_000);
  });
  const card = lastTurn(panel).locator('.af-edit').first();
  await watch('accepting an edit', async () => {
    await card.getByRole('button', { name: /^Accept/ }).click();
    await lastTurn(panel).locator('.af-edit--done').first().waitFor();
  });
  await card.getByRole('button', { name: /^Undo/ }).click();
  await chooseEngine(panel, /scripted/);
  await watch(FIRST_REQUEST, async () => {
    await ask(panel, 'what does this do?');
    await ended(panel, 120_000);
  });
  await watch('streaming a long reply', async () => {
    await ask(panel, 'what does this do?');
    await ended(panel, 120_000);
  });
}

/** Each round has a workbench of its own: in a window that was open before, so is the panel. */
async function roundInOwnWorkbench(): Promise<void> {
  const workbench = await openWorkbench({
    folder: workspace,
    beside: [path.join(import.meta.dirname, 'hostWatch')],
    env: { ASK_FIRST_HOST_WATCH: portFile },
  });
  try {
    await portOfHost();
    await rm(portFile);
    await connectTo(server, workbench);
    await round(workbench.page);
  } finally {
    await workbench.close();
    await rm(portFile, { force: true });
  }
}

try {
  for (let at = 0; at < Number(values.rounds); at += 1) await roundInOwnWorkbench();
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

function spread(all: readonly number[]) {
  const sorted = all.toSorted((a, b) => a - b).map(rounded);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { least: sorted[0] ?? 0, median, most: sorted.at(-1) ?? 0 };
}

const rows = [...longest].map(([step, all]) => ({
  step,
  ...spread(all.map((each) => each.longest)),
  processor: spread(all.map((each) => each.processor)),
}));
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`;
const date = new Date().toISOString().slice(0, 10);
// Others at work on the machine make every figure larger.
const load = os.loadavg()[0]?.toFixed(1);
if (values.profile === undefined) {
  const figures = { date, machine, load, limitMs: LIMIT_MS, longestBlockMs: rows };
  await writeFile(results, `${JSON.stringify(figures, null, 2)}\n`);
}
console.log('| step | longest block: least, median, most | of the processor |\n|---|--:|--:|');
for (const { step, least, median, most, processor } of rows) {
  const own = `${processor.least}, ${processor.median}, ${processor.most} ms`;
  console.log(`| ${step} | ${least}, ${median}, ${most} ms | ${own} |`);
}
if (rows.some(({ step, least }) => !notOurs.includes(step) && least > LIMIT_MS))
  process.exitCode = 1;
