import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { EngineError, type EngineErrorOptions } from '../../../protocol/engineError.ts';
import { faultOf } from '../../../protocol/faults.ts';
import { firstIssue } from '../../../protocol/parsed.ts';
import { type FromModel, fromModelSchema, type ToModel, unaskedSchema } from './modelMessages.ts';

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
  const end = new AbortController();
  const kill = () => {
    child.kill('SIGKILL');
  };
  tellEnd(child, end);
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', log);
  }
  return {
    pid: child.pid ?? 0,
    over: end.signal,
    send: (message) => {
      // The end of a process that is written to is told by `exit`.
      if (child.connected) child.send(message, () => {});
    },
    onMessage: (listener) => {
      child.on('message', (message) => {
        const parsed = v.safeParse(fromModelSchema, message);
        if (parsed.success) return listener(parsed.output);
        const why = `The model process said what nobody understands: ${firstIssue(parsed.issues)}`;
        log(why);
        if (v.is(unaskedSchema, message)) return;
        // It may be the answer that somebody waits for, and what comes next means as little.
        end.abort(new EngineError('unreadable', why));
        kill();
      });
    },
    kill,
  };
}

/** What JavaScript throws away is collected early: memory is the model's, and hardly any of the time is JavaScript's. */
const smallHeap = ['--max-semi-space-size=2', '--optimize-for-size'];

/** What reads models, which may be anybody's, is not to know what opens endpoints. */
const withoutKeys = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/(?:key|token|secret|password)$/i.test(name)),
  );

function tellEnd(child: ChildProcess, end: AbortController): void {
  const died = (how: string, about: EngineErrorOptions) =>
    end.abort(new EngineError('model-died', `The model process ended (${how}).`, about));
  child.once('exit', (code, signal) => {
    if (signal !== null) died(signal, { detail: signal });
    else died(`code ${code}`, { fault: faultOf('exit-code', { code: code ?? '?' }) });
  });
  child.on('error', (cause) => {
    if (child.pid === undefined) died('not started', { fault: faultOf('not-started', {}), cause });
  });
}
