import type { Snapshot } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { button, element, icon } from '../dom.ts';
import { visible } from '../hiddenCharacters.ts';
import { range } from '../lineLinks.ts';
import { say } from '../words.ts';
import { nameOf } from './locationChip.ts';

const suggestion = (text: string, send: Send): HTMLElement =>
  button(
    { class: 'af-row', press: () => send({ type: 'ask', text }) },
    icon('comment'),
    element('span', { dir: 'auto' }, ...visible(text)),
  );

const about = ({ pinned }: Snapshot): HTMLElement | undefined =>
  pinned &&
  element('bdi', { class: 'af-num' }, ...visible(nameOf(pinned.path)), `:${range(pinned.lines)}`);

/** A thread before its first question: what this does, and what could be asked. */
export function emptyState(snapshot: Snapshot, send: Send): HTMLElement {
  const { suggestions } = snapshot;
  const list =
    suggestions.length === 0
      ? []
      : [
          element(
            'div',
            { class: 'af-sect' },
            element('h2', {}, say('empty.try')),
            about(snapshot),
          ),
          element(
            'div',
            { class: 'af-rows' },
            ...suggestions.map((text) => suggestion(text, send)),
          ),
        ];
  return element(
    'div',
    { class: 'af-empty' },
    element('p', { class: 'af-intro' }, say('empty.intro')),
    ...list,
  );
}
