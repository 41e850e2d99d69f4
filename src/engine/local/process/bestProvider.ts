import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { type Provider, providers } from '../../../protocol/localModel.ts';
import type { Parsed } from '../../../protocol/parsed.ts';
import type { ModelFork } from './modelFork.ts';
import { ModelLife, usualSilences } from './modelLife.ts';

export interface BestProviderOptions {
  /** A process to test in: a bad driver takes it along. */
  readonly launch: () => ModelFork;
  /** ONNX Runtime's version and what it can load: another one may know more devices. */
  readonly runtime: string;
  /** Where the result is kept. */
  readonly file: string;
  readonly log: (line: string) => void;
  readonly candidates?: readonly Provider[];
  /** Milliseconds for one provider, its start included. */
  readonly limit?: number;
}

/** A test takes two seconds at most; loading a driver's libraries for the first time takes longer than that. */
const LIMIT_MS = 10_000;

const memorySchema = v.object({
  runtime: v.string(),
  machine: v.string(),
  best: v.picklist(providers),
});
type Memory = Parsed<typeof memorySchema>;

/** What ONNX Runtime's package for Node brings along for a platform, beside the processor. */
const bundled: Readonly<Record<string, readonly Provider[]>> = {
  'linux-x64': ['cuda', 'webgpu'],
  'darwin-arm64': ['coreml', 'webgpu'],
  'win32-x64': ['dml', 'webgpu'],
  'win32-arm64': ['dml', 'webgpu'],
};

/**
 * Finds the fastest provider that computes right on this machine, once for each version of the runtime: each is tested in
 * a process of its own, and the result is kept in a file.
 *
 * @returns `cpu` where nothing else is faster
 */
export function bestProvider(
  options: BestProviderOptions,
): (signal: AbortSignal) => Promise<Provider> {
  let found: Provider | undefined;
  return async (signal) => {
    found ??= await recall(options);
    found ??= await findOut(options, signal);
    return found;
  };
}

async function findOut(options: BestProviderOptions, signal: AbortSignal): Promise<Provider> {
  const { candidates = bundled[`${process.platform}-${process.arch}`] ?? [], log } = options;
  let best: { readonly provider: Provider; readonly ms: number } | undefined;
  for (const provider of candidates.length === 0 ? [] : ['cpu' as const, ...candidates]) {
    const ms = await timeOf(provider, options, signal);
    if (ms === undefined) continue;
    log(`${provider}: ${ms.toFixed(1)} ms for the self-test`);
    if (best === undefined || ms < best.ms) best = { provider, ms };
  }
  const found = best?.provider ?? 'cpu';
  await remember(options, found);
  return found;
}

/** @returns undefined where it does not work, whatever the reason */
async function timeOf(
  provider: Provider,
  { launch, log, limit = LIMIT_MS }: BestProviderOptions,
  signal: AbortSignal,
): Promise<number | undefined> {
  signal.throwIfAborted();
  const life = new ModelLife(launch(), { silences: usualSilences, onStatus: () => {} });
  const kill = () => life.kill();
  const timer = setTimeout(kill, limit);
  signal.addEventListener('abort', kill, { once: true });
  try {
    return await life.test(provider);
  } catch (error) {
    signal.throwIfAborted();
    log(`${provider} is not used: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', kill);
    life.kill();
  }
}

async function recall({ file, runtime }: BestProviderOptions): Promise<Provider | undefined> {
  try {
    const memory = v.parse(memorySchema, JSON.parse(await readFile(file, 'utf8')));
    return memory.runtime === runtime && memory.machine === machineId() ? memory.best : undefined;
  } catch {
    // No file, or none of ours: then it is found out anew.
    return undefined;
  }
}

/** Where nothing can be written, it is found out again next time. */
async function remember(
  { file, runtime, log }: BestProviderOptions,
  best: Provider,
): Promise<void> {
  const memory: Memory = { runtime, machine: machineId(), best };
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(fresh, `${JSON.stringify(memory)}\n`);
    await rename(fresh, file);
  } catch (error) {
    log(`The self-test's result is not kept: ${String(error)}`);
  }
}

/** Home folders travel between machines. */
function machineId(): string {
  const [processor] = os.cpus();
  const parts = [os.hostname(), process.platform, process.arch, processor?.model, os.totalmem()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Where this system keeps what can be found out again. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const home = os.homedir();
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: appData } = environment;
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'ask-first');
  if (process.platform === 'win32') {
    return path.join(appData ?? path.join(home, 'AppData', 'Local'), 'ask-first');
  }
  return path.join(xdg || path.join(home, '.cache'), 'ask-first');
}
