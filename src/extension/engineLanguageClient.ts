import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import * as vscode from 'vscode';
import type {
  ErrorHandler,
  LanguageClient,
  LanguageClientOptions,
  MessageTransports,
} from 'vscode-languageclient/node';
import {
  ENGINE_PROTOCOL_VERSION,
  HEARTBEAT_METHOD,
  heartbeatSchema,
  MODEL_METHOD,
  modelMessageSchema,
} from '../protocol/engine.ts';
import { refusal, untilAborted } from './engineClient.ts';
import { checkGreeting, greeting } from './engineHandshake.ts';
import type { EngineLife } from './engineLife.ts';
import type { EngineProcessOptions } from './engineProcess.ts';
import { type StartedEngine, startEngine } from './engineThread.ts';
import { type LanguageLibrary, languageLibrary } from './languageLibrary.ts';
import { markSwitch } from './markSwitch.ts';
import { progressWords } from './progressWords.ts';
import { sizeLimit } from './sizeLimit.ts';

/** Longer than any start we have seen; a process that has not answered by then never will. */
const START_LIMIT_MS = 20_000;

/**
 * Starts the engine's process and a language client that keeps it in step with the open documents.
 *
 * Each run has its own client: one that has failed to start, or whose process died while it did, cannot be used again.
 *
 * @throws {EngineError} if it does not start, or speaks another version; the signal's reason if aborted.
 */
export async function launchLanguageClient(
  { dist, log }: EngineProcessOptions,
  signal: AbortSignal,
): Promise<EngineLife> {
  // Before there is a process: one that dies at once must find a client to take down with it.
  const library = await languageLibrary();
  signal.throwIfAborted();
  const proxy = vscode.workspace.getConfiguration('http').get('proxy', '');
  const say = (line: string) => log.info(`engine: ${line}`);
  const order = { engineFile: path.join(dist, 'engine.mjs'), proxy };
  const engine = await startEngine(path.join(dist, 'engineWorker.mjs'), order, say);
  const limit = AbortSignal.timeout(START_LIMIT_MS);
  try {
    const client = quietClient(library, engine, log);
    engine.over.addEventListener('abort', () => discard(client, log));
    // Each step keeps the host, which all extensions share, for some milliseconds: one step a turn of its loop.
    await pause(0);
    await untilAborted([signal, engine.over, limit], () => client.start());
    checkGreeting(client.initializeResult);
    return lifeOf(engine, client);
  } catch (error) {
    engine.kill();
    signal.throwIfAborted();
    throw refusal(error);
  }
}

/** Says nothing in pop-ups: what the person should know is told by the panel, once. */
function quietClient(
  library: LanguageLibrary,
  engine: StartedEngine,
  log: vscode.LogOutputChannel,
): LanguageClient {
  class QuietLanguageClient extends library.LanguageClient {
    override error(message: string, data?: unknown): void {
      super.error(message, data, false);
    }

    /** A client that never ran cannot be stopped either; the process behind it is ended all the same. */
    override async stop(timeout?: number): Promise<void> {
      await super.stop(timeout).catch((error: unknown) => {
        this.outputChannel.trace(`Not stopped: ${error}`);
      });
    }
  }
  const connect = async () => transports(library, engine);
  return new QuietLanguageClient('ask-first', 'Ask First', connect, clientOptions(library, log));
}

/** Restarting is the supervisor's work, where it can be tested without an editor. */
const leaveToSupervisor = ({ ErrorAction, CloseAction }: LanguageLibrary): ErrorHandler => ({
  error: () => ({ action: ErrorAction.Continue, handled: true }),
  closed: () => ({
    action: CloseAction.DoNotRestart,
    handled: true,
    message: 'The connection to the engine is closed.',
  }),
});

function clientOptions(
  library: LanguageLibrary,
  log: vscode.LogOutputChannel,
): LanguageClientOptions {
  return {
    documentSelector: [{ scheme: 'file' }, { scheme: 'untitled' }],
    initializationOptions: greeting(ENGINE_PROTOCOL_VERSION),
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: library.RevealOutputChannelOn.Never,
    errorHandler: leaveToSupervisor(library),
    initializationFailedHandler: () => false,
    middleware: { ...sizeLimit(), ...markSwitch, ...progressWords },
  };
}

const transports = (
  { PortMessageReader, PortMessageWriter }: LanguageLibrary,
  { port }: StartedEngine,
): MessageTransports => ({
  reader: new PortMessageReader(port),
  writer: new PortMessageWriter(port),
  detached: true,
});

function lifeOf({ pid, over, kill }: StartedEngine, client: LanguageClient): EngineLife {
  return {
    pid,
    over,
    send: (method, params, signal) => sendCancellable(client, method, params, signal),
    onHeartbeat(listener) {
      client.onNotification(HEARTBEAT_METHOD, (sign: unknown) => {
        if (v.is(heartbeatSchema, sign)) listener();
      });
    },
    onModel(listener) {
      client.onNotification(MODEL_METHOD, (message: unknown) => {
        const parsed = v.safeParse(modelMessageSchema, message);
        if (parsed.success) listener(parsed.output);
      });
    },
    kill,
  };
}

async function sendCancellable(
  client: LanguageClient,
  method: string,
  params: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  const source = new vscode.CancellationTokenSource();
  const cancel = () => source.cancel();
  signal.addEventListener('abort', cancel);
  try {
    return await client.sendRequest<unknown>(method, params, source.token);
  } finally {
    signal.removeEventListener('abort', cancel);
    source.dispose();
  }
}

function discard(client: LanguageClient, log: vscode.LogOutputChannel): void {
  client.dispose().catch((error: unknown) => log.trace(`The client was not disposed: ${error}`));
}
