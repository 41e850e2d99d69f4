import { byteText } from '../../protocol/byteText.ts';
import { planBytes, type StoredModel } from '../../protocol/modelDownload.ts';
import type { Choice } from '../connectEndpoint.ts';
import type { Translate } from '../translate.ts';
import { downloadModel, fetchModel } from './downloadModel.ts';
import { listModels, type ModelDesk, reportTo, workAt } from './modelDesk.ts';

const MORE = 'more';

/** Shows what is downloaded and begun, and does with it what the person says: use, verify, show, delete, go on. */
export async function manageModels(desk: ModelDesk): Promise<void> {
  const { t, dialogs } = desk;
  const list = await listModels(desk);
  if (list === undefined) return;
  const { stored } = list;
  const choices = stored.map((model) => describeStored(model, t));
  const picked = await dialogs.choose(t('Models on this machine'), [
    ...choices,
    { id: MORE, label: t('Download a model…') },
  ]);
  if (picked === MORE) return downloadModel(desk);
  const model = stored.find(({ id }) => id === picked);
  if (model !== undefined) await manage(desk, model);
}

function describeStored({ id, plan, state }: StoredModel, t: Translate): Choice {
  const size = byteText(planBytes(plan));
  const detail =
    state.kind === 'ready'
      ? t('{size}, licence {license}, version {revision}', {
          size,
          license: plan.license ?? t('not stated by the repository'),
          revision: plan.revision.slice(0, 12),
        })
      : t('Begun: {done} of {size}', { done: byteText(state.done), size });
  return { id, label: `${plan.repository}, ${plan.variant}`, detail };
}

type Act = (desk: ModelDesk, model: StoredModel) => Promise<void>;

async function manage(desk: ModelDesk, model: StoredModel): Promise<void> {
  const { t, dialogs } = desk;
  const acts: readonly (readonly [Choice, Act])[] = [
    model.state.kind === 'ready'
      ? [{ id: 'use', label: t('Use it') }, use]
      : [{ id: 'resume', label: t('Resume') }, (at, { plan }) => fetchModel(at, plan)],
    [{ id: 'verify', label: t('Verify'), detail: t('Reads all of it again') }, verify],
    [{ id: 'show', label: t('Show its folder') }, (at, { folder }) => at.showFolder(folder)],
    [{ id: 'delete', label: t('Delete') }, askAndDelete],
  ];
  const offered = acts.filter(([{ id }]) => id !== 'verify' || model.state.kind === 'ready');
  const picked = await dialogs.choose(
    model.plan.repository,
    offered.map(([choice]) => choice),
  );
  await offered.find(([{ id }]) => id === picked)?.[1](desk, model);
}

const use: Act = async ({ t, dialogs, ...desk }, { folder, plan }) => {
  await desk.use(folder);
  dialogs.tell(t('{model} answers from now on.', { model: plan.repository }));
};

const verify: Act = async (desk, model) => {
  const { t, dialogs, shelf } = desk;
  const title = t('Verifying {model}', { model: model.plan.repository });
  const verified = await workAt(desk, title, (signal, report) =>
    shelf.verify(model.id, reportTo(t, report), signal),
  );
  if (verified.kind === 'failed') dialogs.notify(verified.why);
  if (verified.kind !== 'done') return;
  const { result } = verified;
  if (result.kind === 'sound') {
    dialogs.tell(t('{model} is what was downloaded.', { model: model.plan.repository }));
  } else if (result.kind === 'absent') {
    dialogs.notify(t('{model} is not there any more.', { model: model.plan.repository }));
  } else await repair(desk, model, result.files);
};

async function repair(
  desk: ModelDesk,
  model: StoredModel,
  files: readonly string[],
): Promise<void> {
  const { t, dialogs } = desk;
  const isAgreed = await dialogs.confirm(
    t('{model} is damaged', { model: model.plan.repository }),
    t('Not what was downloaded: {files}. It is deleted and downloaded again.', {
      files: files.join(', '),
    }),
    t('Download again'),
  );
  if (isAgreed && (await remove(desk, model))) await fetchModel(desk, model.plan);
}

const askAndDelete: Act = async (desk, model) => {
  const { t, dialogs } = desk;
  const isAgreed = await dialogs.confirm(
    t('Delete {model}?', { model: `${model.plan.repository}, ${model.plan.variant}` }),
    t('{size} are free then. It can be downloaded again.', {
      size: byteText(model.state.kind === 'partial' ? model.state.done : planBytes(model.plan)),
    }),
    t('Delete'),
  );
  if (isAgreed && (await remove(desk, model))) {
    dialogs.tell(t('{model} is deleted.', { model: model.plan.repository }));
  }
};

/** Returns whether it is gone. */
async function remove(desk: ModelDesk, { id, folder }: StoredModel): Promise<boolean> {
  const { t, dialogs, shelf } = desk;
  await desk.release(folder);
  const removed = await workAt(desk, t('Deleting'), (signal) => shelf.remove(id, signal));
  if (removed.kind === 'failed') dialogs.notify(removed.why);
  return removed.kind === 'done';
}
