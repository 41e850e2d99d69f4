import path from 'node:path';
import {
  CancellationTokenSource,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { type EngineFork, forkEngine } from '../../src/extension/engineFork.ts';
import { greeting } from '../../src/extension/engineHandshake.ts';
import type { EngineLife } from '../../src/extension/engineLife.ts';
import {
  ENGINE_PROTOCOL_VERSION,
  HEARTBEAT_METHOD,
  MODEL_METHOD,
} from '../../src/protocol/engine.ts';
import { bundleForNode, removeFolder } from './bundle.ts';

export interface RawEngine {
  readonly fork: EngineFork;
  readonly connection: MessageConnection;
  readonly life: EngineLife;
  readonly lines: readonly string[];
}

/** Engines in processes of their own, spoken to without an editor; all are ended with the test. */
export class EngineBench {
  readonly folder: string;
  #forks: EngineFork[] = [];

  static async make(entries: Record<string, string>): Promise<EngineBench> {
    return new EngineBench(await bundleForNode(entries));
  }

  private constructor(folder: string) {
    this.folder = folder;
  }

  file(name: string): string {
    return path.join(this.folder, `${name}.mjs`);
  }

  /** Starts an engine that nobody has greeted yet. */
  async start(name: string): Promise<RawEngine> {
    const lines: string[] = [];
    const fork = await forkEngine(this.file(name), (line) => lines.push(line));
    this.#forks.push(fork);
    const connection = createMessageConnection(
      new IPCMessageReader(fork.process),
      new IPCMessageWriter(fork.process),
    );
    connection.onError(() => {});
    connection.listen();
    return { fork, connection, life: lifeOf(fork, connection), lines };
  }

  async greeted(name: string): Promise<RawEngine> {
    const engine = await this.start(name);
    await greet(engine.connection, greeting(ENGINE_PROTOCOL_VERSION));
    await engine.connection.sendNotification('initialized', {});
    return engine;
  }

  clear(): void {
    for (const fork of this.#forks.splice(0)) fork.kill();
  }

  async close(): Promise<void> {
    this.clear();
    await removeFolder(this.folder);
  }
}

export const greet = (connection: MessageConnection, initializationOptions: unknown) =>
  connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions,
  });

export const openDocument = (
  connection: MessageConnection,
  uri: string,
  text: string,
  languageId = 'plaintext',
) =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  });

function lifeOf(fork: EngineFork, connection: MessageConnection): EngineLife {
  return {
    pid: fork.pid,
    over: fork.over,
    async send(method, params, signal) {
      const source = new CancellationTokenSource();
      signal.addEventListener('abort', () => source.cancel());
      return connection.sendRequest(method, params, source.token);
    },
    onHeartbeat: (listener) => {
      connection.onNotification(HEARTBEAT_METHOD, listener);
    },
    onModel: (listener) => {
      connection.onNotification(MODEL_METHOD, listener);
    },
    kill: fork.kill,
  };
}
