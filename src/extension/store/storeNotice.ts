/** What the person should be told about the store, as a banner. `message` is one or two sentences. */
export type StoreNotice =
  /** The file could not be read: it was moved aside and a fresh one made. */
  | { readonly kind: 'quarantined'; readonly movedTo: string; readonly message: string }
  /** Nothing can be saved at present: what happens now lasts as long as this window. */
  | { readonly kind: 'memory'; readonly message: string }
  /** It can be saved again, and all that was kept in memory has been. */
  | { readonly kind: 'saved'; readonly message: string }
  /** Single events could not be read and were left out; they are still in the file. */
  | { readonly kind: 'skipped'; readonly events: number; readonly message: string };
