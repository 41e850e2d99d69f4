import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { prepare } from './database.ts';
import { isCorrupt, isIndexCorrupt } from './sqliteFailure.ts';

/** SQLite's own files beside the main one. They are moved first: a journal left behind would be played into the new file. */
const companions = ['-journal', '-wal', '-shm'];

export interface StoreFileOptions {
  readonly directory: string;
  readonly open: (file: string) => DatabaseSync;
  readonly onQuarantine: (movedTo: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The file of conversations: opened when first used, moved aside when damaged, opened again when it is not the same any more. */
export class StoreFile {
  readonly #options: StoreFileOptions;
  readonly #file: string;
  #database: DatabaseSync | undefined;
  /** Which file is open, as the file system knows it. */
  #identity: string | undefined;

  constructor(options: StoreFileOptions) {
    this.#options = options;
    this.#file = path.join(options.directory, 'conversations.sqlite');
  }

  /** Does work on the open file; after a quarantine once more, on the fresh one. */
  use<T>(work: (database: DatabaseSync) => T): T {
    try {
      return this.#attempt(work);
    } catch (error) {
      if (!isCorrupt(error)) throw error;
      this.#quarantine();
      return this.#attempt(work);
    }
  }

  close(): void {
    const database = this.#database;
    this.#database = undefined;
    if (database?.isOpen) database.close();
  }

  #attempt<T>(work: (database: DatabaseSync) => T): T {
    const database = this.#current();
    try {
      return work(database);
    } catch (error) {
      if (!isIndexCorrupt(error)) throw error;
      // The index of words can be made again from the events, which are sound.
      database.exec("INSERT INTO history (history) VALUES ('rebuild')");
      return work(database);
    }
  }

  /** Another window may have moved the file aside, or a person deleted it: what is written to it then would be lost. */
  #current(): DatabaseSync {
    if (this.#identity !== identityOf(this.#file)) this.close();
    this.#database ??= this.#open();
    return this.#database;
  }

  #open(): DatabaseSync {
    mkdirSync(this.#options.directory, { recursive: true });
    const database = this.#options.open(this.#file);
    this.#identity = identityOf(this.#file);
    try {
      prepare(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  #quarantine(): void {
    const damaged = this.#identity;
    this.close();
    // Another window was quicker, and this is already the fresh one.
    if (damaged !== identityOf(this.#file)) return;
    const movedTo = freeName(`${this.#file}.corrupt-${this.#options.now()}`);
    for (const suffix of companions.filter((each) => existsSync(this.#file + each))) {
      renameSync(this.#file + suffix, movedTo + suffix);
    }
    renameSync(this.#file, movedTo);
    this.#options.onQuarantine(movedTo);
  }
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let more = 1; existsSync(name); more += 1) name = `${wanted}-${more}`;
  return name;
}
