import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export const COMMIT = 'c0ffee00'.repeat(5);

/** A file of the repository. Large ones are listed with their SHA-256 and sent from another address, as Hugging Face does. */
export interface HubFile {
  readonly path: string;
  readonly content: Uint8Array;
  readonly large: boolean;
}

/** One request as the hub saw it. */
export interface HubRequest {
  readonly path: string;
  readonly range: string | undefined;
  readonly headers: IncomingMessage['headers'];
}

/** Answers instead of the hub; `honest` answers as the hub would. */
export type Misdeed = (
  response: ServerResponse,
  request: HubRequest,
  honest: () => void,
) => unknown;

/**
 * A hub of one repository on a real socket. By default it is honest; `spoil` makes it answer the next requests for a path
 * with other things, in order, and after them honestly again.
 */
export interface FakeHub {
  readonly origin: string;
  readonly seen: readonly HubRequest[];
  /** @param path a file's path in the repository, "info" or "tree" */
  spoil(path: string, ...misdeeds: readonly Misdeed[]): void;
  /** The same for every request from now on. */
  spoilAlways(path: string, misdeed: Misdeed): void;
  close(): Promise<void>;
}

export const repository = 'owner/model';

export const startFakeHub = (files: readonly HubFile[]): Promise<FakeHub> =>
  startHub(keyOf, (request, response) => answer(files, request, response));

/**
 * @param keyOf whose misdeeds a request meets
 * @param honestly answers as the hub would
 */
