import { gzipSync } from 'node:zlib';
import type { DownloadErrorCode } from '../../src/protocol/modelDownload.ts';
import { type Misdeed, modelFiles, sendFile } from './fakeHub.ts';

/** What the hub does to a request, and what must come of the download. */
export interface HubTrouble {
  readonly what: string;
  /** A path in the repository, "info" or "tree". */
  readonly where: string;
  readonly serve: readonly Misdeed[];
  /** Does it for ever, not only once for each of `serve`. */
  readonly always?: boolean;
  /** Milliseconds in which the hub must send something; otherwise so many that it always does. */
  readonly timeout?: number;
  readonly outcome: DownloadErrorCode | 'ready';
  /** Pauses that the client makes, in ms. */
  readonly pauses?: readonly number[];
}

export const status =
  (code: number, headers: Record<string, string> = {}): Misdeed =>
  (response) =>
    response.writeHead(code, headers).end('no');

export const redirect = (location: string): Misdeed => status(302, { location });

const body =
  (content: Uint8Array, headers: Record<string, string | number> = {}): Misdeed =>
  (response) =>
    response.writeHead(200, { etag: '"other"', ...headers }).end(content);

const weights = 'onnx/model_q4f16.onnx_data';
const file = modelFiles.find(({ path }) => path === weights);
if (file === undefined) throw new Error('The model has no weights.');
const { content } = file;
const pointer = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
const changed = Uint8Array.from(content, (byte, at) => (at === 100_000 ? byte ^ 1 : byte));

/** Sends so many bytes of the weights, then breaks the connection. */
export const cutAfter =
  (bytes: number): Misdeed =>
  (response, { range }) =>
    sendFile(response, file, { range, stopAfter: bytes, breaks: true });

/** The same, and the connection stays open. */
export const stopAfter =
  (bytes: number): Misdeed =>
  (response, { range }) =>
    sendFile(response, file, { range, stopAfter: bytes });

const stall: Misdeed = (response) => {
  response.writeHead(200, { 'content-length': content.byteLength, etag: '"slow"' });
  response.write(content.subarray(0, 1000));
};

const slow: Misdeed = (response) => {
  response.writeHead(200, { 'content-length': content.byteLength });
  let at = 0;
  const timer = setInterval(() => {
    response.write(content.subarray(at, at + 25_000));
    at += 25_000;
    if (at < content.byteLength) return;
    clearInterval(timer);
    response.end();
  }, 100);
};

