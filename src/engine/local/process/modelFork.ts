import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { EngineError, type EngineErrorOptions } from '../../../protocol/engineError.ts';
import { faultOf } from '../../../protocol/faults.ts';
import { type FromModel, fromModelSchema, type ToModel } from './modelMessages.ts';

/** A started model process. */
export interface ModelFork {
  readonly pid: number;
  /** Aborted once the process is gone; the reason is an `EngineError`. */
  readonly over: AbortSignal;
  send(message: ToModel): void;
  onMessage(listener: (message: FromModel) => void): void;
  /** Ends it at once; it has nothing to save. */
  kill(): void;
}

export interface ForkOptions {
  /** The bundle `dist/modelProcess.mjs`. */
  readonly processFile: string;
  readonly log: (line: string) => void;
}

/** @throws {EngineError} `engine-missing` if there is no such file. */
export function forkModel({ processFile, log }: ForkOptions): ModelFork {
  if (!existsSync(processFile)) {
    throw new EngineError('engine-missing', `The model process's file is missing: ${processFile}`);
  }
  const env = withoutKeys(process.env);
  const child = fork(processFile, [`${process.pid}`], { silent: true, execArgv: smallHeap, env });
  const over = endOf(child);
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', log);
  }
  return {
    pid: child.pid ?? 0,
    over,
    send: (message) => {
      // The end of a process that is written to is told by `exit`.
      if (child.connected) child.send(message, () => {});
    },
    onMessage: (listener) => {
      child.on('message', (message) => {
        const parsed = v.safeParse(fromModelSchema, message);
        if (parsed.success) listener(parsed.output);
        else log('The model process said what nobody understands.');
      });
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

/** What JavaScript throws away is collected early: memory is the model's, and hardly any of the time is JavaScript's. */
const smallHeap = ['--max-semi-space-size=2', '--optimize-for-size'];

/** What reads models, which may be anybody's, is not to know what opens endpoints. */
const withoutKeys = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/(?:key|token|secret|password)$/i.test(name)),
  );

function endOf(child: ChildProcess): AbortSignal {
  const end = new AbortController();
  const died = (how: string, about: EngineErrorOptions) =>
    end.abort(new EngineError('model-died', `The model process ended (${how}).`, about));
  child.once('exit', (code, signal) => {
    if (signal !== null) died(signal, { detail: signal });
    else died(`code ${code}`, { fault: faultOf('exit-code', { code: code ?? '?' }) });
  });
  child.on('error', (cause) => {
    if (child.pid === undefined) died('not started', { fault: faultOf('not-started', {}), cause });
  });
  return end.signal;
}