export async function startHub(
  keyOf: (url: string) => string,
  honestly: (request: HubRequest, response: ServerResponse) => unknown,
): Promise<FakeHub> {
  const seen: HubRequest[] = [];
  const spoiled = new Map<string, Misdeed[]>();
  const always = new Map<string, Misdeed>();
  const server = createServer((incoming, response) => {
    response.on('error', () => undefined);
    const { url = '', headers } = incoming;
    const request = { path: url, range: headers.range, headers };
    seen.push(request);
    const key = keyOf(url);
    const honest = () => honestly(request, response);
    const misdeed = spoiled.get(key)?.shift() ?? always.get(key);
    if (misdeed === undefined) honest();
    else misdeed(response, request, honest);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    spoil: (path, ...misdeeds) => {
      spoiled.set(path, [...(spoiled.get(path) ?? []), ...misdeeds]);
    },
    spoilAlways: (path, misdeed) => {
      always.set(path, misdeed);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whose misdeeds a request meets: of a large file the address that sends it, not the one that leads there. */
function keyOf(url: string): string {
  if (url.includes('/revision/')) return 'info';
  if (url.includes('/tree/')) return 'tree';
  return decodeURIComponent(/^\/cdn\/(.+)$/.exec(url)?.[1] ?? `resolve ${fileOf(url)}`).replace(
    /^resolve (?=.*\.json$|.*\.jinja$)/,
    '',
  );
}

const fileOf = (url: string): string =>
  decodeURIComponent(/\/resolve\/[\da-f]{40}\/([^?]+)$/.exec(url)?.[1] ?? '');

function answer(
  files: readonly HubFile[],
  { path: url, range, headers }: HubRequest,
  response: ServerResponse,
) {
  const find = (name: string) => files.find((file) => file.path === name);
  if (url.startsWith(`/api/models/${repository}/revision/`)) return json(response, info);
  if (url.startsWith(`/api/models/${repository}/tree/`)) return json(response, files.map(listed));
  const sent = find(decodeURIComponent(url.replace('/cdn/', '')));
  if (sent) return sendFile(response, sent, { range, mark: headers['if-range'] });
  const asked = url.startsWith(`/${repository}/`) ? find(fileOf(url)) : undefined;
  if (asked === undefined) return response.writeHead(404, { 'x-error-code': 'RepoNotFound' }).end();
  if (!asked.large) return sendFile(response, asked, { range, mark: headers['if-range'] });
  return response.writeHead(302, { location: `/cdn/${asked.path}` }).end();
}

const info = {
  id: repository,
  sha: COMMIT,
  gated: false,
  tags: ['onnx', 'license:apache-2.0'],
  cardData: { license: 'apache-2.0' },
};

export const listed = ({ path, content, large }: HubFile) => ({
  type: 'file',
  path,
  size: content.byteLength,
  oid: gitHash(content),
  ...(large ? { lfs: { oid: sha256(content), size: content.byteLength, pointerSize: 134 } } : {}),
});

export const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

export interface FileRequest {
  readonly range: string | undefined;
  readonly mark?: string | string[] | undefined;
  /** Bytes after which nothing more comes. */
  readonly stopAfter?: number;
  /** Whether the connection breaks then; otherwise it stays open. */
  readonly breaks?: boolean;
}

/** The whole, or what follows the bytes that are there, if they are of the same content. */
export function sendFile(response: ServerResponse, { content }: HubFile, ask: FileRequest) {
  const etag = `"${sha256(content)}"`;
  const from = Number(/^bytes=(\d+)-$/.exec(ask.range ?? '')?.[1] ?? 0);
  const isRest = from > 0 && (ask.mark === undefined || ask.mark === etag);
  if (isRest && from >= content.byteLength) return response.writeHead(416).end();
  const body = isRest ? content.subarray(from) : content;
  response.writeHead(isRest ? 206 : 200, {
    'content-type': 'application/octet-stream',
    'content-length': body.byteLength,
    etag,
    ...(isRest
      ? { 'content-range': `bytes ${from}-${content.byteLength - 1}/${content.byteLength}` }
      : {}),
  });
  if (ask.stopAfter === undefined) return response.end(body);
  // What has not been read when a connection breaks is lost, so what came is given its time.
  const { socket } = response;
  return response.write(body.subarray(0, ask.stopAfter), () => {
    if (ask.breaks) setTimeout(() => socket?.end(), 50);
  });
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const gitHash = (content: Uint8Array) =>
  createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');

/** Bytes that look like nothing and are always the same. */
export function noise(bytes: number, seed: number): Uint8Array {
  const content = new Uint8Array(bytes);
  let state = seed;
  for (let at = 0; at < bytes; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    content[at] = state >>> 24;
  }
  return content;
}

const text = (path: string, content: string): HubFile => ({
  path,
  content: new TextEncoder().encode(content),
  large: false,
});

/** The files of a folder, as the hub would list them. */
export async function hubFilesOf(folder: string): Promise<readonly HubFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const content = await readFile(file);
      const listed = path.relative(folder, file).split(path.sep).join('/');
      return { path: listed, content, large: content.byteLength > 10_000 };
    }),
  );
}

const config = {
  model_type: 'qwen2',
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  hidden_size: 64,
  vocab_size: 1024,
  max_position_embeddings: 2048,
  eos_token_id: 1000,
};

/** A model as its folder is on the hub: two graphs, weights beside one of them, and things that nobody needs. */
export const modelFiles: readonly HubFile[] = [
  text('.gitattributes', '*.onnx filter=lfs'),
  text('README.md', '# A model'),
  text('config.json', JSON.stringify(config)),
  text('generation_config.json', '{}'),
  text('tokenizer_config.json', '{"chat_template":"x"}'),
  { path: 'tokenizer.json', content: noise(40_000, 1), large: true },
  { path: 'onnx/model_q4.onnx', content: noise(70_000, 2), large: true },
  { path: 'onnx/model_q4f16.onnx', content: noise(3000, 3), large: true },
  { path: 'onnx/model_q4f16.onnx_data', content: noise(200_000, 4), large: true },
  { path: 'onnx/model_q4f16.onnx_data_1', content: noise(90_000, 5), large: true },
  { path: 'pytorch_model.bin', content: noise(100, 6), large: true },
];
