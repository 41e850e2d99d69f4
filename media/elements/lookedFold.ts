import type { LookedAt } from '../../src/protocol/conversationEvent.ts';
import type { TurnView } from '../../src/protocol/snapshot.ts';
import { element, icon } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import type { Reveal } from '../lineLinks.ts';
import { say, sayTime } from '../words.ts';

const found = /[1-9]/u;

const lookedRow = ({ what, found: words, ms }: LookedAt, reveal: Reveal | undefined) =>
  element(
    'li',
    {},
    found.test(words) ? icon('check', 'af-good') : icon('dash', 'af-dim'),
    element('span', {}, say(`looked.${what}`)),
    element('span', { class: 'af-found' }, ...inlineText(words, reveal)),
    element('span', { class: 'af-num' }, sayTime(ms)),
  );

function title({ looked, state }: TurnView): string {
  if (state.kind === 'looking') return say('looked.looking');
  const seen = looked.filter(({ nothing }) => !nothing);
  if (seen.length === 0) return say('looked.nothing');
  return say('looked.done', {
    what: seen.map(({ what }) => say(`looked.${what}`).toLocaleLowerCase()).join(', '),
  });
}

/** Open while looking; then one line, unless the person opened it. */
function isOpen({ state }: TurnView, previous: HTMLElement | undefined): boolean {
  const touched = previous instanceof HTMLDetailsElement && previous.dataset.touched === 'true';
  return touched ? previous.open : state.kind === 'looking';
}

/** What was looked up before answering. A zero is shown too: it is a finding. */
export function lookedFold(
  view: TurnView,
  reveal: Reveal | undefined,
  previous: HTMLElement | undefined,
): HTMLElement {
  const looking = view.state.kind === 'looking';
  const summary = element(
    'summary',
    { 'data-focus': 'looked' },
    element('span', { class: 'af-grow' }, title(view)),
    looking
      ? icon('loading', 'af-spin')
      : element('span', { class: 'af-num' }, sayTime(view.lookedMs)),
  );
  const rows = view.looked.map((each) => lookedRow(each, reveal));
  const list = element('ul', { class: 'af-looked' }, ...rows);
  const open = isOpen(view, previous);
  const fold = element('details', { class: 'af-fold', open }, summary, list);
  const touch = () => fold.setAttribute('data-touched', 'true');
  summary.addEventListener('click', touch);
  if (previous?.dataset.touched === 'true') touch();
  return fold;
}
