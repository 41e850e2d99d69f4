import * as v from 'valibot';
import type { Parsed } from './parsed.ts';

/** UTF-16 units of one attachment, and how many go with one question: what is attached is evidence, not an archive. */
export const MOST_ATTACHED = 16_000;
export const MOST_ATTACHMENTS = 4;

/** Where attached text comes from. All but `values` is output of something that ran. */
const attachmentKinds = ['terminal', 'test', 'clipboard', 'file', 'values'] as const;

/** Text that a person attached to a question by a gesture: cleaned, bounded, and sent only as it is shown. */
export const attachmentSchema = v.object({
  kind: v.picklist(attachmentKinds),
  /** What it is called there: a terminal's name, a test's, a place in a file. */
  source: v.exactOptional(v.string()),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_ATTACHED)),
});
export type Attachment = Parsed<typeof attachmentSchema>;

export const attachmentsSchema = v.pipe(v.array(attachmentSchema), v.maxLength(MOST_ATTACHMENTS));
