import type { Contradiction } from '../../src/protocol/reply.ts';
import { button, element, icon } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import { say, sayAround } from '../words.ts';

type Said = Contradiction['earlier'];

const quote = ({ text }: Said): HTMLElement =>
  element('q', { class: 'af-quote', dir: 'auto' }, ...inlineText(text));

function placeLink(
  which: keyof Contradiction,
  { turn, as }: Said,
  showTurn: (turn: number) => void,
): HTMLElement {
  return button(
    {
      class: 'af-link',
      press: () => showTurn(turn),
      attributes: { title: say('hypotheses.goTo', { turn }), 'data-focus': `said ${turn} ${as}` },
    },
    say(`contradiction.${which}.${as}`),
  );
}

/** Two things that the person said and that cannot both be so, each with the place where it was said. */
export const contradictionNote = (
  { earlier, later }: Contradiction,
  showTurn: (turn: number) => void,
): HTMLElement =>
  element(
    'div',
    { class: 'af-note' },
    icon('info'),
    element(
      'p',
      { class: 'af-note-body' },
      element(
        'span',
        {},
        ...sayAround('contradiction.says', {
          earlier: quote(earlier),
          place: placeLink('earlier', earlier, showTurn),
          later: quote(later),
          now: placeLink('later', later, showTurn),
        }),
      ),
    ),
  );
