import type { PageWord } from '../../src/protocol/pageWords.ts';
import type { Declined } from '../../src/protocol/reply.ts';
import { element, newId } from '../dom.ts';
import { say } from '../words.ts';

const harmWords = {
  harassment: 'harm.harassment',
  'harassment/threatening': 'harm.threats',
  hate: 'harm.hate',
  illicit: 'harm.illicit',
  'illicit/violent': 'harm.violent',
  'self-harm/instructions': 'harm.selfHarm',
  sexual: 'harm.sexual',
  'sexual/minors': 'harm.minors',
} as const satisfies Readonly<Record<Declined['category'], PageWord>>;

const signed = (weight: number): string => (weight < 0 ? `−${-weight}` : `+${weight}`);

/** "Why?" of a decline: which kind of harm, what it weighs, and what adds to that or speaks against it. */
export function declineWhy({ category, weight, limit, signs }: Declined): HTMLElement {
  const label = newId();
  const rows = signs.map(({ sign, weight: adds }) =>
    element('li', {}, say('declined.sign', { sign: say(`sign.${sign}`), weight: signed(adds) })),
  );
  return element(
    'details',
    { class: 'af-fold' },
    element('summary', { 'data-focus': 'why' }, say('declined.why')),
    element(
      'div',
      { class: 'af-why' },
      element('p', {}, say('declined.score', { harm: say(harmWords[category]), weight, limit })),
      element('h3', { id: label, class: 'af-weighed' }, say('question.weighed')),
      element('ul', { class: 'af-plain', 'aria-labelledby': label }, ...rows),
    ),
  );
}
