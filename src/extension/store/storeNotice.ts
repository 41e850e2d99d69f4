import type { StoreErrorCode } from './storeError.ts';

/** What the person should be told about the store, as a banner. */
export type StoreNotice =
  /** The file could not be read: it was moved aside and a fresh one made. */
  | { readonly kind: 'quarantined'; readonly movedTo: string }
  /** Nothing can be saved at present: what happens now lasts as long as this window. `why` is for the log. */
  | { readonly kind: 'memory'; readonly code: StoreErrorCode; readonly why: string }
  /** It can be saved again, and all that was kept in memory has been. */
  | { readonly kind: 'saved' }
  /** Single events could not be read and were left out; they are still in the file. */
  | { readonly kind: 'skipped'; readonly events: number };
