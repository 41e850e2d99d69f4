/** What came of something a person did on the page: every message is answered with one of the two. */
export type Outcome =
  | { readonly kind: 'done' }
  /** `message` is one sentence for the person. */
  | { readonly kind: 'refused'; readonly message: string };

export const done: Outcome = { kind: 'done' };
export const refuse = (message: string): Outcome => ({ kind: 'refused', message });
