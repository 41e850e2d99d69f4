import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { RuleFile } from '../../protocol/engine.ts';
import { type ScanReply, type ScanRequest, scanReplySchema } from './scanMessages.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** `lost`: the worker took too long or died, and has been replaced. */
export type ScanOutcome = Exclude<ScanReply, { kind: 'failed' }> | { readonly kind: 'lost' };

export interface ScanWorkerOptions {
  readonly workerFile: string | URL;
  readonly assets: string;
  readonly timeLimit: number;
}

/** UTF-16 units. What is parsed and compiled leaks some three bytes for each: after so many, about 100 MB. */
const MOST_READ = 30_000_000;

/** A new worker loads its runtimes with the first request, which may take seconds on a busy machine. */
const START_ALLOWANCE = 10_000;

/** Asks one question at a time of a worker thread, and replaces it when it is late, dead or worn out. */
export class ScanWorker {
  readonly #options: ScanWorkerOptions;
  #worker: Worker | undefined;
  /** UTF-16 units it was asked about; what it had kept is counted as if it were parsed again. */
  #read = 0;
  #id = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #ownRules: readonly RuleFile[] = [];

  constructor(options: ScanWorkerOptions) {
    this.#options = options;
    keepWasmCode();
  }

  /** @throws the signal's reason if aborted while waiting or working. */
  ask(request: WithoutId<ScanRequest>, signal: AbortSignal): Promise<ScanOutcome> {
    const mine = this.#turn.then(() => {
      signal.throwIfAborted();
      return this.#exchange(request, signal);
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Rules beside ours, for every request that is not yet begun: a new worker reads them. */
  useRules(files: readonly RuleFile[]): void {
    this.#ownRules = files;
    this.#turn = this.#turn.then(() => this.#replace());
  }

  async close(): Promise<void> {
    await this.#replace();
  }

  async #exchange(request: WithoutId<ScanRequest>, signal: AbortSignal): Promise<ScanOutcome> {
    if (this.#read >= MOST_READ) await this.#replace();
    const isNew = this.#worker === undefined;
    const worker = this.#worker ?? this.#start();
    this.#worker = worker;
    this.#read += request.kind === 'facts' ? request.text.length : request.after.length;
    this.#id += 1;
    const limit = this.#options.timeLimit + (isNew ? START_ALLOWANCE : 0);
    const reply = await replyOf(worker, { ...request, id: this.#id }, limit, signal);
    if (reply.kind === 'lost') await this.#replace();
    signal.throwIfAborted();
    return reply;
  }

  #start(): Worker {
    const { workerFile, assets } = this.#options;
    const worker = new Worker(workerFile, {
      workerData: { assets, ownRules: this.#ownRules },
    });
    // Between requests nobody listens; a worker that dies then is noticed by the next one.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    worker.unref();
    return worker;
  }

  async #replace(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#read = 0;
    await worker?.terminate();
  }
}

/**
 * V8 counts machine code of WebAssembly twice where it frees some of it while others come and go with their workers, and
 * ends the process: "Check failed: jit_page_->allocations_.erase(addr) == 1" (nodejs/node#64500, Node 24). Code that is
 * kept costs a few MB for each worker's lifetime.
 */
const keepWasmCode = (): void => setFlagsFromString('--no-wasm-code-gc');

/** Settles once: with the reply, or as lost after the limit, at the worker's end, or when aborted. */
function replyOf(
  worker: Worker,
  request: ScanRequest,
  limit: number,
  signal: AbortSignal,
): Promise<ScanOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: ScanOutcome) => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', lose).off('exit', lose);
      signal.removeEventListener('abort', lose);
      worker.unref();
      resolve(outcome);
    };
    const lose = () => settle({ kind: 'lost' });
    const hear = (message: unknown) => {
      const reply = v.safeParse(scanReplySchema, message);
      if (!reply.success || reply.output.kind === 'failed') return lose();
      if (reply.output.id === request.id) settle(reply.output);
    };
    const timer = setTimeout(lose, limit);
    worker.on('message', hear).once('error', lose).once('exit', lose);
    signal.addEventListener('abort', lose, { once: true });
    // While a request waits, the worker keeps the process alive; between requests it does not.
    worker.ref();
    worker.postMessage(request);
  });
}
