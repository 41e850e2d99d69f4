import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConversationStore } from '../../src/extension/store/conversationStore.ts';
import type { StoreNotice } from '../../src/extension/store/storeNotice.ts';
import { bundleForNode, removeFolder, temporaryFolder } from './bundle.ts';

export interface OpenedStore {
  readonly store: ConversationStore;
  readonly notices: readonly StoreNotice[];
}

/** Stores on the real worker, in folders of the test's own; all is closed and removed at its end. */
export class StoreBench {
  readonly workerFile: string;
  readonly #bundles: string;
  #folders: string[] = [];
  #stores: ConversationStore[] = [];

  static async make(): Promise<StoreBench> {
    return new StoreBench(
      await bundleForNode({ storeWorker: 'src/extension/store/storeWorker.ts' }),
    );
  }

  private constructor(bundles: string) {
    this.#bundles = bundles;
    this.workerFile = path.join(bundles, 'storeWorker.mjs');
  }

  async directory(): Promise<string> {
    const folder = await temporaryFolder();
    this.#folders.push(folder);
    const directory = path.join(folder, 'global storage');
    await mkdir(directory);
    return directory;
  }

  async open(directory: string, workerFile = this.workerFile): Promise<OpenedStore> {
    const notices: StoreNotice[] = [];
    const store = await ConversationStore.open(directory, {
      workerFile,
      onNotice: (notice) => notices.push(notice),
    });
    this.#stores.push(store);
    return { store, notices };
  }

  async clear(): Promise<void> {
    await Promise.all(this.#stores.map((store) => store.close()));
    await Promise.all(this.#folders.map(removeFolder));
    this.#stores = [];
    this.#folders = [];
  }

  async close(): Promise<void> {
    await this.clear();
    await removeFolder(this.#bundles);
  }
}

export const fileIn = (directory: string) => path.join(directory, 'conversations.sqlite');

/** Does something to the file behind the store's back. */
export function tamper<T>(directory: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(fileIn(directory));
  try {
    return work(database);
  } finally {
    database.close();
  }
}
