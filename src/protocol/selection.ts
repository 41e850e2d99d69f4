import * as v from 'valibot';
import { count, linesSchema, type Parsed, text } from './parsed.ts';

/**
 * The lines a question is about, as they were when it was asked. Later changes of the document do not change it: an edit
 * made from it must still find its text.
 */
export const pinnedSelectionSchema = v.object({
  uri: v.string(),
  /** For display: relative to the workspace where the file is in it. */
  path: v.string(),
  languageId: v.string(),
  /** The document's version in the editor at that moment. */
  version: count,
  lines: linesSchema,
  /** The whole of those lines. */
  text,
  /** SHA-256 of the document's text, in hex: tells after a reload whether it is still the same. */
  hash: v.string(),
});
export type PinnedSelection = Parsed<typeof pinnedSelectionSchema>;
