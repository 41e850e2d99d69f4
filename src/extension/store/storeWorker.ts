import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { appendBatch, latestSummaries, loadBodies } from './conversationTable.ts';
import { asStoreError } from './sqliteFailure.ts';
import { StoreError } from './storeError.ts';
import { StoreFile } from './storeFile.ts';
import {
  type FromWorker,
  type StoreCall,
  type ToWorker,
  toWorkerSchema,
  workerDataSchema,
} from './storeMessages.ts';

// The thread that owns the file. SQLite's calls are synchronous and can take half a second on a busy disk.

const say = (message: FromWorker): void => parentPort?.postMessage(message);
const file = openFile();

parentPort?.on('message', (message: unknown) => void answer(v.parse(toWorkerSchema, message)));

async function openFile(): Promise<StoreFile> {
  const { directory } = v.parse(workerDataSchema, workerData);
  const { DatabaseSync } = await import('node:sqlite').catch((cause: unknown) => {
    throw new StoreError('no-sqlite', 'There is no node:sqlite.', { cause });
  });
  return new StoreFile({
    directory,
    open: (path) => new DatabaseSync(path),
    onQuarantine: (movedTo) => say({ type: 'quarantined', movedTo }),
    now: Date.now,
  });
}

async function answer({ id, call }: ToWorker): Promise<void> {
  try {
    say({ type: 'done', id, value: perform(await file, call) });
  } catch (error) {
    const { code, message } = asStoreError(error);
    say({ type: 'failed', id, code, message });
  }
}

function perform(store: StoreFile, call: StoreCall): unknown {
  switch (call.type) {
    case 'open':
      return store.use(() => undefined);
    case 'append':
      return store.use((database) => appendBatch(database, call.batch));
    case 'load':
      return store.use((database) => loadBodies(database, call.conversation));
    case 'latest':
      return store.use((database) => latestSummaries(database, call.limit));
    case 'close':
      return store.close();
  }
}
