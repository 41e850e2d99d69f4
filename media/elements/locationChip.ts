import type { Snapshot } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { button, element, icon, iconButton } from '../dom.ts';
import { marked, visible } from '../hiddenCharacters.ts';
import { range, sayLines } from '../lineLinks.ts';
import { say } from '../words.ts';

export type Location = NonNullable<Snapshot['pinned']>;

/** Characters of a name's end that always show: its extension, and a little before it. */
const END = 8;

/** A name that gives way in its middle when there is no room. */
export function middleCut(name: string): HTMLElement {
  const cut = Math.max(0, name.length - END);
  return element(
    'bdi',
    { class: 'af-mid' },
    element('span', {}, ...visible(name.slice(0, cut))),
    element('span', {}, ...visible(name.slice(cut))),
  );
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const place = ({ path, lines }: Location): HTMLElement =>
  element(
    'span',
    { class: 'af-loc', dir: 'ltr' },
    middleCut(nameOf(path)),
    element('span', { class: 'af-chip-range' }, `:${range(lines)}`),
  );

const showLabel = ({ path, lines }: Location): string =>
  say('location.show', { path: marked(path), lines: sayLines(lines) });

/** What is seen comes first, for who says it to press it. A name in two halves would be read as two words. */
const named = (location: Location, seen: string) => {
  const title = showLabel(location);
  return { title, 'aria-label': `${seen}: ${title}` };
};

const seenPlace = ({ path, lines }: Location): string => `${marked(nameOf(path))}:${range(lines)}`;

const staleNote = ({ changed }: Location): HTMLElement | undefined =>
  changed
    ? element('span', { class: 'af-inl' }, icon('warning', 'af-warn'), say('location.changed'))
    : undefined;

/** Where a question is about; pressing it shows the place. */
export function locationChip(location: Location, turn: number, send: Send): HTMLElement {
  const { changed, lines } = location;
  const seen = `${seenPlace(location)}${changed ? ` ${say('location.changed')}` : ''}`;
  return button(
    {
      class: `af-chip${changed ? ' af-chip--stale' : ''}`,
      press: () => send({ type: 'reveal', turn, lines }),
      attributes: { ...named(location, seen), 'data-focus': 'location' },
    },
    icon('code'),
    place(location),
    changed ? ' ' : undefined,
    staleNote(location),
  );
}

/** What the next question is about, with a way to let go of it. */
export const pinnedChip = (location: Location, send: Send): HTMLElement =>
  element(
    'span',
    { class: `af-chip${location.changed ? ' af-chip--stale' : ''}` },
    button(
      {
        class: 'af-chip-link',
        press: () => send({ type: 'reveal', lines: location.lines }),
        attributes: { ...named(location, seenPlace(location)), 'data-focus': 'location' },
      },
      icon('pinned'),
      place(location),
    ),
    staleNote(location),
    iconButton('close', say('location.unpin'), () => send({ type: 'unpin' })),
  );
