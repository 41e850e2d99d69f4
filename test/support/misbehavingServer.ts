import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** `performance.now()` when its socket closed, from the server's own view. */
  readonly closed: Promise<number>;
}

/** What the server does with one request. It may end it, break it, or leave it hanging. */
export type Script = (response: ServerResponse, seen: SeenRequest) => unknown;

export interface MisbehavingServer {
  /** "http://127.0.0.1:40000" or "https://localhost:40000". */
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Answers the nth request with the nth script, and all further ones with the last. Without scripts it answers 500. */
export async function startMisbehavingServer(
  scripts: readonly Script[],
  tls?: { readonly key: string; readonly cert: string },
): Promise<MisbehavingServer> {
  const seen: SeenRequest[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const script = scripts[Math.min(seen.length, scripts.length - 1)];
    const record = await recordOf(request);
    seen.push(record);
    response.on('error', () => undefined);
    await (script ?? status(500))(response, record);
  };
  const server = tls ? createTlsServer(tls) : createServer();
  server.on('request', answer);
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function recordOf(request: IncomingMessage): Promise<SeenRequest> {
  const closed = new Promise<number>((resolve) => {
    request.socket.once('close', () => resolve(performance.now()));
  });
  request.socket.on('error', () => undefined);
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const { method = '', url = '', headers } = request;
  return { method, path: url, headers, body, closed };
}

type Part = string | Uint8Array | number;

/** A stream of server-sent events: texts and bytes are sent as they are, a number is a pause in milliseconds. */
export const stream =
  (...parts: readonly Part[]): Script =>
  async (response) => {
    await open(...parts)(response);
    response.end();
  };

/** The same, never ended. */
export const open =
  (...parts: readonly Part[]) =>
  async (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    await send(response, parts);
  };

/** The same, then the connection is closed without the end of the body (`fin`) or reset (`rst`). */
export const broken =
  (how: 'fin' | 'rst', ...parts: readonly Part[]): Script =>
  async (response) => {
    await open(...parts)(response);
    await pause(20);
    breakOff(how)(response);
  };

/** Closes or resets the connection before a word is said. */
export const breakOff =
  (how: 'fin' | 'rst') =>
  (response: ServerResponse): unknown =>
    how === 'rst' ? response.socket?.resetAndDestroy() : response.socket?.destroy();

export const status =
  (code: number, body = '', headers: Record<string, string> = {}): Script =>
  (response) =>
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);

/** Headers first, and the body later, piece by piece. */
export const dribbledStatus =
  (code: number, body: string, headers: Record<string, string> = {}): Script =>
  async (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.flushHeaders();
    for (const character of body) {
      if (response.destroyed) return;
      response.write(character);
      await pause(1);
    }
    response.end();
  };

async function send(response: ServerResponse, parts: readonly Part[]): Promise<void> {
  for (const part of parts) {
    if (response.destroyed) return;
    if (typeof part === 'number') await pause(part);
    else if (!response.write(part)) await drained(response);
  }
}

const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });

/** The frame of a chunk that says this. */
export const say = (text: string, index = 0): string =>
  frame({ choices: [{ index, delta: { content: text }, finish_reason: null }] });

/** The frame that ends a reply. */
export const finish = (reason = 'stop'): string =>
  frame({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });

export const frame = (chunk: unknown): string => `data: ${JSON.stringify(chunk)}\n\n`;

export const done = 'data: [DONE]\n\n';
