import { byteText } from '../../protocol/byteText.ts';
import { type CudaPlanResult, cudaPackage } from '../../protocol/cudaFiles.ts';
import type { Translate } from '../translate.ts';
import { type ModelDesk, reportTo, workAt } from './modelDesk.ts';
import type { CudaShelf } from './shelf.ts';

export interface CudaDesk extends Pick<ModelDesk, 't' | 'dialogs'> {
  readonly files: CudaShelf;
}

type Planned = Extract<CudaPlanResult, { kind: 'plan' }>;
type Present = Extract<CudaPlanResult, { kind: 'present' }>;

/** Fetches what ONNX Runtime needs for CUDA, once the person has seen what that is and has said yes. */
export async function getCudaFiles(desk: CudaDesk): Promise<void> {
  const { t, dialogs, files } = desk;
  const looked = await workAt(desk, t('Looking for the CUDA files'), (signal) =>
    files.planCuda(signal),
  );
  if (looked.kind === 'failed') dialogs.notify(looked.why);
  if (looked.kind !== 'done') return;
  const { result } = looked;
  if (result.kind === 'plan') await confirmAndFetch(desk, result);
  else dialogs.tell(`${t('The CUDA files are there already.')} ${whatNow(result, t)}`);
}

async function confirmAndFetch(desk: CudaDesk, planned: Planned): Promise<void> {
  const { t, dialogs, files } = desk;
  const { version, bytes } = planned.plan;
  const isAgreed = await dialogs.confirm(
    t('Get the CUDA files for ONNX Runtime {version} ({size})?', {
      version,
      size: byteText(bytes),
    }),
    describe(planned, t),
    t('Download'),
  );
  if (!isAgreed) return;
  const fetched = await workAt(desk, t('Getting the CUDA files'), (signal, report) =>
    files.fetchCuda(planned.plan, reportTo(t, report), signal),
  );
  if (fetched.kind === 'done') {
    dialogs.tell(`${t('The CUDA files are in their place.')} ${whatNow(fetched.result, t)}`);
  } else if (fetched.kind === 'failed') dialogs.notify(fetched.why);
  else dialogs.tell(t('The CUDA files are not fetched. What came is kept for the next try.'));
}

const whatNow = ({ version }: Present, t: Translate): string =>
  t('CUDA is tried with the next model that is loaded (ONNX Runtime {version}).', { version });

function describe({ plan, host, folder, diskNeeded, diskFree }: Planned, t: Translate): string {
  const page = `https://www.nuget.org/packages/${cudaPackage}/${plan.version}/license`;
  const lines = [
    t('Package: {name} {version} from {host}', {
      name: cudaPackage,
      version: plan.version,
      host,
    }),
    t('SHA-512: {start}…{end}, held against it before anything is unpacked', {
      start: plan.sha512.slice(0, 16),
      end: plan.sha512.slice(-8),
    }),
    t('Put into: {folder}', { folder }),
    t('Disk: {needed} needed, {free} free', {
      needed: byteText(diskNeeded),
      free: byteText(diskFree),
    }),
    t('Licence: {license}', {
      license: plan.license === undefined ? page : `${plan.license}, ${page}`,
    }),
    t('They need CUDA 12 and cuDNN 9, which this does not bring: install them yourself.'),
  ];
  return lines.join('\n');
}
