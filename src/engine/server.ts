import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { HEARTBEAT_METHOD, HEARTBEAT_MS } from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';
import { answer, wireError } from './answer.ts';
import type { CudaFiles } from './cuda/cudaFiles.ts';
import { answerGreeting } from './handshake.ts';
import { Marks } from './marks.ts';
import { tellClient } from './modelMessages.ts';
import type { ModelShelf } from './models/modelShelf.ts';
import { certainFindings, quickFixes } from './quickFixes.ts';
import { type CodeReader, dispatch, isEngineMethod, type LocalModels } from './requests.ts';

/** What does the work of requests. */
export interface Workers {
  readonly reader: CodeReader;
  readonly models: LocalModels;
  /** What downloads them. */
  readonly shelf: ModelShelf;
  /** What fetches what they need for CUDA. */
  readonly cuda: CudaFiles;
}

/**
 * Serves a connection: the handshake, documents in step with the editor, heartbeats, and every request of the protocol.
 *
 * One handler takes all requests, whatever the shape of their parameters, so that a malformed one is refused in the same
 * words as any other and none is left without an answer.
 */
export function serve(connection: Connection, workers: Workers): void {
  const documents = new TextDocuments(TextDocument);
  const log = (error: unknown) => connection.console.error(describe(error));
  const tell = tellClient(connection);
  let greeted = false;

  connection.onInitialize(({ initializationOptions }) => {
    const experimental = orWireError(() => answerGreeting(initializationOptions));
    greeted = true;
    return { capabilities, experimental };
  });
  connection.onInitialized(() => startHeartbeats(connection));
  connection.onRequest((method, params, token) => {
    if (!isEngineMethod(method)) throw noSuchMethod(method);
    const work = async (signal: AbortSignal) => {
      if (!greeted) throw new EngineError('version-mismatch', 'No handshake has been made.');
      return dispatch(method, params, { documents, ...workers, tell }, signal);
    };
    return answer(token, work, log);
  });
  offerQuickFixes(connection, documents, workers.reader);
  documents.listen(connection);
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
};

/** Offers the fixes of certain findings in the editor itself. What cannot be read has none; nobody asked, so nobody is told. */
function offerQuickFixes(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  reader: CodeReader,
): void {
  const marks = new Marks({
    reader,
    publish: (uri, version, diagnostics) =>
      connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] }),
  });
  documents.onDidChangeContent(({ document }) => marks.note(document));
  documents.onDidClose(({ document }) => marks.forget(document));
  connection.onCodeAction(({ textDocument, range }, token) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return [];
    const look = (signal: AbortSignal) => certainFindings(document, reader, signal);
    return answer(token, look, () => {}).then((found) => quickFixes(found, document, range));
  });
}

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
