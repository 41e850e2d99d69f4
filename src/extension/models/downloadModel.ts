import { byteText } from '../../protocol/byteText.ts';
import {
  type CatalogueEntry,
  type DownloadPlan,
  type ModelList,
  type PlanResult,
  planBytes,
  type Room,
  type StoredModel,
  type VariantChoice,
} from '../../protocol/modelDownload.ts';
import type { Choice } from '../connectEndpoint.ts';
import type { Translate } from '../translate.ts';
import { listModels, type ModelDesk, reportTo, workAt } from './modelDesk.ts';

const OTHER = 'other';
const FOLDER = 'folder';

/** Leads a person from the list of models to one that answers. Nothing is downloaded before they have seen what it takes. */
export async function downloadModel(desk: ModelDesk): Promise<void> {
  const { t, dialogs } = desk;
  const list = await listModels(desk);
  if (list === undefined) return;
  const picked = await dialogs.choose(t('Model to download'), modelChoices(list, t));
  if (picked === FOLDER) await desk.chooseFolder();
  else if (picked === OTHER) await downloadOther(desk);
  else if (picked !== undefined) await downloadKnown(desk, list, picked);
}

function modelChoices({ catalogue, stored }: ModelList, t: Translate): readonly Choice[] {
  const known = catalogue.map((entry) => ({
    id: entry.repository,
    label: entry.name,
    detail: describeEntry(entry, storedOf(entry, stored), t),
  }));
  return [
    ...known,
    {
      id: OTHER,
      label: t('Another model of Hugging Face…'),
      detail: t('Any repository with an ONNX export'),
    },
    {
      id: FOLDER,
      label: t('A folder on this machine…'),
      detail: t('A model that is there already'),
    },
  ];
}

const storedOf = (entry: CatalogueEntry, stored: readonly StoredModel[]) =>
  stored.find(({ plan }) => plan.repository === entry.repository && plan.variant === entry.variant);

function describeEntry(
  { bytes, memory, license }: CatalogueEntry,
  stored: StoredModel | undefined,
  t: Translate,
): string {
  const values = { size: byteText(bytes), memory: byteText(memory), license };
  if (stored?.state.kind === 'ready') {
    return t('Downloaded. {size}, about {memory} of memory, licence {license}', values);
  }
  if (stored?.state.kind === 'partial') {
    const done = byteText(stored.state.done);
    return t('Begun: {done} of {size}. About {memory} of memory, licence {license}', {
      ...values,
      done,
    });
  }
  return t('About {size} to download, {memory} of memory, licence {license}', values);
}

/** What is there is used, what is begun is gone on with, and anything else is planned. */
async function downloadKnown(desk: ModelDesk, list: ModelList, repository: string): Promise<void> {
  const entry = list.catalogue.find((each) => each.repository === repository);
  if (entry === undefined) return;
  const stored = storedOf(entry, list.stored);
  if (stored?.state.kind === 'ready') return desk.use(stored.folder);
  if (stored !== undefined) return fetchModel(desk, stored.plan);
  const revision = entry.revision === undefined ? '' : `@${entry.revision}`;
  const planned = await planModel(desk, `${repository}${revision}`, entry.variant);
  if (planned.kind === 'failed') desk.dialogs.notify(planned.why);
  else if (planned.kind === 'done') await confirmAndFetch(desk, planned.result);
}

/** A name that is no repository's is asked for again, with the reason. */
async function downloadOther(desk: ModelDesk, value?: string, hint?: string): Promise<void> {
  const { t, dialogs } = desk;
  const entered = await dialogs.enter(t('Name of a model of Hugging Face: owner/name'), {
    ...(value === undefined ? {} : { value }),
    hint: hint ?? t('Or owner/name@revision, or the address of its page'),
    objection: (text) => (text.includes('/') ? undefined : t('It has the form owner/name.')),
  });
  if (entered === undefined) return;
  const planned = await planModel(desk, entered, undefined);
  if (planned.kind === 'failed') return downloadOther(desk, entered, planned.why);
  if (planned.kind === 'done') await chooseVariant(desk, planned.result);
}

type Planned = Extract<PlanResult, { kind: 'plan' }>;

