import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Which thread a workspace shows. */
export interface CurrentThread {
  read(): Promise<string | undefined>;
  /** Never fails: at worst the thread is not found again. */
  write(thread: string): Promise<void>;
}

const ID = /^[\w-]{1,64}$/u;

/**
 * Remembers it in a file of the workspace's own storage: another window shows another thread, so that no two write to one.
 * The editor's own memory for such things is written too late for a window that is killed.
 *
 * @param folder undefined for a window without a workspace: there every window begins anew
 */
export function currentThreadIn(folder: string | undefined): CurrentThread {
  if (folder === undefined) return { read: async () => undefined, write: async () => {} };
  const file = path.join(folder, 'thread');
  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => '');
      return ID.test(text.trim()) ? text.trim() : undefined;
    },
    write: async (thread) => {
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(`${file}.part`, thread);
        await rename(`${file}.part`, file);
      } catch {
        // A full disk is told of by the store. A thread that is forgotten with its window is still one that can be asked in.
      }
    },
  };
}
