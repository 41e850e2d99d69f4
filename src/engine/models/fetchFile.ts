import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelFileEntry } from '../../protocol/modelDownload.ts';
import { readBody } from '../remote/boundedBody.ts';
import type { Patience } from '../remote/patience.ts';
import { type ContentCheck, checkContent } from './contentHash.ts';
import type { Disk, PartFile } from './disk.ts';
import { DownloadError } from './downloadError.ts';
import { askHub, type HubClient, withRetries } from './hubRequest.ts';
import { sizeOf } from './modelsFolder.ts';

/** One file, on its way to its place. */
export interface FileFetch {
  readonly client: HubClient;
  readonly disk: Disk;
  readonly url: string;
  readonly file: ModelFileEntry;
  /** The folder that the file's target is in. */
  readonly folder: string;
  /** Hears how many bytes of the file are there. */
  readonly onProgress: (done: number) => void;
}

/**
 * Brings a file into the folder, under its name only once its content is what the hub said.
 *
 * What came of an earlier try is gone on with, if the hub still has the very same file. Content that proves wrong after
 * that is fetched once more from its beginning.
 *
 * @throws {DownloadError}, or the file system's error; the signal's reason if aborted. What came is kept unless it is wrong.
 */
export async function fetchFile(fetch: FileFetch, signal: AbortSignal): Promise<void> {
  const target = path.join(fetch.folder, fetch.file.target);
  if ((await sizeOf(target)) === fetch.file.bytes) return fetch.onProgress(fetch.file.bytes);
  const part = await fetch.disk.open(`${target}.part`);
  try {
    await fetchInto(part, target, fetch, signal);
    await part.sync();
  } finally {
    await part.close();
  }
  await rename(`${target}.part`, target);
  await rm(markFile(target), { force: true });
}

async function fetchInto(
  part: PartFile,
  target: string,
  fetch: FileFetch,
  signal: AbortSignal,
): Promise<void> {
  const wasBegun = part.size > 0;
  if (await isFetched(part, target, fetch, signal)) return;
  await part.empty();
  if (wasBegun && (await isFetched(part, target, fetch, signal))) return;
  await part.empty();
  const { file, client } = fetch;
  throw new DownloadError('wrong-hash', { file: file.source, host: client.hub.host });
}

/** Fetches what is missing. Returns whether the whole is what the hub said. */
async function isFetched(
  part: PartFile,
  target: string,
  fetch: FileFetch,
  signal: AbortSignal,
): Promise<boolean> {
  const { client, file } = fetch;
  const arrival: Arrival = { part, check: checkContent(file), target, fetch };
  if (part.size > file.bytes) await part.empty();
  await reread(arrival, signal);
  const fetchRest = async () => {
    if (part.size < file.bytes || file.bytes === 0) await fetchOnce(arrival, signal);
  };
  await withRetries(client, fetchRest, { progress: () => part.size }, signal);
  return arrival.check.matches();
}

interface Arrival {
  readonly part: PartFile;
  check: ContentCheck;
  readonly target: string;
  readonly fetch: FileFetch;
}

async function reread({ part, check, fetch }: Arrival, signal: AbortSignal): Promise<void> {
  for await (const bytes of part.read()) {
    signal.throwIfAborted();
    check.update(bytes);
  }
  fetch.onProgress(part.size);
}

async function fetchOnce(arrival: Arrival, signal: AbortSignal): Promise<void> {
  const { part, target, fetch } = arrival;
  const { client, url, file } = fetch;
  const mark = part.size > 0 ? await readMark(target) : undefined;
  if (mark === undefined && part.size > 0) await startOver(arrival);
  const range = mark === undefined ? {} : { range: `bytes=${part.size}-`, 'if-range': mark };
  await askHub(
    client,
    { url, about: file.source, headers: range },
    (response, patience) => receive(arrival, response, mark, patience),
    signal,
  );
  if (part.size < file.bytes) {
    throw new DownloadError('cut-off', { host: client.hub.host, file: file.source });
  }
}

async function receive(
  arrival: Arrival,
  response: Response,
  mark: string | undefined,
  patience: Patience,
): Promise<void> {
  const { part, target, fetch } = arrival;
  const { client, file } = fetch;
  const facts = { host: client.hub.host, file: file.source };
  const isRest = response.status === 206 && isRestOf(response, part.size, file.bytes, mark);
  if (!isRest && part.size > 0) await startOver(arrival);
  // It sent the middle of something else, or nothing: the next try asks for all of it.
  if (!isRest && response.status !== 200) throw new DownloadError('cut-off', facts);
  if (isPage(response, file.source)) throw new DownloadError('bad-reply', facts);
  if (!isRest) expectWhole(response, arrival);
  await writeMark(target, response.headers.get('etag'));
  for await (const bytes of readBody(response, patience, Number.MAX_SAFE_INTEGER)) {
    patience.renew(client.timeout);
    if (part.size + bytes.byteLength > file.bytes) throw new DownloadError('wrong-size', facts);
    await part.append(bytes);
    arrival.check.update(bytes);
    fetch.onProgress(part.size);
  }
}

/** Is this what follows the bytes that are there, of the same file? */
function isRestOf(
  { headers }: Response,
  size: number,
  whole: number,
  mark: string | undefined,
): boolean {
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (range === null || Number(range[1]) !== size) return false;
  if (range[3] !== '*' && Number(range[3]) !== whole) return false;
  const etag = headers.get('etag');
  return etag === null || etag === mark;
}

/** A network's sign-in page, or a hub's page about an error. */
const isPage = ({ headers }: Response, source: string): boolean =>
  /^text\/html/i.test(headers.get('content-type') ?? '') && !source.endsWith('.html');

/** Said at once, rather than after gigabytes. A compressed reply does not say how long its content is. */
function expectWhole({ headers }: Response, { fetch }: Arrival): void {
  const { file, client } = fetch;
  const length = headers.get('content-length');
  if (length === null || headers.has('content-encoding')) return;
  if (Number(length) !== file.bytes) {
    throw new DownloadError('wrong-size', { file: file.source, host: client.hub.host });
  }
}

async function startOver(arrival: Arrival): Promise<void> {
  await arrival.part.empty();
  await rm(markFile(arrival.target), { force: true });
  arrival.check = checkContent(arrival.fetch.file);
}

/** The hub's own mark of what it sent (`ETag`), to go on with the same and nothing else. */
const markFile = (target: string): string => `${target}.mark`;

async function readMark(target: string): Promise<string | undefined> {
  const text = await readFile(markFile(target), 'utf8').catch(() => '');
  return /^"[\x21\x23-\x7e]{1,200}"$/.test(text) ? text : undefined;
}

/** A weak mark promises no equal bytes. */
async function writeMark(target: string, etag: string | null): Promise<void> {
  if (etag?.startsWith('"')) await writeFile(markFile(target), etag);
}
