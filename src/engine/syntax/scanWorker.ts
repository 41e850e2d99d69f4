import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { GrammarLanguage } from '../../protocol/codeFacts.ts';
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

/** From here on a successor makes itself ready beside it. */
const MUCH_READ = 0.75 * MOST_READ;

/** By here there has to be another, ready or not. */
const TOO_MUCH_READ = 1.25 * MOST_READ;

/** A new worker loads its runtimes with the first request, which may take seconds on a busy machine. */
const START_ALLOWANCE = 10_000;

/** A worker that reads what was read last, so that nobody waits for its grammars and rules. */
interface Successor {
  readonly worker: Worker;
  isReady: boolean;
}

/**
 * Asks one question at a time of a worker thread, and replaces it when it is late, dead or worn out. For one that wears out
 * another is made ready before.
 */
export class ScanWorker {
  readonly #options: ScanWorkerOptions;
  #worker: Worker | undefined;
  /** UTF-16 units it was asked about; what it had kept is counted as if it were parsed again. */
  #read = 0;
  #id = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #ownRules: readonly RuleFile[] = [];
  #next: Successor | undefined;
  /** What was last asked for in each language. */
  readonly #latest = new Map<GrammarLanguage, WithoutId<ScanRequest>>();

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
    if (this.#read >= MOST_READ) await this.#succeed();
    const isNew = this.#worker === undefined;
    const worker = this.#worker ?? this.#start();
    this.#worker = worker;
    this.#read += request.kind === 'facts' ? request.text.length : request.after.length;
    this.#id += 1;
    const limit = this.#options.timeLimit + (isNew ? START_ALLOWANCE : 0);
    const reply = await replyOf(worker, { ...request, id: this.#id }, { limit, signal });
    if (reply.kind === 'lost') await this.#replace();
    if (reply.kind === 'facts') this.#latest.set(request.language, request);
    if (this.#read >= MUCH_READ && this.#next === undefined) void this.#prepare();
    signal.throwIfAborted();
    return reply;
  }

  /** Starts a successor, which reads what was read last, a language at a time. */
  async #prepare(): Promise<void> {
    const next: Successor = { worker: this.#start(), isReady: false };
    this.#next = next;
    next.worker.once('exit', () => {
      if (this.#next === next) this.#next = undefined;
    });
    const limit = this.#options.timeLimit + START_ALLOWANCE;
    for (const [at, request] of [...this.#latest.values()].entries()) {
      const reply = await replyOf(next.worker, { ...request, id: -1 - at }, { limit });
      if (reply.kind === 'lost') return void (await next.worker.terminate());
    }
    next.isReady = true;
  }

  /** The worn-out worker makes room for its successor, or goes on for a while where that is not ready. */
  async #succeed(): Promise<void> {
    const next = this.#next;
    if (next?.isReady !== true) {
      if (this.#read >= TOO_MUCH_READ) await this.#replace();
      return;
    }
    const worn = this.#worker;
    this.#next = undefined;
    this.#worker = next.worker;
    this.#read = 0;
    await worn?.terminate();
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
    const ended = [this.#worker, this.#next?.worker];
    this.#worker = undefined;
    this.#next = undefined;
    this.#read = 0;
    await Promise.all(ended.map((worker) => worker?.terminate()));
  }
}

/**
 * V8 counts machine code of WebAssembly twice where it frees some of it while others come and go with their workers, and
 * ends the process: "Check failed: jit_page_->allocations_.erase(addr) == 1" (nodejs/node#64500, Node 24). Code that is
 * kept costs a few MB for each worker's lifetime.
 */
const keepWasmCode = (): void => setFlagsFromString('--no-wasm-code-gc');

/** What ends waiting for a reply. Without a signal nobody waits, and the process may end before it. */
interface Patience {
  readonly limit: number;
  readonly signal?: AbortSignal;
}

/** Settles once: with the reply, or as lost after the limit, at the worker's end, or when aborted. */
function replyOf(
  worker: Worker,
  request: ScanRequest,
  { limit, signal }: Patience,
): Promise<ScanOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: ScanOutcome) => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', lose).off('exit', lose);
      signal?.removeEventListener('abort', lose);
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
    if (signal === undefined) timer.unref();
    worker.on('message', hear).once('error', lose).once('exit', lose);
    signal?.addEventListener('abort', lose, { once: true });
    // While a request waits, the worker keeps the process alive; between requests it does not.
    if (signal !== undefined) worker.ref();
    worker.postMessage(request);
  });
}
