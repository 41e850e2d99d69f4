import { randomUUID } from 'node:crypto';
import { lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  type DownloadPlan,
  downloadPlanSchema,
  type StoredModel,
} from '../../protocol/modelDownload.ts';
import { codeOf } from './disk.ts';

/** Says what a model's folder holds; written last, so a folder without it is no model. */
const MANIFEST = 'ask-first-model.json';

/** Begins the names of folders that are being removed. */
const REMOVED = '.removed-';

const MAX_MANIFEST = 256 * 1024;

/** Where the parts of a model are: the finished one, the one in the making, and who makes it. */
export interface ModelPlaces {
  readonly ready: string;
  readonly partial: string;
  readonly lock: string;
}

/** The name of a model's folder: the same model at the same commit is there once. */
export function modelId({ repository, revision, variant }: DownloadPlan): string {
  return `${repository.replace('/', '--')}--${variant}--${revision.slice(0, 12)}`;
}

export const modelPlaces = (folder: string, id: string): ModelPlaces => ({
  ready: path.join(folder, id),
  partial: path.join(folder, '.partial', id),
  lock: path.join(folder, '.partial', `${id}.lock`),
});

/** Models that are there and those that are begun, by name. What cannot be read is no model of ours and is left alone. */
export async function listModels(folder: string): Promise<readonly StoredModel[]> {
  const partial = path.join(folder, '.partial');
  const ids = new Set([...(await foldersIn(folder)), ...(await foldersIn(partial))]);
  const models = await Promise.all([...ids].toSorted().map((id) => readStored(folder, id)));
  return models.filter((model) => model !== undefined);
}

/** The model of that name, if there is one, or if one is begun. */
export async function readStored(folder: string, id: string): Promise<StoredModel | undefined> {
  const { ready, partial } = modelPlaces(folder, id);
  const plan = await readManifest(ready);
  if (plan !== undefined) return { id, plan, folder: ready, state: { kind: 'ready' } };
  const begun = await readManifest(partial);
  if (begun === undefined) return undefined;
  const done = await doneBytes(partial, begun);
  return { id, plan: begun, folder: partial, state: { kind: 'partial', done } };
}

/** Bytes that have come of a model that is begun. */
export async function doneBytes(partial: string, plan: DownloadPlan): Promise<number> {
  const sizes = plan.files.map(async ({ target, bytes }) => {
    const file = path.join(partial, target);
    const size = (await sizeOf(file)) ?? (await sizeOf(`${file}.part`)) ?? 0;
    return Math.min(size, bytes);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Bytes of a file; undefined where there is none. */
export async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await lstat(file);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function readManifest(folder: string): Promise<DownloadPlan | undefined> {
  const file = path.join(folder, MANIFEST);
  try {
    if (((await sizeOf(file)) ?? MAX_MANIFEST + 1) > MAX_MANIFEST) return undefined;
    const parsed = v.safeParse(downloadPlanSchema, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success && isOwn(parsed.output, folder) ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** A manifest that was copied elsewhere would name another model. */
const isOwn = (plan: DownloadPlan, folder: string): boolean =>
  modelId(plan) === path.basename(folder);

/** Written whole or not at all, also where the power fails. */
export async function writeManifest(folder: string, plan: DownloadPlan): Promise<void> {
  const file = path.join(folder, MANIFEST);
  const unfinished = `${file}.${randomUUID()}`;
  const handle = await open(unfinished, 'wx');
  try {
    await handle.writeFile(`${JSON.stringify(plan, undefined, 1)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

/** Out of sight at once; then it may take its time. */
export async function removeFolder(folder: string): Promise<void> {
  const away = path.join(path.dirname(folder), `${REMOVED}${randomUUID()}`);
  try {
    await rename(folder, away);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  await rm(away, { recursive: true, force: true });
}

/** Finishes removals that somebody was killed in. */
export async function sweep(folder: string): Promise<void> {
  for (const place of [folder, path.join(folder, '.partial')]) {
    const removed = (await foldersIn(place)).filter((name) => name.startsWith(REMOVED));
    for (const name of removed) await rm(path.join(place, name), { recursive: true, force: true });
  }
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
