/**
 * Finds a sentence in the person's language. The English one is its own key; `{name}` in it is filled from `values`.
 *
 * Passed in rather than imported, so that what chooses the words runs without an editor.
 */
export type Translate = (
  sentence: string,
  values?: Readonly<Record<string, string | number>>,
) => string;
