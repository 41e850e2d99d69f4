/** Why the store could not. `newer` and `no-sqlite` will not change while this window is open. */
export const storeErrorCodes = [
  'full',
  'not-writable',
  'busy',
  'newer',
  'no-sqlite',
  'worker-died',
  'failed',
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** A failure of the store. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}