function planModel(desk: ModelDesk, repository: string, variant: string | undefined) {
  const title = desk.t('Looking at {repository}', { repository: repository.split('@')[0] ?? '' });
  return workAt(desk, title, (signal) => desk.shelf.plan(repository, variant, signal));
}

async function chooseVariant(desk: ModelDesk, planned: Planned): Promise<void> {
  const { plan, others } = planned;
  if (others.length === 0) return confirmAndFetch(desk, planned);
  const own: VariantChoice = { variant: plan.variant, bytes: planBytes(plan) };
  const variant = await desk.dialogs.choose(
    desk.t('Which of its forms? The first is recommended'),
    [own, ...others].map(({ variant: id, bytes }) => ({ id, label: id, detail: byteText(bytes) })),
  );
  if (variant === undefined) return;
  if (variant === plan.variant) return confirmAndFetch(desk, planned);
  const again = await planModel(desk, `${plan.repository}@${plan.revision}`, variant);
  if (again.kind === 'failed') desk.dialogs.notify(again.why);
  else if (again.kind === 'done') await confirmAndFetch(desk, again.result);
}

async function confirmAndFetch(desk: ModelDesk, { plan, room }: Planned): Promise<void> {
  const { t, dialogs } = desk;
  const size = byteText(planBytes(plan));
  const isAgreed = await dialogs.confirm(
    t('Download {model} ({size})?', { model: `${plan.repository}, ${plan.variant}`, size }),
    describeRoom(plan, room, t),
    t('Download'),
  );
  if (isAgreed) await fetchModel(desk, plan);
}

function describeRoom({ license, revision }: DownloadPlan, room: Room, t: Translate): string {
  const { diskNeeded, diskFree, memoryNeeded, memory } = room;
  const isTight = memoryNeeded > memory;
  const lines = [
    t('Licence: {license}', { license: license ?? t('not stated by the repository') }),
    t('Disk: {needed} needed, {free} free', {
      needed: byteText(diskNeeded),
      free: byteText(diskFree),
    }),
    t('Memory: about {needed} needed, {memory} in this machine', {
      needed: byteText(memoryNeeded),
      memory: byteText(memory),
    }),
    ...(isTight ? [t('This machine has too little memory for it. A smaller model will do.')] : []),
    t('Version: {revision}', { revision: revision.slice(0, 12) }),
  ];
  return lines.join('\n');
}

/** Downloads until it is there, or the person leaves it. Cancelling pauses: what came is kept until they discard it. */
export async function fetchModel(desk: ModelDesk, plan: DownloadPlan): Promise<void> {
  const { t, dialogs, shelf } = desk;
  const title = t('Downloading {model}', { model: plan.repository });
  const fetched = await workAt(desk, title, (signal, report) =>
    shelf.download(plan, reportTo(t, report), signal),
  );
  if (fetched.kind === 'done') {
    await desk.use(fetched.result.model.folder);
    dialogs.tell(t('{model} is ready and answers from now on.', { model: plan.repository }));
    return;
  }
  const why = fetched.kind === 'failed' ? fetched.why : t('The download is paused.');
  const next = await dialogs.choose(why, [
    { id: 'resume', label: t('Resume'), detail: t('Goes on where it was') },
    { id: 'later', label: t('Later'), detail: t('What came is kept') },
    { id: 'discard', label: t('Discard'), detail: t('What came is deleted') },
  ]);
  if (next === 'resume') await fetchModel(desk, plan);
  if (next === 'discard') await discard(desk, plan);
}

async function discard(desk: ModelDesk, plan: DownloadPlan): Promise<void> {
  const { t, shelf } = desk;
  const discarded = await workAt(desk, t('Discarding'), async (signal) => {
    const { stored } = await shelf.list(signal);
    const begun = stored.find((model) => isSame(model.plan, plan));
    return begun === undefined ? { kind: 'deleted' as const } : shelf.remove(begun.id, signal);
  });
  if (discarded.kind === 'failed') desk.dialogs.notify(discarded.why);
}

const isSame = (a: DownloadPlan, b: DownloadPlan): boolean =>
  a.repository === b.repository && a.revision === b.revision && a.variant === b.variant;
