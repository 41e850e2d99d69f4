import { StoreError, type StoreErrorCode } from './storeError.ts';

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** The index of words is damaged: SQLite's extended code, of which the lower byte says "corrupt". */
const CORRUPT_VIRTUAL_TABLE = 267;

const codes = new Map<number, StoreErrorCode>([
  [3, 'not-writable'],
  [BUSY, 'busy'],
  [6, 'busy'],
  [8, 'not-writable'],
  [13, 'full'],
  [14, 'not-writable'],
  [23, 'not-writable'],
]);

const systemCodes = new Map<string, StoreErrorCode>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'not-writable'],
  ['ENOTDIR', 'not-writable'],
  ['EEXIST', 'not-writable'],
]);

/** The file is damaged, or is no database at all. */
export const isCorrupt = (error: unknown): boolean =>
  [CORRUPT, NOT_A_DATABASE].includes(resultCode(error) & 0xff);

export const isIndexCorrupt = (error: unknown): boolean =>
  resultCode(error) === CORRUPT_VIRTUAL_TABLE;

/** Any failure of SQLite or the file system as the store's own. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codes.get(resultCode(error) & 0xff) ?? systemCodes.get(systemCode(error));
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError(code ?? 'failed', message, { cause: error });
}

function resultCode(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error)) return 0;
  return typeof error.errcode === 'number' ? error.errcode : 0;
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
