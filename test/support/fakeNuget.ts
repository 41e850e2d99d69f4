import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import {
  type FakeHub,
  type FileRequest,
  type HubRequest,
  json,
  type Misdeed,
  noise,
  sendFile,
  startHub,
} from './fakeHub.ts';
import { type ZipEntry, zipOf } from './zip.ts';

export const VERSION = '1.30.0';
const NAME = 'microsoft.ml.onnxruntime.gpu.linux';

const native = 'runtimes/linux-x64/native/';
export const shared = noise(3000, 1);
export const cuda = noise(300_000, 2);

export const honestEntries: readonly ZipEntry[] = [
  { name: `${NAME}.nuspec`, content: Buffer.from('<package/>') },
  { name: `${native}libonnxruntime_providers_cuda.so`, content: cuda },
  { name: `${native}libonnxruntime_providers_shared.so`, content: shared },
  { name: `${native}libonnxruntime_providers_tensorrt.so`, content: noise(1000, 3) },
];

/** What NuGet says of a package and sends of it. */
export interface Published {
  readonly archive: Uint8Array;
  /** In place of what its metadata would say. */
  readonly catalog?: Readonly<Record<string, unknown>>;
  readonly leaf?: Readonly<Record<string, unknown>>;
  readonly index?: Readonly<Record<string, unknown>>;
}

/** A NuGet of one package on a real socket. Misdeeds are for "index", "leaf", "catalog" and "package". */
export async function startFakeNuget(published: Partial<Published> = {}): Promise<FakeHub> {
  const all = { archive: zipOf(honestEntries), ...published };
  let origin = '';
  const hub = await startHub(keyOf, (request, response) => answer(all, origin, request, response));
  origin = hub.origin;
  return hub;
}

/** Sends the package, or some of it. */
export const sendPackage =
  (archive: Uint8Array, how: Partial<FileRequest> = {}): Misdeed =>
  (response, { range }) =>
    sendFile(response, { path: places.package, content: archive, large: true }, { range, ...how });

/** Content that is not what the metadata says may still have the length that it says. */
export const changed = (content: Uint8Array): Uint8Array =>
  Uint8Array.from(content, (byte, at) => (at === 1000 ? byte ^ 1 : byte));

const places = {
  index: '/v3/index.json',
  leaf: `/v3/registration5-semver1/${NAME}/${VERSION}.json`,
  catalog: `/v3/catalog0/data/2026.01.01/${NAME}.${VERSION}.json`,
  package: `/v3-flatcontainer/${NAME}/${VERSION}/${NAME}.${VERSION}.nupkg`,
} as const;

const keyOf = (url: string): string =>
  Object.entries(places).find(([, place]) => place === url)?.[0] ?? '';

function answer(
  published: Published,
  origin: string,
  request: HubRequest,
  response: ServerResponse,
): unknown {
  const key = keyOf(request.path);
  if (key === 'package') {
    const mark = request.headers['if-range'];
    return sendPackage(published.archive, { mark })(response, request, () => undefined);
  }
  const said: Readonly<Record<string, unknown>> = {
    index: { version: '3.0.0', resources: resources(origin), ...published.index },
    leaf: {
      catalogEntry: `${origin}${places.catalog}`,
      listed: true,
      packageContent: `${origin}${places.package}`,
      ...published.leaf,
    },
    catalog: { ...catalogOf(published.archive), ...published.catalog },
  };
  return key in said ? json(response, said[key]) : response.writeHead(404).end();
}

const resources = (origin: string) => [
  { '@id': `${origin}/v3-flatcontainer/`, '@type': 'PackageBaseAddress/3.0.0' },
  { '@id': `${origin}/v3/registration5-gz-semver2/`, '@type': 'RegistrationsBaseUrl/3.6.0' },
  { '@id': `${origin}/v3/registration5-semver1/`, '@type': 'RegistrationsBaseUrl' },
];

const catalogOf = (archive: Uint8Array) => ({
  id: 'Microsoft.ML.OnnxRuntime.Gpu.Linux',
  version: VERSION,
  packageHash: createHash('sha512').update(archive).digest('base64'),
  packageHashAlgorithm: 'SHA512',
  packageSize: archive.byteLength,
  licenseExpression: 'MIT',
  packageEntries: honestEntries.map(({ name, content }) => ({
    '@type': 'PackageEntry',
    fullName: name,
    length: content.byteLength,
  })),
});
