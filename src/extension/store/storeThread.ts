import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { firstIssue } from '../../protocol/parsed.ts';
import { StoreError } from './storeError.ts';
import {
  type FromWorker,
  fromWorkerSchema,
  type StoreCall,
  type ToWorker,
} from './storeMessages.ts';

export interface StoreThreadOptions {
  readonly directory: string;
  readonly workerFile: string;
  readonly onQuarantine: (movedTo: string) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/** The worker that owns the file, seen from the extension's thread. It is started by a call, and again if it died. */
export class StoreThread {
  readonly #options: StoreThreadOptions;
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(options: StoreThreadOptions) {
    this.#options = options;
  }

  /**
   * Calls the worker. If it dies meanwhile it is started again and asked once more: every call may be repeated, since
   * events carry their keys.
   *
   * @throws {StoreError} if the call fails, or the worker died twice.
   */
  async call(call: StoreCall): Promise<unknown> {
    try {
      return await this.#send(call);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'worker-died')) throw error;
      return this.#send(call);
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === undefined) return;
    await this.#send({ type: 'close' }).catch(() => {
      // It died instead, which closes the file too.
    });
    this.#worker = undefined;
    await worker.terminate();
  }

  #send(call: StoreCall): Promise<unknown> {
    const worker = this.#running();
    this.#lastId += 1;
    const message: ToWorker = { id: this.#lastId, call };
    return new Promise((resolve, reject) => {
      this.#waiting.set(message.id, { resolve, reject });
      worker.postMessage(message);
    });
  }

  #running(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const { workerFile, directory } = this.#options;
    const worker = new Worker(workerFile, { workerData: { directory }, execArgv: [] });
    let cause: unknown;
    worker.on('message', (message: unknown) => {
      const parsed = v.safeParse(fromWorkerSchema, message);
      if (parsed.success) return this.#hear(parsed.output);
      // Whose answer that was is not known: whoever waits is told by its end.
      cause = new Error(`It said what nobody understands: ${firstIssue(parsed.issues)}`);
      void worker.terminate();
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => this.#mourn(worker, cause));
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.type === 'quarantined') {
      this.#options.onQuarantine(message.movedTo);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'done') waiting?.resolve(message.value);
    else waiting?.reject(new StoreError(message.code, message.message));
  }

  #mourn(worker: Worker, cause: unknown): void {
    if (this.#worker === worker) this.#worker = undefined;
    const orphans = this.#waiting;
    this.#waiting = new Map();
    const died = new StoreError('worker-died', 'The thread that saves conversations ended.', {
      cause,
    });
    for (const { reject } of orphans.values()) reject(died);
  }
}
