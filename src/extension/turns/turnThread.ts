import { Worker } from 'node:worker_threads';
import type { Conversation } from '../../chat/conversation.ts';
import type { Subject } from '../../chat/evidence/evidence.ts';
import type { Reading } from '../../chat/hypotheses/readings.ts';
import type { TurnPorts } from '../../chat/turnPorts.ts';
import type { ConversationEvent } from '../../protocol/conversationEvent.ts';
import { EngineError } from '../../protocol/engineError.ts';
import { EventQueue } from '../../protocol/eventQueue.ts';
import type { ModelEvent } from '../../protocol/languageModel.ts';
import { errorOf, failureOf } from '../threadFailure.ts';
import { answerCall, type Served } from './answerCall.ts';
import type { FromTurns, ToTurns, TurnOrder } from './turnMessages.ts';

type Happened = Extract<FromTurns, { type: 'happened' | 'failed' }>;

/** A turn under way: what happens in it, and what of ours it waits for. */
interface Run extends Served {
  readonly events: EventQueue<Happened>;
  readonly calls: Map<number, AbortController>;
}

/** Who waits for words to be read. */
interface Waiting {
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: EngineError) => void;
}

type Call = Extract<FromTurns, { type: 'call' }>;

function orderOf(
  conversation: Conversation,
  subject: Subject | undefined,
  { asking, samples, model }: TurnPorts,
): TurnOrder {
  if (model === undefined) return { conversation, subject, asking, samples, model };
  const { name, remote, contextLength, parallel } = model;
  const card = { name, remote, contextLength, parallel };
  return { conversation, subject, asking, samples, model: card };
}

/**
 * Runs turns in a thread of their own, since reading a question and its code takes longer than other extensions may be kept
 * waiting. It is started by the first turn, or before, and again if it died.
 */
export class TurnThread {
  readonly #workerFile: string;
  #worker: Worker | undefined;
  readonly #runs = new Map<number, Run>();
  readonly #readings = new Map<string, readonly Waiting[]>();
  #lastRun = 0;

  /** @param workerFile the thread's bundle, `dist/turnWorker.mjs` */
  constructor(workerFile: string) {
    this.#workerFile = workerFile;
  }

  /** Starts the thread, which makes itself ready for the first question. */
  start(): void {
    this.#running();
  }

  /**
   * The same as `runTurn` of the dialogue.
   *
   * @throws {EngineError} also if the thread dies
   */
  async *run(
    conversation: Conversation,
    subject: Subject | undefined,
    ports: TurnPorts,
    signal: AbortSignal,
  ): AsyncGenerator<ConversationEvent, void> {
    signal.throwIfAborted();
    this.#lastRun += 1;
    const id = this.#lastRun;
    const run: Run = { ports, subject, events: new EventQueue(), calls: new Map() };
    // A turn that is stopped frees its model at once, not when the other thread has heard of it.
    const leave = () => {
      for (const call of run.calls.values()) call.abort(signal.reason);
    };
    const stop = () => {
      run.events.fail(signal.reason);
      leave();
    };
    signal.addEventListener('abort', stop);
    this.#runs.set(id, run);
    try {
      this.#tell({ type: 'run', run: id, order: orderOf(conversation, subject, ports) });
      for await (const happened of run.events) {
        // Thrown in its turn: what was written before stays written.
        if (happened.type === 'failed') throw errorOf(happened.failure);
        yield happened.event;
      }
    } finally {
      signal.removeEventListener('abort', stop);
      this.#runs.delete(id);
      leave();
      this.#worker?.postMessage({ type: 'stop', run: id } satisfies ToTurns);
    }
  }

  /**
   * What some words come to. The same words are asked about once at a time.
   *
   * @throws {EngineError} if the thread dies
   */
  read(words: string): Promise<Reading> {
    return new Promise((resolve, reject) => {
      const others = this.#readings.get(words) ?? [];
      // Asked before it is waited for: of a thread that does not start nobody would be told.
      if (others.length === 0) this.#tell({ type: 'read', words });
      this.#readings.set(words, [...others, { resolve, reject }]);
    });
  }

  dispose(): void {
    void this.#worker?.terminate();
  }

  #tell(message: ToTurns): void {
    this.#running().postMessage(message);
  }

  #running(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(this.#workerFile, { execArgv: [] });
    let cause: unknown;
    worker.on('message', (message: FromTurns) => this.#hear(message));
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => this.#mourn(worker, cause));
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromTurns): void {
    if (message.type === 'heard') {
      for (const { resolve } of this.#readings.get(message.words) ?? []) resolve(message.reading);
      this.#readings.delete(message.words);
      return;
    }
    // Of a turn that was stopped, nobody waits to hear.
    const run = this.#runs.get(message.run);
    if (run !== undefined) this.#hearOf(run, message);
  }

  #hearOf(run: Run, message: Exclude<FromTurns, { type: 'heard' }>): void {
    switch (message.type) {
      case 'happened':
      case 'failed':
        run.events.put(message);
        return;
      case 'over':
        run.events.end();
        return;
      case 'call':
        void this.#answer(run, message);
        return;
      case 'leave':
        run.calls.get(message.call)?.abort(new DOMException('Nobody waits.', 'AbortError'));
    }
  }

  async #answer(run: Run, { call, wanted }: Call): Promise<void> {
    const leave = new AbortController();
    run.calls.set(call, leave);
    const { signal } = leave;
    try {
      const say = (event: ModelEvent) => {
        if (!signal.aborted) this.#tell({ type: 'said', call, event });
      };
      const answer = await answerCall(wanted, run, say, signal);
      if (!signal.aborted) this.#tell({ type: 'answer', call, answer });
    } catch (error) {
      if (!signal.aborted) this.#tell({ type: 'refuse', call, failure: failureOf(error) });
    } finally {
      run.calls.delete(call);
    }
  }

  #mourn(worker: Worker, cause: unknown): void {
    if (this.#worker === worker) this.#worker = undefined;
    const died = new EngineError('not-available', 'The thread of the turns ended.', { cause });
    for (const { events } of this.#runs.values()) events.fail(died);
    for (const { reject } of [...this.#readings.values()].flat()) reject(died);
    this.#readings.clear();
  }
}
