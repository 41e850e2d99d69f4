import * as v from 'valibot';
import { type Fault, faultOf } from '../../protocol/faults.ts';
import {
  type DownloadPlan,
  downloadPlanSchema,
  type VariantChoice,
} from '../../protocol/modelDownload.ts';
import { readConfig } from '../local/folder/readConfig.ts';
import { ModelError } from '../local/modelError.ts';
import { DownloadError } from './downloadError.ts';
import { readHubJson } from './hubJson.ts';
import { type Listing, listRepository } from './hubListing.ts';
import type { HubClient } from './hubRequest.ts';
import { readRepository } from './repository.ts';
import { findVariants, type Variant } from './variants.ts';

/** Bytes of a `config.json`: those of known models have a few thousand. */
const MAX_CONFIG = 1024 * 1024;

export interface PlannedDownload {
  readonly plan: DownloadPlan;
  /** The other graphs of the repository. */
  readonly others: readonly VariantChoice[];
}

/**
 * Finds out what a model consists of, without downloading any of it.
 *
 * @param variant the graph to take; without one, the one to recommend
 * @throws {DownloadError} if the repository cannot be read, or holds no model that can be used
 */
export async function planDownload(
  client: HubClient,
  { repository, variant }: { readonly repository: string; readonly variant: string | undefined },
  signal: AbortSignal,
): Promise<PlannedDownload> {
  const named = readRepository(repository);
  if (named.kind === 'malformed') throw new DownloadError('bad-repository');
  const listing = await listRepository(client, named, signal);
  const variants = findVariants(listing.files);
  const chosen = variants.find(({ name }) => name === (variant ?? variants[0]?.name));
  const missing = chosen === undefined ? missingGraph(variant) : chosen.missing;
  if (chosen === undefined || missing !== undefined) {
    throw noModel(named.id, faultOf('file-not-listed', { file: missing ?? '' }));
  }
  const plan = planOf(listing, chosen);
  await expectKnownFamily(client, plan, signal);
  return {
    plan,
    others: variants
      .filter((other) => other !== chosen && other.missing === undefined)
      .map(({ name, bytes }) => ({ variant: name, bytes })),
  };
}

/** Said before gigabytes are fetched: of what cannot be run nothing is wanted. */
async function expectKnownFamily(
  client: HubClient,
  { repository, revision, files }: DownloadPlan,
  signal: AbortSignal,
): Promise<void> {
  const source = files.find(({ target }) => target === 'config.json')?.source ?? '';
  const url = `${client.hub.base}/${repository}/resolve/${revision}/${source}`;
  const question = { url, about: source, limit: MAX_CONFIG };
  const config = await readHubJson(client, question, (content) => content, signal);
  try {
    readConfig(config);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new DownloadError('unsupported', { repository }, { fault: error.fault });
  }
}

const missingGraph = (variant: string | undefined): string =>
  variant === undefined ? 'onnx/model.onnx' : `onnx/model_${variant}.onnx`;

/** Parsed once more: sizes and counts have their limits too. */
function planOf({ id, revision, license }: Listing, { name, files }: Variant): DownloadPlan {
  const parsed = v.safeParse(downloadPlanSchema, {
    repository: id,
    revision,
    variant: name,
    ...(license === undefined ? {} : { license }),
    files: files.map(({ path, target, bytes, hash }) => ({ source: path, target, bytes, hash })),
  });
  if (parsed.success) return parsed.output;
  throw noModel(id, faultOf('strange-sizes', {}));
}

const noModel = (repository: string, fault: Fault): DownloadError =>
  new DownloadError('no-model', { repository }, { fault });
