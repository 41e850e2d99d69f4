import type { Attachment } from '../../protocol/attachment.ts';
import { fenceFor } from './renderCode.ts';
import { revealHidden } from './revealHidden.ts';

const called: Readonly<Record<Attachment['kind'], string>> = {
  terminal: 'Terminal output',
  test: 'Test output',
  clipboard: 'Text',
  file: 'The content of a file',
  values: 'Values of variables while the program was paused',
};

/** The whole lines at the end of a text that fit in so much room. */
function endOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.slice(-room);
  return end.slice(end.indexOf('\n') + 1);
}

function rendered({ kind, source, text }: Attachment, room: number): string {
  const name = source === undefined ? '' : ` (${revealHidden(source.replace(/\s+/gu, ' ')).text})`;
  const shown = revealHidden(endOf(text, room)).text;
  const fence = fenceFor(shown);
  return `${called[kind]}${name} that the person attached:\n${fence}\n${shown}\n${fence}`;
}

/** What the person attached, as it was shown to them; of a long one the end where there is no room. */
export const renderAttached = (attached: readonly Attachment[], room: number): readonly string[] =>
  attached.map((one) => rendered(one, room));

/** What of the attachments there is no room for, in words for the person. */
export const attachedLeftOut = (
  attached: readonly Attachment[],
  room: number,
): readonly string[] =>
  attached.some(({ text }) => text.length > room) ? ['the beginning of what you attached'] : [];
