/** One engine in a process of its own: `engineProcess.ts NAME`, options and orders as messages. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { BenchEngine, EngineName, EngineOptions, Wanted } from './benchEngine.ts';

export type Order =
  | { readonly kind: 'load'; readonly name: EngineName; readonly options: EngineOptions }
  | { readonly kind: 'generate'; readonly wanted: Wanted };

export interface Done {
  readonly times: readonly number[];
  /** Of the whole order. */
  readonly ms: number;
  readonly rssMb: number;
  /** Of this process's own event loop. */
  readonly gapMs: number;
  /** That this process computed, in ms. */
  readonly cpuMs: number;
  readonly error?: string;
}

let engine: BenchEngine | undefined;

process.on('message', (order: Order) => {
  void answer(order).then(
    (done) => process.send?.(done),
    (error) => process.send?.({ error: `${error?.stack ?? error}` }),
  );
});

async function answer(order: Order): Promise<Done> {
  const gaps = monitorEventLoopDelay({ resolution: 1 });
  gaps.enable();
  const cpu = process.cpuUsage();
  const from = performance.now();
  const times = await obey(order);
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  // A gap counts once it is over.
  await new Promise((resolve) => setTimeout(resolve, 5));
  gaps.disable();
  return {
    times,
    ms,
    rssMb: process.memoryUsage().rss / 2 ** 20,
    gapMs: gaps.max / 1e6,
    cpuMs: (user + system) / 1000,
  };
}

async function obey(order: Order): Promise<readonly number[]> {
  if (order.kind === 'generate') return (await engine?.generate(order.wanted)) ?? [];
  engine = await open(order.name, order.options);
  return [];
}

/** Each engine's library is loaded here: it is a part of the time to load. */
async function open(name: EngineName, options: EngineOptions): Promise<BenchEngine> {
  switch (name) {
    case 'ours':
      return (await import('./ours.ts')).openOurs(options);
    case 'nodeLlamaCpp':
      return (await import('./nodeLlamaCpp.mjs')).openNodeLlamaCpp(options);
    default: {
      const { openTransformersJs } = await import('./transformersJs.mjs');
      return openTransformersJs(
        name === 'transformersJsFused' ? options.fused : options.plain,
        options,
      );
    }
  }
}
