import type { Trouble } from './endpointTroubles.ts';
import { done, finish, frame, say, status, stream } from './misbehavingServer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const twoFrames = `${say('One ')}${say('two')}${finish()}${done}`;

export const malformations: readonly Trouble[] = [
  {
    what: 'lines that end in CR',
    serve: [stream(twoFrames.replaceAll('\n', '\r'))],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'a CRLF split between chunks',
    serve: [
      stream(
        ...twoFrames
          .replaceAll('\n', '\r\n')
          .split(/(?<=\r)/)
          .flatMap((part) => [part, 2]),
      ),
    ],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'a byte order mark',
    serve: [stream(`\ufeff${twoFrames}`)],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'a last event without its blank line',
    serve: [stream(say('One two'), finish().trimEnd())],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'frames glued onto one line',
    serve: [
      stream(`${[say('One '), say('two'), finish(), done].map((f) => f.trim()).join('')}\n\n`),
    ],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'bad JSON',
    serve: [stream(say('One '), 'data: {"choices":[}\n\n', say('two'), finish())],
    outcome: 'bad-reply',
    text: 'One ',
  },
  {
    what: 'an error event',
    serve: [stream(say('One '), `event: error\n${frame({ error: { message: 'out of memory' } })}`)],
    outcome: 'server-error',
    text: 'One ',
  },
  {
    what: 'usage with empty choices',
    serve: [
      stream(
        say('One two'),
        finish(),
        frame({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 2 } }),
        done,
      ),
    ],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'chunks without id and role',
    serve: [stream(frame({ choices: [{ delta: { content: 'One two' } }] }), done)],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'a page with status 200',
    serve: [stream('\n<!doctype html><title>Sign in</title>')],
    outcome: 'bad-reply',
    detail: 'HTML',
  },
  {
    what: 'one JSON text instead of a stream',
    serve: [
      status(
        200,
        JSON.stringify({
          choices: [{ message: { role: 'assistant', content: 'One two' }, finish_reason: 'stop' }],
        }),
      ),
    ],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'comments and nothing else',
    serve: [stream(': ping\n\n', ': ping\n\n')],
    outcome: 'cut-stream',
  },
  {
    what: 'two choices',
    serve: [stream(say('One '), say('Uno ', 1), say('two'), say('due', 1), finish(), done)],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'unknown fields, and reasoning',
    serve: [
      stream(
        'frobnicate: 7\n\n',
        frame({ v: 9, choices: [{ delta: { reasoning_content: 'Hm.', content: null } }] }),
        frame({ choices: [{ logprobs: {}, delta: { content: 'One two', extra: [] } }] }),
        finish(),
      ),
    ],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'its end said twice',
    serve: [stream(say('One two'), finish(), done, done)],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'data after its end',
    serve: [stream(say('One two'), done, say(' three'), 'data: {"choices":[}\n\n')],
    outcome: 'stop',
    text: 'One two',
  },
  {
    what: 'NUL between frames, and as text',
    serve: [stream(say('One\u0000'), '\u0000\n\n', say('two'), finish())],
    outcome: 'stop',
    text: 'One\u0000two',
  },
  {
    what: 'a lone surrogate, and a pair that two frames share',
    serve: [
      stream(
        'data: {"choices":[{"delta":{"content":"\\ud800!\\ud83d"}}]}\n\n',
        'data: {"choices":[{"delta":{"content":"\\ude00\\udc00"}}]}\n\n',
        done,
      ),
    ],
    outcome: 'stop',
    text: '\ufffd!\u{1f600}\ufffd',
  },
  {
    what: 'one byte at a time',
    serve: [
      stream(...[...bytes(`${say('é😀')}${done}`)].flatMap((byte) => [Uint8Array.of(byte), 1])),
    ],
    outcome: 'stop',
    text: 'é😀',
  },
  {
    what: 'a line of 10 MB',
    serve: [stream(say('One '), `data: ${'x'.repeat(10 * 1024 * 1024)}`)],
    outcome: 'reply-too-large',
    text: 'One ',
    detail: '1 MB',
  },
];
