import * as v from 'valibot';
import type { ContentHash } from '../../protocol/modelDownload.ts';
import { DownloadError } from './downloadError.ts';
import { readHubJson } from './hubJson.ts';
import type { HubClient } from './hubRequest.ts';
import type { Repository } from './repository.ts';

/** A file as the hub lists it. */
export interface ListedFile {
  /** In the repository; not yet known to be safe to use as a name. */
  readonly path: string;
  readonly bytes: number;
  readonly hash: ContentHash;
}

/** What a repository holds, at one commit. */
export interface Listing {
  /** As asked for; the hub's spelling of it may differ. */
  readonly id: string;
  /** The commit. */
  readonly revision: string;
  readonly license: string | undefined;
  readonly files: readonly ListedFile[];
}

/** Bytes of one page of metadata: those of large repositories have some hundred kilobytes. */
const MAX_PAGE = 8 * 1024 * 1024;
const MAX_PAGES = 20;
const MAX_FILES = 10_000;

const infoSchema = v.object({
  sha: v.pipe(v.string(), v.regex(/^[\da-f]{40}$/)),
  tags: v.fallback(v.array(v.string()), []),
  cardData: v.fallback(
    v.nullish(v.object({ license: v.string(), license_name: v.nullish(v.string()) })),
    undefined,
  ),
});

const treeSchema = v.array(
  v.object({
    type: v.string(),
    path: v.pipe(v.string(), v.maxLength(4096)),
    size: v.pipe(v.number(), v.integer(), v.minValue(0)),
    oid: v.string(),
    lfs: v.nullish(v.object({ oid: v.string() })),
  }),
);
type TreeEntry = v.InferOutput<typeof treeSchema>[number];

/**
 * Lists a repository as it is at one commit, with the hub's own hashes.
 *
 * @throws {DownloadError} if there is no such repository, the hub fails, or what it lists leads outside a folder.
 */
export async function listRepository(
  client: HubClient,
  { id, revision }: Repository,
  signal: AbortSignal,
): Promise<Listing> {
  const api = `${client.hub.base}/api/models/${id}`;
  const info = await readPage(client, id, `${api}/revision/${encode(revision)}`, signal);
  const parsed = v.safeParse(infoSchema, info.content);
  if (!parsed.success) throw unreadable(client, id);
  const { sha } = parsed.output;
  const files = await listTree(client, id, `${api}/tree/${sha}?recursive=true`, signal);
  return { id, revision: sha, license: licenseOf(parsed.output), files };
}

async function listTree(
  client: HubClient,
  id: string,
  first: string,
  signal: AbortSignal,
): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  let url: string | undefined = first;
  for (let pages = 0; url !== undefined; pages += 1) {
    const page: Page = await readPage(client, id, url, signal);
    const parsed = v.safeParse(treeSchema, page.content);
    if (!parsed.success || pages >= MAX_PAGES) throw unreadable(client, id);
    files.push(...parsed.output.flatMap(readEntry));
    if (files.length > MAX_FILES) throw unreadable(client, id);
    url = page.next;
  }
  return files;
}

/** Links are no files: what they would lead to is not ours to follow. */
function readEntry({ type, path, size, oid, lfs }: TreeEntry): readonly ListedFile[] {
  if (leadsOutside(path)) throw new DownloadError('unsafe-listing', { file: path.slice(0, 100) });
  if (type !== 'file') return [];
  const large = lfs ? /^(?:sha256:)?([\da-f]{64})$/.exec(lfs.oid)?.[1] : undefined;
  if (large !== undefined) return [{ path, bytes: size, hash: { kind: 'sha256', hex: large } }];
  if (lfs || !/^[\da-f]{40}$/.test(oid)) return [];
  return [{ path, bytes: size, hash: { kind: 'git', hex: oid } }];
}

const leadsOutside = (path: string): boolean =>
  /[\\\0:]/.test(path) || path.split('/').some((part) => ['', '.', '..'].includes(part));

interface Page {
  readonly content: unknown;
  readonly next: string | undefined;
}

const readPage = (client: HubClient, id: string, url: string, signal: AbortSignal): Promise<Page> =>
  readHubJson(
    client,
    { url, about: id, limit: MAX_PAGE },
    (content, headers) => ({ content, next: nextPage(client, headers.get('link')) }),
    signal,
  );

/** The hub's listings have pages, each naming the next in its `Link` header. */
function nextPage({ hub }: HubClient, header: string | null): string | undefined {
  const target = /<([^<>]+)>\s*;\s*rel="?next"?/.exec(header ?? '')?.[1];
  if (target === undefined || !URL.canParse(target, hub.base)) return undefined;
  const url = new URL(target, hub.base);
  return url.origin === hub.origin ? url.href : undefined;
}

function licenseOf({ tags, cardData }: v.InferOutput<typeof infoSchema>): string | undefined {
  const named = cardData?.license === 'other' ? cardData.license_name : cardData?.license;
  const tag = tags.find((text) => text.startsWith('license:'))?.slice('license:'.length);
  return (named ?? tag)?.slice(0, 100);
}

const unreadable = ({ hub }: HubClient, id: string) =>
  new DownloadError('bad-reply', { host: hub.host, file: id });

/** For a path of the hub: slashes of a revision are part of its name. */
const encode = (revision: string): string => encodeURIComponent(revision);
