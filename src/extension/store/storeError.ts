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

const whys: Readonly<Record<StoreErrorCode, string>> = {
  full: 'The disk is full.',
  'not-writable': 'The folder for conversations cannot be written.',
  busy: 'Another window is holding the saved conversations.',
  newer: 'The saved conversations belong to a newer version of Ask First and are left as they are.',
  'no-sqlite': 'This version of the editor brings no SQLite.',
  'worker-died': 'The part that saves conversations ended.',
  failed: 'Conversations cannot be saved.',
};

/** What the person reads: why, and what it means for them. */
export const memorySentence = (code: StoreErrorCode): string =>
  `${whys[code]} This conversation lasts until the window closes.`;
