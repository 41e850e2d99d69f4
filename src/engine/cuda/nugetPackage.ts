import * as v from 'valibot';
import {
  type CudaFileName,
  type CudaPlan,
  cudaFileNames,
  cudaPackage,
  cudaPlanSchema,
} from '../../protocol/cudaFiles.ts';
import { DownloadError } from '../models/downloadError.ts';
import { type Hub, type HubHome, mayFollow, readHub } from '../models/hub.ts';
import { readHubJson } from '../models/hubJson.ts';
import type { HubClient } from '../models/hubRequest.ts';

const nuget: HubHome = {
  address: 'https://api.nuget.org/v3',
  ownHosts: /^(?:[a-z\d-]+\.)*nuget\.org$/,
};

/** @param address for tests: code that is run comes from nowhere else, so there is no setting for it. */
export const nugetFeed = (address?: string): Hub => readHub(address, nuget);

/** Where the package has a file. */
export const entryOf = (name: CudaFileName): string => `runtimes/linux-x64/native/${name}`;

/** Bytes of metadata that are read at most: a package's own has some ten thousand. */
const MAX_JSON = 4 * 1024 * 1024;

const indexSchema = v.object({
  resources: v.array(v.object({ '@id': v.string(), '@type': v.string() })),
});

const leafSchema = v.object({ catalogEntry: v.string(), packageContent: v.string() });

const catalogSchema = v.object({
  id: v.pipe(v.string(), v.toLowerCase(), v.literal(cudaPackage.toLowerCase())),
  version: v.string(),
  packageHashAlgorithm: v.literal('SHA512'),
  packageHash: v.pipe(v.string(), v.regex(/^[A-Za-z\d+/]{86}==$/)),
  packageSize: v.number(),
  packageEntries: v.array(v.object({ fullName: v.string(), length: v.number() })),
  licenseExpression: v.fallback(v.optional(v.string()), undefined),
});
type Catalog = v.InferOutput<typeof catalogSchema>;

/**
 * Finds out, from NuGet's own metadata, what has the CUDA files for a version of ONNX Runtime. Nothing of it is fetched.
 *
 * @throws {DownloadError} if there is no such package, or NuGet fails or leads elsewhere; the signal's reason if aborted
 */
export async function findPackage(
  client: HubClient,
  version: string,
  signal: AbortSignal,
): Promise<CudaPlan> {
  const ask = <T>(url: string, schema: v.GenericSchema<unknown, T>): Promise<T> =>
    readMetadata(client, ownAddress(client.hub, url), schema, signal);
  const index = await ask(`${client.hub.base}/index.json`, indexSchema);
  const base = index.resources.find((each) => each['@type'] === 'RegistrationsBaseUrl')?.['@id'];
  if (base === undefined) throw unreadable(client);
  const name = encodeURIComponent(version);
  const leaf = await ask(
    `${base.replace(/\/+$/, '')}/${cudaPackage.toLowerCase()}/${name}.json`,
    leafSchema,
  );
  const catalog = await ask(leaf.catalogEntry, catalogSchema);
  if (catalog.version !== version) throw unreadable(client);
  return planOf(client, catalog, ownAddress(client.hub, leaf.packageContent));
}

/**
 * The address, if it is NuGet's own: what is sent on is looked at by whoever asks, and so is what is named.
 *
 * @throws {DownloadError} `redirected`
 */
export function ownAddress(hub: Hub, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && mayFollow(hub, url)) return url.href;
  throw new DownloadError('redirected', { host: hub.host, target: url?.origin ?? 'elsewhere' });
}

const readMetadata = <T>(
  client: HubClient,
  url: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<T> =>
  readHubJson(
    client,
    { url, about: cudaPackage, limit: MAX_JSON },
    (content) => {
      const parsed = v.safeParse(schema, content);
      if (!parsed.success) throw unreadable(client);
      return parsed.output;
    },
    signal,
  );

/** Parsed once more: sizes have their limits too. */
function planOf(client: HubClient, catalog: Catalog, address: string): CudaPlan {
  const { version, licenseExpression: license } = catalog;
  const sizeOf = (name: CudaFileName) =>
    catalog.packageEntries.find(({ fullName }) => fullName === entryOf(name))?.length;
  if (cudaFileNames.some((name) => sizeOf(name) === undefined)) {
    throw new DownloadError('no-cuda-files', { host: client.hub.host, version });
  }
  const parsed = v.safeParse(cudaPlanSchema, {
    version,
    file: `${cudaPackage.toLowerCase()}.${version}.nupkg`,
    address,
    bytes: catalog.packageSize,
    sha512: Buffer.from(catalog.packageHash, 'base64').toString('hex'),
    ...(license === undefined ? {} : { license }),
    unpacked: Object.fromEntries(cudaFileNames.map((name) => [name, sizeOf(name)])),
  });
  if (!parsed.success) throw unreadable(client);
  return parsed.output;
}

const unreadable = ({ hub }: HubClient) =>
  new DownloadError('bad-reply', { host: hub.host, file: cudaPackage });
