import { setTimeout as pause } from 'node:timers/promises';
import { realDisk } from '../../src/engine/models/disk.ts';
import { downloadModel } from '../../src/engine/models/downloadModel.ts';
import { readHub } from '../../src/engine/models/hub.ts';
import { planDownload } from '../../src/engine/models/planDownload.ts';
import { repository } from './fakeHub.ts';

/** A window that downloads: the models' folder and the hub's address come as arguments. It reports each step, and the end. */
const [folder = '', origin = ''] = process.argv.slice(2);
const client = {
  hub: readHub(origin),
  fetch,
  timeout: 10_000,
  wait: (ms: number, signal: AbortSignal) => pause(Math.min(ms, 50), undefined, { signal }),
};
const { signal } = new AbortController();
const { plan } = await planDownload(client, { repository, variant: undefined }, signal);
const onProgress = ({ step, done }: { step: string; done: number }) =>
  process.send?.({ step, done });
const { state } = await downloadModel(plan, { client, disk: realDisk, folder, onProgress }, signal);
process.send?.({ step: state.kind, done: 0 });
process.disconnect?.();
