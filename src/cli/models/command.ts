import { DownloadError } from '../../engine/models/downloadError.ts';
import { createModelShelf, type ModelShelf } from '../../engine/models/modelShelf.ts';
import { byteText } from '../../protocol/byteText.ts';
import {
  type DeleteResult,
  type DownloadFailed,
  type ModelList,
  type ModelProgress,
  type PlanResult,
  planBytes,
  type StoredModel,
  type VerifyResult,
} from '../../protocol/modelDownload.ts';
import type { Terminal } from '../terminal.ts';
import { type ModelsCall, readModelsCall } from './modelsCall.ts';

/**
 * Lists, plans, downloads, verifies and deletes models. What a shell reads is JSON with `--json`; otherwise it is for people.
 *
 * @throws {CallError} for a bad call; {DownloadError} where a model cannot be got; {Error} where one is damaged or not there.
 */
export async function models(
  words: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const call = readModelsCall(words);
  const say = (line: string) => terminal.print(call.json ? '' : `${line}\n`);
  const result = await act(call, createModelShelf(), say, signal);
  if (call.json) terminal.print(`${JSON.stringify(result)}\n`);
  else terminal.print(describe(result));
}

type Done =
  | { readonly kind: 'list'; readonly list: ModelList }
  | Exclude<PlanResult, DownloadFailed>
  | { readonly kind: 'ready'; readonly model: StoredModel }
  | { readonly kind: 'sound' }
  | { readonly kind: 'deleted' };

async function act(
  call: ModelsCall,
  shelf: ModelShelf,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Done> {
  const { action, folder, model } = call;
  if (action === 'list') return { kind: 'list', list: await shelf.list(folder) };
  if (action === 'plan') return planned(call, shelf, signal);
  if (action === 'delete') return goneOrThrow(await shelf.delete({ folder, id: model }), model);
  const onProgress = everyTenth(say);
  if (action === 'verify') {
    return soundOrThrow(await shelf.verify({ folder, id: model }, onProgress, signal), model);
  }
  const { plan } = await planned(call, shelf, signal);
  const place = { folder, ...(call.hub === undefined ? {} : { hub: call.hub }) };
  return orThrow(await shelf.download({ ...place, plan }, onProgress, signal));
}

async function planned(
  { model, folder, hub, variant }: ModelsCall,
  shelf: ModelShelf,
  signal: AbortSignal,
) {
  const request = {
    folder,
    repository: model,
    ...(hub === undefined ? {} : { hub }),
    ...(variant === undefined ? {} : { variant }),
  };
  return orThrow(await shelf.plan(request, signal));
}

function orThrow<T extends { readonly kind: string }>(result: T | DownloadFailed): T {
  if (!isFailed(result)) return result;
  const { code, facts, fault } = result;
  throw new DownloadError(code, facts, fault && { fault });
}

const isFailed = (result: { readonly kind: string } | DownloadFailed): result is DownloadFailed =>
  result.kind === 'failed';

function goneOrThrow(result: DeleteResult, model: string): Done {
  const done = orThrow(result);
  if (done.kind === 'deleted') return done;
  throw new Error(noModel(model));
}

const noModel = (model: string): string =>
  `There is no model ${model}. See which there are: models list.`;

function soundOrThrow(result: VerifyResult, model: string): Done {
  const verified = orThrow(result);
  if (verified.kind === 'sound') return verified;
  throw new Error(
    verified.kind === 'absent'
      ? noModel(model)
      : `Not what was downloaded: ${verified.files.join(', ')}. Delete the model and download it again.`,
  );
}

function everyTenth(say: (line: string) => void): (progress: ModelProgress) => void {
  let told = -1;
  return ({ step, done, of }) => {
    const tenth = Math.floor((done / Math.max(1, of)) * 10);
    if (tenth <= told) return;
    told = tenth;
    say(`${step}: ${tenth * 10} % of ${byteText(of)}`);
  };
}

function describe(result: Done): string {
  switch (result.kind) {
    case 'list':
      return describeList(result.list);
    case 'plan':
      return describePlan(result);
    case 'ready':
      return `ready: ${result.model.folder}\n`;
    default:
      return `${result.kind}\n`;
  }
}

function describeList({ catalogue, stored }: ModelList): string {
  const own = stored.map(({ id, plan, state }) =>
    state.kind === 'ready'
      ? `${id}  ${byteText(planBytes(plan))}`
      : `${id}  ${byteText(state.done)} of ${byteText(planBytes(plan))}, not complete`,
  );
  const known = catalogue.map(
    ({ name, repository, variant, bytes, memory, license }) =>
      `${name}: ${repository} --variant ${variant}  ${byteText(bytes)}, ${byteText(memory)} of memory, ${license}`,
  );
  return [...(own.length > 0 ? ['Downloaded:', ...own, ''] : []), 'Known:', ...known, ''].join(
    '\n',
  );
}

function describePlan({ plan, room, others }: Extract<PlanResult, { kind: 'plan' }>): string {
  const lines = [
    `${plan.repository}@${plan.revision}, ${plan.variant}`,
    `${byteText(planBytes(plan))} in ${plan.files.length} files, licence: ${plan.license ?? 'not stated'}`,
    `disk: ${byteText(room.diskNeeded)} needed, ${byteText(room.diskFree)} free`,
    `memory: about ${byteText(room.memoryNeeded)} needed, ${byteText(room.memory)} in this machine`,
    ...others.map(({ variant, bytes }) => `or --variant ${variant}: ${byteText(bytes)}`),
  ];
  return `${lines.join('\n')}\n`;
}
