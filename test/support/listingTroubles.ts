import { json, listed, type Misdeed, modelFiles } from './fakeHub.ts';
import { type HubTrouble, redirect, status } from './hubTroubles.ts';

const isFile = (name: string) => (entry: { readonly path: string }) => entry.path === name;
const all = modelFiles.map(listed);
const tree = (...entries: readonly unknown[]): readonly Misdeed[] => [
  (response) => json(response, [...all, ...entries]),
];
const entry = (path: string, type = 'file') => ({ type, path, size: 1, oid: '0'.repeat(40) });

export const listingTroubles: readonly HubTrouble[] = [
  ...[
    '../evil',
    'onnx/../../evil',
    '/etc/passwd',
    'a\\..\\b',
    'C:evil',
    'a/./b',
    'a\0b',
    'a//b',
  ].map((path) => ({
    what: `a listing with ${JSON.stringify(path)}`,
    where: 'tree',
    serve: tree(entry(path)),
    outcome: 'unsafe-listing' as const,
  })),
  {
    what: 'a graph that is a link',
    where: 'tree',
    serve: [
      (response) =>
        json(
          response,
          all.map((each) => (/model_q4/.test(each.path) ? { ...each, type: 'symlink' } : each)),
        ),
    ],
    outcome: 'no-model',
  },
  {
    what: 'no tokenizer',
    where: 'tree',
    serve: [
      (response) =>
        json(
          response,
          all.filter((each) => !isFile('tokenizer.json')(each)),
        ),
    ],
    outcome: 'no-model',
  },
  {
    what: 'no graph',
    where: 'tree',
    serve: [
      (response) =>
        json(
          response,
          all.filter(({ path }) => !path.endsWith('.onnx')),
        ),
    ],
    outcome: 'no-model',
  },
  {
    what: 'a graph of more than any model has',
    where: 'tree',
    serve: [
      (response) =>
        json(
          response,
          all.map((each) => (/onnx/.test(each.path) ? { ...each, size: 1e15 } : each)),
        ),
    ],
    outcome: 'no-model',
  },
  {
    what: 'more files than any model has',
    where: 'tree',
    serve: tree(...Array.from({ length: 20_000 }, (_, at) => entry(`f${at}`))),
    outcome: 'bad-reply',
  },
  {
    what: 'metadata without end',
    where: 'tree',
    serve: [
      (response) => {
        response.writeHead(200);
        response.write('[');
        const more = () => {
          while (!response.destroyed && response.write(' '.repeat(100_000)));
        };
        response.on('drain', more);
        more();
      },
    ],
    outcome: 'bad-reply',
  },
  {
    what: 'metadata nested 100,000 deep',
    where: 'tree',
    serve: [(response) => response.end('['.repeat(100_000) + ']'.repeat(100_000))],
    outcome: 'bad-reply',
  },
  {
    what: 'a listing before which the connection is lost each time, which is tried once more',
    where: 'tree',
    always: true,
    serve: [(response) => response.socket?.destroy()],
    outcome: 'unreachable',
    pauses: [1000],
  },
  {
    what: 'pages without end',
    where: 'tree',
    always: true,
    serve: [
      (response, { path }) =>
        response
          .writeHead(200, { link: `<${path}>; rel="next"` })
          .end(JSON.stringify([entry('README.md')])),
    ],
    outcome: 'bad-reply',
  },
  {
    what: 'a page of HTML as metadata',
    where: 'info',
    serve: [(response) => response.end('<html>')],
    outcome: 'bad-reply',
  },
  {
    what: 'a commit that is none',
    where: 'info',
    serve: [(response) => json(response, { sha: '../../main' })],
    outcome: 'bad-reply',
  },
  { what: 'no such repository', where: 'info', serve: [status(404)], outcome: 'no-repository' },
  {
    what: '401 for what is not there',
    where: 'info',
    serve: [status(401, { 'x-error-code': 'RepoNotFound' })],
    outcome: 'no-repository',
  },
  {
    what: 'a gated repository',
    where: 'info',
    serve: [status(401, { 'x-error-code': 'GatedRepo' })],
    outcome: 'gated',
  },
  {
    what: 'too many requests, once',
    where: 'info',
    serve: [status(429, { 'retry-after': '2' })],
    outcome: 'ready',
    pauses: [2000],
  },
  {
    what: 'metadata that moved to another host',
    where: 'info',
    serve: [redirect('https://example.com/api')],
    outcome: 'redirected',
  },
  {
    what: 'metadata that moved within the hub',
    where: 'info',
    serve: [
      (response, { path }) =>
        response.writeHead(307, { location: path.replace('main', 'renamed') }).end(),
    ],
    outcome: 'ready',
  },
];
