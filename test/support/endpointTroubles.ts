import { gzipSync } from 'node:zlib';
import {
  breakOff,
  broken,
  done,
  dribbledStatus,
  finish,
  open,
  type Script,
  say,
  status,
  stream,
} from './misbehavingServer.ts';
import type { Outcome } from './remoteReply.ts';

/** What a server does, and what must come of it: a failure's code or how the reply ended, the text kept, the requests made. */
export interface Trouble {
  readonly what: string;
  readonly serve: readonly Script[];
  readonly outcome: Outcome['outcome'];
  readonly text?: string;
  readonly requests?: number;
  readonly detail?: string | RegExp;
  readonly certificate?: string;
  /** The wall clock jumps by 40 s while the second event is waited for. */
  readonly sleeps?: boolean;
  /** Milliseconds the reader takes for each event. */
  readonly readerTakes?: number;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (message: string) => JSON.stringify({ error: { message, type: 'x' } });
const elsewhere = { location: 'http://127.0.0.1:9/elsewhere' };

const statuses: readonly [number, Outcome['outcome'], number][] = [
  [301, 'redirected', 1],
  [302, 'redirected', 1],
  [303, 'redirected', 1],
  [307, 'redirected', 1],
  [308, 'redirected', 1],
  [400, 'refused-request', 1],
  [401, 'unauthorized', 1],
  [403, 'unauthorized', 1],
  [404, 'not-found', 1],
  [429, 'rate-limited', 3],
  [500, 'server-error', 3],
  [503, 'server-error', 3],
];

export const statusTroubles: readonly Trouble[] = statuses.flatMap(([code, outcome, requests]) => {
  const headers = code < 400 ? elsewhere : {};
  const detail = code < 400 ? 'http://127.0.0.1:9' : /.+/;
  const body = refusal('no');
  return [
    { what: `${code} at once`, serve: [status(code, body, headers)], outcome, requests, detail },
    {
      what: `${code} whose body dribbles`,
      serve: [dribbledStatus(code, body, headers)],
      outcome,
      requests,
      detail,
    },
  ];
});

export const connectionTroubles: readonly Trouble[] = [
  {
    what: 'an expired certificate',
    serve: [stream(done)],
    certificate: 'expired',
    outcome: 'bad-certificate',
    detail: 'CERT_HAS_EXPIRED',
    requests: 0,
  },
  {
    what: 'a self-signed certificate',
    serve: [stream(done)],
    certificate: 'selfSigned',
    outcome: 'bad-certificate',
    detail: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    requests: 0,
  },
  {
    what: 'a certificate for another host',
    serve: [stream(done)],
    certificate: 'otherHost',
    outcome: 'bad-certificate',
    detail: 'ERR_TLS_CERT_ALTNAME_INVALID',
    requests: 0,
  },
  { what: 'a reset before the headers', serve: [breakOff('rst')], outcome: 'unreachable' },
  { what: 'a close before the headers', serve: [breakOff('fin')], outcome: 'unreachable' },
  {
    what: 'a reset in the middle of an event',
    serve: [broken('rst', say('One '), say('two').slice(0, 30))],
    outcome: 'cut-stream',
    text: 'One ',
  },
  {
    what: 'a close in the middle of a character',
    serve: [
      broken('fin', say('One '), bytes('data: {"choices":[{"delta":{"content":"é').slice(0, -1)),
    ],
    outcome: 'cut-stream',
    text: 'One ',
  },
  {
    what: 'a stall after some text',
    serve: [open(say('One '))],
    outcome: 'timed-out',
    text: 'One ',
  },
];

/** An archive may have many members, which inflate to one text. */
const hundredfold = (archive: Buffer) => Buffer.concat(Array.from({ length: 100 }, () => archive));

export const bombs: readonly Trouble[] = [
  {
    what: 'an archive of 300 MB that was not asked for',
    serve: [
      (response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/event-stream' })
          .end(hundredfold(gzipSync(Buffer.alloc(3 * 1024 * 1024, ': ping\n\n')))),
    ],
    outcome: 'reply-too-large',
    detail: '32 MB',
  },
  {
    what: 'JSON nested 400,000 deep',
    serve: [
      stream(say('One '), `data: {"choices":${'['.repeat(400_000)}${']'.repeat(400_000)}}\n\n`),
    ],
    outcome: 'bad-reply',
    text: 'One ',
  },
  {
    what: 'an event of many lines that never ends',
    serve: [stream(`data: ${'x'.repeat(1000)}\n`.repeat(2000))],
    outcome: 'reply-too-large',
  },
  {
    what: 'comments without end',
    serve: [stream(...Array.from({ length: 40 }, () => `: ${'x'.repeat(1000)}\n\n`.repeat(1024)))],
    outcome: 'reply-too-large',
    detail: '32 MB',
  },
  {
    what: 'a reply of five million characters',
    serve: [stream(...Array.from({ length: 10 }, () => say('x'.repeat(500_000))))],
    outcome: 'reply-too-large',
    text: 'x'.repeat(4_000_000),
  },
  {
    what: 'headers of 1 MB',
    serve: [
      (response) =>
        response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(1024 * 1024)}\r\n\r\n`),
    ],
    outcome: 'bad-reply',
  },
];

export const timing: readonly Trouble[] = [
  { what: 'silence after the headers', serve: [open()], outcome: 'timed-out' },
  {
    what: 'a byte now and then, but never an event',
    serve: [open(say('One '), ...Array.from({ length: 40 }, () => [40, 'x'] as const).flat())],
    outcome: 'timed-out',
    text: 'One ',
  },
  {
    what: 'a machine that slept',
    serve: [open(say('One '))],
    sleeps: true,
    outcome: 'timed-out',
    text: 'One ',
    detail: 'sleep',
  },
  {
    what: 'a reader slower than the limit',
    serve: [stream(say('One '), say('two'), finish(), done)],
    readerTakes: 400,
    outcome: 'stop',
    text: 'One two',
  },
];
