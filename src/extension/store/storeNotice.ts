/** What the person should be told about the store, as a banner. `message` is one sentence. */
export type StoreNotice =
  /** The file could not be read: it was moved aside and a fresh one made. */
  | { readonly kind: 'quarantined'; readonly movedTo: string; readonly message: string }
  /** Nothing can be saved: conversations last as long as this window. */
  | { readonly kind: 'memory'; readonly message: string }
  /** Single events could not be read and were left out; they are still in the file. */
  | { readonly kind: 'skipped'; readonly events: number; readonly message: string };