export const fileTroubles: readonly HubTrouble[] = [
  {
    what: 'content with one bit changed',
    where: weights,
    serve: [body(changed)],
    outcome: 'wrong-hash',
  },
  {
    what: 'a body that is too short and says so',
    where: weights,
    serve: [body(content.subarray(0, 500), { 'content-length': 500 })],
    outcome: 'wrong-size',
  },
  {
    what: 'a pointer in place of a large file',
    where: weights,
    serve: [body(pointer, { 'content-length': pointer.byteLength })],
    outcome: 'wrong-size',
  },
  {
    what: 'a body that never ends',
    where: weights,
    serve: [
      (response) => {
        response.writeHead(200, { etag: '"x"' });
        const more = () => {
          while (!response.destroyed && response.write(content));
        };
        response.on('drain', more);
        more();
      },
    ],
    outcome: 'wrong-size',
  },
  {
    what: 'an archive that nobody asked for, right inside',
    where: weights,
    serve: [body(gzipSync(content), { 'content-encoding': 'gzip' })],
    outcome: 'ready',
  },
  {
    what: 'an archive that inflates to more than was said',
    where: weights,
    serve: [body(gzipSync(new Uint8Array(30_000_000)), { 'content-encoding': 'gzip' })],
    outcome: 'wrong-size',
  },
  {
    what: 'a page of HTML',
    where: weights,
    serve: [body(new TextEncoder().encode('<p>Sign in'), { 'content-type': 'text/html' })],
    outcome: 'bad-reply',
  },
  { what: 'a cut at once', where: weights, serve: [cutAfter(1)], outcome: 'ready', pauses: [1000] },
  {
    what: 'a cut in the middle',
    where: weights,
    serve: [cutAfter(100_000)],
    outcome: 'ready',
    pauses: [1000],
  },
  {
    what: 'a cut before the last byte',
    where: weights,
    serve: [cutAfter(content.byteLength - 1)],
    outcome: 'ready',
    pauses: [1000],
  },
  {
    what: 'many cuts, each a little further on',
    where: weights,
    serve: Array.from({ length: 6 }, () => cutAfter(30_000)),
    outcome: 'ready',
  },
  {
    what: 'cuts that bring nothing',
    where: weights,
    always: true,
    serve: [(response) => response.socket?.destroy()],
    outcome: 'unreachable',
    pauses: [1000, 2000, 4000, 8000],
  },
  {
    what: 'a resumed file of which the hub ignores where to go on',
    where: weights,
    serve: [cutAfter(100_000), (response) => sendFile(response, file, { range: undefined })],
    outcome: 'ready',
    pauses: [1000],
  },
  {
    what: 'a resumed file that the hub sends from elsewhere',
    where: weights,
    serve: [cutAfter(100_000), (response) => sendFile(response, file, { range: 'bytes=500-' })],
    outcome: 'ready',
    pauses: [1000, 2000],
  },
  {
    what: 'a resumed file that has changed, by its mark',
    where: weights,
    serve: [
      cutAfter(100_000),
      (response) =>
        response
          .writeHead(206, {
            etag: '"another"',
            'content-range': `bytes 100000-${content.byteLength - 1}/${content.byteLength}`,
          })
          .end(content.subarray(100_000)),
    ],
    outcome: 'ready',
    pauses: [1000, 2000],
  },
  {
    what: 'a resumed file that goes on with other bytes',
    where: weights,
    serve: [
      cutAfter(50_000),
      (response, request) =>
        sendFile(response, { ...file, content: changed }, { range: request.range }),
    ],
    outcome: 'ready',
    pauses: [1000, 2000],
  },
  {
    what: 'a resumed file that the hub says has no more',
    where: weights,
    serve: [cutAfter(100_000), status(416)],
    outcome: 'ready',
    pauses: [1000, 2000],
  },
  {
    what: 'a reply slower in all than what it may rest',
    where: weights,
    serve: [slow],
    timeout: 500,
    outcome: 'ready',
  },
  {
    what: 'a reply that stalls',
    where: weights,
    serve: [stall],
    timeout: 200,
    outcome: 'ready',
    pauses: [1000],
  },
  {
    what: 'a reply that stalls again and again',
    where: weights,
    always: true,
    serve: [stall],
    timeout: 100,
    outcome: 'timed-out',
  },
  {
    what: '429 with its own pause',
    where: weights,
    serve: [status(429, { 'retry-after': '7' })],
    outcome: 'ready',
    pauses: [7000],
  },
  {
    what: '503 with a pause longer than a person waits',
    where: weights,
    serve: [status(503, { 'retry-after': '3600' })],
    outcome: 'hub-busy',
    pauses: [],
  },
  {
    what: '500 once',
    where: weights,
    serve: [status(500)],
    outcome: 'ready',
    pauses: [1000],
  },
  {
    what: '500 for ever',
    where: weights,
    always: true,
    serve: [status(500)],
    outcome: 'hub-failed',
    pauses: [1000, 2000, 4000, 8000],
  },
  { what: '404', where: weights, serve: [status(404)], outcome: 'no-repository', pauses: [] },
  { what: '403', where: weights, serve: [status(403)], outcome: 'gated', pauses: [] },
  {
    what: 'a redirect to another host',
    where: weights,
    serve: [redirect('http://127.0.0.1:9/elsewhere')],
    outcome: 'redirected',
  },
  {
    what: 'a redirect to a file of this machine',
    where: weights,
    serve: [redirect('file:///etc/passwd')],
    outcome: 'redirected',
  },
  {
    what: 'a redirect that leads back to itself',
    where: weights,
    always: true,
    serve: [(response, { path }) => response.writeHead(302, { location: path }).end()],
    outcome: 'redirected',
  },
];
