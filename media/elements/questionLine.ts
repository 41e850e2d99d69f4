import type { TurnView } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { element } from '../dom.ts';
import { countHidden } from '../hiddenCharacters.ts';
import { inlineText } from '../inlineText.ts';
import { attachedChip } from './attachment.ts';
import { hiddenNote } from './hiddenNote.ts';
import { locationChip } from './locationChip.ts';

/** The person's words, under the place they are about. */
export const questionLine = (
  { turn, question, location, attached = [] }: TurnView,
  send: Send,
): HTMLElement =>
  element(
    'header',
    { class: 'af-ask' },
    location === undefined ? undefined : locationChip(location, turn, send),
    ...attached.map(attachedChip),
    element('h2', { class: 'af-ask-text', dir: 'auto' }, ...inlineText(question)),
    hiddenNote(countHidden(question)),
  );
