/** An engine in its child process, as the benchmark's own process sees it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { EngineName, EngineOptions, Wanted } from './benchEngine.ts';
import type { Done, Order } from './engineProcess.ts';
import { busyMs, processors } from './machine.ts';

export interface Burst extends Done {
  /** Longest gap of this process's event loop. */
  readonly hostGapMs: number;
  /** Whether hardly anything else was computed on this machine meanwhile. */
  readonly isQuiet: boolean;
}

/** Of all processors, computed by others. */
const tolerated = 0.1;

export interface ChildEngine {
  readonly name: EngineName;
  readonly load: Burst;
  generate(wanted: Wanted): Promise<Burst>;
  end(): void;
}

export async function openChildEngine(
  name: EngineName,
  options: EngineOptions,
): Promise<ChildEngine> {
  const child = fork(path.join(import.meta.dirname, 'engineProcess.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const load = await burst(child, { kind: 'load', name, options });
  return {
    name,
    load,
    generate: (wanted) => burst(child, { kind: 'generate', wanted }),
    end: () => child.kill('SIGKILL'),
  };
}

async function burst(child: ChildProcess, order: Order): Promise<Burst> {
  const gaps = monitorEventLoopDelay({ resolution: 1 });
  gaps.enable();
  const [busy, own, from] = [busyMs(), process.cpuUsage(), performance.now()];
  child.send(order);
  const over = new AbortController();
  const ended = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('The engine ended by itself.');
  });
  const [done]: Done[] = await Promise.race([once(child, 'message'), ended]);
  // What is left behind rejects, and nobody waits for it.
  ended.catch(() => {});
  over.abort();
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(own);
  gaps.disable();
  if (done?.error !== undefined || done === undefined) throw new Error(done?.error);
  const others = busyMs() - busy - done.cpuMs - (user + system) / 1000;
  return {
    ...done,
    hostGapMs: gaps.max / 1e6,
    isQuiet: others < tolerated * ms * processors,
  };
}
