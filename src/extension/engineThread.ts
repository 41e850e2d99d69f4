import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { EngineError } from '../protocol/engineError.ts';
import { requireEngineFile } from './engineFile.ts';
import type { EngineOrder, FromEngineThread } from './engineThreadMessages.ts';
import { errorOf } from './threadFailure.ts';

/** A started engine process, before anyone has spoken to it. */
export interface StartedEngine {
  readonly pid: number;
  /** What the engine says comes out of it, and what goes in is said to the engine. */
  readonly port: MessagePort;
  /** Aborted once the process, or the thread that hands its messages on, is gone; the reason is an `EngineError`. */
  readonly over: AbortSignal;
  /** Ends the process at once. */
  kill(): void;
}

/**
 * Starts an engine's process from a thread of its own: to start one takes the thread that does it 20 to 80 ms, and the
 * extension host has one for all extensions.
 *
 * @param threadFile the thread's bundle, `dist/engineWorker.mjs`
 * @param log called with each line that the engine prints
 * @throws {EngineError} if there is no such engine, or the system starts no process.
 */
export async function startEngine(
  threadFile: string,
  order: Omit<EngineOrder, 'port'>,
  log: (line: string) => void,
): Promise<StartedEngine> {
  await requireEngineFile(threadFile);
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(threadFile, {
    execArgv: [],
    workerData: { ...order, port: port2 } satisfies EngineOrder,
    transferList: [port2],
  });
  const end = new AbortController();
  /** Of the process alone: where its thread died first, it is to be ended still. */
  const gone = new AbortController();
  const pid = await new Promise<number>((resolve, reject) => {
    end.signal.addEventListener('abort', () => reject(end.signal.reason));
    worker.on('message', (message: FromEngineThread) => {
      if (message.type === 'line') log(message.line);
      else if (message.type === 'started') resolve(message.pid);
      else {
        gone.abort();
        end.abort(errorOf(message.failure));
      }
    });
    worker.on('error', (cause) => end.abort(threadDied(cause)));
    // No news where the engine's end was told before.
    worker.on('exit', () => end.abort(threadDied(undefined)));
  });
  return { pid, port, over: end.signal, kill: () => killProcess(pid, gone) };
}

const threadDied = (cause: unknown): EngineError =>
  new EngineError('engine-died', "The thread of the engine's process ended.", { cause });

/** The number of a process that is gone may be another's by now. */
function killProcess(pid: number, { signal: gone }: AbortController): void {
  if (gone.aborted) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just ended by itself, which `over` is about to tell.
  }
}
