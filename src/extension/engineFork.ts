import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { EngineError } from '../protocol/engineError.ts';
import { requireEngineFile } from './engineFile.ts';

/** A started engine process, before anyone has spoken to it. */
export interface EngineFork {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Aborted once the process is gone; the reason is an `EngineError`. */
  readonly over: AbortSignal;
  kill(): void;
}

/**
 * Starts the engine's bundle in a process of its own, joined by Node's message channel only: it opens no port, and what
 * it prints is no message but a line for the log.
 *
 * @param proxy the address of one that the editor is set to use; empty for the system's
 * @throws {EngineError} if there is no such file, or the system starts no process.
 */
export async function forkEngine(
  engineFile: string,
  log: (line: string) => void,
  proxy = '',
): Promise<EngineFork> {
  await requireEngineFile(engineFile);
  const child = fork(engineFile, [`--clientProcessId=${process.pid}`], {
    silent: true,
    execArgv: [],
    env: { ...process.env, ...trustSystem(proxy), ELECTRON_RUN_AS_NODE: '1' },
  });
  const over = endOf(child);
  for (const stream of [child.stdout, child.stderr]) logLines(stream, log);
  await started(child);
  const { pid } = child;
  if (pid === undefined) throw new EngineError('engine-died', 'The engine has no process.');
  return {
    process: child,
    pid,
    over,
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

/**
 * Downloads of the engine go by the system's proxy and its certificates, where its Node knows how to (22.21 and newer, by
 * these names). This machine itself is never behind a proxy.
 */
function trustSystem(proxy: string): Readonly<Record<string, string>> {
  const direct = process.env.NO_PROXY ?? process.env.no_proxy;
  return {
    ...(proxy === '' ? {} : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }),
    NODE_USE_ENV_PROXY: '1',
    NODE_USE_SYSTEM_CA: '1',
    NO_PROXY: [...(direct ? [direct] : []), 'localhost', '127.0.0.1', '[::1]'].join(','),
  };
}

function endOf(child: ChildProcess): AbortSignal {
  const end = new AbortController();
  child.once('exit', (code, signal) => {
    const how = signal ?? `code ${code}`;
    end.abort(new EngineError('engine-died', `The engine ended (${how}).`, { detail: how }));
  });
  // A write to a process that has just died. Its end is told by `exit`.
  child.on('error', () => {});
  return end.signal;
}

async function started(child: ChildProcess): Promise<void> {
  try {
    await once(child, 'spawn');
  } catch (cause) {
    throw new EngineError('engine-died', 'The engine could not be started.', { cause });
  }
}

function logLines(stream: Readable | null, log: (line: string) => void): void {
  if (stream === null) return;
  createInterface({ input: stream, crlfDelay: Infinity }).on('line', log);
}
