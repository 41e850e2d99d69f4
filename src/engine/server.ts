import {
  type Connection,
  ErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  type TextDocumentSyncOptions,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { HEARTBEAT_METHOD, HEARTBEAT_MS } from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';
import { answer, wireError } from './answer.ts';
import { answerGreeting } from './handshake.ts';
import { type CodeReader, dispatch, isEngineMethod } from './requests.ts';

/**
 * Serves a connection: the handshake, documents in step with the editor, heartbeats, and every request of the protocol.
 *
 * One handler takes all requests, whatever the shape of their parameters, so that a malformed one is refused in the same
 * words as any other and none is left without an answer.
 */
export function serve(connection: Connection, reader: CodeReader): void {
  const documents = new TextDocuments(TextDocument);
  const log = (error: unknown) => connection.console.error(describe(error));
  let greeted = false;

  connection.onInitialize(({ initializationOptions }) => {
    const experimental = orWireError(() => answerGreeting(initializationOptions));
    greeted = true;
    return { capabilities: { textDocumentSync: keptInStep }, experimental };
  });
  connection.onInitialized(() => startHeartbeats(connection));
  connection.onRequest((method, params, token) => {
    if (!isEngineMethod(method)) throw noSuchMethod(method);
    const work = async (signal: AbortSignal) => {
      if (!greeted) throw new EngineError('version-mismatch', 'No handshake has been made.');
      return dispatch(method, params, { documents, reader }, signal);
    };
    return answer(token, work, log);
  });
  documents.listen(connection);
}

const keptInStep: TextDocumentSyncOptions = {
  openClose: true,
  change: TextDocumentSyncKind.Incremental,
};

function startHeartbeats(connection: Connection): void {
  const beat = () => {
    connection
      .sendNotification(HEARTBEAT_METHOD, { pid: process.pid, at: Date.now() })
      // Nobody listens any more: the process ends with its channel.
      .catch(() => {});
  };
  beat();
  setInterval(beat, HEARTBEAT_MS);
}

function orWireError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof EngineError ? wireError(error) : error;
  }
}

const noSuchMethod = (method: string): ResponseError<unknown> =>
  new ResponseError(ErrorCodes.MethodNotFound, `The engine has no method ${method}.`);

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
