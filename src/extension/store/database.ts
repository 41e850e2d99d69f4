import type { DatabaseSync } from 'node:sqlite';
import { migrations } from './schema.ts';
import { StoreError } from './storeError.ts';

/** How long a writer waits for another window, in ms. Ordinary waits are under 3 s (measured with two busy writers). */
const BUSY_TIMEOUT_MS = 5000;

/** Before it, SQLite can damage a write-ahead log that two connections reset at once (sqlite.org/wal.html). */
const WAL_SAFE_FROM = [3, 51, 3];

/** A class of its own for what `PRAGMA quick_check` finds, so that it is treated like SQLite's own error. */
class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
  /** SQLite's result code for a damaged file. */
  readonly errcode = 11;
}

/**
 * Prepares a freshly opened file: checks it, brings it to the present form, and makes every commit reach the disk.
 *
 * @throws {StoreError} `newer` for a file of a later version, which is left untouched.
 */
export function prepare(database: DatabaseSync): void {
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  refuseNewer(version(database));
  checkPages(database);
  keepJournal(database, isWalSafe(sqliteVersion(database)) ? 'wal' : 'delete');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  if (version(database) < migrations.length) inTransaction(database, () => migrate(database));
}

/**
 * Runs work as one transaction that takes the write lock at its start. One that reads first and locks later can find
 * that another window has written meanwhile, and then fails at once, whatever the timeout.
 */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has rolled it back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Changes the kind of journal only where it is another: that needs the file for itself, which not every window can have. */
function keepJournal(database: DatabaseSync, mode: 'wal' | 'delete'): void {
  const present = column(database, 'PRAGMA journal_mode', 'journal_mode');
  if (present !== mode) database.exec(`PRAGMA journal_mode = ${mode}`);
}

export function isWalSafe(sqlite: string): boolean {
  const parts = sqlite.split('.').map(Number);
  for (const [at, least] of WAL_SAFE_FROM.entries()) {
    const part = parts[at] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

/** Reads the version again inside the lock: another window may have migrated in between. */
function migrate(database: DatabaseSync): void {
  const from = version(database);
  refuseNewer(from);
  for (const step of migrations.slice(from)) database.exec(step);
  database.exec(`PRAGMA user_version = ${migrations.length}`);
}

function refuseNewer(found: number): void {
  if (found <= migrations.length) return;
  throw new StoreError(
    'newer',
    `The file has form ${found}, this version knows ${migrations.length}.`,
  );
}

function checkPages(database: DatabaseSync): void {
  const verdict = column(database, 'PRAGMA quick_check(1)', 'quick_check');
  if (verdict !== 'ok') throw new DamagedFileError(String(verdict));
}

const version = (database: DatabaseSync): number =>
  Number(column(database, 'PRAGMA user_version', 'user_version'));

const sqliteVersion = (database: DatabaseSync): string =>
  String(column(database, 'SELECT sqlite_version() AS version', 'version'));

const column = (database: DatabaseSync, query: string, name: string): unknown =>
  database.prepare(query).get()?.[name];
